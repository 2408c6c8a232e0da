import type { Tab, TestBrowser } from '../../tests/browsers/tab.ts';
import { timeToMark } from '../../tests/e2e/latency.ts';
import { countIn } from './box.ts';
import { growthOf, measureAll } from './growth.ts';
import { flat, none, type Verdict } from './verdict.ts';

const PAGE = 'https://mastodon.social/home?page=composers';
const WORDS = 'last chance';

/** One composer's whole life in a tab: it comes, is written in, is marked, and is thrown away. */
async function liveOnce(tab: Tab): Promise<boolean> {
  await tab.front();
  await tab.evaluate(() => window.composers.renew());
  await tab.click('textarea');
  const ms = await timeToMark(tab, WORDS, () => tab.type(`Hurry up, this is the ${WORDS} for bread. `));
  await tab.evaluate(() => window.composers.clear());
  return ms !== undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Many composers one after the other in many tabs that all stay open: none may leave anything behind. */
export async function soakComposers(browser: TestBrowser, tabCount: number, rounds: number): Promise<Verdict[]> {
  const tabs: Tab[] = [];
  for (let i = 0; i < tabCount; i++) {
    const tab = await browser.newTab();
    await tab.open(PAGE);
    await tab.until(() => window.composers !== undefined);
    tabs.push(tab);
  }
  let unmarked = 0;
  const round = async () => {
    for (const tab of tabs) if (!(await liveOnce(tab))) unmarked++;
  };
  const look = async () => {
    const counts = [];
    for (const tab of tabs) {
      await tab.front();
      // A thrown-away box is noticed with the next frame.
      await tab.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      counts.push(await countIn(tab));
    }
    return { counts, measures: await measureAll(tabs) };
  };

  await round();
  const first = await look();
  for (let i = 1; i < rounds; i++) await round();
  const last = await look();
  const errors = sum(tabs.map((tab) => tab.errors.length));
  for (const tab of tabs) await tab.close();

  const all = (of: keyof (typeof last.counts)[number], { counts } = last) => sum(counts.map((count) => count[of]));
  return [
    none(`of ${tabCount * rounds} composers in ${tabCount} tabs, not marked`, unmarked),
    none('overlays left', all('overlays')),
    none('marks left', all('marks')),
    none('errors on the pages', errors),
    flat('elements', all('elements', first), all('elements'), 0),
    ...growthOf(first.measures, last.measures, tabCount),
  ];
}
