import type { Profile } from './schema.ts';

/** A claim on file holds, ran out, or never had its proof. Only a valid one may be made without a question. */
export type Standing = 'valid' | 'expired' | 'unproven';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * How a claim stands. Its last day still counts; an end that is no date proves nothing.
 * @param now milliseconds since 1970; 0 = unknown, then nothing has run out
 */
export function standing({ evidence, until }: Profile['claims'][number], now: number): Standing {
  if (DAY.test(until) && until < new Date(now).toISOString().slice(0, 10)) return 'expired';
  return evidence.trim() === '' || (until !== '' && !DAY.test(until)) ? 'unproven' : 'valid';
}
