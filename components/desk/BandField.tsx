import { useEffect, useId, useState } from 'preact/hooks';
import type { Preset, ToneDimension } from '../../lib/profile/index.ts';
import { bandInWords, DIMENSION_TEXTS, placeInWords } from './tone-texts.ts';

type Band = Preset['tone'][ToneDimension];

export interface BandFieldProps {
  readonly dimension: ToneDimension;
  readonly band: Band;
  onChange(band: Band): void;
}

const LEAST_ROOM = 5;
const MOST_ROOM = 50;
const inside = (number: number) => Math.min(100, Math.max(0, number));

/** Where posts should stand between two words, and how far they may stray. */
export function BandField({ dimension, band: stored, onChange }: BandFieldProps) {
  const id = useId();
  // While the thumb is dragged only the picture moves; letting go is the change.
  const [band, setBand] = useState(stored);
  useEffect(() => setBand(stored), [stored]);
  const { name, low, high, moves } = DIMENSION_TEXTS[dimension];
  const { aim, tolerance } = band;
  return (
    <fieldset class="band" style={{ '--from': `${inside(aim - tolerance)}%`, '--to': `${inside(aim + tolerance)}%` }}>
      <legend class="band-name">{name}</legend>
      <p class="band-words">{bandInWords(dimension, band)}</p>
      <div class="band-aim">
        <input
          id={`${id}-aim`}
          type="range"
          min={0}
          max={100}
          value={aim}
          aria-label={`${name}: aim, from ${low.toLowerCase()} to ${high.toLowerCase()}`}
          aria-valuetext={`${aim}, ${placeInWords(dimension, aim)}`}
          aria-describedby={`${id}-moves`}
          onInput={(event) => setBand({ ...band, aim: event.currentTarget.valueAsNumber })}
          onChange={(event) => onChange({ ...band, aim: event.currentTarget.valueAsNumber })}
        />
        <span aria-hidden="true">{low}</span>
        <span aria-hidden="true">{high}</span>
      </div>
      <div class="band-room">
        <label for={`${id}-room`}>May stray by</label>
        <input
          id={`${id}-room`}
          type="range"
          min={LEAST_ROOM}
          max={MOST_ROOM}
          value={tolerance}
          onInput={(event) => setBand({ ...band, tolerance: event.currentTarget.valueAsNumber })}
          onChange={(event) => onChange({ ...band, tolerance: event.currentTarget.valueAsNumber })}
        />
        <output for={`${id}-room`}>{tolerance}</output>
      </div>
      <p id={`${id}-moves`} class="help">
        {moves}
      </p>
    </fieldset>
  );
}
