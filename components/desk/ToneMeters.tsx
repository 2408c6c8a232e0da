import { compareTone, type Measures, type ToneContext } from '../../lib/linter/index.ts';
import type { Profile } from '../../lib/profile/index.ts';
import { ToneMeter } from './ToneMeter.tsx';

export interface ToneMetersProps {
  readonly reading: NonNullable<Measures['tone']>;
  readonly tone: Profile['tone'];
  readonly context: ToneContext;
}

const ENOUGH = 0.5;

/** Where the draft stands in each dimension that can be judged; nothing where none can. */
export function ToneMeters({ reading, tone, context }: ToneMetersProps) {
  const { stands, gaps } = compareTone(reading, tone, context);
  if (stands.length === 0) return null;
  return (
    <section class="meters">
      <h2>Tone</h2>
      {reading.confidence < ENOUGH && <p class="help">A rough reading: the text is short.</p>}
      <ul>
        {stands.map((stand) => (
          <ToneMeter
            key={stand.dimension}
            stand={stand}
            gap={gaps.find(({ dimension }) => dimension === stand.dimension)}
          />
        ))}
      </ul>
    </section>
  );
}
