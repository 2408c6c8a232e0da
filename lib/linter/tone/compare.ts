import { type Profile, TONE_DIMENSIONS, type ToneDimension } from '../../profile/index.ts';
import type { ToneReading } from './reading.ts';

/** One dimension in which a draft leaves the company's band. */
export interface ToneGap {
  readonly dimension: ToneDimension;
  readonly score: number;
  readonly aim: number;
  /** Points beyond the tolerance. */
  readonly excess: number;
  /** The writer's words that push it there; empty when what is missing makes the difference. */
  readonly words: readonly string[];
}
export interface ToneFit {
  /** 0–100: 100 less twice the mean excess. A number for the hover; people read `verdict`. */
  readonly fit: number;
  readonly verdict: 'on voice' | 'a little off' | 'off voice';
  /** Widest first. */
  readonly gaps: readonly ToneGap[];
}

/** A short text swings: its scores get this much more room. */
const SHORT_ROOM = 15;
const SHORT = 0.5;
const ON = 90;
const OFF = 75;
/** A feature that explains less than this share of the push is no explanation. */
const TELLING_SHARE = 0.3;
/** Counts that are no words of the writer's. */
const NAMELESS = new Set(['long sentences', 'long words', 'figures and hours']);

/** Compares a reading with the company's bands. */
export function compareTone({ scores, confidence }: ToneReading, tone: Profile['tone']): ToneFit {
  const room = confidence < SHORT ? SHORT_ROOM : 0;
  let sum = 0;
  const gaps: ToneGap[] = [];
  for (const dimension of TONE_DIMENSIONS) {
    const { aim, tolerance } = tone[dimension];
    const { score, because } = scores[dimension];
    const excess = Math.abs(score - aim) - tolerance - room;
    if (excess <= 0) continue;
    sum += excess;
    const way = Math.sign(score - aim);
    const pushing = because.filter(({ push }) => Math.sign(push) === way);
    const total = pushing.reduce((all, { push }) => all + Math.abs(push), 0);
    const words = pushing
      .filter(({ feature, push }) => !NAMELESS.has(feature) && Math.abs(push) >= TELLING_SHARE * total)
      .flatMap((reason) => reason.words);
    gaps.push({ dimension, score, aim, excess, words: [...new Set(words)].slice(0, 3) });
  }
  const fit = Math.max(0, Math.round(100 - (2 * sum) / TONE_DIMENSIONS.length));
  return {
    fit,
    verdict: fit >= ON ? 'on voice' : fit >= OFF ? 'a little off' : 'off voice',
    gaps: gaps.sort((a, b) => b.excess - a.excess),
  };
}

/** What a score above or below the company's own is called. */
const CALLED: Readonly<Record<ToneDimension, readonly [below: string, above: string]>> = {
  formality: ['more casual', 'more formal'],
  energy: ['calmer', 'louder'],
  closeness: ['more distant', 'closer'],
  invitation: ['less inviting', 'more inviting'],
  respect: ['rougher', 'more polite'],
  plainness: ['harder to read', 'plainer'],
};
/** What could be added where nothing the writer wrote is at fault. */
const ADD: Partial<Readonly<Record<ToneDimension, string>>> = {
  closeness: 'Nobody is addressed: say “you”, or who you are.',
  invitation: 'Nothing invites an answer: ask something you would like to know.',
  energy: 'A word about what you like in it would wake it up.',
  plainness: 'Shorter sentences would help.',
};

/** One gap in words, naming what pushes it: "More formal than you usually are: “hereby”, “dear customer”." */
export function explainGap({ dimension, score, aim, words }: ToneGap): string {
  const called = CALLED[dimension][score > aim ? 1 : 0];
  const start = `${called[0]?.toUpperCase()}${called.slice(1)} than you usually are`;
  if (words.length > 0) return `${start}: ${words.map((word) => `“${word}”`).join(', ')}.`;
  const add = score < aim ? ADD[dimension] : undefined;
  return add ? `${start}. ${add}` : `${start}.`;
}
