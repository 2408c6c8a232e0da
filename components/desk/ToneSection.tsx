import { TONE_DIMENSIONS } from '../../lib/profile/index.ts';
import { NumberField } from '../controls/index.ts';
import { BandField } from './BandField.tsx';
import { Group } from './Group.tsx';
import { LearnPosts } from './LearnPosts.tsx';
import { PresetCards } from './PresetCards.tsx';
import type { DeskProps, SectionProps } from './types.ts';
import { VoiceGroup } from './VoiceGroup.tsx';

const LIMITS = [
  { key: 'sentenceWords', label: 'Words in a sentence', min: 8, max: 80 },
  { key: 'emoji', label: 'Emoji in a post', min: 0, max: 50 },
  { key: 'exclamations', label: 'Exclamation marks', min: 0, max: 50 },
  { key: 'hashtags', label: 'Hashtags', min: 0, max: 50 },
] as const;

export interface ToneSectionProps extends SectionProps {
  readonly onLearn?: DeskProps['onLearn'];
}

export function ToneSection({ profile, change, onLearn }: ToneSectionProps) {
  const { tone, preset, limits } = profile;
  return (
    <>
      <Group title="Starting point" help="Choose the one that is closest; the bands below follow and can be moved.">
        <PresetCards preset={preset} onChoose={(chosen, bands) => change({ preset: chosen, tone: bands })} />
        {preset === 'own' && <p class="help">You have moved the bands: they are your own now.</p>}
      </Group>
      <Group
        title="Bands"
        help="A post outside a band gets a hint, with the words that move it. A band nobody has moved is our guess: there only what suits no company counts. The numbers go from 0 to 100."
      >
        <div class="bands">
          {TONE_DIMENSIONS.map((dimension) => (
            <BandField
              key={dimension}
              dimension={dimension}
              band={tone[dimension]}
              onChange={(next) => change({ preset: 'own', tone: { ...tone, [dimension]: next } })}
            />
          ))}
        </div>
        {onLearn && (
          <LearnPosts
            tone={tone}
            onLearn={(posts) => onLearn(posts, tone)}
            onUse={(learned) => change({ preset: 'own', tone: learned })}
          />
        )}
      </Group>
      <VoiceGroup profile={profile} change={change} />
      <Group title="How much is too much" help="Beyond these numbers a post gets a hint.">
        <div class="columns">
          {LIMITS.map(({ key, label, min, max }) => (
            <NumberField
              key={key}
              label={label}
              min={min}
              max={max}
              value={limits[key]}
              onChange={(value) => value !== undefined && change({ limits: { ...limits, [key]: value } })}
            />
          ))}
        </div>
      </Group>
    </>
  );
}
