import { type Ledger, remember, replace, without } from '../ledger/index.ts';
import type { PastPost, Report } from '../linter/index.ts';
import type { Change, DraftMessage } from '../messages/index.ts';
import { MOST_ENTRIES, type Settings } from '../profile/index.ts';

/** The settings with what the person decided. Heard twice it changes nothing more. */
export function applyChange(
  now: Settings,
  change: Exclude<Change, { is: 'published' | 'removed' | 'left' | 'claims' }>,
): Settings {
  switch (change.is) {
    case 'never': {
      const words = change.words.toLowerCase();
      if (now.never.some((one) => one.rule === change.rule && one.words === words)) return now;
      return { ...now, never: [...now.never, { rule: change.rule, words }] };
    }
    case 'again': {
      const words = change.words.toLowerCase();
      return { ...now, never: now.never.filter((one) => one.rule !== change.rule || one.words !== words) };
    }
    case 'identity':
      return { ...now, identities: newest({ ...now.identities, [change.key]: change.account }) };
    case 'chip':
      return { ...now, chips: newest({ ...now.chips, [change.host]: change.at }) };
    case 'hide-chip':
      return { ...now, hiddenChips: [...new Set([...now.hiddenChips, change.host])] };
  }
}

/** Small comforts: past the limit the oldest is forgotten. */
const newest = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).slice(-MOST_ENTRIES));

/** “Never” is a decision: none is forgotten for another, so a full list is said. */
export const isFull = ({ never }: Settings): boolean => never.length >= MOST_ENTRIES;

/** Milliseconds within which the same post is the same event: its answer got lost and it was told again. */
const SAME_EVENT = 30_000;

/** What was published before a draft: a post that is changed is not older than itself. */
export const olderThan = (ledger: Ledger, { edits, text, context }: DraftMessage): Ledger =>
  edits ? without(ledger, text, context.network ?? '') : ledger;

/**
 * The ledger with one more post, with another version of one, or without one; the same post told again within seconds is
 * not remembered twice, wherever the clock went meanwhile.
 * @param report of what was published
 */
export const correctLedger = (
  now: Ledger,
  change: Extract<Change, { is: 'published' | 'removed' }>,
  report: Report | undefined,
  at: number,
): Ledger => {
  if (change.is === 'removed') return without(now, change.text, change.network);
  return report ? rememberPost(now, change.draft, report, at) : now;
};

export function rememberPost(
  now: Ledger,
  { text, edits }: Pick<DraftMessage, 'text' | 'edits'>,
  report: Report,
  at: number,
): Ledger {
  if (edits) return replace(now, text, report, at);
  const next = remember(now, text, report, at);
  const [before, post] = [now.posts.at(-1), next.posts.at(-1)];
  const isTold = before && post && Math.abs(at - before.at) < SAME_EVENT && isSamePost(before, post);
  return isTold ? now : next;
}

/** Field by field: a storage gives keys back in an order of its own. */
const isSamePost = (a: PastPost, b: PastPost): boolean =>
  (Object.keys(b) as (keyof PastPost)[]).every((key) => key === 'at' || String(a[key]) === String(b[key]));
