import {
  eachTriple,
  fingerprint,
  hash,
  leastOf,
  openingOf,
  PLACE_BITS,
  PLACES,
} from '../../lib/linter/text/fingerprint.ts';
import type { Chance } from './chance.ts';

/** Words with the share of all words they are, the commonest first: what an attacker has of the language. */
export interface Dictionary {
  readonly words: readonly string[];
  readonly shares: readonly number[];
}
/** What an attacker knows: the salt, the print, how many words the post has; and returns as many words. */
export type Attack = (print: string, salt: number, length: number) => readonly string[];

const LEVELS = 2 ** PLACE_BITS;
/** Words weighed one by one, and the commonest words that are supposed to stand beside them. */
const WEIGHED = 600;
const BESIDE = 25;

const top = (scores: readonly number[], count: number) =>
  [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number)).slice(0, count);
const ascending = (list: number[]) => list.sort((a, b) => a - b);

/**
 * Weighs every word by what the places say of it together with two of the common words, times how often it is used
 * (Bayes). Print for print the best that can be said of single words by whoever knows how often each is used.
 */
export function byFrequency({ words, shares }: Dictionary): Attack {
  const weighed = words.slice(0, WEIGHED);
  let known: { readonly salt: number; readonly tables: readonly Float64Array[] } | undefined;
  const tablesFor = (salt: number, length: number) => {
    if (known?.salt === salt) return known.tables;
    const hashes = weighed.map((word) => hash(word, salt));
    const chanceOf = (word: number) => 1 - (1 - (shares[word] as number)) ** (length - 1);
    const triples = (length * (length - 1) * (length - 2)) / 6 / 4;
    // The chance that no other triple of the post has less, by the upper half of the value's bits.
    const least = Float64Array.from({ length: 2 ** 16 }, (_, high) => (1 - high / 2 ** 16) ** Math.max(0, triples - 1));
    const tables = hashes.map((own, word) => {
      const table = new Float64Array(PLACES * LEVELS);
      for (let a = 1; a < BESIDE; a++)
        for (let b = 0; b < a; b++) {
          if (a === word || b === word) continue;
          const chance = chanceOf(a) * chanceOf(b);
          eachTriple(ascending([own, hashes[a] as number, hashes[b] as number]), (place, value) => {
            const at = place * LEVELS + (value & (LEVELS - 1));
            table[at] = (table[at] as number) + chance * (least[value >>> 16] as number);
          });
        }
      return table;
    });
    known = { salt, tables };
    return tables;
  };
  return (print, salt, length) => {
    const tables = print.length === PLACES ? tablesFor(salt, length) : [];
    const scores = weighed.map((_, word) => {
      let odds = 1 / (1 / (1 - (1 - (shares[word] as number)) ** length) - 1);
      const table = tables[word];
      for (let place = 0; table && place < PLACES; place++) {
        const levels = table.subarray(place * LEVELS, (place + 1) * LEVELS);
        const all = levels.reduce((sum, one) => sum + one, 0);
        const own = levels[Number.parseInt(print[place] as string, LEVELS)] as number;
        odds *= (own + Math.max(0, 1 - all) / LEVELS) * LEVELS;
      }
      return odds;
    });
    return top(scores, length).map((word) => weighed[word] as string);
  };
}

/** Begins with words drawn by their shares and changes one at a time, as long as more of the print comes right. */
export function byClimbing({ words, shares }: Dictionary, steps: number, chance: Chance): Attack {
  const sums: number[] = [];
  for (const share of shares) sums.push((sums.at(-1) ?? 0) + share);
  const draw = () => {
    const wanted = (chance.below(2 ** 30) / 2 ** 30) * (sums.at(-1) as number);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (print, salt, length) => {
    const guess = new Set<number>();
    while (guess.size < length) guess.add(draw());
    let best = [...guess];
    if (print.length < PLACES) return best.map((word) => words[word] as string);
    const wanted = Array.from(print, Number);
    const rightIn = (list: readonly number[]) => {
      const least = leastOf(ascending(list.map((word) => hash(words[word] as string, salt))));
      let right = 0;
      for (let place = 0; place < PLACES; place++)
        if (((least[place] as number) & (LEVELS - 1)) === wanted[place]) right++;
      return right;
    };
    let most = rightIn(best);
    for (let step = 0; step < steps; step++) {
      const word = draw();
      if (best.includes(word)) continue;
      const next = best.with(step % length, word);
      const right = rightIn(next);
      if (right < most) continue;
      most = right;
      best = next;
    }
    return best.map((word) => words[word] as string);
  };
}

/** Shares, 0–1, of a post's words that an attack names. */
export interface Told {
  /** From the post's own print. */
  readonly own: number;
  /** From the prints of unrelated posts. */
  readonly chance: number;
  /** 95 posts of 100 drawn like these have a gain (own less chance) within this distance of the one measured here. */
  readonly within: number;
}

/** What is told of one post: of so many words those that were named. */
interface Named {
  readonly words: number;
  readonly own: number;
  readonly other: number;
}

function toldBy(posts: readonly Named[]): Told {
  const sum = (of: (post: Named) => number) => posts.reduce((total, post) => total + of(post), 0);
  const all = sum(({ words }) => words);
  const [own, chance] = [sum((post) => post.own) / all, sum(({ other }) => other) / all];
  const spread = sum((post) => (post.own - post.other - (own - chance) * post.words) ** 2);
  return { own, chance, within: (1.96 * Math.sqrt(spread)) / all };
}

/** Names from the print of the post at `i`, and from those of the posts behind it, and counts what is right. */
function namedOf(
  posts: readonly (readonly string[])[],
  i: number,
  unrelated: number,
  rightFrom: (post: readonly string[]) => number,
) {
  let other = 0;
  for (let k = 1; k <= unrelated; k++) other += rightFrom(posts[(i + k) % posts.length] ?? []) / unrelated;
  return { own: rightFrom(posts[i] ?? []), other };
}

/**
 * @param unrelated with so many other posts' prints each post is attacked beside its own
 * @param done is told of each post that is measured
 */
export function measureAttack(
  attack: Attack,
  posts: readonly (readonly string[])[],
  unrelated = 3,
  done = () => {},
): Told {
  return toldBy(
    posts.map((words, i) => {
      const set = new Set(words);
      const salt = (i + 1) * 7919;
      const named = namedOf(
        posts,
        i,
        unrelated,
        (post) => attack(fingerprint(post.join(' '), salt), salt, words.length).filter((word) => set.has(word)).length,
      );
      done();
      return { words: set.size, ...named };
    }),
  );
}

const opens = (words: readonly string[]) => words.slice(0, 4).join(' ');

/** As `measureAttack`, of the first four words: the commonest opening among the learned ones that has the same bits. */
export function measureOpenings(posts: readonly (readonly string[])[], learned: readonly (readonly string[])[]): Told {
  const counts = new Map<string, number>();
  for (const words of learned) if (words.length > 4) counts.set(opens(words), (counts.get(opens(words)) ?? 0) + 1);
  const sorted = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return toldBy(
    posts.map((words, i) => {
      const salt = (i + 1) * 7919;
      const named = namedOf(posts, i, 3, (post) => {
        const bits = openingOf(post.join(' '), salt);
        const guess = sorted.find((one) => openingOf(`${one} x`, salt) === bits)?.split(' ') ?? [];
        return guess.filter((word) => words.slice(0, 4).includes(word)).length;
      });
      return { words: 4, ...named };
    }),
  );
}
