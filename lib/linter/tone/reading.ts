import { TONE_DIMENSIONS, type ToneDimension } from '../../profile/index.ts';
import type { Draft } from '../types.ts';
import { START } from './features.ts';
import { SLOTS, scanTone } from './scan.ts';

export interface ToneScore {
  /** 0–100: casual to formal, calm to lively, distant to close, closed to inviting, rough to polite, hard to plain. */
  readonly score: number;
  /** What moves it most, with the words. */
  readonly because: readonly { readonly feature: string; readonly push: number; readonly words: readonly string[] }[];
}
export interface ToneReading {
  readonly words: number;
  /** Figures per word: prices, hours, dates. */
  readonly figures: number;
  /** 0–1: words / 60. Below 0.5 show a band, not a number. */
  readonly confidence: number;
  readonly scores: Readonly<Record<ToneDimension, ToneScore>>;
}

/** Below so many words the numbers only swing. */
export const FEWEST_WORDS = 12;
const SURE_WORDS = 60;
const MOST_PER_100 = 25;
const MOST_REASONS = 3;
const MOST_WORDS = 4;

const SLOTS_OF = Object.fromEntries(
  TONE_DIMENSIONS.map((dimension) => [
    dimension,
    SLOTS.flatMap((slot, number) => (slot.dimension === dimension ? [number] : [])),
  ]),
) as unknown as Readonly<Record<ToneDimension, readonly number[]>>;

/** The first few different words. */
function firstOf(found: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of found) {
    if (words.includes(word)) continue;
    words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

const FIGURES = SLOTS.findIndex(({ feature }) => feature.sign === 'figures');

/** A draft is read by the report and by the rules that compare with the profile: once is enough. */
const readings = new WeakMap<Draft, ToneReading>();

/** Measures the tone of a draft; undefined below 12 words. */
export function readTone(draft: Draft, words: number): ToneReading | undefined {
  if (words < FEWEST_WORDS) return undefined;
  const known = readings.get(draft);
  if (known) return known;

  const hits = scanTone(draft, words);
  const scores = {} as Record<ToneDimension, ToneScore>;
  for (const dimension of TONE_DIMENSIONS) {
    let sum = START[dimension];
    const because: { feature: string; push: number; words: string[] }[] = [];
    for (const slot of SLOTS_OF[dimension]) {
      const found = hits[slot];
      if (found === undefined) continue;
      const { name, weight } = (SLOTS[slot] as (typeof SLOTS)[number]).feature;
      const push = weight * Math.min((100 * found.length) / words, MOST_PER_100);
      sum += push;
      because.push({ feature: name, push: Math.round(push * 100) / 100, words: firstOf(found) });
    }
    if (because.length > 1) because.sort((a, b) => Math.abs(b.push) - Math.abs(a.push));
    scores[dimension] = { score: Math.round(100 / (1 + Math.exp(-sum))), because: because.slice(0, MOST_REASONS) };
  }
  const figures = (hits[FIGURES]?.length ?? 0) / words;
  const reading = { words, figures, confidence: Math.min(1, words / SURE_WORDS), scores };
  readings.set(draft, reading);
  return reading;
}
