import { expect, type Tab, test } from '../browsers/index.ts';
import { selectedWords } from './composer.ts';
import { marked, overlayIn, placeOf } from './overlay.ts';
import { extensionPage } from './own-pages.ts';

/** What our parts do to the page they lie on: nothing. */
const X = 'https://x.com/compose/post?page=draft-js';
const BOX = '[data-testid="tweetTextarea_0"]';
const DRAFT = 'Our candles: last chance, friends.';
const STOPPING = 'Thank you [first name], see you tomorrow at nine.';

declare global {
  interface Window {
    heard: string[];
  }
}

const EVENTS = [
  'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click', 'focusin', 'focusout',
  'keydown', 'keyup', 'keypress', 'input', 'wheel', 'touchstart', 'contextmenu',
]; // biome-ignore format: a list

/** A page as jealous as can be: it hears everything in capture, on window and document. */
const listen = (tab: Tab) =>
  tab.evaluate((types) => {
    window.heard = [];
    for (const on of [window, document])
      for (const type of types)
        on.addEventListener(
          type,
          (event) => {
            const isOurs = (event.target as Element).localName === 'forthright-overlay';
            const key = (event as KeyboardEvent).key;
            if (isOurs || key === 'Escape' || key === 'Enter') window.heard.push(`${type} ${isOurs ? 'ours' : key}`);
          },
          true,
        );
  }, EVENTS);
const heard = (tab: Tab) => tab.evaluate(() => window.heard);

const write = async (tab: Tab, text: string) => {
  await tab.open(X);
  await tab.until(() => window.fixture !== undefined);
  await listen(tab);
  await tab.click(BOX);
  await tab.type(text);
  await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
  const overlay = overlayIn(tab);
  await expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/);
  return overlay;
};
/** Name of what has the focus in our part. */
const focusedPart = (tab: Tab) => tab.reach(([root]) => root?.activeElement?.getAttribute('aria-label') ?? '');
/** Middle of one of our parts. */
const middleOf = (tab: Tab, selector: string) =>
  tab.reach(([root], wanted) => {
    const part = root?.querySelector(wanted);
    const { x = 0, y = 0, width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
    return [x + width / 2, y + height / 2] as const;
  }, selector);

test.describe('keys', () => {
  test('Escape that closes a card is not heard by the page, down, held or up', async ({ tab }) => {
    const overlay = await write(tab, DRAFT);
    const at = await placeOf(tab, BOX, 'last chance');
    await tab.clickAt(at?.x ?? 0, at?.y ?? 0);
    await expect.poll(overlay.dialog).toBe('Rushing the reader');
    await tab.down('Escape');
    await expect.poll(overlay.dialog).toBe('');
    await tab.down('Escape'); // the keyboard repeats
    await tab.up('Escape');
    expect(await heard(tab)).toEqual([]);
    await tab.press('Escape');
    expect(await heard(tab)).toContain('keydown Escape');
    expect(await heard(tab)).toContain('keyup Escape');
  });

  test('Escape inside our card, and Enter on its way back to the draft, end with us', async ({ tab }) => {
    const overlay = await write(tab, DRAFT);
    for (let i = 0; i < ' friends.'.length; i++) await tab.press('ArrowLeft');
    await tab.press('ArrowLeft');
    await tab.press('Alt+Enter');
    await expect.poll(overlay.hasFocus).toBe(true);
    await tab.press('Escape');
    await expect.poll(overlay.dialog).toBe('');
    await expect.poll(overlay.hasFocus).toBe(false);
    expect(await heard(tab)).toEqual([]);
    const before = await tab.evaluate(() => window.fixture.model());
    await tab.press('Alt+Enter');
    await expect.poll(overlay.hasFocus).toBe(true);
    for (let i = 0; i < 12 && (await overlay.focused()) !== 'Ignore here'; i++) await tab.press('Tab');
    await tab.down('Enter');
    await expect.poll(overlay.hasFocus).toBe(false);
    await tab.down('Enter');
    await tab.up('Enter');
    expect(await heard(tab)).toEqual([]);
    expect(await tab.evaluate(() => window.fixture.model())).toBe(before);
  });

  test('the gate closes with Escape and the site’s own dialog hears nothing of it', async ({ tab }) => {
    const overlay = await write(tab, STOPPING);
    await tab.click('[data-testid="tweetButton"]');
    await overlay.look();
    await tab.press('Escape');
    await expect.poll(overlay.dialog).toBe('');
    expect((await heard(tab)).filter((one) => one.includes('Escape') || one.includes('ours'))).toEqual([]);
  });
});

test.describe('presses', () => {
  test('on chip, card and panel are none for the page, and each does its work once', async ({ tab }) => {
    const overlay = await write(tab, DRAFT);
    await overlay.clickButton('Forthright:');
    await expect.poll(overlay.dialog).toBe('Your draft');
    // A switch by its label, twice back and forth: pressed once it is on.
    await overlay.clickFirst('.panel .switch');
    await expect.poll(overlay.chip).toContain('paused');
    await overlay.clickButton('Forthright:');
    await overlay.clickFirst('.panel .switch');
    await expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/);
    await overlay.clickButton('Forthright:');
    // A radio of the post's facts.
    await overlay.clickFirst('.about label:last-of-type');
    await expect.poll(overlay.ticked).toEqual(['Myself']);
    await overlay.clickButton('Rushing the reader');
    await expect.poll(overlay.dialog).toBe('Rushing the reader');
    // What folds, folds once.
    await overlay.clickFirst('.sources summary');
    await expect.poll(overlay.unfolded).toBe(1);
    const [x, y] = await middleOf(tab, '.card');
    await tab.scroll(x, y, 200);
    expect(await overlay.hasFocus()).toBe(false);
    await overlay.clickButton('Close');
    await expect.poll(overlay.dialog).toBe('');
    expect((await heard(tab)).filter((one) => one.endsWith('ours'))).toEqual([]);
  });

  test('a link of the card opens its page, once', async ({ tab, testBrowser }) => {
    const overlay = await write(tab, DRAFT);
    const before = await testBrowser.tabs();
    await overlay.clickButton('Forthright:');
    await overlay.clickButton('Rushing the reader');
    // A link may run over two lines: its first letters.
    await overlay.clickFirst('.sources a', 0);
    await expect.poll(testBrowser.tabs).toBe(before + 1);
    await tab.front();
    expect((await heard(tab)).filter((one) => one.endsWith('ours'))).toEqual([]);
  });

  test('“Undo” after “Never for these words” marks them again, and nothing of them is kept', async ({
    tab,
    testBrowser,
  }) => {
    const overlay = await write(tab, DRAFT);
    const page = await extensionPage(testBrowser);
    const stored = () =>
      page.evaluate(async () => JSON.stringify((await chrome.storage.local.get('settings')).settings));
    await tab.front();
    await overlay.clickButton('Forthright:');
    await overlay.clickButton('Rushing the reader');
    await overlay.clickButton('Never for these words');
    await expect.poll(stored).toContain('last chance');
    await expect.poll(() => marked(tab)).not.toContain('last chance');
    await overlay.clickButton('Undo');
    await expect.poll(() => marked(tab)).toContain('last chance');
    await expect.poll(stored).not.toContain('last chance');
    expect(await overlay.words()).not.toContain('Undo');
    expect((await heard(tab)).filter((one) => one.endsWith('ours'))).toEqual([]);
    await page.close();
  });

  test('dragging the chip, with the hand and with the keys, is none either', async ({ tab }) => {
    await write(tab, DRAFT);
    const from = await middleOf(tab, '.chip');
    await tab.drag(from, [from[0] + 90, from[1] + 120]);
    await expect.poll(async () => (await middleOf(tab, '.chip')).map(Math.round)).not.toEqual(from.map(Math.round));
    const [x, y] = await middleOf(tab, '.chip');
    expect(Math.abs(x - from[0] - 90)).toBeLessThan(3);
    expect(Math.abs(y - from[1] - 120)).toBeLessThan(3);
    expect(await overlayIn(tab).dialog()).toBe('');
    expect((await heard(tab)).filter((one) => one.endsWith('ours'))).toEqual([]);
    // Back, for those who come after.
    await tab.drag([x, y], from);
  });

  test('dragging the chip with Alt and the arrow keys moves it, and the browser goes nowhere', async ({ tab }) => {
    const overlay = await write(tab, DRAFT);
    for (let i = 0; i < ' friends.'.length + 1; i++) await tab.press('ArrowLeft');
    await tab.press('Alt+Enter');
    await expect.poll(overlay.hasFocus).toBe(true);
    await tab.press('Shift+Tab'); // from the card to the chip
    await expect.poll(() => focusedPart(tab)).toContain('Forthright:');
    const from = await middleOf(tab, '.chip');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) await tab.press(`Alt+${key}`);
    const to = [from[0] - 32, from[1] + 16].map(Math.round);
    await expect.poll(async () => (await middleOf(tab, '.chip')).map(Math.round)).toEqual(to);
    expect(await tab.evaluate(() => window.fixture.model())).toBe(DRAFT);
    // There again on the next page.
    await write(tab, DRAFT);
    await expect.poll(async () => (await middleOf(tab, '.chip')).map(Math.round)).toEqual(to);
  });

  test('words of the card are selected and copied, and what is selected in the draft comes back', async ({ tab }) => {
    const overlay = await write(tab, DRAFT);
    for (const _letter of 'friends.') await tab.press('Shift+ArrowLeft');
    await expect.poll(() => tab.evaluate(selectedWords)).toBe('friends.');
    await overlay.clickButton('Forthright:');
    await overlay.clickButton('Rushing the reader');
    await expect.poll(overlay.dialog).toBe('Rushing the reader');
    const line = await tab.reach(([root]) => {
      const part = root?.querySelector('.card h2');
      const words = document.createRange();
      words.selectNodeContents(part as Element);
      const { left, right, top, height } = words.getBoundingClientRect();
      return { left, right, middle: top + height / 2 };
    });
    await tab.drag([line.left + 1, line.middle], [line.right + 6, line.middle]);
    await tab.press('Control+c');
    await tab.press('Escape');
    await expect.poll(overlay.dialog).toBe('');
    await expect.poll(() => tab.evaluate(selectedWords)).toBe('friends.');
    await tab.press('Control+v');
    await expect
      .poll(() => tab.evaluate(() => window.fixture.model()))
      .toBe('Our candles: last chance, Rushing the reader');
  });

  test('the answer at the gate publishes once', async ({ tab }) => {
    const overlay = await write(tab, STOPPING);
    await tab.click('[data-testid="tweetButton"]');
    await overlay.look();
    await overlay.clickButton('Publish anyway');
    await expect.poll(() => tab.evaluate(() => window.fixture.posts.length)).toBe(1);
    expect((await heard(tab)).filter((one) => one.endsWith('ours'))).toEqual([]);
  });

  test('a hover card stays while the pointer is on it', async ({ tab }) => {
    const overlay = await write(tab, DRAFT);
    const at = await placeOf(tab, BOX, 'last chance');
    await tab.hoverAt(at?.x ?? 0, at?.y ?? 0);
    await expect.poll(overlay.dialog).toBe('Rushing the reader');
    const [x, y] = await middleOf(tab, '.card');
    await tab.hoverAt(x, y);
    await new Promise((rested) => setTimeout(rested, 500)); // longer than its grace
    expect(await overlay.dialog()).toBe('Rushing the reader');
    await tab.hoverAt(1, 1);
    await expect.poll(overlay.dialog).toBe('');
  });
});

test.describe('marks', () => {
  test('the words of the open card are told from the others', async ({ tab }) => {
    const overlay = await write(tab, DRAFT);
    const open = () =>
      tab.evaluate(() =>
        [...CSS.highlights.values()]
          .filter(({ priority }) => priority === 0)
          .flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
      );
    const at = await placeOf(tab, BOX, 'last chance');
    await tab.clickAt(at?.x ?? 0, at?.y ?? 0);
    await expect.poll(open).toEqual(['last chance']);
    await tab.press('Escape');
    await expect.poll(overlay.dialog).toBe('');
    await expect.poll(open).toEqual([]);
  });
});

test.describe('a page that React takes over late', () => {
  test('keeps the words that were typed meanwhile, and is marked afterwards', async ({ tab }) => {
    await tab.open('https://mastodon.social/home?page=hydrated');
    await tab.click('textarea');
    await tab.press('End');
    await tab.type(' This is your last chance');
    await tab.until(() => window.fixture !== undefined);
    await tab.type(', friends of ours.');
    await expect.poll(() => marked(tab)).toContain('last chance');
    expect(await tab.evaluate(() => window.fixture.model())).toBe(
      'Our candles. This is your last chance, friends of ours.',
    );
    expect(await tab.evaluate(() => document.documentElement.dataset.hydrationErrors ?? '')).toBe('');
    expect(tab.errors).toEqual([]);
  });
});

test('a post that is published before the document is quiet is asked about all the same', async ({ tab }) => {
  await tab.open('https://mastodon.social/home?page=textarea');
  await tab.click('textarea');
  await tab.type(STOPPING);
  await tab.click('button[type="submit"]');
  await expect.poll(overlayIn(tab).dialog).toBe('A last look');
  expect(await tab.evaluate(() => window.fixture.posts.length)).toBe(0);
});
