import type { Whereabouts } from '../../components/checklist/index.ts';
import type { Settings } from '../../lib/profile/index.ts';
import { coversHost, listedMatches } from '../../lib/sites/index.ts';

/** What Forthright may do on the page at an address. */
export function whereaboutsOf(
  url: string,
  { addedHosts, pausedHosts }: Pick<Settings, 'addedHosts' | 'pausedHosts'>,
): Whereabouts {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (protocol !== 'https:') return 'unreadable';
  if (pausedHosts.includes(hostname)) return 'off';
  const isListed = listedMatches.some((pattern) => coversHost(pattern, hostname));
  return isListed || addedHosts.includes(hostname) ? 'ready' : 'unlisted';
}
