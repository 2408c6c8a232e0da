import { entryId, type Profile } from '../../lib/profile/index.ts';
import { Choice, TextField, WordList } from '../controls/index.ts';
import { PresetCards } from './PresetCards.tsx';
import { REGION_OPTIONS } from './ReadersGroup.tsx';
import type { SectionProps } from './types.ts';
import { tidyHandle } from './VoiceGroup.tsx';

/** Names with the company's own in front; the products behind it stay. */
const withCompany = (names: readonly string[], company: string) =>
  [company, ...names.slice(1)].filter((name, at) => name !== '' && (at === 0 || name !== company));

type Avoid = Profile['avoid'];
/** The entries of these words; what is known of one stays with it. */
const withWords = (avoid: Avoid, words: readonly string[]): Avoid => {
  const ids = new Set(avoid.flatMap(({ id }) => id ?? []));
  return words.map((word) => {
    const known = avoid.find((one) => one.words === word);
    if (known) return known;
    const id = entryId(word, ids);
    ids.add(id);
    return { id, words: word, reason: '', instead: '', except: [] };
  });
};

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
          onChange={(words) => change(({ avoid }) => ({ avoid: withWords(avoid, words) }))}
        />
      );
  }
}
