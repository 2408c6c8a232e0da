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
 * A preset is a guess at the company's tone, so only what is nobody’s tone counts: limits that fewer than one in 300
 * of 5,034 innocent company posts of many authors reaches. Sides without a limit could not be told
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

/** An end of a target moves by so many points, but not past what innocent answers to complaints reach themselves. */
type Move = { readonly by: number; readonly until: number } | 'open';
/**
 * Somebody who complains is answered more quietly, more closely and more politely than everybody else is told news.
 * `open`: that end is nobody's fault here.
 */
const TO_COMPLAINT: Partial<Readonly<Record<ToneDimension, { readonly low: Move; readonly high: Move }>>> = {
  // Exclamation marks and big words sound like mockery to somebody who is angry; calm is what is wanted.
  energy: { low: 'open', high: { by: -20, until: 40 } },
  // In innocent answers the median lies 15 points above that of posts, the lowest only a little.
  closeness: { low: { by: 3, until: 30 }, high: 'open' },
  // Jokes and put-downs weigh more; nobody is too polite here. Plain words without a “sorry” stand at 60.
  respect: { low: { by: 10, until: 45 }, high: 'open' },
  // A question may be the next step; nobody has to ask for more talk in public.
  invitation: { low: 'open', high: { by: 0, until: 100 } },
};
/** An end that is already beyond the limit stays where it is. */
function moved(end: number, move: Move, nobodys: 0 | 100): number {
  if (move === 'open' || end <= 0 || end >= 100) return move === 'open' ? nobodys : end;
  const next = move.by < 0 ? Math.max(move.until, end + move.by) : Math.min(move.until, end + move.by);
  return Math.sign(next - end) === Math.sign(move.by) ? next : end;
}

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
    from = moved(from, shift.low, 0);
    to = moved(to, shift.high, 100);
  }
  return { from: Math.max(0, from), to: Math.min(100, to) };
}
