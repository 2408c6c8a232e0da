import { createRandom } from '../../training/logistic.ts';

/** Chance that is the same in every run. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  /** In place. */
  shuffle<T>(list: T[]): T[];
}

export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
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
