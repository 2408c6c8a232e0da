import * as v from 'valibot';
import { fingerprint, openingOf, type PastPost, type Report } from '../linter/index.ts';

export type { PastPost };

/** Posts kept; older ones are forgotten. */
const MOST_POSTS = 200;

const PastPostSchema = v.object({
  at: v.number(),
  network: v.string(),
  kind: v.string(),
  fingerprint: v.array(v.number()),
  opening: v.number(),
  sells: v.boolean(),
  invites: v.boolean(),
});

/** Reads the ledger from storage; entries that do not fit are forgotten. */
export function readLedger(value: unknown): readonly PastPost[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is PastPost => v.safeParse(PastPostSchema, entry).success).slice(-MOST_POSTS);
}

/** Adds a published draft: its measures and fingerprint, never its text. */
export function remember(past: readonly PastPost[], text: string, report: Report, at: number): readonly PastPost[] {
  const { context, findings, measures } = report;
  const post: PastPost = {
    at,
    network: context.network,
    kind: context.kind,
    fingerprint: fingerprint(text),
    opening: openingOf(text),
    sells: findings.some(({ category }) => category === 'hard-sell') || /[€£$]\s?\d|\d\s?%/.test(text),
    invites: (measures.tone?.scores.invitation.score ?? 0) >= 40 || text.includes('?'),
  };
  return [...past, post].slice(-MOST_POSTS);
}
