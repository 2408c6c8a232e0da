import { createMemory, MOST_SENTENCES } from '../text/memory.ts';
import type { Context, Draft, Finding, Sentence, Severity, Span } from '../types.ts';
import { answeredFeatures, placeFeatures, roleOf, ruleFeature, sentenceFeatures, type Token } from './features.ts';
import { COLUMNS, type Model, READ_CATEGORIES } from './model.ts';

const SIZE = READ_CATEGORIES.length;
/** How much the text answered and the facts of the place weigh against the words. */
export const ANSWERED_WEIGHT = 0.4;
export const PLACE_WEIGHT = 0.3;

/** Sums of one sentence's weights: five for the draft, five for itself; and how many features it has. */
export interface SentenceSums {
  readonly sums: Float64Array;
  readonly size: number;
}

/** What the reader thinks of one category. */
export interface Opinion {
  /** Calibrated probability that a careful reader would object. */
  readonly probability: number;
  /** The sentences that carry it, the strongest first, each with its own score (log odds). */
  readonly sentences: readonly { readonly sentence: Sentence; readonly score: number }[];
}
export type Opinions = readonly Opinion[];

/** The three things rules can say, as the judgement counts them. */
const levelsOf = (findings: readonly Finding[], category: string): readonly [number, number, number] => {
  const has = (severity: Severity) =>
    findings.some((one) => one.category === category && one.severity === severity && one.marks !== false) ? 1 : 0;
  return [has('hint'), has('warn'), has('stop')];
};

/** log Σ exp: the strongest sentence counts most, more of the kind add to it. */
export const pool = (scores: readonly number[]): number => {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
};

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The parts a judgement weighs, per category: [draft, sentences, hint, warn, stop, 1]. */
export const partsOf = (whole: number, sentences: readonly number[], levels: readonly number[]): number[] => [
  whole,
  pool(sentences),
  ...levels,
  1,
];

export interface Reader {
  read(draft: Draft, context: Context, findings: readonly Finding[]): Opinions;
  /** The words of a sentence that weighed most for a category, in reading order; spans within the sentence. */
  explain(sentence: Sentence, context: Context, category: number): readonly Span[];
  readonly model: Model;
}

export function createReader(model: Model): Reader {
  const { rows, weights, scale, offsets, judgements, groups } = model;
  const known = createMemory<SentenceSums>(MOST_SENTENCES);

  const sumUp = (features: Iterable<number>, into: Float64Array, by: number) => {
    for (const id of features) {
      const row = rows.get(id);
      if (row === undefined) continue;
      for (let column = 0; column < COLUMNS; column++)
        into[column] = (into[column] ?? 0) + (weights[row * COLUMNS + column] ?? 0) * by;
    }
  };
  const sumsOf = (sentence: Sentence, role: number): SentenceSums => {
    const key = `${role}${sentence.raw}`;
    const cached = known.get(key);
    if (cached) return cached;
    const sums = new Float64Array(COLUMNS);
    const features = sentenceFeatures(sentence, role, groups);
    let size = 0;
    for (const id of features) if (rows.has(id)) size++;
    sumUp(features, sums, scale);
    const found = { sums, size };
    known.set(key, found);
    return found;
  };

  let lastAnswered: { text: string; sums: Float64Array } | undefined;
  const answeredSums = (text: string): Float64Array => {
    if (lastAnswered?.text === text) return lastAnswered.sums;
    const sums = new Float64Array(COLUMNS);
    const features = answeredFeatures(text).filter((id) => rows.has(id));
    sumUp(features, sums, (scale * ANSWERED_WEIGHT) / Math.sqrt(features.length || 1));
    lastAnswered = { text, sums };
    return sums;
  };

  return {
    model,
    read(draft, context, findings) {
      const role = roleOf(context);
      const around = Float64Array.from(answeredSums(context.replyTo));
      sumUp(placeFeatures(context, draft.raw.length), around, scale * PLACE_WEIGHT);
      const whole = Float64Array.from(around);
      sumUp(new Set(findings.map(({ rule }) => ruleFeature(rule))), whole, scale * PLACE_WEIGHT);

      const read = draft.sentences.map((sentence) => ({ sentence, ...sumsOf(sentence, role) }));
      const norm = Math.sqrt(read.reduce((sum, { size }) => sum + size, 0) || 1);
      return READ_CATEGORIES.map((category, i) => {
        const { weights: by } = judgements[i] as Model['judgements'][number];
        const score =
          (offsets[i] ?? 0) + (whole[i] ?? 0) + read.reduce((sum, { sums }) => sum + (sums[i] ?? 0), 0) / norm;
        const each = read.map(
          ({ sums, size }) =>
            (offsets[SIZE + i] ?? 0) + (around[SIZE + i] ?? 0) + (sums[SIZE + i] ?? 0) / Math.sqrt(size || 1),
        );
        if (each.length === 0) return { probability: 0, sentences: [] };
        const parts = partsOf(score, each, levelsOf(findings, category));
        const probability = sigmoid(parts.reduce((sum, part, k) => sum + part * (by[k] ?? 0), 0));
        const sentences = read.map(({ sentence }, k) => ({ sentence, score: each[k] ?? 0 }));
        return { probability, sentences: sentences.sort((one, other) => other.score - one.score) };
      });
    },
    explain(sentence, context, category) {
      const weight = new Map<Token, number>();
      sentenceFeatures(sentence, roleOf(context), groups, (id, token) => {
        const row = rows.get(id);
        if (row !== undefined)
          weight.set(token, (weight.get(token) ?? 0) + (weights[row * COLUMNS + SIZE + category] ?? 0));
      });
      // Small words weigh too, but explain nothing.
      const isWord = ({ start, end }: Token) => end - start > 3;
      return [...weight]
        .filter(([token, sum]) => sum > 0 && isWord(token))
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3)
        .map(([{ start, end }]) => ({ start, end }))
        .sort((a, b) => a.start - b.start);
    },
  };
}
