import { type Profile, TONE_DIMENSIONS, type ToneDimension } from '../../profile/index.ts';
import { readDraft } from '../draft.ts';
import { wordsOf } from '../text/words.ts';
import { compareTone } from './compare.ts';
import { readTone, type ToneReading } from './reading.ts';
import { roomFor, type ToneContext } from './target.ts';

/** A post that does not sound like the others; the company says whether it is typical. */
export interface OddPost {
  /** Its place in the list given. */
  readonly post: number;
  readonly dimension: ToneDimension;
  readonly score: number;
  /** The median of all. */
  readonly usual: number;
}
export interface LearnedTone {
  readonly tone: Profile['tone'];
  /** Places of the posts that were learned from; the others were too short or said the same. */
  readonly read: readonly number[];
  readonly odd: readonly OddPost[];
}

export const FEWEST_POSTS = 5;
/** The preset counts like so many posts, so that a handful cannot pull the aim far. */
const PRESET_WEIGHT = 2;
/** Makes the median deviation comparable with a standard deviation. */
const NORMAL = 1.4826;
const TOLERANCE = { least: 12, most: 40 };
const ODD = { times: 2.5, least: 25 };
/** Widths of a band in strays of the farthest post; the narrowest that lets posts it was not learned from pass is taken. */
const WIDTHS = [1, 1.2, 1.4, 1.6, 1.8, 2];
/** A band that would catch more of the posts it was not learned from is too narrow. */
const MOST_OUTSIDE = 0.1;
/** Leaving out each of hundreds would take seconds and say the same. */
const MOST_LEFT_OUT = 40;
const AS_COMPANY: ToneContext = { account: 'company', answering: 'other' };

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const scoresOf = (readings: readonly ToneReading[], dimension: ToneDimension) =>
  readings.map(({ scores }) => scores[dimension].score);

/** How far from the median a score may be before its post is odd. */
function middleOf(readings: readonly ToneReading[], dimension: ToneDimension) {
  const scores = scoresOf(readings, dimension);
  const usual = median(scores);
  const spread = NORMAL * median(scores.map((score) => Math.abs(score - usual)));
  return { usual, farthest: Math.max(ODD.least, ODD.times * spread) };
}

/**
 * The bands of some readings. The median is pulled towards the preset; the tolerance reaches the farthest post, less
 * the room that its length gives it. The oddest tenth is left out of that: one different post must not open a band.
 */
function bandsOf(readings: readonly ToneReading[], start: Profile['tone'], width: number): Profile['tone'] {
  const count = readings.length;
  const middles = TONE_DIMENSIONS.map((dimension) => ({ dimension, ...middleOf(readings, dimension) }));
  const oddest = readings
    .map(({ scores }, post) => ({
      post,
      by: Math.max(...middles.map((one) => Math.abs(scores[one.dimension].score - one.usual) - one.farthest)),
    }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .slice(0, Math.ceil(count * MOST_OUTSIDE));
  const usualPosts = readings.filter((_, i) => !oddest.some(({ post }) => post === i));
  const bands = middles.map(({ dimension, usual }) => {
    const aim = Math.round((count * usual + PRESET_WEIGHT * start[dimension].aim) / (count + PRESET_WEIGHT));
    const strays = usualPosts.map(
      ({ scores, words }) => Math.abs(scores[dimension].score - aim) - roomFor(dimension, words),
    );
    const tolerance = Math.round(Math.min(TOLERANCE.most, Math.max(TOLERANCE.least, width * Math.max(...strays, 0))));
    return [dimension, { aim, tolerance }] as const;
  });
  return Object.fromEntries(bands) as Profile['tone'];
}

/** Share of posts outside bands learned from the others. */
function outside(
  readings: readonly ToneReading[],
  left: readonly ToneReading[],
  start: Profile['tone'],
  width: number,
): number {
  const out = left.filter((reading) => {
    const others = readings.filter((other) => other !== reading);
    return compareTone(reading, bandsOf(others, start, width), AS_COMPANY).gaps.length > 0;
  });
  return out.length / Math.max(1, left.length);
}

/**
 * Learns a company's bands from its own posts: as narrow as lets nine of ten of them pass that were left out while
 * learning from the others.
 * @param start the bands to start from, usually a preset's
 * @returns undefined when fewer than five different posts of at least 12 words are left
 */
export function learnTone(posts: readonly string[], start: Profile['tone']): LearnedTone | undefined {
  const seen = new Set<string>();
  const read = posts.flatMap((text, post) => {
    const draft = readDraft(text);
    const words = wordsOf(draft.text);
    const key = words.join(' ').toLowerCase();
    const reading = readTone(draft, words.length);
    if (!reading || seen.has(key)) return [];
    seen.add(key);
    return [{ post, reading }];
  });
  if (read.length < FEWEST_POSTS) return undefined;
  const readings = read.map(({ reading }) => reading);

  const odd = TONE_DIMENSIONS.flatMap((dimension) => {
    const { usual, farthest } = middleOf(readings, dimension);
    return read.flatMap(({ post, reading }) => {
      const { score } = reading.scores[dimension];
      return Math.abs(score - usual) > farthest ? [{ post, dimension, score, usual }] : [];
    });
  });
  const width =
    WIDTHS.find((one) => outside(readings, readings.slice(0, MOST_LEFT_OUT), start, one) <= MOST_OUTSIDE) ??
    (WIDTHS.at(-1) as number);
  return { tone: bandsOf(readings, start, width), read: read.map(({ post }) => post), odd };
}
