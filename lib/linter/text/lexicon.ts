import { type Piece, piecesOf, SHORTEST } from './required.ts';

/**
 * The words that the phrases of all patterns require. One walk along a text says which of some thousand phrases may
 * match in it, about 5 ns a character, so that a pattern asked about a text costs one look-up when it can't match.
 */
export interface Lexicon {
  planOf(pattern: RegExp): Plan;
  /** Per number of a plan the phrases that may match, in their order; those that require nothing are in `Plan.always`. */
  possibleIn(text: string): Possible;
  /** How many words it holds. */
  size(): number;
  /** Grows when patterns are added: what was read before is out of date. */
  version(): number;
}
/** A phrase that may match, and from where to where its word stands: a match reaches over the one or the other. */
export interface Chance {
  /** Its place among the phrases of its pattern. */
  readonly index: number;
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}
export type Possible = ReadonlyMap<number, readonly Chance[]>;
export interface Plan {
  readonly number: number;
  /** Phrases that require no word. */
  readonly always: readonly Chance[];
}

/** Three signs as 15 bits: a letter keeps its own five bits in either case, other signs share them. */
const PLACES = 1 << 15;
const FIVE_BITS = 31;

/** English letters from common to rare: the rarest part of a word is the one worth waiting for. */
const BY_USE = ' etaoinsrhldcumfpgwybvkxjqz';
function rarestPart(word: string): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + SHORTEST <= word.length; at++) {
    let sum = 0;
    for (let i = at; i < at + SHORTEST; i++) {
      const rank = BY_USE.indexOf(word[i] as string);
      sum += rank < 0 ? BY_USE.length : rank;
    }
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return best;
}

function standsAt(text: string, at: number, word: string): boolean {
  if (at < 0 || at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

export const byIndex = (a: Chance, b: Chance): number => a.index - b.index;

interface Phrase {
  readonly plan: number;
  readonly index: number;
  readonly piece: Piece;
  /** The clauses after the one it waits for. */
  readonly others: readonly (readonly number[])[];
  /** The reading in which a word of it was seen last, and from where to where. */
  seen: number;
  from: number;
  to: number;
}

export function createLexicon(): Lexicon {
  // Words, by number; those whose rarest part falls on the same place are chained from `first` through `next`.
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const first = new Int32Array(PLACES).fill(-1);
  const next: number[] = [];
  const partAt: number[] = [];
  /** Phrases by number that wait for a word. */
  const waiting: number[][] = [];
  const wordSeen: number[] = [];
  const firstAt: number[] = [];
  const lastAt: number[] = [];

  const phrases: Phrase[] = [];

  const plans = new WeakMap<RegExp, Plan>();
  let planCount = 0;
  let readingCount = 0;

  function addWord(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.push(word) - 1;
    numbers.set(word, number);
    const at = rarestPart(word);
    let place = 0;
    for (let i = at; i < at + SHORTEST; i++) place = (place << 5) | (word.charCodeAt(i) & FIVE_BITS);
    partAt.push(at);
    next.push(first[place] as number);
    first[place] = number;
    waiting.push([]);
    wordSeen.push(0);
    firstAt.push(0);
    lastAt.push(0);
    return number;
  }

  function addPhrase(piece: Piece, plan: number, index: number): void {
    const [awaited = [], ...others] = piece.needs.map((clause) => clause.map(addWord));
    const number = phrases.push({ plan, index, piece, others, seen: 0, from: 0, to: 0 }) - 1;
    for (const word of awaited) waiting[word]?.push(number);
  }

  /** Do the other words stand near enough for one match? */
  function holds({ others, piece, from, to }: Phrase, reading: number): boolean {
    for (const clause of others)
      if (
        !clause.some(
          (word) =>
            wordSeen[word] === reading &&
            (lastAt[word] as number) >= from - piece.reach &&
            (firstAt[word] as number) <= to + piece.reach,
        )
      )
        return false;
    return true;
  }

  return {
    size: () => words.length,
    version: () => planCount,
    planOf(pattern) {
      const known = plans.get(pattern);
      if (known) return known;
      const number = planCount++;
      const always: Chance[] = [];
      piecesOf(pattern).forEach((piece, index) => {
        if (piece.needs.length === 0) always.push({ index, piece, from: 0, to: Number.POSITIVE_INFINITY });
        else addPhrase(piece, number, index);
      });
      const plan = { number, always };
      plans.set(pattern, plan);
      return plan;
    },
    possibleIn(text) {
      const reading = ++readingCount;
      const lower = text.toLowerCase();
      const found: number[] = [];
      let place = 0;
      for (let i = 0; i < lower.length; i++) {
        place = ((place << 5) | (lower.charCodeAt(i) & FIVE_BITS)) & (PLACES - 1);
        for (let word = first[place] as number; word >= 0; word = next[word] as number) {
          const at = i - SHORTEST + 1 - (partAt[word] as number);
          if (!standsAt(lower, at, words[word] as string)) continue;
          lastAt[word] = at;
          if (wordSeen[word] === reading) continue;
          wordSeen[word] = reading;
          firstAt[word] = at;
          found.push(word);
        }
      }
      const waited: Phrase[] = [];
      for (const word of found)
        for (const number of waiting[word] as number[]) {
          const phrase = phrases[number] as Phrase;
          const from = firstAt[word] as number;
          const to = (lastAt[word] as number) + (words[word] as string).length;
          if (phrase.seen !== reading) {
            phrase.seen = reading;
            phrase.from = from;
            phrase.to = to;
            waited.push(phrase);
          } else {
            phrase.from = Math.min(phrase.from, from);
            phrase.to = Math.max(phrase.to, to);
          }
        }
      // A few capital letters grow when lowered (İ): then places are not to be trusted.
      const isSame = lower.length === text.length;
      const possible = new Map<number, Chance[]>();
      for (const phrase of waited) {
        if (!holds(phrase, reading)) continue;
        const { plan, index, piece } = phrase;
        const from = isSame ? phrase.from : 0;
        const to = isSame ? phrase.to : Number.POSITIVE_INFINITY;
        const list = possible.get(plan);
        if (list) list.push({ index, piece, from, to });
        else possible.set(plan, [{ index, piece, from, to }]);
      }
      for (const list of possible.values()) if (list.length > 1) list.sort(byIndex);
      return possible;
    },
  };
}
