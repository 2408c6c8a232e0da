import type { ToneDimension } from '../../profile/index.ts';
import type { Draft } from '../types.ts';
import { FEATURES, type Feature, START } from './features.ts';

export interface ToneScore {
  /** 0–100, see the ends of the dimension in TONE_ENDS. */
  readonly score: number;
  /** What moves it most, with the words. */
  readonly because: readonly { readonly feature: string; readonly push: number; readonly words: readonly string[] }[];
}
export interface ToneReading {
  /** 0–1: words / 60. Below 0.5 show a band, not a number. */
  readonly confidence: number;
  readonly scores: Readonly<Record<ToneDimension, ToneScore>>;
}

const FEWEST_WORDS = 12;
const MOST_PER_100 = 25;

const measure = (features: readonly Feature[], start: number, draft: Draft, words: number): ToneScore => {
  let sum = start;
  const because: { feature: string; push: number; words: string[] }[] = [];
  for (const { name, weight, hits } of features) {
    const found = hits(draft);
    if (found.length === 0) continue;
    const push = weight * Math.min((100 * found.length) / words, MOST_PER_100);
    sum += push;
    because.push({
      feature: name,
      push: Math.round(push * 100) / 100,
      words: [...new Set(found.map((hit) => hit.trim()))].slice(0, 4),
    });
  }
  because.sort((a, b) => Math.abs(b.push) - Math.abs(a.push));
  return { score: Math.round(100 / (1 + Math.exp(-sum))), because: because.slice(0, 3) };
};

/** Measures the tone of a draft; undefined below 12 words, where numbers only swing. */
export function readTone(draft: Draft, words: number): ToneReading | undefined {
  if (words < FEWEST_WORDS) return undefined;
  const scores = Object.fromEntries(
    Object.entries(FEATURES).map(([dimension, features]) => [
      dimension,
      measure(features, START[dimension as ToneDimension], draft, words),
    ]),
  ) as Record<ToneDimension, ToneScore>;
  return { confidence: Math.min(1, words / 60), scores };
}
