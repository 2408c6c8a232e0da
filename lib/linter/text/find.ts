import type { Fix, Passage, Severity, Sighting } from '../types.ts';
import { type Guard, isNegated, isReported, type Match } from './guards.ts';
import { byIndex, type Chance, createLexicon, type Plan, type Possible } from './lexicon.ts';

/** The guards nearly every rule wants. */
export const USUAL: readonly Guard[] = [isNegated, isReported];

/** Patterns made from a company's lists come and go; from so many words on the lexicon starts anew. */
const MOST_WORDS = 20_000;
const MOST_TEXTS = 1_000;

let lexicon = createLexicon();
let version = 0;
const read = new Map<string, Possible>();
let lastText: string | undefined;
let lastPossible: Possible = new Map();

function planFor(pattern: RegExp): Plan {
  const plan = lexicon.planOf(pattern);
  if (version !== lexicon.version()) {
    if (lexicon.size() > MOST_WORDS) {
      lexicon = createLexicon();
      return planFor(pattern);
    }
    version = lexicon.version();
    read.clear();
    lastText = undefined;
  }
  return plan;
}

function possibleIn(text: string): Possible {
  if (text === lastText) return lastPossible;
  let possible = read.get(text);
  if (!possible) {
    if (read.size >= MOST_TEXTS) read.clear();
    possible = lexicon.possibleIn(text);
    read.set(text, possible);
  }
  lastText = text;
  lastPossible = possible;
  return possible;
}

const NONE: readonly RegExpExecArray[] = [];
const NO_CHANCE: readonly Chance[] = [];
const NO_MATCH: readonly Match[] = [];

/** The phrases of a pattern that may match in a text, in their order. */
function chancesIn(text: string, { number, always }: Plan): readonly Chance[] {
  const possible = possibleIn(text).get(number) ?? NO_CHANCE;
  if (always.length === 0) return possible;
  return possible.length === 0 ? always : [...always, ...possible].sort(byIndex);
}

/** Sets the pattern to where a match may begin, and gives the text up to where one may end. */
function within(text: string, { piece: { pattern, reach }, from, to }: Chance): string {
  pattern.lastIndex = Math.max(0, from - reach);
  const end = to + reach + 2;
  return end < text.length ? text.slice(0, end) : text;
}

/** Does the pattern match anywhere? As test, but quick to say no where the words of its phrases are missing. */
export function stands(pattern: RegExp, text: string): boolean {
  for (const chance of chancesIn(text, planFor(pattern))) {
    const part = within(text, chance);
    if (chance.piece.pattern.test(part)) return true;
  }
  return false;
}

/**
 * The matches of a pattern as matchAll has them, found by trying only those of its phrases of which a piece stands in
 * the text. Of overlapping matches the earlier one counts, at the same place the phrase that stands first.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const chances = chancesIn(text, planFor(pattern));
  if (chances.length === 0) return NONE;
  let hits: RegExpExecArray[] | undefined;
  let matched = 0;
  for (const chance of chances) {
    const phrase = chance.piece.pattern;
    const part = within(text, chance);
    // Not matchAll: it copies the pattern each time, which costs more than the search.
    let hit = phrase.exec(part);
    if (hit) matched++;
    for (; hit; hit = phrase.exec(part)) {
      hits ??= [];
      hits.push(hit);
      if (hit[0] === '') phrase.lastIndex++;
    }
  }
  if (!hits) return NONE;
  if (matched < 2) return hits;
  // Stable: phrases were tried in their order.
  hits = hits.sort((a, b) => a.index - b.index);
  let end = 0;
  return hits.filter((hit) => {
    if (hit.index < end) return false;
    end = hit.index + hit[0].length;
    return true;
  });
}

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
  const hits = matchesOf(passage[source], pattern);
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
