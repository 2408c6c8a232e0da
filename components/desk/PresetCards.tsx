import { useId } from 'preact/hooks';
import { PRESETS, type Profile } from '../../lib/profile/index.ts';
import { Icon } from '../controls/index.ts';
import { PRESET_SAMPLES } from './tone-texts.ts';

type Named = keyof typeof PRESETS;
const NAMES = Object.keys(PRESETS) as Named[];

export interface PresetCardsProps {
  readonly preset: Profile['preset'];
  onChoose(preset: Named, tone: Profile['tone']): void;
}

/** Starting points for the tone, each with the same news in its own words. */
export function PresetCards({ preset, onChoose }: PresetCardsProps) {
  const name = useId();
  return (
    <fieldset class="presets">
      <legend class="only-spoken">Starting point</legend>
      {NAMES.map((id) => (
        <label key={id} class="preset">
          <input
            type="radio"
            name={name}
            checked={id === preset}
            aria-describedby={`${name}-${id}`}
            onChange={() => onChoose(id, PRESETS[id].tone)}
          />
          <span class="preset-name">
            {PRESETS[id].name}
            <Icon name="check" />
          </span>
          <span id={`${name}-${id}`}>
            <span class="help">{PRESETS[id].description}</span>
            <span class="words">{PRESET_SAMPLES[id]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
