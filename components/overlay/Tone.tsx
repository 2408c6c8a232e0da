import type { Measures } from '../../lib/linter/index.ts';
import type { Profile } from '../../lib/profile/index.ts';
import { describeTone } from './tone-words.ts';

export interface ToneProps {
  readonly reading: NonNullable<Measures['tone']>;
  /** The company's tone, to compare with. */
  readonly usual?: Profile['tone'] | undefined;
}

/** Below this a few words decide everything. */
const SURE = 0.5;

/** How the draft sounds, in words. */
export function Tone({ reading, usual }: ToneProps) {
  return (
    <details class="fold">
      <summary>How it sounds</summary>
      {reading.confidence < SURE && <p class="help">A short text: take this as a first impression.</p>}
      <dl class="tone">
        {describeTone(reading, usual).map(({ name, words, because }) => (
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
