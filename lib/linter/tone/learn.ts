import { type Profile, TONE_DIMENSIONS, type ToneDimension } from '../../profile/index.ts';
import { readDraft } from '../draft.ts';
import { wordsOf } from '../text/words.ts';
import { readTone } from './reading.ts';

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
const TOLERANCE = { times: 1.5, least: 12, most: 25 };
const ODD = { times: 2.5, least: 25 };

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * Learns a company's bands from its own posts. The median is pulled towards the preset, the tolerance follows the
 * median deviation: both ignore the one post that was different.
 * @param start the bands to start from, usually a preset's
 * @returns undefined when fewer than five different posts of at least 12 words are left
 */
export function learnTone(posts: readonly string[], start: Profile['tone']): LearnedTone | undefined {
  const seen = new Set<string>();
  const readings = posts.flatMap((text, post) => {
    const draft = readDraft(text);
    const words = wordsOf(draft.text);
    const key = words.join(' ').toLowerCase();
    const reading = readTone(draft, words.length);
    if (!reading || seen.has(key)) return [];
    seen.add(key);
    return [{ post, scores: reading.scores }];
  });
  const count = readings.length;
  if (count < FEWEST_POSTS) return undefined;

  const odd: OddPost[] = [];
  const bands = TONE_DIMENSIONS.map((dimension) => {
    const scores = readings.map((one) => one.scores[dimension].score);
    const usual = median(scores);
    const spread = NORMAL * median(scores.map((score) => Math.abs(score - usual)));
    readings.forEach(
      ({
        post,
        scores: {
          [dimension]: { score },
        },
      }) => {
        if (Math.abs(score - usual) > Math.max(ODD.least, ODD.times * spread))
          odd.push({ post, dimension, score, usual });
      },
    );
    const aim = Math.round((count * usual + PRESET_WEIGHT * start[dimension].aim) / (count + PRESET_WEIGHT));
    const tolerance = Math.round(Math.min(TOLERANCE.most, Math.max(TOLERANCE.least, TOLERANCE.times * spread)));
    return [dimension, { aim, tolerance }] as const;
  });
  return { tone: Object.fromEntries(bands) as Profile['tone'], read: readings.map(({ post }) => post), odd };
}
