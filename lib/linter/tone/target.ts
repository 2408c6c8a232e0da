import { PRESETS, type Profile, type ToneDimension } from '../../profile/index.ts';
import type { Context } from '../types.ts';

type Band = Profile['tone'][ToneDimension];
/** Below 30 words · below 45 · more: the shorter, the more a word or two swings the score. */
type ByLength = readonly [number, number, number];
/** Scores that are no gap, 0–100, both ends included. */
export interface Target {
  readonly from: number;
  readonly to: number;
}
export type ToneContext = Pick<Context, 'account' | 'answering'>;

/** Below so many words no dimension tells one voice from another. */
export const FEWEST_JUDGED = 20;
const LENGTHS = [30, 45];
/** A learned or chosen band is the company's word; a short text gets this much more room in it. */
const ROOM: ByLength = [15, 8, 0];
/** One question in a short text moves this score by 40 points: there it says nothing. */
const ROOM_TO_INVITE: ByLength = [100, 20, 10];

/**
 * A preset is a guess at the company's tone, so only what is nobody's tone counts: limits that fewer than one in 300
 * innocent posts of twenty-five authors (8,458 posts in `training/`) reaches. Sides without a limit could not be told
 * from innocent posts: short greetings are casual, notices ask for nothing. Beyond 100 = not judged at that length.
 */
const NOBODYS: Readonly<Record<ToneDimension, { readonly low?: ByLength; readonly high?: ByLength }>> = {
  formality: { high: [86, 84, 80] },
  energy: { high: [101, 96, 76] },
  closeness: { low: [13, 14, 16] },
  invitation: { high: [101, 85, 74] },
  respect: { low: [5, 12, 30] },
  plainness: { low: [23, 25, 28] },
};

/**
 * Somebody who complains is answered more quietly, more closely and more politely than everybody else is told news.
 * Points by which an end moves; `open`: that end is nobody's fault here.
 */
const TO_COMPLAINT: Partial<
  Readonly<Record<ToneDimension, { readonly low: number | 'open'; readonly high: number | 'open' }>>
> = {
  // Exclamation marks and big words sound like mockery to somebody who is angry; calm is what is wanted.
  energy: { low: 'open', high: -20 },
  // In innocent answers the median lies 15 points above that of posts, the lowest only a little.
  closeness: { low: 3, high: 'open' },
  // Jokes and put-downs weigh double; nobody is too polite here.
  respect: { low: 10, high: 'open' },
  // A question may be the next step; nobody has to ask for more talk in public.
  invitation: { low: 'open', high: 0 },
};

/** Is the tone of this draft the company's to judge, and different because of a complaint? */
export const isOwnVoice = ({ account }: ToneContext): boolean => account !== 'personal';
export const isShifted = (dimension: ToneDimension, { answering }: ToneContext): boolean =>
  answering === 'complaint' && TO_COMPLAINT[dimension] !== undefined;

/** A band that stands in a preset was not decided by anybody. */
const isGuess = (dimension: ToneDimension, { aim, tolerance }: Band): boolean =>
  Object.values(PRESETS).some(({ tone }) => tone[dimension].aim === aim && tone[dimension].tolerance === tolerance);

const stepOf = (words: number) => LENGTHS.filter((length) => words >= length).length;

/** How much more a text of so many words may stray from a band that the company decided. */
export const roomFor = (dimension: ToneDimension, words: number): number =>
  (dimension === 'invitation' ? ROOM_TO_INVITE : ROOM)[stepOf(words)] as number;

/** Where the scores of a draft of so many words may lie. */
export function targetOf(dimension: ToneDimension, band: Band, context: ToneContext, words: number): Target {
  const step = stepOf(words);
  const { low, high } = NOBODYS[dimension];
  const guess = isGuess(dimension, band);
  const room = band.tolerance + (guess ? 0 : roomFor(dimension, words));
  let from = band.aim - room;
  let to = band.aim + room;
  if (guess) {
    from = low ? Math.min(from, low[step] as number) : 0;
    to = high ? Math.max(to, high[step] as number) : 100;
  }
  const shift = context.answering === 'complaint' ? TO_COMPLAINT[dimension] : undefined;
  if (shift) {
    from = shift.low === 'open' ? 0 : from > 0 ? from + shift.low : 0;
    to = shift.high === 'open' || to >= 100 ? 100 : to + shift.high;
  }
  return { from: Math.max(0, from), to: Math.min(100, to) };
}
