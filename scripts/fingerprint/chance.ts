/** Chance that is the same in every run. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  /** In place. */
  shuffle<T>(list: T[]): T[];
}

/** Mulberry32. */
export function createChance(seed: number): Chance {
  let state = seed;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return Math.floor((((x ^ (x >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    pick: (list) => list[below(list.length)] as never,
    shuffle(list) {
      for (let i = list.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [list[i], list[j]] = [list[j] as never, list[i] as never];
      }
      return list;
    },
  };
}
