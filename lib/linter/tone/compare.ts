import { type Profile, TONE_DIMENSIONS, type ToneDimension } from '../../profile/index.ts';
import type { ToneReading } from './reading.ts';
import { FEWEST_JUDGED, isOwnVoice, isShifted, type Target, type ToneContext, targetOf } from './target.ts';

/** One dimension in which a draft is outside the company's tone. */
export interface ToneGap {
  readonly dimension: ToneDimension;
  readonly score: number;
  readonly aim: number;
  /** Points beyond the target. */
  readonly excess: number;
  /** The writer's words that push it there; empty when what is missing makes the difference. */
  readonly words: readonly string[];
  /** It is a complaint that asks for another tone here. */
  readonly toComplaint?: true;
}
/** Where a draft stands in one dimension that can be judged. */
export interface ToneStand extends Target {
  readonly dimension: ToneDimension;
  readonly score: number;
  readonly way: 'inside' | 'below' | 'above';
}
export interface ToneFit {
  /** 0–100: 100 less twice the mean excess. A number for the hover; people read `verdict`. */
  readonly fit: number;
  readonly verdict: 'on voice' | 'a little off' | 'off voice';
  /** Widest first. The first is the finding. */
  readonly gaps: readonly ToneGap[];
  /** The dimensions that can be judged in this draft, the only ones to show; [] = the tone is not judged. */
  readonly stands: readonly ToneStand[];
}

/** What a report says of the tone: measured and judged, so that a page need not load the judge. */
export type JudgedTone = ToneReading & { readonly fit: ToneFit };

const OFF = 75;
/** A feature that explains less than this share of the push is no explanation. */
const TELLING_SHARE = 0.3;
/** Counts that are no words of the writer's. */
const NAMELESS = new Set(['long sentences', 'long words', 'figures and hours']);
/** Prices and hours are neither casual nor formal: a list of them says nothing about it. */
const MOST_FIGURES = 0.2;

/** The words of the features that push a score that way. */
function pushing(because: ToneReading['scores'][ToneDimension]['because'], way: number): string[] {
  const reasons = because.filter(({ push }) => Math.sign(push) === way);
  const total = reasons.reduce((all, { push }) => all + Math.abs(push), 0);
  const words = reasons
    .filter(({ feature, push }) => !NAMELESS.has(feature) && Math.abs(push) >= TELLING_SHARE * total)
    .flatMap((reason) => reason.words);
  return [...new Set(words)].slice(0, 3);
}

/**
 * Is a draft outside the company's tone? The only place that decides it: rules, checklist, panel and desk ask here.
 * @param context who writes, and whether a complaint is answered
 */
export function compareTone(reading: ToneReading, tone: Profile['tone'], context: ToneContext): ToneFit {
  const { words, figures, scores } = reading;
  const gaps: ToneGap[] = [];
  const stands: ToneStand[] = [];
  let sum = 0;
  for (const dimension of words >= FEWEST_JUDGED && isOwnVoice(context) ? TONE_DIMENSIONS : []) {
    if (dimension === 'formality' && figures > MOST_FIGURES) continue;
    const { from, to } = targetOf(dimension, tone[dimension], context, words);
    if (from <= 0 && to >= 100) continue;
    const { score, because } = scores[dimension];
    const excess = Math.max(score - to, from - score, 0);
    const way = score > to ? 1 : -1;
    stands.push({ dimension, score, from, to, way: excess === 0 ? 'inside' : way > 0 ? 'above' : 'below' });
    if (excess === 0) continue;
    sum += excess;
    gaps.push({
      dimension,
      score,
      aim: Math.min(to, Math.max(from, tone[dimension].aim)),
      excess,
      words: pushing(because, way),
      ...(isShifted(dimension, context) && { toComplaint: true as const }),
    });
  }
  const fit = Math.max(0, Math.round(100 - (2 * sum) / TONE_DIMENSIONS.length));
  return {
    fit,
    verdict: gaps.length === 0 ? 'on voice' : fit >= OFF ? 'a little off' : 'off voice',
    gaps: gaps.sort((a, b) => b.excess - a.excess),
    stands,
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
  invitation: 'Nothing invites an answer: ask something.',
  energy: 'A word about what you like in it would wake it up.',
  plainness: 'Shorter sentences would help.',
};

/** So much of a word or phrase is quoted, and so many of them: a finding's message is short. */
const QUOTED = 18;
const MOST_QUOTED = 2;

/** One gap in words, naming what pushes it: "More formal than you usually are: “hereby”, “dear customer”." */
export function explainGap({ dimension, score, aim, words, toComplaint }: ToneGap): string {
  const called = CALLED[dimension][score > aim ? 1 : 0];
  const than = toComplaint ? 'a complaint calls for' : 'you usually are';
  const start = `${called[0]?.toUpperCase()}${called.slice(1)} than ${than}`;
  const telling = words.filter((word) => word !== '!');
  const quoted = (telling.length > 0 ? telling : words).slice(0, MOST_QUOTED);
  if (quoted.length > 0) return `${start}: ${quoted.map((word) => `“${word.slice(0, QUOTED)}”`).join(', ')}`;
  const add = score < aim ? ADD[dimension] : undefined;
  return add ? `${start}. ${add}` : start;
}
