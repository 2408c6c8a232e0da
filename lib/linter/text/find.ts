import type { Fix, Passage, Severity, Sighting } from '../types.ts';
import { type Guard, isNegated, isReported, type Match } from './guards.ts';
import { straighten } from './mask.ts';
import { matchesOf } from './matches.ts';

/** The guards nearly every rule wants. */
export const USUAL: readonly Guard[] = [isNegated, isReported];

export { type Hit, matchesOf, stands } from './matches.ts';

const NO_MATCH: readonly Match[] = [];

/**
 * All matches of `pattern` (must have the g flag) that no guard clears, in order.
 * @param source 'text' reads the masked text, 'raw' also what is in links, hashtags and quotations
 */
export function find(
  passage: Passage,
  pattern: RegExp,
  unless: readonly Guard[] = USUAL,
  source: 'text' | 'raw' = 'text',
): readonly Match[] {
  // Straightened, the raw text is most often the masked one, which is read anyway.
  const hits = matchesOf(source === 'raw' ? straighten(passage.raw) : passage.text, pattern);
  if (hits.length === 0) return NO_MATCH;
  const found: Match[] = [];
  for (const hit of hits) {
    let start = hit.index;
    let end = start + hit[0].length;
    while (start < end && passage.raw.charCodeAt(start) <= 32) start++;
    while (end > start && passage.raw.charCodeAt(end - 1) <= 32) end--;
    if (end === start) continue;
    const match = { start, end, words: passage.raw.slice(start, end), groups: hit.groups ?? {} };
    if (!unless.some((guard) => guard(passage, match))) found.push(match);
  }
  return found;
}

const LONGEST_QUOTE = 32;
/** The writer's words for a message: in quotation marks, on one line, cut to 32 characters at a word. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  const cut = line.slice(0, LONGEST_QUOTE - 1);
  const atWord = cut.lastIndexOf(' ');
  return `“${(atWord > 12 ? cut.slice(0, atWord) : cut).replace(/[\ud800-\udbff]$/, '')}…”`;
}

export interface Telling {
  readonly unless?: readonly Guard[];
  readonly source?: 'text' | 'raw';
  /** What is wrong and what to do, following the quoted words: "pushes the reader: give the real end date". */
  readonly say: string | ((match: Match) => string);
  readonly fixes?: (match: Match) => readonly (string | Fix)[];
  readonly severity?: Severity | undefined;
  /** At most so many sightings; default 3. */
  readonly most?: number;
}

/** The common shape of a check: a pattern, its guards, a message and perhaps fixes. */
export function tell(passage: Passage, pattern: RegExp, telling: Telling): readonly Sighting[] {
  const matches = find(passage, pattern, telling.unless, telling.source);
  return matches.length === 0 ? NO_SIGHTING : matches.slice(0, telling.most ?? 3).map((match) => seen(match, telling));
}
const NO_SIGHTING: readonly Sighting[] = [];

/** One sighting with its message made from the quoted words. */
export function seen(match: Match, { say, fixes, severity }: Telling): Sighting {
  const offered = fixes?.(match).map((fix) => (typeof fix === 'string' ? { words: fix } : fix)) ?? [];
  return {
    start: match.start,
    end: match.end,
    message: `${quote(match.words)} ${typeof say === 'string' ? say : say(match)}`,
    ...(offered.length > 0 && { fixes: offered }),
    ...(severity && { severity }),
  };
}

/** A fix that takes the words out. */
export const DELETE: Fix = { words: '', label: 'Delete' };

/** A replacement with the capital of the words it replaces. */
export function likeCase(words: string, like: string): string {
  const first = like[0] ?? '';
  return first !== first.toLowerCase() ? (words[0] ?? '').toUpperCase() + words.slice(1) : words;
}
