import type { Settings } from '../../lib/profile/index.ts';
import { Button, IconButton } from '../controls/index.ts';
import { Group } from './Group.tsx';
import type { DeskSite } from './types.ts';

export interface RememberedGroupProps {
  readonly settings: Settings;
  readonly sites: readonly DeskSite[];
  change(part: Partial<Settings>): void;
}

/** What was decided on the way, beside a compose box. */
export function RememberedGroup({ settings, sites, change }: RememberedGroupProps) {
  const { identities, hiddenChips, chips } = settings;
  const accounts = Object.entries(identities);
  if (accounts.length + hiddenChips.length + Object.keys(chips).length === 0) return null;
  const siteName = (id: string) => sites.find((site) => site.id === id)?.name ?? id;
  return (
    <Group title="What it remembers" help="Decided beside a compose box; forgotten here.">
      <ul class="lines">
        {accounts.map(([key, account]) => {
          const [site = '', ...name] = key.split(' ');
          const { [key]: _, ...others } = identities;
          return (
            <li key={key}>
              <span>{name.join(' ')}</span>
              <span class="help">
                on {siteName(site)} · writes as {account === 'company' ? 'the company' : 'a person'}
              </span>
              <IconButton
                icon="close"
                label={`Forget ${name.join(' ')}`}
                onClick={() => change({ identities: others })}
              />
            </li>
          );
        })}
        {hiddenChips.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <span class="help">the counter is hidden</span>
            <IconButton
              icon="close"
              label={`Show the counter on ${host} again`}
              onClick={() => change({ hiddenChips: hiddenChips.filter((one) => one !== host) })}
            />
          </li>
        ))}
      </ul>
      {Object.keys(chips).length > 0 && (
        <p>
          <Button onClick={() => change({ chips: {} })}>Put dragged counters back</Button>
        </p>
      )}
    </Group>
  );
}
