import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEAK_ID } from '../../browsers/firefox.ts';
import type { BrowserName } from '../../browsers/index.ts';
import { ASKED, LEFT } from './words.ts';

/** Where the leak's content script runs; ours does not. */
export const LEAK_PAGE = `https://fixture.example/plain?${LEFT.address}`;

const [WORKER, PAGE, CONTENT] = ASKED;
const ask = (host: string) => `fetch('https://${host}/').catch(() => undefined)`;
const FILES: Readonly<Record<string, string>> = {
  'leak-worker.js': `
    console.log('${LEFT.workerConsole}');
    chrome.storage.local.set({ word: '${LEFT.local}' });
    ${ask(WORKER)};
    chrome.tabs.create({ url: 'leak.html', active: false });`,
  'leak.html': '<!doctype html><title>leak</title><script src="leak.js"></script>',
  'leak.js': `
    console.log('${LEFT.pageConsole}');
    localStorage.setItem('word', '${LEFT.webStorage}');
    const opening = indexedDB.open('leak', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('words').put({ word: '${LEFT.database}' }, 1);
    caches.open('leak').then((cache) => cache.put('https://fixture.example/', new Response('${LEFT.cache}')));
    ${ask(PAGE)};`,
  'leak-content.js': `
    console.log('${LEFT.contentConsole}');
    ${ask(CONTENT)};`,
};

/** Writes an extension that leaks words of its own in every way the search looks at, and says where it is. */
export function buildLeak(browser: BrowserName): string {
  const folder = path.resolve(`tests/.cache/leak-${browser}-${process.env.TEST_PARALLEL_INDEX ?? 0}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  const isFirefox = browser === 'firefox';
  const manifest = {
    manifest_version: 3,
    name: 'Leak',
    version: '1.0',
    permissions: ['storage'],
    background: isFirefox ? { scripts: ['leak-worker.js'] } : { service_worker: 'leak-worker.js' },
    content_scripts: [{ matches: ['https://fixture.example/*'], js: ['leak-content.js'] }],
    ...(isFirefox && { browser_specific_settings: { gecko: { id: LEAK_ID } } }),
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
