import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { HOSTS } from '../../tests/browsers/hosts.ts';
import { startServer } from '../../tests/browsers/server.ts';
import { buildFixtures } from '../../tests/fixtures/build.ts';
import { type Row, round, rowOf } from './measure.ts';

/** What the extension costs a page, measured by Chromium itself with and without it, in one run. */
const PAGE = 'https://www.facebook.com/post?page=facebook-post';
const BOX = '[contenteditable="true"]';
/** What is typed, a key a measurement. */
const TYPED = 'we bake the bread in the small hours and bring it to the shop by eight so that it is still warm';
const NODES = 140;
const LOADS = 12;

/** All of the main thread, and what of it is script, style and layout; the rest is painting and the browser's own. */
const PARTS = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;

interface Costs {
  /** Main-thread time per key at 3,000 characters, ms. */
  readonly keys: readonly Readonly<Record<(typeof PARTS)[number], number>>[];
  /** Script time while the page inserts 14 nodes a second for ten seconds, ms. */
  readonly nodes: number;
  readonly loads: readonly number[];
  /** Marked words while typing. */
  readonly marks: number;
}

async function metricsOf(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
async function spentOn<M extends string>(cdp: CDPSession, metrics: readonly M[], act: () => Promise<unknown>) {
  const before = await metricsOf(cdp);
  await act();
  const after = await metricsOf(cdp);
  return Object.fromEntries(
    metrics.map((metric) => [metric, ((after[metric] ?? 0) - (before[metric] ?? 0)) * 1000]),
  ) as Record<M, number>;
}
const spent = async (cdp: CDPSession, metric: string, act: () => Promise<unknown>): Promise<number> =>
  (await spentOn(cdp, [metric], act))[metric] ?? 0;
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
  await page.keyboard.type(`${TYPED} `);
  await settled(page);
  const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const keys: Record<(typeof PARTS)[number], number>[] = [];
  for (const key of TYPED)
    keys.push(
      await spentOn(cdp, PARTS, async () => {
        await page.keyboard.press(key === ' ' ? 'Space' : key);
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
  return { keys, nodes, loads, marks };
}

/** Elements of the page that is scrolled, half of them in the composer's own frame, and frames of the scroll. */
const MANY = 14_000;
const FRAMES = 120;

/** A page of many elements with a draft in its composer. @returns scrolls it once: main-thread time per frame, ms */
async function prepareScroll(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto('https://mastodon.social/home?page=textarea');
  await page.click('textarea');
  await page.keyboard.type('Hurry, last chance: the best bread in town, for all our friends! ');
  await page.evaluate((count) => {
    const post = '<div><a href="#">Ann</a><p>We walked along the river.</p><button>Reply</button></div>';
    for (const place of [document.querySelector('form'), document.body]) {
      const list = document.createElement('section');
      list.innerHTML = post.repeat(count / 8);
      place?.append(list);
    }
    document.querySelector('textarea')?.focus();
  }, MANY);
  // The document is quiet and everything of ours is drawn.
  await page.waitForTimeout(4_000);
  // The page that greets after the installation has come by now; one in the background draws no frames.
  await page.bringToFront();
  const scroll = (frames: number) =>
    new Promise<void>((done) => {
      let left = frames;
      const step = () => {
        scrollBy(0, left > frames / 2 ? 24 : -24);
        if (--left > 0) requestAnimationFrame(step);
        else setTimeout(done, 300);
      };
      requestAnimationFrame(step);
    });
  return async () => (await spent(cdp, 'TaskDuration', () => page.evaluate(scroll, FRAMES))) / FRAMES;
}

/** The same scroll without us and with us, in turns, because a machine is now faster and now slower; ms a frame. */
const measureScrolls = (extension: string, port: number) =>
  withBrowser(undefined, port, (bare) =>
    withBrowser(extension, port, async (ours) => {
      const [without, withIt] = [await prepareScroll(bare), await prepareScroll(ours)];
      const rounds: (readonly [number, number])[] = [];
      for (let i = 0; i < 12; i++) rounds.push([await without(), await withIt()]);
      return [rounds.map(([one]) => one), rounds.map(([, two]) => two)] as const;
    }),
  );

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
async function measureGrowth(page: Page, minutes: number, fewest = 3) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto('https://mastodon.social/home?page=textarea');
  await page.waitForSelector('form textarea');
  await page.evaluate(() => {
    const form = document.querySelector('textarea')?.form as HTMLFormElement;
    for (let i = 0; i < 10; i++) {
      const copy = form.cloneNode(true) as HTMLFormElement;
      form.parentElement?.append(copy);
      (copy.querySelector('textarea') as HTMLTextAreaElement).id = `box${i}`;
    }
  });
  const typeInAll = async (longest: number) => {
    for (let i = 0; i < 10; i++) {
      await page.evaluate(
        ({ id, most }) => {
          const box = document.getElementById(id) as HTMLTextAreaElement;
          if (box.value.length > most) box.value = '';
        },
        { id: `box${i}`, most: longest },
      );
      await page.focus(`#box${i}`);
      await page.keyboard.type('Hurry, last chance: the best bread in town! ');
    }
  };
  /** Counted with the same words in every box, so that what differs was left behind. */
  const count = async () => {
    await typeInAll(0);
    await settled(page);
    const composers = await page.evaluate(() => document.querySelectorAll('forthright-overlay').length);
    await cdp.send('HeapProfiler.collectGarbage');
    const { Nodes, JSEventListeners, JSHeapUsedSize } = await metricsOf(cdp);
    return {
      composers,
      nodes: Nodes ?? 0,
      listeners: JSEventListeners ?? 0,
      heapKb: Math.round((JSHeapUsedSize ?? 0) / 1024),
    };
  };
  await typeInAll(600);
  const before = await count();
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  while (Date.now() < end || rounds < fewest) {
    await typeInAll(600);
    rounds++;
  }
  return { before, after: await count(), rounds };
}

export interface PageBench {
  readonly rows: readonly Row[];
  readonly marks: number;
  readonly ratios: Readonly<Record<string, number>>;
  readonly growth: Readonly<Record<'with' | 'without', Awaited<ReturnType<typeof measureGrowth>>>>;
}

export async function benchPage(extension: string, minutes: number): Promise<PageBench> {
  await buildFixtures();
  const server = await startServer();
  try {
    // About 25 marks: a calm text with a pushy line now and then.
    const calm = 'The kettle is on at nine, and you can sit by the window with a book for as long as you like.\n\n';
    const pushy = 'Hurry, last chance! It is the best in town, guaranteed.\n\n';
    const text = Array.from({ length: 32 }, (_, i) => (i % 12 === 0 ? calm + pushy : calm))
      .join('')
      .slice(0, 3_000);
    const without = await withBrowser(undefined, server.port, (page) => measurePage(page, text));
    const withIt = await withBrowser(extension, server.port, (page) => measurePage(page, text));
    const scrolls = await measureScrolls(extension, server.port);
    const growthWith = await withBrowser(extension, server.port, (page) => measureGrowth(page, minutes));
    // As many rounds without us: a browser's own text fields grow too.
    const growthWithout = await withBrowser(undefined, server.port, (page) =>
      measureGrowth(page, 0, growthWith.rounds),
    );
    const keyRows = PARTS.flatMap((part) =>
      [without, withIt].map(({ keys }, i) =>
        rowOf(
          `page: a key, ${part}, ${i === 0 ? 'without' : 'with'}`,
          3_000,
          keys.map((key) => key[part]),
        ),
      ),
    );
    const loadRows = [without, withIt].map(({ loads }, i) =>
      rowOf(`page: load, ScriptDuration, ${i === 0 ? 'without' : 'with'}`, 0, loads),
    );
    const scrollRows = scrolls.map((rounds, i) =>
      rowOf(`page: a frame of a scroll, ${MANY} elements, ${i === 0 ? 'without' : 'with'}`, 0, rounds),
    );
    const rows = [...keyRows, ...loadRows, ...scrollRows];
    const median = (i: number) => rows[i]?.medianMs ?? Number.NaN;
    return {
      rows,
      marks: withIt.marks,
      ratios: {
        pageKeyOwnMs: round(median(1) - median(0)),
        pageKeyOwnScriptMs: round(median(3) - median(2)),
        pageLoadOwnMs: round(median(9) - median(8)),
        pageScrollWithOfWithout: round(median(11) / median(10)),
        pageNodesScriptWithOfWithout: round(withIt.nodes / without.nodes),
      },
      growth: { with: growthWith, without: growthWithout },
    };
  } finally {
    await server.close();
  }
}
