import {
  closestThrough,
  containsThrough,
  matches,
  parentThrough,
  queryAll,
  queryThrough,
  real,
  textOf,
} from '../dom/index.ts';
import { pathOf } from './address.ts';
import { isVisible } from './dom.ts';
import generic from './generic.ts';
import { saysDraft, saysOne } from './labels.ts';
import type { ComposerShape, FoundComposer, Site } from './types.ts';

/** Does a match pattern of the manifest (https://host/* or https://*.host/*) cover this host? */
export function coversHost(pattern: string, host: string): boolean {
  const wanted = /^https?:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

/** Does it cover this path too? Its own ends in `*`. */
const coversPath = (pattern: string, path: string): boolean =>
  path.startsWith(pattern.slice(pattern.indexOf('/', 'https://'.length), -1));

/** The site of a page: by address, else by the page's markers, else the generic one. */
export function siteOf(sites: readonly Site[], page: Document, host: string): Site {
  return (
    sites.find(({ matches }) =>
      matches.some((pattern) => coversHost(pattern, host) && coversPath(pattern, pathOf() || '/')),
    ) ??
    sites.find(({ isHere }) => isHere?.(page)) ??
    generic
  );
}

/** The editable that the focus is in: a field, or the root of a contenteditable. */
function editableAt(target: Element): Element | undefined {
  return matches(target, 'textarea, input')
    ? target
    : closestThrough(target, '[contenteditable]:not([contenteditable="false"])');
}

/** The editable of a shape around the focus. */
function editorOf({ editor, gathers, inside, when, not }: ComposerShape, editable: Element): HTMLElement | undefined {
  const selector = editor.join();
  const found = gathers ? closestThrough(editable, selector) : editable;
  // A form that can be written in would say nothing for sure of itself.
  if (!(found instanceof HTMLElement) || found instanceof HTMLFormElement) return undefined;
  if (!matches(found, selector) || !isVisible(found)) return undefined;
  if (inside && !closestThrough(found, inside)) return undefined;
  if (not?.some((decoy) => closestThrough(found, decoy))) return undefined;
  return when?.(found) === false ? undefined : found;
}

/** The composer of a site that holds the focused element; undefined when it is none (search, decoys). */
export function findComposer(site: Site, target: Element): FoundComposer | undefined {
  const editable = editableAt(target);
  if (!editable) return undefined;
  for (const shape of site.composers) {
    const editor = editorOf(shape, editable);
    if (!editor) continue;
    let frame: Element | undefined;
    for (const selector of shape.within ?? []) frame ??= closestThrough(editor, selector);
    return { site, shape, editor, frame: frame ?? real(editor, 'parentElement') ?? editor };
  }
  return undefined;
}

/** Going up from a control, does it meet this composer first? Several boxes of one post are met together. */
function isNearest(control: Element, { shape, editor }: FoundComposer): boolean {
  for (let at: Element | undefined = control; at; at = parentThrough(at)) {
    if (containsThrough(at, editor)) return true;
    if (queryAll(at, shape.editor.join()).some(isVisible)) return false;
  }
  return false;
}

/** Does an element look like a publish control of this shape? “Save draft” never does. */
const looksLikePublish = ({ publish, says }: ComposerShape, element: Element): boolean =>
  (publish.some((selector) => matches(element, selector)) ||
    (says !== undefined && matches(element, 'button, [role="button"]') && saysOne(element, says))) &&
  !saysDraft(element);

/** Is it still published? A poll or a warning can be taken back while its field stays. */
const isPublished = ({ shape, editor }: FoundComposer): boolean =>
  shape.part === undefined || (matches(editor, shape.editor.join()) && isVisible(editor));

/** Is the element a control that publishes this composer's draft? */
export const isPublishControl = (found: FoundComposer, element: Element): boolean =>
  isPublished(found) &&
  looksLikePublish(found.shape, element) &&
  containsThrough(found.frame, element) &&
  isVisible(element) &&
  isNearest(element, found);

/** Does a form that is submitted by this control publish? A script's submit names none. */
export const isPublishingSubmit = (submitter: Element | null): boolean => !submitter || !saysDraft(submitter);

const hasWords = (editor: HTMLElement): boolean =>
  (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement
    ? editor.value
    : textOf(editor)
  ).trim() !== '';

/**
 * Composers with words in them that an element may publish, whether or not they ever had the focus: their publish
 * control, another field of theirs, their form.
 */
export function composersAround(site: Site, element: Element): FoundComposer[] {
  if (site.gates === false) return [];
  const isInside = matches(element, 'form, textarea, input, [contenteditable]');
  return site.composers.flatMap((shape) => {
    const isControl = looksLikePublish(shape, element);
    if (!isControl && !isInside) return [];
    let frame: Element | undefined;
    for (const selector of shape.within ?? []) frame ??= closestThrough(element, selector);
    if (!frame) return [];
    return queryThrough(frame, shape.editor.join()).flatMap((editor) => {
      if (!(editor instanceof HTMLElement) || !hasWords(editor)) return [];
      const found = findComposer(site, editor);
      if (found?.shape !== shape || !containsThrough(found.frame, element)) return [];
      return isControl && !isPublishControl(found, element) ? [] : [found];
    });
  });
}

/** The control a hand would press to publish. */
export const publishControlOf = (found: FoundComposer): Element | undefined =>
  queryThrough(
    found.frame,
    [...found.shape.publish, ...(found.shape.says ? ['button', '[role="button"]'] : [])].join(),
  ).find((element) => isPublishControl(found, element));
