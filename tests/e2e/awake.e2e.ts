import { type BrowserName, expect, launchResting, type RestingBrowser, type Tab, test } from '../browsers/index.ts';
import { timeToMark } from './latency.ts';
import { marked, overlayIn } from './overlay.ts';

/**
 * Half a minute after the last key the browser stops the extension's worker. These tests have a browser of their own in
 * which nothing keeps it alive: no debugger is attached to it.
 */
const PAGE = 'https://mastodon.social/home?page=textarea';
const DRAFT = 'Hello all there. We open at nine. ';
/** What is typed after each quick rest, and the words of it that must be marked. */
const GOING_ON = [
  ['This is the last chance, friends. ', 'last chance'],
  ['See you on [date], all of you. ', '[date]'],
  ['The best bread in Spain, guaranteed. ', 'guaranteed'],
  ['Come to [venue], we are glad of it. ', '[venue]'],
  ['Hurry, there are a few left. ', 'Hurry'],
  ['It is [price], as it was in spring. ', '[price]'],
] as const;

async function openDraft({ browser }: RestingBrowser): Promise<Tab> {
  const tab = await browser.newTab();
  await tab.open(PAGE);
  await tab.until(() => window.fixture !== undefined);
  await tab.click('textarea');
  await tab.type(DRAFT);
  await expect.poll(overlayIn(tab).chip).toContain('Nothing found');
  return tab;
}

/** Types on, says for the report how long the mark took, and is sure of it. */
async function typeUntilMarked(tab: Tab, text: string, words: string): Promise<string[]> {
  const ms = await timeToMark(tab, words, () => tab.type(text));
  test
    .info()
    .annotations.push({ type: 'key to mark', description: ms === undefined ? 'never' : `${Math.round(ms)} ms` });
  return marked(tab);
}

/** The promise of the whole product: what is typed now is read now, and the gate asks. */
async function expectReader(tab: Tab): Promise<void> {
  const overlay = overlayIn(tab);
  expect(await typeUntilMarked(tab, 'Thank you [first name], you idiots. ', '[first name]')).toContain('[first name]');
  await expect.poll(overlay.chip).toMatch(/\d+ (?:must-fix|to check|idea)/);
  await tab.click('button[type="submit"]');
  await expect.poll(overlay.dialog).toBe('A last look');
  expect(await tab.evaluate(() => window.fixture.posts.length)).toBe(0);
  expect(tab.errors).toEqual([]);
}

test.describe('with the browser’s own patience', () => {
  test.describe.configure({ timeout: 150_000 });
  let resting: RestingBrowser;
  test.beforeAll(async ({ server }, { project }) => {
    resting = await launchResting(project.name as BrowserName, 'real', server.port);
  });
  test.afterAll(() => resting?.browser.close());

  test('a hand that goes on at once is read', async () => {
    const tab = await openDraft(resting);
    await expectReader(tab);
    await tab.close();
  });

  test('a hand that rested until the worker was gone is read', async () => {
    const tab = await openDraft(resting);
    await resting.rest();
    await expectReader(tab);
    await tab.close();
  });
});

test.describe('with short patience', () => {
  test.describe.configure({ timeout: 90_000 });
  let resting: RestingBrowser;
  test.beforeAll(async ({ server }, { project }) => {
    resting = await launchResting(project.name as BrowserName, 'quick', server.port);
  });
  test.afterAll(() => resting?.browser.close());

  const typeOn = async (rest: () => Promise<void>): Promise<string[]> => {
    const tab = await openDraft(resting);
    const unmarked: string[] = [];
    for (const [text, words] of GOING_ON) {
      await rest();
      if (!(await typeUntilMarked(tab, text, words)).includes(words)) unmarked.push(words);
    }
    expect(tab.errors).toEqual([]);
    await tab.close();
    return unmarked;
  };

  test('a hand that never rests has all its words marked', async () => {
    expect(await typeOn(async () => {})).toEqual([]);
  });

  test('a hand that rests again and again has the words after each rest marked', async () => {
    expect(await typeOn(resting.rest)).toEqual([]);
  });
});
