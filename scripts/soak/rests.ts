import type { RestingBrowser } from '../../tests/browsers/resting.ts';
import { pause } from '../../tests/browsers/tab.ts';
import { timeToMark } from '../../tests/e2e/latency.ts';
import { emptyBox, openBox } from './box.ts';
import { inMs, shareOf, type Verdict } from './verdict.ts';

/** Longer than the last word takes to count as finished: nothing is on its way when the rest begins. */
const SETTLED = 1_200;
/** From the first key after the rest, ms: what a hand would not notice while it goes on typing. */
const MOST = 600;
/** Blanks left to fill: marked at the key that closes them. */
const BLANKS = ['first name', 'date', 'city', 'venue', 'price', 'company name', 'topic', 'last name', 'product', 'day'];

/** After every rest the very first key finishes words that must be marked. */
export async function soakRests({ browser, rest }: RestingBrowser, rests: number): Promise<Verdict[]> {
  const tab = await openBox(browser);
  const times: number[] = [];
  for (let i = 0; i < rests; i++) {
    const blank = BLANKS[i % BLANKS.length] ?? '';
    await emptyBox(tab);
    await tab.type(`We open at nine and bring [${blank}`);
    await pause(SETTLED);
    await rest();
    times.push((await timeToMark(tab, `[${blank}]`, () => tab.press(']'))) ?? Number.POSITIVE_INFINITY);
  }
  await tab.close();
  const answered = times.filter(Number.isFinite).length;
  const [median, p95] = [shareOf(times, 0.5), shareOf(times, 0.95)];
  return [
    { what: 'rests answered', measured: `${answered} of ${rests}`, allowed: 'all', isOk: answered === rests },
    { what: 'first key → mark, median', measured: inMs(median), allowed: `≤ ${MOST} ms`, isOk: median <= MOST },
    { what: 'first key → mark, 95 %', measured: inMs(p95), allowed: `≤ ${MOST} ms`, isOk: p95 <= MOST },
  ];
}
