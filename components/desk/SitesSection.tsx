import type { Settings } from '../../lib/profile/index.ts';
import { NumberField, Switch } from '../controls/index.ts';
import { AddedHosts } from './AddedHosts.tsx';
import { BehaviourGroup } from './BehaviourGroup.tsx';
import { Group } from './Group.tsx';
import { RememberedGroup } from './RememberedGroup.tsx';
import type { DeskProps, DeskSite } from './types.ts';

export interface SitesSectionProps extends Pick<DeskProps, 'sites' | 'onAddHost' | 'onRemoveHost'> {
  readonly settings: Settings;
  change(part: Partial<Settings>): void;
}

const without = <Item,>(list: readonly Item[], ...items: readonly Item[]) => list.filter((one) => !items.includes(one));
const MOST_CHARACTERS = 1_000_000;

/** The limits with one of them set otherwise; undefined takes the site's usual one. */
function withLimit(limits: Settings['limits'], site: string, limit: number | undefined): Settings['limits'] {
  const { [site]: _, ...others } = limits;
  return limit === undefined ? others : { ...others, [site]: limit };
}

export function SitesSection({ settings, change, sites, onAddHost, onRemoveHost }: SitesSectionProps) {
  const { pausedHosts, addedHosts, limits } = settings;
  const isOn = ({ hosts }: DeskSite) => hosts.some((host) => !pausedHosts.includes(host));
  const setSite = ({ hosts }: DeskSite, on: boolean) =>
    change({ pausedHosts: on ? without(pausedHosts, ...hosts) : [...without(pausedHosts, ...hosts), ...hosts] });
  const listed = new Set(sites.flatMap(({ hosts }) => hosts));
  const others = pausedHosts.filter((host) => !listed.has(host) && !addedHosts.includes(host));
  return (
    <>
      <Group
        title="Sites Forthright knows"
        help="It reads the compose boxes there and nothing else. Switch off where you do not want it."
      >
        <ul class="sites">
          {sites.map((site) => (
            <li key={site.id}>
              <Switch
                label={site.name}
                help={
                  site.hosts.length > 3
                    ? `${site.hosts.slice(0, 2).join(', ')} and ${site.hosts.length - 2} more`
                    : site.hosts.join(', ')
                }
                checked={isOn(site)}
                onChange={(on) => setSite(site, on)}
              />
            </li>
          ))}
          {others.map((host) => (
            <li key={host}>
              <Switch
                label={host}
                checked={false}
                onChange={() => change({ pausedHosts: without(pausedHosts, host) })}
              />
            </li>
          ))}
        </ul>
      </Group>
      <AddedHosts
        hosts={addedHosts}
        pausedHosts={pausedHosts}
        onPause={(host, isPaused) =>
          change({ pausedHosts: isPaused ? [...pausedHosts, host] : without(pausedHosts, host) })
        }
        onAdd={async (host) => {
          if (!(await onAddHost(host))) return false;
          change({ addedHosts: [...without(addedHosts, host), host] });
          return true;
        }}
        onRemove={(host) => {
          onRemoveHost(host);
          change({ addedHosts: without(addedHosts, host), pausedHosts: without(pausedHosts, host) });
        }}
      />
      <BehaviourGroup settings={settings} change={change} />
      <Group
        title="Length limits"
        help="Characters a post may have where yours differs from the usual, for example with a paid account. Empty: the usual."
      >
        <div class="columns">
          {sites
            .filter(({ limit }) => limit !== undefined)
            .map(({ id, name, limit }) => (
              <NumberField
                key={id}
                label={name}
                min={1}
                max={MOST_CHARACTERS}
                canBeEmpty
                placeholder={String(limit)}
                value={limits[id]}
                onChange={(value) => change({ limits: withLimit(limits, id, value) })}
              />
            ))}
        </div>
      </Group>
      <RememberedGroup settings={settings} change={change} sites={sites} />
    </>
  );
}
