import type { PastPost } from './ledger.ts';

/** What a person may know of the ledger: how much of what is remembered, and since when. */
export interface LedgerCounts {
  readonly posts: number;
  /** Posts per network. */
  readonly networks: Readonly<Record<string, number>>;
  /** Milliseconds since 1970 of the oldest; 0 = none. */
  readonly since: number;
}

export function countPosts(past: readonly PastPost[]): LedgerCounts {
  const networks: Record<string, number> = {};
  for (const { network } of past) networks[network] = (networks[network] ?? 0) + 1;
  return { posts: past.length, networks, since: past.length === 0 ? 0 : Math.min(...past.map(({ at }) => at)) };
}
