import { type Piece, piecesOf, type Requirement, SHORTEST } from './required.ts';

/**
 * The words that the phrases of all patterns require. One walk along a text says which of some thousand phrases may
 * match in it, about 5 ns a character, so that a pattern asked about a text costs one look-up when it can't match.
 */
export interface Lexicon {
  planOf(pattern: RegExp): Plan;
  /** Per number of a plan the phrases that may match, ascending; those that require nothing are in `Plan.always`. */
  possibleIn(text: string): ReadonlyMap<number, readonly number[]>;
  /** How many words it holds. */
  size(): number;
  /** Grows when patterns are added: what was read before is out of date. */
  version(): number;
}
export interface Plan {
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** Phrases that require no word. */
  readonly always: readonly number[];
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

  const planOfPhrase: number[] = [];
  const indexOfPhrase: number[] = [];
  /** The clauses of a phrase after the one it waits for. */
  const others: (readonly (readonly number[])[])[] = [];
  const phraseSeen: number[] = [];

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
    return number;
  }

  function addPhrase(needs: Requirement, plan: number, index: number): void {
    const [awaited = [], ...rest] = needs.map((clause) => clause.map(addWord));
    const phrase = planOfPhrase.push(plan) - 1;
    indexOfPhrase.push(index);
    others.push(rest);
    phraseSeen.push(0);
    for (const word of awaited) waiting[word]?.push(phrase);
  }

  function holds(clauses: readonly (readonly number[])[], reading: number): boolean {
    for (const clause of clauses) if (!clause.some((word) => wordSeen[word] === reading)) return false;
    return true;
  }

  return {
    size: () => words.length,
    version: () => planCount,
    planOf(pattern) {
      const known = plans.get(pattern);
      if (known) return known;
      const number = planCount++;
      const pieces = piecesOf(pattern);
      const always: number[] = [];
      pieces.forEach(({ needs }, index) => {
        if (needs.length === 0) always.push(index);
        else addPhrase(needs, number, index);
      });
      const plan = { number, pieces, always };
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
          if (wordSeen[word] === reading) continue;
          if (!standsAt(lower, i - SHORTEST + 1 - (partAt[word] as number), words[word] as string)) continue;
          wordSeen[word] = reading;
          found.push(word);
        }
      }
      const possible = new Map<number, number[]>();
      for (const word of found)
        for (const phrase of waiting[word] as number[]) {
          if (phraseSeen[phrase] === reading) continue;
          phraseSeen[phrase] = reading;
          if (!holds(others[phrase] as readonly (readonly number[])[], reading)) continue;
          const plan = planOfPhrase[phrase] as number;
          const list = possible.get(plan);
          if (list) list.push(indexOfPhrase[phrase] as number);
          else possible.set(plan, [indexOfPhrase[phrase] as number]);
        }
      for (const list of possible.values()) if (list.length > 1) list.sort((a, b) => a - b);
      return possible;
    },
  };
}
