import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContextInput } from '../../lib/linter/index.ts';
import type { Review } from './types.ts';

const PAUSE_MS = 250;

/** What the engine said last, and about which text: findings are only ever shown with the text they belong to. */
export interface Reviewed {
  readonly text: string;
  readonly review: Review;
}
export interface ReviewState {
  readonly reviewed: Reviewed | undefined;
  readonly failed: boolean;
}

/**
 * Asks for a review of a draft after a short pause; older answers never replace newer ones.
 * @param again changes whenever the same draft should be asked about again (the rules changed)
 */
export function useReview(
  text: string,
  context: ContextInput,
  again: unknown,
  review: (text: string, context: ContextInput) => Promise<Review>,
): ReviewState {
  const [state, setState] = useState<ReviewState>({ reviewed: undefined, failed: false });
  const newest = useRef(0);
  const ask = useRef(review);
  ask.current = review;
  const asked = JSON.stringify({ text, context, again });
  useEffect(() => {
    const version = ++newest.current;
    const { text, context } = JSON.parse(asked) as { readonly text: string; readonly context: ContextInput };
    if (text.trim() === '') return setState({ reviewed: undefined, failed: false });
    const timer = setTimeout(() => {
      ask.current(text, context).then(
        (answer) => version === newest.current && setState({ reviewed: { text, review: answer }, failed: false }),
        () => version === newest.current && setState({ reviewed: undefined, failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      newest.current++;
    };
  }, [asked]);
  return state;
}
