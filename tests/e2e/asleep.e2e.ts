import { type BrowserName, expect, launchResting, type RestingBrowser, type Tab, test } from '../browsers/index.ts';
import { GATE, MASTODON, model, open, posts, STOP } from './hand.ts';
import { marked, overlayIn } from './overlay.ts';
import { extensionPage, popupFor, wordsOf } from './own-pages.ts';

/** What holds after a rest besides the marks: nothing that was decided or published is lost, and the popup tells. */
test.describe.configure({ timeout: 90_000 });
let resting: RestingBrowser;
test.beforeAll(async ({ server }, { project }) => {
  resting = await launchResting(project.name as BrowserName, 'quick', server.port);
});
test.afterAll(() => resting?.browser.close());

const write = async (text: string): Promise<Tab> => {
  const tab = await resting.browser.newTab();
  await open(tab, MASTODON);
  await tab.click(MASTODON.box);
  await tab.type(text);
  return tab;
};
const stored = async (key: 'ledger' | 'settings'): Promise<string> => {
  const page = await extensionPage(resting.browser);
  const value = await page.evaluate(async (name) => JSON.stringify((await chrome.storage.local.get(name))[name]), key);
  await page.close();
  return value ?? '';
};

test('the popup shows the draft of a page that rested, and its ticks reach it', async () => {
  const tab = await write(STOP);
  await expect.poll(() => marked(tab)).toContain('[first name]');
  await resting.rest();
  const popup = await popupFor(resting.browser, tab);
  await expect.poll(() => wordsOf(popup)).toContain('[first name]');
  expect(await wordsOf(popup)).not.toContain('No draft on this page yet');
  await popup.close();
  await tab.close();
});

test('a post published after a rest reaches the ledger once, without its words', async () => {
  const tab = await write('Our walnut loaf is back, come and say hi.');
  await expect.poll(overlayIn(tab).chip).toContain('Nothing found');
  await resting.rest();
  await tab.click(MASTODON.post);
  await expect.poll(() => posts(tab)).toBe(1);
  await tab.evaluate(() => window.fixture.setText(''));
  await tab.press('Shift');
  const remembered = async () => JSON.parse((await stored('ledger')) || '{}').posts?.length ?? 0;
  await expect.poll(remembered).toBe(1);
  expect(await stored('ledger')).not.toContain('walnut');
  await tab.close();
});

test('“Never for these words” pressed after a rest is kept', async () => {
  const tab = await write('Our candles: last chance, friends.');
  const overlay = overlayIn(tab);
  await expect.poll(() => marked(tab)).toContain('last chance');
  await overlay.clickButton('Forthright:');
  await overlay.clickButton('Rushing the reader');
  await resting.rest();
  await overlay.clickButton('Never for these words');
  await expect.poll(() => stored('settings')).toContain('last chance');
  await expect.poll(() => marked(tab)).not.toContain('last chance');
  await tab.close();
});

test('a press right after a rest is read before it goes out', async () => {
  const tab = await write('Hello all there. We open at nine. ');
  await expect.poll(overlayIn(tab).chip).toContain('Nothing found');
  await resting.rest();
  await tab.type('Dear [first name]');
  await tab.click(MASTODON.post);
  await expect.poll(overlayIn(tab).dialog).toBe(GATE);
  expect(await posts(tab)).toBe(0);
  await tab.close();
});

test('a page that comes back from the browser’s cache is read at its first key', async () => {
  const tab = await write('Hello all there. We open at nine. ');
  await expect.poll(overlayIn(tab).chip).toContain('Nothing found');
  await tab.open('https://fixture.example/plain');
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await tab.until(() => document.querySelector('textarea') !== null);
  await tab.click(MASTODON.box);
  await tab.type('Dear [first name], ');
  await expect.poll(() => marked(tab)).toContain('[first name]');
  await tab.close();
});

test('under an update the page says that it checks no more, lets everything out, and the popup can load it again', async () => {
  const tab = await write('Hello all there. We open at nine. ');
  await expect.poll(overlayIn(tab).chip).toContain('Nothing found');
  const untouched = await resting.browser.newTab();
  await open(untouched, MASTODON);
  await resting.browser.update?.();

  await tab.front();
  await tab.type('Dear [first name], ');
  // Firefox starts the new copy in open pages by itself: then the words are read. Chromium does not: then it is said.
  const isRead = async () => (await marked(tab)).includes('[first name]');
  const isSaid = async () => /not checked/i.test(await overlayIn(tab).words());
  await expect.poll(async () => (await isRead()) || (await isSaid())).toBe(true);
  expect(await overlayIn(tab).words()).not.toContain('Nothing found');
  expect(await tab.evaluate(() => document.querySelectorAll('forthright-overlay').length)).toBe(1);
  if (await isSaid()) {
    const text = await model(tab);
    await tab.click(MASTODON.post);
    await expect.poll(() => posts(tab)).toBe(1);
    expect(await model(tab)).toBe(text);
    const popup = await popupFor(resting.browser, untouched);
    await expect.poll(() => wordsOf(popup)).toMatch(/Nothing is checked on this page|cannot be read/);
    await popup.close();
  }
  expect(tab.errors).toEqual([]);
  await untouched.close();
  await tab.close();
});
