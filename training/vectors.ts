import { createContext } from '../lib/linter/context.ts';
import { readDraft } from '../lib/linter/draft.ts';
import { createLinter, type Finding, type Nlp, rules } from '../lib/linter/index.ts';
import {
  answeredFeatures,
  placeFeatures,
  roleOf,
  ruleFeature,
  sentenceFeatures,
  type WordGroups,
} from '../lib/linter/reader/features.ts';
import { ANSWERED_WEIGHT, PLACE_WEIGHT } from '../lib/linter/reader/reader.ts';
import { DEFAULT_PROFILE } from '../lib/profile/index.ts';
import { type LabelledPost, labelsOf, labelsWithin } from './corpus.ts';
import type { Sparse } from './logistic.ts';

/** A post as the model sees it, before features are chosen. */
export interface Seen {
  readonly post: LabelledPost;
  readonly labels: readonly number[];
  readonly findings: readonly Finding[];
  readonly sentences: readonly { readonly features: Int32Array; readonly labels: readonly number[] }[];
  readonly answered: Int32Array;
  readonly place: readonly number[];
  readonly rules: readonly number[];
}

/** Reads posts with the rules and the features. The clock stands still, so that training gives the same bytes. */
export function seePosts(posts: readonly LabelledPost[], groups: WordGroups, nlp: Nlp): Seen[] {
  const linter = createLinter({ rules, nlp });
  return posts.map((post) => {
    const input = { network: post.network, kind: post.kind, account: post.account, replyTo: post.replyTo };
    const context = createContext(input, DEFAULT_PROFILE);
    const { findings } = linter.report(post.text, input, DEFAULT_PROFILE);
    const draft = readDraft(post.text);
    return {
      post,
      labels: labelsOf(post),
      findings,
      sentences: draft.sentences.map((sentence) => ({
        features: sentenceFeatures(sentence, roleOf(context), groups),
        labels: labelsWithin(post, sentence.start, sentence.start + sentence.raw.length),
      })),
      answered: answeredFeatures(context.replyTo),
      place: placeFeatures(context, post.text.length),
      rules: [...new Set(findings.map(({ rule }) => ruleFeature(rule)))],
    };
  });
}

/** Features that stand in at least `fewest` posts, with their rows in ascending order of the feature. */
export function chooseFeatures(seen: readonly Seen[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sentences, answered, place, rules: spoken } of seen) {
    const inPost = new Set<number>([...answered, ...place, ...spoken]);
    for (const { features } of sentences) for (const id of features) inPost.add(id);
    for (const id of inPost) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const chosen = [...counts].filter(([, count]) => count >= fewest).map(([id]) => id);
  return new Map(chosen.sort((a, b) => a - b).map((id, row) => [id, row]));
}

const sparse = (sums: ReadonlyMap<number, number>): Sparse => ({
  rows: Int32Array.from(sums.keys()),
  values: Float32Array.from(sums.values()),
});

export interface Vectors {
  readonly whole: Sparse;
  readonly sentences: readonly Sparse[];
}

/** The vectors of one post; the reader computes the same sums, see lib/linter/reader/reader.ts. */
export function vectorsOf(seen: Seen, chosen: ReadonlyMap<number, number>): Vectors {
  const rowsOf = (features: Iterable<number>) => [...features].flatMap((id) => chosen.get(id) ?? []);
  const add = (sums: Map<number, number>, rows: readonly number[], value: number) => {
    for (const row of rows) sums.set(row, (sums.get(row) ?? 0) + value);
  };
  const around = new Map<number, number>();
  const answered = rowsOf(seen.answered);
  add(around, answered, ANSWERED_WEIGHT / Math.sqrt(answered.length || 1));
  add(around, rowsOf(seen.place), PLACE_WEIGHT);

  const each = seen.sentences.map(({ features }) => rowsOf(features));
  const norm = Math.sqrt(each.reduce((sum, rows) => sum + rows.length, 0) || 1);
  const whole = new Map(around);
  for (const rows of each) add(whole, rows, 1 / norm);
  add(whole, rowsOf(seen.rules), PLACE_WEIGHT);
  return {
    whole: sparse(whole),
    sentences: each.map((rows) => {
      const sums = new Map(around);
      add(sums, rows, 1 / Math.sqrt(rows.length || 1));
      return sparse(sums);
    }),
  };
}
