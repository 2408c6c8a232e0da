import { type Chunk, chunksOf, WHOLE } from './chunks.ts';
import { type Chance, createLexicon, hasPlan, type Lexicon, type Plan, type Possible } from './lexicon.ts';
import { createMemory } from './memory.ts';

/** A match of a pattern, as far as rules read it. */
export interface Hit {
  readonly 0: string;
  /** What its groups matched, by number. */
  readonly [group: number]: string | undefined;
  /** One more than there are numbered groups. */
  readonly length?: number;
  readonly index: number;
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}

/** What is known of one text or one piece of a long one. */
interface Reading {
  readonly text: string;
  /** Which phrases may match. */
  possible: Possible | undefined;
  /** The longer text that was read before it and holds it, from `offset` on: what can't match there can't match here. */
  readonly whole: Reading | undefined;
  readonly offset: number;
  /** What patterns matched, by the number of their plan; places count from the start of `text`. */
  readonly hits: Map<number, readonly Hit[]>;
}

/** Patterns made from a company's lists come and go; from so many words on the lexicon starts anew. */
const MOST_WORDS = 20_000;
const MOST_READINGS = 2_000;

let lexicon = createLexicon();
const readings = createMemory<Reading>(MOST_READINGS);
let last: Reading | undefined;
interface ReadChunk extends Chunk {
  readonly reading: Reading;
}
/** The pieces of the texts asked about last: a draft as written and as masked. */
const divided = new Map<string, readonly ReadChunk[]>();
const MOST_DIVIDED = 8;

/** Forgets what was read, as if every text were new. */
export function forgetReadings(): void {
  readings.clear();
  divided.clear();
  last = undefined;
}

function planFor(pattern: RegExp): Plan {
  if (lexicon.size() > MOST_WORDS) {
    lexicon = createLexicon();
    forgetReadings();
  }
  return lexicon.planOf(pattern);
}

function readingOf(text: string): Reading {
  if (last?.text === text) return last;
  last = readings.get(text);
  if (last) return last;
  last = { text, possible: undefined, whole: undefined, offset: 0, hits: new Map() };
  readings.set(text, last);
  return last;
}

/**
 * Says that `text` stands in the longer text `whole` at `start`, which is read anyway: then it is not walked by
 * itself. Only a help: without it the answers are the same.
 */
export function readWithin(whole: string, start: number, text: string): void {
  if (text.length === whole.length || readings.get(text)) return;
  const end = start + text.length;
  const chunk =
    whole.length <= WHOLE
      ? { reading: readingOf(whole), from: 0 }
      : chunksIn(whole).find((one) => one.from <= start && one.from + one.text.length >= end);
  if (!chunk) return;
  readings.set(text, {
    text,
    possible: undefined,
    whole: chunk.reading,
    offset: start - chunk.from,
    hits: new Map(),
  });
}

function chunksIn(text: string): readonly ReadChunk[] {
  const known = divided.get(text);
  if (known) return known;
  if (divided.size >= MOST_DIVIDED) divided.clear();
  const chunks = chunksOf(text).map((chunk) => ({ ...chunk, reading: readingOf(chunk.text) }));
  divided.set(text, chunks);
  return chunks;
}

const NONE: readonly Hit[] = [];

function possibleIn(reading: Reading, plan: Plan): Possible {
  if (reading.possible === undefined || reading.possible.plans <= plan.number)
    reading.possible = lexicon.possibleIn(reading.text);
  return reading.possible;
}

/** The phrases of a pattern that may match, in their order. */
function chancesIn(reading: Reading, plan: Plan): readonly Chance[] {
  const { whole, offset, text } = reading;
  if (!whole) return lexicon.chancesOf(plan, possibleIn(reading, plan));
  const possible = possibleIn(whole, plan);
  if (!hasPlan(possible, plan)) return plan.always;
  const end = offset + text.length;
  return lexicon
    .chancesOf(plan, possible)
    .filter(({ from, to }) => from < end && to > offset)
    .map((chance) => ({ ...chance, from: Math.max(0, chance.from - offset), to: chance.to - offset }));
}

/** Sets the pattern to where a match may begin, and gives the text up to where one may end. */
function within(text: string, { piece: { pattern, reach }, from, to }: Chance): string {
  pattern.lastIndex = Math.max(0, from - reach);
  const end = to + reach + 2;
  return end < text.length ? text.slice(0, end) : text;
}

/** Of overlapping matches the earlier one counts, at the same place the phrase that stands first. */
function inOrder(hits: Hit[]): readonly Hit[] {
  // Stable: phrases were tried in their order.
  hits.sort((a, b) => a.index - b.index);
  let end = 0;
  return hits.filter((hit) => {
    if (hit.index < end) return false;
    end = hit.index + hit[0].length;
    return true;
  });
}

function readHits(reading: Reading, plan: Plan): readonly Hit[] {
  const chances = chancesIn(reading, plan);
  if (chances.length === 0) return NONE;
  let hits: Hit[] | undefined;
  let matched = 0;
  for (const chance of chances) {
    const phrase = chance.piece.pattern;
    const part = within(reading.text, chance);
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
  return matched < 2 ? hits : inOrder(hits);
}

function hitsIn(reading: Reading, plan: Plan): readonly Hit[] {
  const known = reading.hits.get(plan.number);
  if (known) return known;
  const hits = readHits(reading, plan);
  reading.hits.set(plan.number, hits);
  return hits;
}

const beginsIn = ({ start, end, from }: Chunk, { index }: Hit) => index + from >= start && index + from < end;
/** The hit with its place in the whole text. By hand, because a spread of a match costs more than the match. */
function moved(hit: Hit, by: number): Hit {
  const copy: { [group: number]: string | undefined; 0: string; index: number; groups: Hit['groups'] } = {
    0: hit[0],
    index: hit.index + by,
    groups: hit.groups,
  };
  for (let group = 1; group < (hit.length ?? 0); group++) copy[group] = hit[group];
  return copy;
}

/** Says quickly whether one of the patterns may match in a text; when in doubt it may. */
export function createGate(patterns: readonly RegExp[]): (text: string) => boolean {
  let made: readonly Plan[] = [];
  let of: Lexicon | undefined;
  const mayMatchIn = (reading: Reading) => {
    const read = reading.whole ?? reading;
    for (const plan of made) if (plan.always.length > 0 || hasPlan(possibleIn(read, plan), plan)) return true;
    return false;
  };
  return (text) => {
    if (of !== lexicon) {
      made = patterns.map(planFor);
      of = lexicon;
    }
    return text.length > WHOLE
      ? chunksIn(text).some(({ reading }) => mayMatchIn(reading))
      : mayMatchIn(readingOf(text));
  };
}

/** Does the pattern match anywhere? As test, but quick to say no where the words of its phrases are missing. */
export function stands(pattern: RegExp, text: string): boolean {
  const plan = planFor(pattern);
  if (text.length > WHOLE)
    return chunksIn(text).some((chunk) => hitsIn(chunk.reading, plan).some((hit) => beginsIn(chunk, hit)));
  for (const chance of chancesIn(readingOf(text), plan)) {
    const part = within(text, chance);
    if (chance.piece.pattern.test(part)) return true;
  }
  return false;
}

/**
 * The matches of a pattern as matchAll has them, found by trying only those of its phrases of which a piece stands in
 * the text, and of a long text only in the pieces that are new. No match goes on far over a blank line.
 */
export function matchesOf(text: string, pattern: RegExp): readonly Hit[] {
  const plan = planFor(pattern);
  if (text.length <= WHOLE) return readHits(readingOf(text), plan);
  const all: Hit[] = [];
  for (const chunk of chunksIn(text))
    for (const hit of hitsIn(chunk.reading, plan)) if (beginsIn(chunk, hit)) all.push(moved(hit, chunk.from));
  return all.length > 1 ? inOrder(all) : all;
}
