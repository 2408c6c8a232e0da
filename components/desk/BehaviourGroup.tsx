import type { Settings } from '../../lib/profile/index.ts';
import { Switch } from '../controls/index.ts';
import { Group } from './Group.tsx';

export interface BehaviourGroupProps {
  readonly settings: Settings;
  change(part: Partial<Settings>): void;
}

const SWITCHES = [
  {
    key: 'markHints',
    label: 'Underline hints',
    help: 'Off: only stops and checks are underlined; hints stay in the list.',
  },
  {
    key: 'quiet',
    label: 'One quiet colour',
    help: 'The marks lose the colours of their categories. Letters and shapes stay.',
  },
  {
    key: 'reader',
    label: 'Use the learned reader',
    help: 'It notices what no list of words can see. It is part of the extension and runs on this device.',
  },
  { key: 'messages', label: 'Read private messages too', help: 'Off: boxes for private messages are left alone.' },
] as const satisfies readonly { key: keyof Settings; label: string; help: string }[];

/** What this browser's user decides for themself. */
export function BehaviourGroup({ settings, change }: BehaviourGroupProps) {
  return (
    <Group title="In this browser" help="These are yours alone: they do not go into the team’s profile.">
      {SWITCHES.map(({ key, label, help }) => (
        <Switch key={key} label={label} help={help} checked={settings[key]} onChange={(on) => change({ [key]: on })} />
      ))}
    </Group>
  );
}
