import type { Tab, TestBrowser } from '../../tests/browsers/tab.ts';

/** A new tab with the focus in Mastodon's compose box. */
export async function openBox(browser: TestBrowser): Promise<Tab> {
  const tab = await browser.newTab();
  await tab.open('https://mastodon.social/home?page=textarea');
  await tab.until(() => window.fixture !== undefined);
  await tab.click('textarea');
  return tab;
}

/** Takes all words away, as a hand does. */
export async function emptyBox(tab: Tab): Promise<void> {
  await tab.press('Control+a');
  await tab.press('Delete');
  await tab.until(() => window.fixture.model() === '');
}

/** What is ours in the page: parts of the overlay, marked ranges, and all elements there are. */
export const countIn = (tab: Tab) =>
  tab.evaluate(() => ({
    overlays: document.querySelectorAll('forthright-overlay').length,
    marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    elements: document.querySelectorAll('*').length,
  }));
