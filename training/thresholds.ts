import { isArguable } from '../lib/linter/reader/judge.ts';
import { READ_CATEGORIES } from '../lib/linter/reader/model.ts';
import { isPlain } from './corpus.ts';
import type { Seen } from './vectors.ts';

export interface Thresholds {
  readonly hint: number;
  readonly warn: number;
  readonly silence: number;
}
export interface Outcome {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const GRID = Array.from({ length: 91 }, (_, i) => 0.05 + i * 0.01);

/** What rules alone say of a category. */
export const ruleLevel = (seen: Seen, category: string): 'none' | 'hint' | 'firm' => {
  const own = seen.findings.filter((one) => one.category === category && one.marks !== false);
  return own.some((one) => !isArguable(one, false)) ? 'firm' : own.length > 0 ? 'hint' : 'none';
};

/** Is a finding shown in the end? The same decision as lib/linter/reader/judge.ts. */
const isShown = (
  level: 'none' | 'hint' | 'firm',
  probability: number,
  { hint, silence }: Pick<Thresholds, 'hint' | 'silence'>,
) => level === 'firm' || (level === 'hint' ? probability >= silence : probability >= hint);

export function outcomeOf(labels: readonly number[], shown: readonly boolean[]): Outcome {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  labels.forEach((label, i) => {
    if (label && shown[i]) right++;
    else if (label) missed++;
    else if (shown[i]) wrong++;
  });
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/**
 * Per category the thresholds with the best F1 after a price on false alarms among innocent posts.
 * @param price F1 that one per cent of innocent posts flagged by this category costs
 */
export function chooseThresholds(
  seen: readonly Seen[],
  probabilities: readonly (readonly number[])[],
  price: number,
  precision: number,
): Thresholds[] {
  return READ_CATEGORIES.map((category, i) => {
    const labels = seen.map((one) => one.labels[i] ?? 0);
    const levels = seen.map((one) => ruleLevel(one, category));
    const innocent = seen.map((one) => one.labels.every((label) => label === 0));
    const innocents = innocent.filter(Boolean).length;
    // Plain texts are no sample of drafts: they count as alarms, not in the F1.
    const isDraft = seen.map(({ post }) => !isPlain(post));
    const ofDrafts = <T>(list: readonly T[]) => list.filter((_, k) => isDraft[k]);
    const probability = probabilities.map((post) => post[i] ?? 0);
    let best = { hint: 0.9, silence: 0.1, worth: Number.NEGATIVE_INFINITY };
    for (const hint of GRID)
      for (const silence of GRID) {
        if (silence > hint) break;
        const shown = seen.map((_, k) => isShown(levels[k] ?? 'none', probability[k] ?? 0, { hint, silence }));
        const alarms = shown.filter((is, k) => is && innocent[k]).length / innocents;
        const worth = outcomeOf(ofDrafts(labels), ofDrafts(shown)).f1 - price * 100 * alarms;
        if (worth > best.worth) best = { hint, silence, worth };
      }
    // The lowest probability from which on precision holds, with at least ten posts to tell.
    const falling = probability.map((p, k) => ({ p, label: labels[k] ?? 0 })).sort((a, b) => b.p - a.p);
    let warn = 0.97;
    let right = 0;
    falling.forEach(({ p, label }, k) => {
      right += label;
      if (k >= 9 && right / (k + 1) >= precision) warn = Math.min(warn, p);
    });
    return { hint: best.hint, silence: best.silence, warn: Math.max(warn, best.hint) };
  });
}

/** Shares and scores of a decision: F1 over drafts, false alarms over innocent drafts and over plain texts. */
export function summarise(
  seen: readonly Seen[],
  probabilities: readonly (readonly number[])[],
  thresholds: readonly Thresholds[],
) {
  const rows = seen.map((one, k) => ({
    one,
    shown: READ_CATEGORIES.map((category, i) =>
      isShown(ruleLevel(one, category), probabilities[k]?.[i] ?? 0, thresholds[i] as Thresholds),
    ),
  }));
  const drafts = rows.filter(({ one }) => !isPlain(one.post));
  const categories = READ_CATEGORIES.map((category, i) => ({
    category,
    ...outcomeOf(
      drafts.map(({ one }) => one.labels[i] ?? 0),
      drafts.map(({ shown }) => shown[i] ?? false),
    ),
  }));
  const alarmsOf = (some: typeof rows) => {
    const innocent = some.filter(({ one }) => one.labels.every((label) => label === 0));
    return innocent.filter(({ shown }) => shown.some(Boolean)).length / (innocent.length || 1);
  };
  return {
    categories,
    macroF1: categories.reduce((sum, { f1 }) => sum + f1, 0) / categories.length,
    falseAlarms: alarmsOf(drafts),
    falseAlarmsPlain: alarmsOf(rows.filter(({ one }) => isPlain(one.post))),
  };
}
