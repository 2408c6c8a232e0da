import * as v from 'valibot';
import { ALIKE, fingerprint, likeness, NO_OPENING, openingOf, type PastPost, type Report } from '../linter/index.ts';

export type { PastPost };

/** What is remembered, and the salt of this installation that its fingerprints were made with. */
export interface Ledger {
  /** A random number of 32 bits. */
  readonly salt: number;
  /** In the order in which they were published. */
  readonly posts: readonly PastPost[];
}

/** Posts kept; older ones are forgotten. */
const MOST_POSTS = 200;

const entries = {
  at: v.number(),
  network: v.string(),
  kind: v.string(),
  sells: v.boolean(),
  invites: v.boolean(),
};
const PastPostSchema = v.object({
  ...entries,
  fingerprint: v.pipe(v.string(), v.regex(/^(?:|[0-7]{3}|[0-7]{52})$/)),
  opening: v.pipe(v.number(), v.integer(), v.minValue(NO_OPENING), v.maxValue(63)),
});
/** Entries of the first version told the words back to whoever had a dictionary: only their measures stay. */
const FirstPostSchema = v.pipe(
  v.object(entries),
  v.transform((post) => ({ ...post, fingerprint: '', opening: NO_OPENING })),
);
const LedgerSchema = v.object({ salt: v.number(), posts: v.array(v.unknown()) });

const readPosts = (list: readonly unknown[], schema: typeof PastPostSchema | typeof FirstPostSchema) =>
  list
    .flatMap((entry) => {
      const read = v.safeParse(schema, entry);
      return read.success ? [read.output as PastPost] : [];
    })
    .slice(-MOST_POSTS);

/**
 * Reads the ledger from storage; entries that do not fit are forgotten.
 * @param salt for a ledger that begins
 */
export function readLedger(value: unknown, salt: number): Ledger {
  if (Array.isArray(value)) return { salt, posts: readPosts(value, FirstPostSchema) };
  const read = v.safeParse(LedgerSchema, value);
  return read.success
    ? { salt: read.output.salt, posts: readPosts(read.output.posts, PastPostSchema) }
    : { salt, posts: [] };
}

/** Of the first version: what it keeps must not stay on the disk. */
export const isFirstLedger = (value: unknown): boolean => Array.isArray(value);

/** Adds a published draft: its measures and fingerprint, never its text. */
export function remember({ salt, posts }: Ledger, text: string, report: Report, at: number): Ledger {
  const { context, findings, measures } = report;
  const post: PastPost = {
    at,
    network: context.network,
    kind: context.kind,
    fingerprint: fingerprint(text, salt),
    opening: openingOf(text, salt),
    sells: findings.some(({ category }) => category === 'hard-sell') || /[€£$]\s?\d|\d\s?%/.test(text),
    invites: (measures.tone?.scores.invitation.score ?? 0) >= 40 || text.includes('?'),
  };
  return { salt, posts: [...posts, post].slice(-MOST_POSTS) };
}

/** Which post a text is another version of, as an index: the most alike on its network, if alike enough; -1 none. */
function versionOf({ salt, posts }: Ledger, text: string, network: string): number {
  const own = fingerprint(text, salt);
  const shares = posts.map((post) => (post.network === network ? likeness(own, post.fingerprint) : 0));
  const most = Math.max(...shares);
  return most < ALIKE ? -1 : shares.lastIndexOf(most);
}

/** The ledger without the post that a text is another version of. */
export function without(ledger: Ledger, text: string, network: string): Ledger {
  const at = versionOf(ledger, text, network);
  return at < 0 ? ledger : { ...ledger, posts: ledger.posts.toSpliced(at, 1) };
}

/** Puts a changed post in the place of what it was, with the time it was published at first; added if that is unknown. */
export function replace(ledger: Ledger, text: string, report: Report, at: number): Ledger {
  const { salt, posts } = ledger;
  const index = versionOf(ledger, text, report.context.network);
  const before = posts[index];
  if (!before) return remember(ledger, text, report, at);
  const changed = remember({ salt, posts: [] }, text, report, before.at);
  return { salt, posts: posts.toSpliced(index, 1, ...changed.posts) };
}
