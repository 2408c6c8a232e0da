import type { QuietTab } from '../../tests/browsers/quiet-tab.ts';
import type { Tab, TestBrowser } from '../../tests/browsers/tab.ts';
import { timeToMark } from '../../tests/e2e/latency.ts';
import { countIn, emptyBox, openBox } from './box.ts';
import { growthOf, measureAll } from './growth.ts';
import { inMs, none, shareOf, type Verdict } from './verdict.ts';

/** Now and then a pushy line, so that marks come and go. */
const CALM = 'The kettle is on at nine, and you can sit by the window with a book for as long as you like. ';
const PUSHY = 'Hurry, last chance! It is the best in town, guaranteed. ';
const PIECE = CALM + CALM + PUSHY + CALM;
/** Then the box is emptied. */
const LONGEST = 2_000;
/** How often the time to a mark is taken at each end; the middle one counts. */
const SAMPLES = 9;

const isQuiet = (tab: Tab): tab is QuietTab => 'hammer' in tab;

async function typePiece(tab: Tab, before: number): Promise<void> {
  if (isQuiet(tab)) await tab.hammer(PIECE);
  else await tab.type(PIECE);
  // No key may be lost on the way.
  await tab.until((length) => window.fixture.model().length === length, before + PIECE.length);
}

/** Types this many keys into the emptied box, emptying it again whenever it is full. */
async function typeKeys(tab: Tab, keys: number): Promise<void> {
  await emptyBox(tab);
  let length = 0;
  for (let typed = 0; typed < keys; typed += PIECE.length) {
    if (length + PIECE.length > LONGEST) {
      await emptyBox(tab);
      length = 0;
    }
    await typePiece(tab, length);
    length += PIECE.length;
  }
}

/** Milliseconds to a mark in a half-full box, and what the page holds then. */
async function probe(tab: Tab) {
  await emptyBox(tab);
  for (let length = 0; length + PIECE.length < LONGEST / 2; length += PIECE.length) await typePiece(tab, length);
  const times: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    await tab.type('See you on [date');
    times.push((await timeToMark(tab, '[date]', () => tab.press(']'))) ?? Number.POSITIVE_INFINITY);
    for (let left = 'See you on [date]'.length; left > 0; left--) await tab.press('Backspace');
  }
  const { marks, elements } = await countIn(tab);
  return { ms: shareOf(times, 0.5), marks, elements, measures: await measureAll([tab]) };
}

/** A day's typing in one box: the last key is answered as fast as the first, and nothing is gathered. */
export async function soakKeys(browser: TestBrowser, keys: number): Promise<Verdict[]> {
  const tab = await openBox(browser);
  // Once full and emptied: what the browser makes at the first need is made.
  await typeKeys(tab, LONGEST);
  const first = await probe(tab);
  await typeKeys(tab, keys);
  const last = await probe(tab);
  const errors = tab.errors.length;
  await tab.close();
  const most = first.ms * 1.5 + 50;
  return [
    {
      what: `${keys} keys: key → mark, median`,
      measured: `${inMs(first.ms)} → ${inMs(last.ms)}`,
      allowed: `≤ ${inMs(most)}`,
      isOk: last.ms <= most,
    },
    none('marks more than at the start', Math.max(0, last.marks - first.marks)),
    none('elements more than at the start', Math.max(0, last.elements - first.elements)),
    none('errors on the page', errors),
    ...growthOf(first.measures, last.measures),
  ];
}
