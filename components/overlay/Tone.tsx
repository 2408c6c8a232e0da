import type { Measures } from '../../lib/linter/index.ts';
import { describeTone } from './tone-words.ts';

export interface ToneProps {
  readonly reading: NonNullable<Measures['tone']>;
}

/** Below this a few words decide everything. */
const SURE = 0.5;

/** How the draft sounds, in words; nothing where that cannot be judged. */
export function Tone({ reading }: ToneProps) {
  const lines = describeTone(reading);
  if (lines.length === 0) return null;
  return (
    <details class="fold">
      <summary>How it sounds</summary>
      {reading.confidence < SURE && <p class="help">A short text: take this as a first impression.</p>}
      <dl class="tone">
        {lines.map(({ name, words, because }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words}
              {because.length > 0 && <span class="help"> · {because.join(', ')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
