import { explainGap, type ToneGap, type ToneStand } from '../../lib/linter/index.ts';
import { DIMENSION_TEXTS, placeInWords } from './tone-texts.ts';

export interface ToneMeterProps {
  readonly stand: ToneStand;
  readonly gap: ToneGap | undefined;
}

/** Where the draft stands, how far it may stray, and the words that moved it out of there. */
export function ToneMeter({ stand: { dimension, score, from, to }, gap }: ToneMeterProps) {
  return (
    <li>
      <span>{DIMENSION_TEXTS[dimension].name}</span>
      <span class="meter" aria-hidden="true" style={{ '--from': `${from}%`, '--to': `${to}%`, '--at': `${score}%` }}>
        <span class="meter-band" />
        <span class="meter-at" data-outside={gap ? '' : undefined} />
      </span>
      <span class="help">{gap ? explainGap(gap) : `Within your tone: ${placeInWords(dimension, score)}`}</span>
    </li>
  );
}
