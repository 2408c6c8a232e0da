import type { Measures } from '../../lib/linter/index.ts';
import type { Profile, ToneDimension } from '../../lib/profile/index.ts';
import { DIMENSION_TEXTS, placeInWords } from './tone-texts.ts';

export interface ToneMeterProps {
  readonly dimension: ToneDimension;
  readonly score: NonNullable<Measures['tone']>['scores'][ToneDimension];
  readonly band: Profile['tone'][ToneDimension];
}

const MOST_WORDS = 3;
const inside = (number: number) => `${Math.min(100, Math.max(0, number))}%`;

/** Where the draft stands in one band, and the words that moved it there. */
export function ToneMeter({ dimension, score: { score, because }, band: { aim, tolerance } }: ToneMeterProps) {
  const { name, low, high } = DIMENSION_TEXTS[dimension];
  const isOutside = Math.abs(score - aim) > tolerance;
  const words = because
    .filter(({ push }) => Math.sign(push) === Math.sign(score - aim))
    .flatMap((one) => one.words)
    .slice(0, MOST_WORDS)
    .map((word) => `“${word}”`);
  return (
    <li>
      <span>{name}</span>
      <span
        class="meter"
        aria-hidden="true"
        style={{ '--from': inside(aim - tolerance), '--to': inside(aim + tolerance), '--at': inside(score) }}
      >
        <span class="meter-band" />
        <span class="meter-at" data-outside={isOutside ? '' : undefined} />
      </span>
      <span class="help">
        {isOutside ? `More ${(score > aim ? high : low).toLowerCase()} than your band: ` : 'Within your band: '}
        {placeInWords(dimension, score)}
        {isOutside && words.length > 0 && ` (${words.join(', ')})`}
      </span>
    </li>
  );
}
