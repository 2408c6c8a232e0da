import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { HOSTS } from '../../tests/browsers/hosts.ts';
import { startServer } from '../../tests/browsers/server.ts';
import { buildFixtures } from '../../tests/fixtures/build.ts';
import { type Row, round, rowOf } from './measure.ts';
import { textsOf } from './texts.ts';

/** What the extension costs a page, measured by Chromium itself with and without it, in one run. */
const PAGE = 'https://x.com/compose/post?page=draft-js';
const BOX = '[data-testid="tweetTextarea_0"]';
const KEYS = 60;
const NODES = 140;
const LOADS = 12;

interface Costs {
  /** Main-thread time per key at 3,000 characters, ms. */
  readonly keys: readonly number[];
  /** Script time while the page inserts 14 nodes a second for ten seconds, ms. */
  readonly nodes: number;
  readonly loads: readonly number[];
}

async function metricsOf(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
const spent = async (cdp: CDPSession, metric: string, act: () => Promise<unknown>): Promise<number> => {
  const before = (await metricsOf(cdp))[metric] ?? 0;
  await act();
  return (((await metricsOf(cdp))[metric] ?? 0) - before) * 1000;
};
/** Two frames and an empty task queue: what the key caused has run. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
  );

async function measurePage(page: Page, text: string): Promise<Costs> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const loads: number[] = [];
  for (let i = 0; i < LOADS; i++) loads.push(await spent(cdp, 'ScriptDuration', () => page.goto(PAGE)));
  await page.waitForFunction(() => 'fixture' in window);
  await page.click(BOX);
  await page.evaluate(
    (whole) => (window as unknown as { fixture: { setText(text: string): void } }).fixture.setText(whole),
    text,
  );
  await page.keyboard.press('End');
  for (let i = 0; i < 10; i++) await page.keyboard.press('a');
  await settled(page);
  const keys: number[] = [];
  for (let i = 0; i < KEYS; i++)
    keys.push(
      await spent(cdp, 'TaskDuration', async () => {
        await page.keyboard.press('a');
        await settled(page);
      }),
    );
  const nodes = await spent(cdp, 'ScriptDuration', () =>
    page.evaluate(
      (count) =>
        new Promise<void>((done) => {
          const list = document.body.appendChild(document.createElement('ul'));
          let left = count;
          const timer = setInterval(() => {
            list.append(Object.assign(document.createElement('li'), { textContent: `post ${left}` }));
            if (--left > 0) return;
            clearInterval(timer);
            done();
          }, 1000 / 14);
        }),
      NODES,
    ),
  );
  return { keys, nodes, loads };
}

async function withBrowser<T>(
  extension: string | undefined,
  port: number,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const rules = [...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      '--ignore-certificate-errors',
      `--host-resolver-rules=${rules.join(', ')}`,
    ],
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Nodes, listeners and heap after a collection, before and after typing over and over in ten composers. */
async function measureGrowth(page: Page, minutes: number) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const after = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { Nodes, JSEventListeners, JSHeapUsedSize } = await metricsOf(cdp);
    return { nodes: Nodes ?? 0, listeners: JSEventListeners ?? 0, heapKb: Math.round((JSHeapUsedSize ?? 0) / 1024) };
  };
  await page.goto('https://fixture.example/plain');
  await page.evaluate(() => {
    for (let i = 0; i < 10; i++) {
      const box = document.body.appendChild(document.createElement('textarea'));
      box.id = `box${i}`;
    }
  });
  const typeInAll = async () => {
    for (let i = 0; i < 10; i++) {
      await page.focus(`#box${i}`);
      await page.keyboard.type('Hurry, last chance: the best bread in town! ');
      await page.evaluate((id) => {
        const box = document.getElementById(id) as HTMLTextAreaElement;
        if (box.value.length > 600) box.value = '';
      }, `box${i}`);
    }
  };
  await typeInAll();
  const before = await after();
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  while (Date.now() < end || rounds < 3) {
    await typeInAll();
    rounds++;
  }
  return { before, after: await after(), rounds };
}

export interface PageBench {
  readonly rows: readonly Row[];
  readonly ratios: Readonly<Record<string, number>>;
  readonly growth: Awaited<ReturnType<typeof measureGrowth>>;
}

export async function benchPage(extension: string, minutes: number): Promise<PageBench> {
  await buildFixtures();
  const server = await startServer();
  try {
    // About 25 marks: a calm text with a pushy line now and then.
    const calm = textsOf(3_000, 1)[0] ?? '';
    const text = calm.slice(0, 2_200) + ' Hurry, last chance! The best in town, guaranteed.'.repeat(16).slice(0, 800);
    const without = await withBrowser(undefined, server.port, (page) => measurePage(page, text));
    const withIt = await withBrowser(extension, server.port, (page) => measurePage(page, text));
    const growth = await withBrowser(extension, server.port, (page) => measureGrowth(page, minutes));
    const rows = [
      rowOf('page: a key, without', 3_000, without.keys),
      rowOf('page: a key, with', 3_000, withIt.keys),
      rowOf('page: load, without', 0, without.loads),
      rowOf('page: load, with', 0, withIt.loads),
    ];
    const median = (i: number) => rows[i]?.medianMs ?? Number.NaN;
    return {
      rows,
      ratios: {
        pageKeyOwnMs: round(median(1) - median(0)),
        pageLoadOwnMs: round(median(3) - median(2)),
        pageNodesScriptWithOfWithout: round(withIt.nodes / without.nodes),
      },
      growth,
    };
  } finally {
    await server.close();
  }
}
