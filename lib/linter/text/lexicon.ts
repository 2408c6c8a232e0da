import { type Piece, piecesOf } from './required.ts';
import { createSpotter } from './spotter.ts';

/**
 * The words that the phrases of all patterns require. One walk along a text says which of some thousand phrases may
 * match in it and where, so that a pattern asked about a text costs one look-up when it can't match.
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

export const byIndex = (a: Chance, b: Chance): number => a.index - b.index;

interface Phrase {
  readonly plan: number;
  readonly index: number;
  readonly piece: Piece;
  /** The clauses after the one it waits for; they must stand within reach. */
  readonly others: readonly (readonly number[])[];
  readonly reach: number;
  /** The reading in which a word of it was seen last, and from where to where. */
  seen: number;
  from: number;
  to: number;
}

export function createLexicon(): Lexicon {
  const spotter = createSpotter();
  /** Per word the phrases that wait for it. */
  const waiting: Phrase[][] = [];
  const plans = new WeakMap<RegExp, Plan>();
  let planCount = 0;
  let reading = 0;

  function addPhrase(piece: Piece, plan: number, index: number): void {
    const [awaited = [], ...others] = piece.needs.map((clause) => clause.map(spotter.add));
    const reach = others.length > 0 ? piece.reach : 0;
    const phrase = { plan, index, piece, others, reach, seen: 0, from: 0, to: 0 };
    for (const word of awaited) {
      waiting[word] ??= [];
      waiting[word].push(phrase);
    }
  }

  /** Do the other words stand near enough for one match? */
  function holds({ others, reach, from, to }: Phrase): boolean {
    for (const clause of others) {
      let stands = false;
      for (let i = 0; i < clause.length && !stands; i++)
        stands = spotter.standsBetween(clause[i] as number, from - reach, to + reach);
      if (!stands) return false;
    }
    return true;
  }

  /** The phrases one of whose words was spotted, with where. */
  function awaited(words: readonly number[]): readonly Phrase[] {
    reading++;
    const phrases: Phrase[] = [];
    for (const word of words) {
      const waiters = waiting[word];
      if (!waiters) continue;
      const from = spotter.firstOf(word);
      const to = spotter.endOf(word);
      for (const phrase of waiters) {
        const isNew = phrase.seen !== reading;
        phrase.from = isNew ? from : Math.min(phrase.from, from);
        phrase.to = isNew ? to : Math.max(phrase.to, to);
        if (!isNew) continue;
        phrase.seen = reading;
        phrases.push(phrase);
      }
    }
    return phrases;
  }

  return {
    size: spotter.size,
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
      const lower = text.toLowerCase();
      // A few capital letters grow when lowered (İ): then places are not to be trusted.
      const isSame = lower.length === text.length;
      const possible = new Map<number, Chance[]>();
      for (const phrase of awaited(spotter.spot(lower))) {
        if (!holds(phrase)) continue;
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
