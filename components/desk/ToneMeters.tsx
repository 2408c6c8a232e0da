import type { Measures } from '../../lib/linter/index.ts';
import { ToneMeter } from './ToneMeter.tsx';

export interface ToneMetersProps {
  readonly reading: NonNullable<Measures['tone']>;
}

const ENOUGH = 0.5;

/** Where the draft stands in each dimension that can be judged; nothing where none can. */
export function ToneMeters({ reading }: ToneMetersProps) {
  const { stands, gaps } = reading.fit;
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
