import { attribute, closestThrough, matches, query } from '../dom/index.ts';
import { firstWords, wordsIn } from './dom.ts';
import type { Answered, ComposerShape, FoundComposer, Source, Surroundings } from './types.ts';

/** Words at a place of the page, '' when there are none. */
export function wordsAt(root: (Node & ParentNode) | null | undefined, source: Source): string {
  const [selector = '', name] = source.split('-> ');
  const element = selector ? query(root, selector) : (root as Element | null | undefined);
  return name ? (attribute(element, name) ?? '') : wordsIn(element);
}

/** `/@acme`, `/acme/` and `/profile/acme.example` are links to a profile: their handle. */
const asName = (words: string) =>
  words.includes('/') ? words.replace(/^.*\/(?=[^/]+\/?$)@?([^/]+)\/?$/, '@$1') : words;

function identityIn(shape: ComposerShape, editor: HTMLElement, frame: Element | undefined): string {
  const { identity = [] } = shape;
  if (typeof identity === 'function') return identity(editor);
  for (const root of [frame, document])
    for (const source of identity) {
      const words = asName(wordsAt(root, source));
      if (words) return words;
    }
  return '';
}

export function answeredBy(shape: ComposerShape, editor: HTMLElement): Answered | undefined {
  const { answered } = shape;
  if (typeof answered === 'function') return answered(editor);
  const card = answered && closestThrough(editor, answered.card);
  const text = card ? wordsAt(card, answered.text) : '';
  if (!card || text === '') return undefined;
  const at = (source: Source | undefined) => (source ? wordsAt(card, source) : '');
  return { text, author: at(answered.author), age: at(answered.age) };
}

/** Does the frame say so now? Its controls may change at any moment. */
const says = ({ frame }: FoundComposer, sign: string | undefined): boolean =>
  sign !== undefined && (matches(frame, sign) || query(frame, sign) !== null);

/** A private message is not even read unless its writer asked for it. */
export const isMessage = (found: FoundComposer): boolean =>
  found.shape.kind === 'message' || says(found, found.shape.direct);

/** Is a post changed that is out already? */
export const isEdit = (found: FoundComposer): boolean => says(found, found.shape.edits);

/** The content warning that is counted with the text, '' none. */
export function warningOf({ shape, frame }: FoundComposer): string {
  const field = shape.warning ? query(frame, shape.warning) : null;
  return field instanceof HTMLInputElement ? field.value : '';
}

const LEGAL_FORM = /,? (?:ltd|limited|inc|llc|gmbh|ag|s\.?l|s\.?a|sas|srl|b\.?v|co)\.?$/;
/** A name as it is compared: no @, no server of a handle, no legal form, lower case. */
const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^@([^@\s]+)(?:@\S+)?$/, '$1')
    .replace(/\.bsky\.social$/, '')
    .replace(LEGAL_FORM, '');
/** Key of the writer's own correction of as whom an account writes. */
export const identityKey = (site: string, identity: string) => `${site} ${plain(identity)}`;

/**
 * What the page tells around a composer, compared with the names in the profile.
 * @param seen the name read earlier: some sites show it only while the box is empty
 */
export function readSurroundings(
  found: FoundComposer,
  company: { readonly names: readonly string[]; readonly handles: readonly string[] },
  corrections: Readonly<Record<string, 'company' | 'personal'>>,
  seen = '',
): Surroundings {
  const { site, shape, editor, frame } = found;
  const identity = identityIn(shape, editor, frame) || seen;
  const answered = answeredBy(shape, editor);
  const { kind = answered && !answered.isQuoted ? 'reply' : 'post' } = shape;
  const known = [...company.names, ...company.handles].map(plain);
  const guess =
    identity === '' || known.length === 0 ? 'unknown' : known.includes(plain(identity)) ? 'company' : 'personal';
  const told = site.account?.() ?? 'unknown';
  return {
    kind: isMessage(found) ? 'message' : typeof kind === 'function' ? kind(editor) : kind,
    identity,
    account: corrections[identityKey(site.id, identity)] ?? (told === 'unknown' ? guess : told),
    answered,
  };
}

/** The first name two lines show, of the first of these places that shows any. */
export const firstNameAt = (...places: readonly (Element | null | undefined)[]): string =>
  places.map(firstWords).find(Boolean) ?? '';
