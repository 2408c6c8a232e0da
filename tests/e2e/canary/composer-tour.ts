import { expect, type RestingBrowser, type Tab } from '../../browsers/index.ts';
import { expectAsked, model, open, posts, pressOn, X } from '../hand.ts';
import { marked, overlayIn } from '../overlay.ts';
import { popupFor, wordsOf } from '../own-pages.ts';
import { listenToPosted } from './kept.ts';
import { CANARY } from './words.ts';

/** Words that are marked, the canary among them. */
const BLANK = `{{${CANARY}}}`;
const DRAFT = `Hello ${CANARY}. Please be advised that the shop closes at 6. Our candles: last chance, friends. Dear [first name] of ${BLANK}, see you.`;
const MENDED = DRAFT.replace('Please be advised that the', 'The');

/** A draft with the canary is written, mended, dismissed, asked about and published, and the engine stops meanwhile. */
export async function tourComposer({ browser, rest }: RestingBrowser): Promise<Tab> {
  const tab = await browser.newTab();
  const overlay = await open(tab, X);
  await listenToPosted(tab);
  const line = async (name: string) => {
    await overlay.clickButton('Forthright:');
    await overlay.clickButton(name);
  };
  await tab.click(X.box);
  await tab.type(DRAFT);
  await expect.poll(() => marked(tab)).toEqual(expect.arrayContaining(['last chance', BLANK]));

  await line('Please be advised');
  await overlay.clickFirst('.fixes button');
  await expect.poll(() => model(tab)).toBe(MENDED);
  await expect.poll(() => marked(tab)).toContain('last chance');
  await line('Rushing the reader');
  await overlay.clickButton('Never for these words');
  await expect.poll(() => marked(tab)).not.toContain('last chance');
  await line(BLANK);
  await overlay.clickButton('Ignore here');
  await expect.poll(() => marked(tab)).not.toContain(BLANK);

  const popup = await popupFor(browser, tab);
  await expect.poll(() => wordsOf(popup)).toContain('[first name]');
  await popup.close();
  await tab.front();

  await rest();
  await tab.click(X.box);
  await tab.press('Control+End');
  await tab.type(` Dear [last name], ${CANARY}`);
  await expect.poll(() => marked(tab)).toContain('[last name]');
  return tab;
}

/** The gate is opened, left, opened again and answered; the post goes out and the box is emptied. */
export async function tourGate(tab: Tab): Promise<void> {
  const overlay = overlayIn(tab);
  await pressOn(tab, X.post);
  await expectAsked(tab);
  await overlay.clickButton('Go back');
  await expect.poll(overlay.dialog).toBe('');
  await tab.type('.');
  await pressOn(tab, X.post);
  await expectAsked(tab);
  await overlay.look();
  await overlay.clickButton('Publish anyway');
  await expect.poll(() => posts(tab)).toBe(1);
  await tab.evaluate(() => window.fixture.setText(''));
  await tab.press('Shift');
}
