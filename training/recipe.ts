import type { Recipe } from './validate.ts';

/** How the columns are learned; the choice is argued in README.md. */
export const RECIPE: Recipe = {
  whole: { epochs: 15, rate: 0.3, decay: 1e-4, positive: 2, seed: 1 },
  sentence: { epochs: 10, rate: 0.3, decay: 1e-4, positive: 2, seed: 2 },
  fewest: 3,
};
