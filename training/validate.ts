import { READ_CATEGORIES } from '../lib/linter/reader/model.ts';
import { partsOf, sigmoid } from '../lib/linter/reader/reader.ts';
import { fitDense, scoreOf, type TrainingOptions, trainLogistic, type Weights } from './logistic.ts';
import { chooseFeatures, type Seen, type Vectors, vectorsOf } from './vectors.ts';

export interface Recipe {
  readonly whole: TrainingOptions;
  readonly sentence: TrainingOptions;
  /** A feature must stand in so many posts. */
  readonly fewest: number;
}
export interface Columns {
  readonly whole: readonly Weights[];
  readonly sentence: readonly Weights[];
}

/** Ten regressions: each category on whole posts and on sentences. */
export function trainColumns(
  seen: readonly Seen[],
  vectors: readonly Vectors[],
  size: number,
  recipe: Recipe,
): Columns {
  const sentences = vectors.flatMap(({ sentences: each }) => each);
  const sentenceLabels = seen.flatMap(({ sentences: each }) => each.map(({ labels }) => labels));
  const wholes = vectors.map(({ whole }) => whole);
  return {
    whole: READ_CATEGORIES.map((_, i) =>
      trainLogistic(
        wholes,
        seen.map(({ labels }) => labels[i] ?? 0),
        size,
        recipe.whole,
      ),
    ),
    sentence: READ_CATEGORIES.map((_, i) =>
      trainLogistic(
        sentences,
        sentenceLabels.map((labels) => labels[i] ?? 0),
        size,
        recipe.sentence,
      ),
    ),
  };
}

/** What a judgement weighs, per category: [whole, sentences, hint, warn, stop, 1]. */
export function partsFor(seen: Seen, vectors: Vectors, columns: Columns): number[][] {
  return READ_CATEGORIES.map((category, i) => {
    const has = (severity: string) =>
      seen.findings.some((one) => one.category === category && one.severity === severity && one.marks !== false)
        ? 1
        : 0;
    const sentences = vectors.sentences.map((sentence) => scoreOf(columns.sentence[i] as Weights, sentence));
    return partsOf(scoreOf(columns.whole[i] as Weights, vectors.whole), sentences.length > 0 ? sentences : [-20], [
      has('hint'),
      has('warn'),
      has('stop'),
    ]);
  });
}

/** Which fold each author is left out in. */
export function foldsOf(seen: readonly Seen[], count: number): number[] {
  const authors = [...new Set(seen.map(({ post }) => post.author))].sort();
  return seen.map(({ post }) => authors.indexOf(post.author) % count);
}

/** Parts of every post, read by columns that never saw its author. */
export function readUnseen(seen: readonly Seen[], folds: number, recipe: Recipe): number[][][] {
  const fold = foldsOf(seen, folds);
  const parts: number[][][] = new Array(seen.length);
  for (let left = 0; left < folds; left++) {
    const others = seen.filter((_, i) => fold[i] !== left);
    const chosen = chooseFeatures(others, recipe.fewest);
    const columns = trainColumns(
      others,
      others.map((one) => vectorsOf(one, chosen)),
      chosen.size,
      recipe,
    );
    seen.forEach((one, i) => {
      if (fold[i] === left) parts[i] = partsFor(one, vectorsOf(one, chosen), columns);
    });
  }
  return parts;
}

/** Weighs the parts together, per category. */
export const fitJudgements = (seen: readonly Seen[], parts: readonly number[][][]): number[][] =>
  READ_CATEGORIES.map((_, i) =>
    fitDense(
      parts.map((post) => post[i] as number[]),
      seen.map(({ labels }) => labels[i] ?? 0),
    ),
  );

export const probabilityOf = (parts: readonly number[], weights: readonly number[]): number =>
  sigmoid(parts.reduce((sum, part, k) => sum + part * (weights[k] ?? 0), 0));
