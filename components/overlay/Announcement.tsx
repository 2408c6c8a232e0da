import { useEffect, useRef, useState } from 'preact/hooks';
import { type ComposerState, isUnread, isWordy } from '../../lib/state/index.ts';
import { describeDraft } from './words.ts';

/** Says how many findings there are whenever their number changes, and when nothing is checked any more. */
export function Announcement({ state }: { readonly state: ComposerState }) {
  const [said, say] = useState('');
  const last = useRef('0');
  const number = isUnread(state) ? 'unread' : String(isWordy(state) ? state.findings.length : 0);
  const words = describeDraft(state);
  useEffect(() => {
    if (number !== last.current) say(words);
    last.current = number;
  }, [number, words]);
  return (
    <p class="only-spoken" aria-live="polite">
      {said}
    </p>
  );
}
