import type { Length } from '../../lib/checklist/index.ts';
import type { Finding } from '../../lib/linter/index.ts';
import { type ComposerState, isNearlyFull, isUnread } from '../../lib/state/index.ts';

export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** How many findings there are, and how many of them are grave. */
export function describeFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings';
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  const all = count(findings.length, 'finding', 'findings');
  if (stops === 0) return all;
  return stops === findings.length ? `${all} to stop for` : `${all}, ${stops} to stop for`;
}

/** What is known about the draft, never more: without an answer of the engine nothing was checked. */
export function describeDraft(state: ComposerState): string {
  if (state.isPaused) return 'paused for this post';
  if (state.line === 'gone') return 'not checked: load this page again';
  return isUnread(state) ? 'not checked yet: no answer' : describeFindings(state.findings);
}

/** What is left of the limit, once it is nearly used up. */
export function describeLength(
  length: Length | undefined,
): { readonly words: string; readonly isOver: boolean } | undefined {
  if (!isNearlyFull(length)) return undefined;
  const left = length.limit - length.used;
  return left < 0 ? { words: `${-left} over`, isOver: true } : { words: `${left} left`, isOver: false };
}
