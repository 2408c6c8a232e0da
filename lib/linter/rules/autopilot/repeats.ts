import { fingerprint, likeness, openingOf } from '../../text/fingerprint.ts';
import type { Kind, PastPost } from '../../types.ts';

const DAY = 86_400_000;

/**
 * Published posts (or replies) at most `days` old; all of them when the time is unknown. A clock that was ahead left
 * times that are still to come: they count by their distance too.
 */
export const recent = (past: readonly PastPost[], isReply: boolean, now: number, days: number): PastPost[] =>
  past.filter(
    ({ kind, at }) =>
      (kind === 'reply' || kind === 'comment') === isReply &&
      (now === 0 || at === 0 || Math.abs(now - at) <= days * DAY),
  );

/** The highest likeness of a text to what was published, 0 to 1. */
export function nearest(text: string, past: readonly PastPost[], salt: number): number {
  const own = fingerprint(text, salt);
  return past.reduce((most, one) => Math.max(most, likeness(own, one.fingerprint)), 0);
}

/** For examples: what a ledger without a salt would remember of a text. */
export const remembered = (text: string, kind: Kind = 'post', at = 0): PastPost => ({
  at,
  network: 'facebook',
  kind,
  fingerprint: fingerprint(text, 0),
  opening: openingOf(text, 0),
  sells: false,
  invites: false,
});
