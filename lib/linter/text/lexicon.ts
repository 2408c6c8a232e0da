import { type Piece, piecesOf } from './required.ts';
import { createSpotter, grown, grownAll, ints } from './spotter.ts';

/**
 * The words that the phrases of all patterns require. One walk along a text says which of some thousand phrases may
 * match in it and where, so that a pattern asked about a text costs one look-up when it can't match.
 */
export interface Lexicon {
  planOf(pattern: RegExp): Plan;
  /** Which phrases may match, except those of `Plan.always`. */
  possibleIn(text: string): Possible;
  /** The phrases of a plan among the possible ones, in their order. */
  chancesOf(plan: Plan, possible: Possible): readonly Chance[];
  /** How many words it holds. */
  size(): number;
}
/** A phrase that may match, and from where to where its word stands: a match reaches over the one or the other. */
export interface Chance {
  /** Its place among the phrases of its pattern. */
  readonly index: number;
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}
export interface Plan {
  readonly number: number;
  /** Phrases that require no word. */
  readonly always: readonly Chance[];
}
export interface Possible {
  /** It says nothing of plans from this number on: they were made later. */
  readonly plans: number;
  /** A bit for each plan that has a phrase here. */
  readonly bits: Uint32Array;
  /** Four numbers a phrase: plan, phrase, from, to. */
  readonly phrases: Int32Array;
}

const FIELDS = 4;
const FAR = 1 << 29;

export const hasPlan = ({ bits }: Possible, { number }: Plan): boolean =>
  ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;

/** Flat arrays with one place a phrase: objects scattered over the heap cost more than the work on them. */
export function createLexicon(): Lexicon {
  const spotter = createSpotter();
  const plans = new WeakMap<RegExp, Plan>();
  let planCount = 0;

  const pieces: Piece[] = [];
  const indices: number[] = [];
  let planOf = ints(1 << 12);
  let reaches = ints(1 << 12);
  /** The clauses after the one a phrase waits for begin here; those of the next phrase where they end. */
  let clausesFrom = ints(1 << 12);
  /** Words of a clause begin here in `clauseWords`; those of the next clause where they end. */
  let wordsFrom = ints(1 << 12);
  let clauseWords = ints(1 << 13);
  let clauseCount = 0;
  let clauseWordCount = 0;
  /** The reading in which a word of a phrase was seen last, and from where to where. */
  let seen = ints(1 << 12);
  let from = ints(1 << 12);
  let to = ints(1 << 12);
  /** Phrases that wait for a word are chained from `waiting` through `next`, as the number of their link and one. */
  let waiting = ints(1 << 13);
  let next = ints(1 << 13);
  let waiter = ints(1 << 13);
  let linkCount = 0;
  let reading = 0;

  function addPhrase(piece: Piece, plan: number, index: number): void {
    const phrase = pieces.push(piece) - 1;
    indices.push(index);
    const size = phrase + 2;
    [planOf, reaches, clausesFrom, seen, from, to] = grownAll(size, planOf, reaches, clausesFrom, seen, from, to);
    planOf[phrase] = plan;
    const [awaited = [], ...others] = piece.needs.map((clause) => clause.map(spotter.add));
    reaches[phrase] = others.length > 0 ? Math.min(FAR, piece.reach) : 0;
    for (const clause of others) {
      wordsFrom = grown(wordsFrom, clauseCount + 2, ints);
      clauseWords = grown(clauseWords, clauseWordCount + clause.length, ints);
      clauseWords.set(clause, clauseWordCount);
      clauseWordCount += clause.length;
      wordsFrom[++clauseCount] = clauseWordCount;
    }
    clausesFrom[phrase + 1] = clauseCount;
    waiting = grown(waiting, spotter.size(), ints);
    for (const word of awaited) {
      next = grown(next, linkCount + 1, ints);
      waiter = grown(waiter, linkCount + 1, ints);
      waiter[linkCount] = phrase;
      next[linkCount] = waiting[word] as number;
      waiting[word] = ++linkCount;
    }
  }

  /** Do the other words stand near enough for one match? */
  function holds(phrase: number): boolean {
    const reach = reaches[phrase] as number;
    const least = (from[phrase] as number) - reach;
    const most = (to[phrase] as number) + reach;
    for (let clause = clausesFrom[phrase] as number; clause < (clausesFrom[phrase + 1] as number); clause++) {
      let stands = false;
      const end = wordsFrom[clause + 1] as number;
      for (let i = wordsFrom[clause] as number; i < end && !stands; i++)
        stands = spotter.standsBetween(clauseWords[i] as number, least, most);
      if (!stands) return false;
    }
    return true;
  }

  /** The phrases one of whose words was spotted, with where. */
  function awaited(words: readonly number[]): readonly number[] {
    reading++;
    const phrases: number[] = [];
    for (const word of words) {
      const first = spotter.firstOf(word);
      const last = spotter.endOf(word);
      for (let link = waiting[word] ?? 0; link > 0; link = next[link - 1] as number) {
        const phrase = waiter[link - 1] as number;
        if (seen[phrase] === reading) {
          from[phrase] = Math.min(from[phrase] as number, first);
          to[phrase] = Math.max(to[phrase] as number, last);
          continue;
        }
        seen[phrase] = reading;
        from[phrase] = first;
        to[phrase] = last;
        phrases.push(phrase);
      }
    }
    return phrases;
  }

  return {
    size: spotter.size,
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
      const found: number[] = [];
      const bits = new Uint32Array((planCount >> 5) + 1);
      for (const phrase of awaited(spotter.spot(lower))) {
        if (!holds(phrase)) continue;
        const plan = planOf[phrase] as number;
        bits[plan >> 5] = (bits[plan >> 5] as number) | (1 << (plan & 31));
        found.push(plan, phrase, isSame ? (from[phrase] as number) : 0, isSame ? (to[phrase] as number) : FAR);
      }
      return { plans: planCount, bits, phrases: Int32Array.from(found) };
    },
    chancesOf(plan, possible) {
      if (!hasPlan(possible, plan)) return plan.always;
      const { phrases } = possible;
      const chances = [...plan.always];
      for (let i = 0; i < phrases.length; i += FIELDS) {
        if (phrases[i] !== plan.number) continue;
        const phrase = phrases[i + 1] as number;
        chances.push({
          index: indices[phrase] as number,
          piece: pieces[phrase] as Piece,
          from: phrases[i + 2] as number,
          to: phrases[i + 3] as number,
        });
      }
      return chances.length > 1 ? chances.sort((a, b) => a.index - b.index) : chances;
    },
  };
}
