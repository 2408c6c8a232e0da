import * as v from 'valibot';
import { ALIKE, fingerprint, likeness, openingOf, type PastPost, type Report } from '../linter/index.ts';

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

/** Which post a text is another version of, as an index: the most alike on its network, if alike enough; -1 none. */
function versionOf(past: readonly PastPost[], text: string, network: string): number {
  const own = fingerprint(text);
  const shares = past.map((post) => (post.network === network ? likeness(own, post.fingerprint) : 0));
  const most = Math.max(...shares);
  return most < ALIKE ? -1 : shares.lastIndexOf(most);
}

/** The posts without the one that a text is another version of. */
export function without(past: readonly PastPost[], text: string, network: string): readonly PastPost[] {
  const at = versionOf(past, text, network);
  return at < 0 ? past : past.toSpliced(at, 1);
}

/** Puts a changed post in the place of what it was, with the time it was published at first; added if that is unknown. */
export function replace(past: readonly PastPost[], text: string, report: Report, at: number): readonly PastPost[] {
  const index = versionOf(past, text, report.context.network);
  const before = past[index];
  const next = remember(before ? [] : past, text, report, before?.at ?? at);
  return before ? past.toSpliced(index, 1, ...next) : next;
}
