import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as assert, test as base } from '@playwright/test';
import { builtFor } from './built.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { buildProbe } from './probe.ts';
import { type FixtureServer, startServer } from './server.ts';
import type { BrowserName, Tab, TestBrowser } from './tab.ts';

interface PerTest {
  /** A new page in the project's browser. */
  readonly tab: Tab;
}

interface PerWorker {
  /**
   * `built` Forthright as packaged by `npm run build` · `permitted` the same with the permission for a site that is not
   * listed, which only a hand can give · `probe` lib/editors alone.
   */
  readonly extension: 'built' | 'permitted' | 'probe';
  readonly server: FixtureServer;
  readonly testBrowser: TestBrowser;
}

/** The site that is not listed. */
const PERMITTED = ['https://fixture.example/*'];
/** Copies the package, with the permission in its manifest. */
function permit(folder: string): string {
  const copy = path.resolve(
    'tests/.cache',
    `permitted-${path.basename(folder)}-${process.env.TEST_PARALLEL_INDEX ?? 0}`,
  );
  cpSync(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: PERMITTED }));
  return copy;
}

/** Playwright's test with one browser per worker: the one the project is named after. */
export const test = base.extend<PerTest, PerWorker>({
  extension: ['built', { scope: 'worker', option: true }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  testBrowser: [
    async ({ extension, server }, use, { project }) => {
      const name = project.name as BrowserName;
      const folder =
        extension === 'probe'
          ? await buildProbe(name)
          : extension === 'built'
            ? builtFor(name)
            : permit(builtFor(name));
      const browser = await (name === 'firefox' ? launchFirefox : launchChromium)(folder, server.port);
      if (extension !== 'probe') await browser.closeWelcome();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ testBrowser }, use) => {
    const tab = await testBrowser.newTab();
    await use(tab);
    await tab.close();
  },
});

/** How long a poll waits between two looks, ms. By itself Playwright looks after 100, 250, 500 and then each 1,000 ms. */
const intervals = [15, 15, 30, 30, 60, 60, 120];

/** Playwright's own, but a poll looks again soon: nearly all that is waited for is there within some 30 ms. */
export const expect = Object.assign(assert.configure({}), {
  poll: ((actual, how) =>
    assert.poll(actual, { intervals, ...(typeof how === 'string' ? { message: how } : how) })) as typeof assert.poll,
});
