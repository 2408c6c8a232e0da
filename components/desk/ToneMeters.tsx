import type { Measures } from '../../lib/linter/index.ts';
import { type Profile, TONE_DIMENSIONS } from '../../lib/profile/index.ts';
import { DIMENSION_TEXTS, placeInWords } from './tone-texts.ts';

export interface ToneMetersProps {
  readonly reading: NonNullable<Measures['tone']>;
  readonly tone: Profile['tone'];
}

const ENOUGH = 0.5;

/** Where the draft stands in each band, and the words that moved it there. */
export function ToneMeters({ reading, tone }: ToneMetersProps) {
  return (
    <section class="meters">
      <h3>Tone</h3>
      {reading.confidence < ENOUGH && <p class="help">A rough reading: the text is short.</p>}
      <ul>
        {TONE_DIMENSIONS.map((dimension) => {
          const band = tone[dimension];
          const { score, because } = reading.scores[dimension];
          const gap = band ? Math.max(0, Math.abs(score - band.aim) - band.tolerance) : 0;
          const { name, low, high } = DIMENSION_TEXTS[dimension];
          const words = because
            .filter(({ push }) => band && Math.sign(push) === Math.sign(score - band.aim))
            .flatMap((one) => one.words);
          return (
            <li key={dimension}>
              <span class="meter-name">{name}</span>
              <span
                class="meter"
                aria-hidden="true"
                style={{
                  '--from': `${Math.max(0, (band?.aim ?? 50) - (band?.tolerance ?? 50))}%`,
                  '--to': `${Math.min(100, (band?.aim ?? 50) + (band?.tolerance ?? 50))}%`,
                  '--at': `${score}%`,
                }}
              >
                <span class="meter-band" />
                <span class="meter-at" data-outside={gap > 0 ? '' : undefined} />
              </span>
              <span class="help">
                {gap === 0
                  ? 'Within your band: '
                  : `More ${(score > (band?.aim ?? 50) ? high : low).toLowerCase()} than your band: `}
                {placeInWords(dimension, score)}
                {gap > 0 &&
                  words.length > 0 &&
                  ` (${words
                    .slice(0, 3)
                    .map((word) => `“${word}”`)
                    .join(', ')})`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
