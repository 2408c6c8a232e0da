import { closestThrough, isVisible } from './dom.ts';
import generic from './generic.ts';
import type { FoundComposer, Site, Surroundings } from './types.ts';

/** Does a match pattern of the manifest (https://host/* or https://*.host/*) cover this host? */
export function coversHost(pattern: string, host: string): boolean {
  const wanted = /^https?:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

/** The site of a page: by host, else by the page's markers, else the generic one. */
export function siteOf(sites: readonly Site[], page: Document, host: string): Site {
  return (
    sites.find(({ matches }) => matches.some((pattern) => coversHost(pattern, host))) ??
    sites.find(({ isHere }) => isHere?.(page)) ??
    generic
  );
}

/** The editable that the focus is in: a text area, or the root of a contenteditable. */
function editableAt(target: Element): HTMLElement | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  const root = closestThrough(target, '[contenteditable]:not([contenteditable="false"])');
  return root instanceof HTMLElement ? root : undefined;
}

/** The composer of a site that holds the focused element; undefined when it is none (search, messages, decoys). */
export function findComposer(site: Site, target: Element): FoundComposer | undefined {
  const editor = editableAt(target);
  if (!editor || !isVisible(editor)) return undefined;
  for (const shape of site.composers) {
    if (!shape.editor.some((selector) => closestThrough(editor, selector) === editor)) continue;
    if (shape.not?.some((selector) => closestThrough(editor, selector))) continue;
    let frame: Element | undefined;
    for (const selector of shape.within ?? []) frame ??= closestThrough(editor, selector);
    return { site, shape, editor, frame: frame ?? editor.parentElement ?? editor };
  }
  return undefined;
}

const plain = (name: string) => name.replace(/^@/, '').trim().toLowerCase();
/** Key of the writer's own correction of as whom an account writes. */
export const identityKey = (site: string, identity: string) => `${site} ${plain(identity)}`;

/** What the page tells around a composer, compared with the names in the profile. */
export function readSurroundings(
  { site, shape, editor }: FoundComposer,
  company: { readonly names: readonly string[]; readonly handles: readonly string[] },
  corrections: Readonly<Record<string, 'company' | 'personal'>>,
): Surroundings {
  const identity = shape.identity?.(editor) ?? '';
  const known = [...company.names, ...company.handles].map(plain);
  const guess =
    identity === '' || known.length === 0 ? 'unknown' : known.includes(plain(identity)) ? 'company' : 'personal';
  return {
    kind: typeof shape.kind === 'function' ? shape.kind(editor) : shape.kind,
    identity,
    account: corrections[identityKey(site.id, identity)] ?? guess,
    answered: shape.answered?.(editor),
  };
}
