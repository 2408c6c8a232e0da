import { type Length, sayVerdict } from '../../lib/checklist/index.ts';
import { type ComposerState, isNearlyFull, isUnread } from '../../lib/state/index.ts';

/** What is known about the draft, never more: without an answer of the engine nothing was checked. */
export function describeDraft(state: ComposerState): string {
  if (state.isPaused) return 'paused for this post';
  if (state.line === 'gone') return 'not checked: load this page again';
  return isUnread(state) ? 'not checked yet: no answer' : sayVerdict(state.findings, state.report);
}

/** What is left of the limit, once it is nearly used up. */
export function describeLength(
  length: Length | undefined,
): { readonly words: string; readonly isOver: boolean } | undefined {
  if (!isNearlyFull(length)) return undefined;
  const left = length.limit - length.used;
  return left < 0 ? { words: `${-left} over`, isOver: true } : { words: `${left} left`, isOver: false };
}
