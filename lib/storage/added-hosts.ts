import { browser } from 'wxt/browser';
import { coversHost, listedMatches, scriptOf, sites } from '../sites/index.ts';

const SCRIPT = 'added-hosts';
/** The content script's path in the package, see entrypoints/composer.content. */
const COMPOSER = 'content-scripts/composer.js';
/** Beside it the sites that are told by their page, as a self-hosted server is. */
const FILES = [...sites.filter(({ isHere }) => isHere).map(scriptOf), COMPOSER];

const patternOf = (host: string) => `https://${host}/*`;

/** Makes the content script run on exactly the hosts that were added and are still permitted. */
export async function keepAddedHosts(hosts: readonly string[]): Promise<void> {
  const permitted: string[] = [];
  for (const host of hosts)
    if (await browser.permissions.contains({ origins: [patternOf(host)] })) permitted.push(patternOf(host));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (permitted.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    js: FILES,
    matches: permitted,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Does our script belong at this address: on a listed site, or on a host the person switched on? A frame without an
 * address of its own is part of the page that made it, and the browser put us there.
 */
export async function belongsAt(address: string): Promise<boolean> {
  if (!/^https?:/.test(address)) return true;
  const { hostname } = new URL(address);
  if (listedMatches.some((pattern) => coversHost(pattern, hostname))) return true;
  return browser.permissions.contains({ origins: [patternOf(hostname)] }).catch(() => false);
}
