import type { Whereabouts } from '../../components/checklist/index.ts';
import type { Settings } from '../../lib/profile/index.ts';
import { coversHost, listedMatches } from '../../lib/sites/index.ts';

/**
 * What Forthright may do on the page at an address, and does.
 * @param isThere a script of ours answered there
 * @param isPermitted the browser lets us read there
 */
export function whereaboutsOf(
  url: string,
  { addedHosts, pausedHosts }: Pick<Settings, 'addedHosts' | 'pausedHosts'>,
  { isThere, isPermitted }: { readonly isThere: boolean; readonly isPermitted: boolean },
): Whereabouts {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (pausedHosts.includes(hostname)) return 'off';
  if (isThere) return 'ready';
  if (protocol !== 'https:') return 'unreadable';
  const isListed = listedMatches.some((pattern) => coversHost(pattern, hostname));
  if (!isListed && !addedHosts.includes(hostname)) return 'unlisted';
  return isPermitted ? 'stale' : 'withdrawn';
}

/** Does one of the granted match patterns cover this host? */
export const isGrantedOn = (granted: readonly string[], hostname: string): boolean =>
  hostname !== '' &&
  granted.some((pattern) => /^(?:<all_urls>|(?:https|\*):\/\/\*\/)/.test(pattern) || coversHost(pattern, hostname));
