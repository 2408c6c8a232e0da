import { browser } from 'wxt/browser';
import { scriptOf, sites } from '../sites/index.ts';

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
