import { browser } from 'wxt/browser';

const SCRIPT = 'added-hosts';
/** The content script's path in the package, see entrypoints/composer.content. */
const FILE = 'content-scripts/composer.js';

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
    js: [FILE],
    matches: permitted,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
