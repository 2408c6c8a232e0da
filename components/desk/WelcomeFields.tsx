import { Choice, TextField, WordList } from '../controls/index.ts';
import { PresetCards } from './PresetCards.tsx';
import { REGION_OPTIONS } from './ReadersGroup.tsx';
import type { SectionProps } from './types.ts';
import { tidyHandle } from './VoiceGroup.tsx';

/** Names with the company's own in front; the products behind it stay. */
const withCompany = (names: readonly string[], company: string) =>
  [company, ...names.slice(1)].filter((name, at) => name !== '' && (at === 0 || name !== company));

export interface WelcomeFieldsProps extends SectionProps {
  readonly step: 'who' | 'sound' | 'words';
}

/** The questions of one step. */
export function WelcomeFields({ step, profile, change }: WelcomeFieldsProps) {
  switch (step) {
    case 'who':
      return (
        <>
          <TextField
            label="Company"
            value={profile.names[0] ?? ''}
            placeholder="Nordic Bakery"
            onChange={(company) => {
              const names = withCompany(profile.names, company);
              change({ names, name: names[0] ?? '' });
            }}
          />
          <WordList
            label="Handles"
            help="The accounts it writes from, one by one."
            placeholder="@nordicbakery"
            words={profile.handles}
            tidy={tidyHandle}
            onChange={(handles) => change({ handles })}
          />
          <Choice
            label="Most of your readers are in"
            options={REGION_OPTIONS}
            value={profile.region}
            onChange={(region) => change({ region })}
          />
        </>
      );
    case 'sound':
      return <PresetCards preset={profile.preset} onChoose={(preset, tone) => change({ preset, tone })} />;
    case 'words':
      return (
        <WordList
          label="Words to avoid"
          help="Reasons, exceptions and what to say instead can be added at the rule desk."
          placeholder="cheap"
          words={profile.avoid.map(({ words }) => words)}
          onChange={(words) =>
            change({
              avoid: words.map(
                (word) =>
                  profile.avoid.find((known) => known.words === word) ?? {
                    words: word,
                    reason: '',
                    instead: '',
                    except: [],
                  },
              ),
            })
          }
        />
      );
  }
}
