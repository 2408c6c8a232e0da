import type { Measures } from '../../lib/linter/index.ts';
import { type Profile, TONE_DIMENSIONS } from '../../lib/profile/index.ts';
import { ToneMeter } from './ToneMeter.tsx';

export interface ToneMetersProps {
  readonly reading: NonNullable<Measures['tone']>;
  readonly tone: Profile['tone'];
}

const ENOUGH = 0.5;

/** Where the draft stands in each band. */
export function ToneMeters({ reading, tone }: ToneMetersProps) {
  return (
    <section class="meters">
      <h2>Tone</h2>
      {reading.confidence < ENOUGH && <p class="help">A rough reading: the text is short.</p>}
      <ul>
        {TONE_DIMENSIONS.map((dimension) => (
          <ToneMeter key={dimension} dimension={dimension} score={reading.scores[dimension]} band={tone[dimension]} />
        ))}
      </ul>
    </section>
  );
}
