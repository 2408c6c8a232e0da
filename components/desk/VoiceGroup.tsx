import { Choice, Switch, WordList } from '../controls/index.ts';
import { Group } from './Group.tsx';
import type { SectionProps } from './types.ts';

/** “@name”, whatever was pasted: a name, a handle, a profile's address. */
export const tidyHandle = (given: string): string => {
  const name = given
    .replace(/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^@+/, '');
  return name && `@${name}`;
};

/** As whom the company writes. */
export function VoiceGroup({ profile, change }: SectionProps) {
  const own = profile.name || 'Nordic Bakery';
  return (
    <Group title="Voice" help="As whom you write. From the names Forthright also knows which accounts are yours.">
      <Choice
        label="The company speaks of itself as"
        options={[
          { value: 'we', label: 'We' },
          { value: 'i', label: 'I' },
          { value: 'name', label: own },
        ]}
        value={profile.voice}
        onChange={(voice) => change({ voice })}
      />
      <WordList
        label="Names"
        help="Your company and its products as they are spelled. The first is the company’s."
        placeholder="Nordic Bakery"
        words={profile.names}
        onChange={(names) => change({ names, name: names[0] ?? '' })}
      />
      <WordList
        label="Handles"
        help="The accounts the company writes from."
        placeholder="@nordicbakery"
        words={profile.handles}
        tidy={tidyHandle}
        onChange={(handles) => change({ handles })}
      />
      <WordList
        label="First names of your people"
        help="Those who sign posts or are named in them."
        placeholder="Marta"
        words={profile.staff}
        onChange={(staff) => change({ staff })}
      />
      <Switch
        label="Replies are signed with a first name"
        help="A reply without one then gets a hint."
        checked={profile.signsOff}
        onChange={(signsOff) => change({ signsOff })}
      />
    </Group>
  );
}
