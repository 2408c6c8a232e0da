import { expect, type Tab, test } from '../browsers/index.ts';
import { marked, overlayIn, placeOf } from './overlay.ts';

const SAMPLE =
  '🔥 LAST CHANCE!!! Only 3 left — the best coffee in Spain, guaranteed. My husband and I love our new shop, buy NOW';
const HONEST = "We open at 9 tomorrow. Coffee's on us until 10, come and say hi.";
/** Says stop in any region: a template blank and an insult would do, a private number is the plainest. */
const STOPPING = 'Thank you [first name], see you tomorrow at nine.';

const PLACES = [
  {
    name: 'X',
    url: 'https://x.com/compose/post?page=draft-js',
    box: '[data-testid="tweetTextarea_0"]',
    post: '[data-testid="tweetButton"]',
  },
  {
    name: 'Mastodon',
    url: 'https://mastodon.social/home?page=textarea',
    box: 'textarea',
    post: 'button[type="submit"]',
  },
] as const;

const open = async (tab: Tab, place: (typeof PLACES)[number], text: string) => {
  await tab.open(place.url);
  await tab.until(() => window.fixture !== undefined);
  await tab.click(place.box);
  await tab.type(text);
  await tab.until((wanted) => window.fixture.model() === wanted, text);
  return overlayIn(tab);
};
const model = (tab: Tab) => tab.evaluate(() => window.fixture.model());
const posts = (tab: Tab) => tab.evaluate(() => window.fixture.posts.length);

for (const place of PLACES) {
  test.describe(`on ${place.name}`, () => {
    test('a risky draft is marked under its words, with a counter beside the box', async ({ tab }) => {
      const overlay = await open(tab, place, SAMPLE);
      await expect.poll(overlay.chip).toMatch(/must-fix|to check/);
      await expect.poll(() => marked(tab)).toEqual(expect.arrayContaining(['LAST CHANCE', 'buy NOW']));
      expect(await overlay.hasFocus()).toBe(false);
    });

    test('an honest draft has no mark', async ({ tab }) => {
      const overlay = await open(tab, place, HONEST);
      await expect.poll(overlay.chip).toContain('Nothing found');
      expect(await marked(tab)).toEqual([]);
    });

    test('marks come and go with the words', async ({ tab }) => {
      await open(tab, place, 'Hurry up, last chance for bread');
      await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
      for (let i = 0; i < 'last chance for bread'.length; i++) await tab.press('Backspace');
      await tab.press('Backspace');
      for (let i = 0; i < 'Hurry up,'.length; i++) await tab.press('Backspace');
      await expect.poll(() => marked(tab)).toEqual([]);
    });

    test('the panel lists all findings, steps by keyboard and closes with Escape into the draft', async ({ tab }) => {
      const overlay = await open(tab, place, SAMPLE);
      await expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/);
      await overlay.clickButton('Forthright:');
      await expect.poll(overlay.dialog).toBe('Your draft');
      expect(await overlay.words()).toContain('“LAST CHANCE”');
      await tab.press('Escape');
      await expect.poll(overlay.dialog).toBe('');
    });

    test('the panel’s first finding opens its card: what, why, source', async ({ tab }) => {
      const overlay = await open(tab, place, 'Our candles: last chance, friends.');
      await expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/);
      await overlay.clickButton('Forthright:');
      await overlay.clickButton('Rushing the reader');
      await expect.poll(overlay.dialog).toBe('Rushing the reader');
      const words = await overlay.words();
      expect(words).toContain('“last chance”');
      expect(words).toContain('2005/29');
    });

    test('“apply” mends the words in the editor with one undo step', async ({ tab }) => {
      const text = 'Hello all. Please be advised that the shop closes at 6.';
      const overlay = await open(tab, place, text);
      await expect.poll(async () => (await marked(tab)).join()).toContain('Please be advised');
      await overlay.clickButton('Forthright:');
      await overlay.clickButton('Please be advised');
      await expect.poll(overlay.words).toContain('form letter');
      await overlay.clickFirst('.fixes button');
      await expect.poll(() => model(tab)).toBe('Hello all. The shop closes at 6.');
      await tab.evaluate((box) => (document.querySelector(box) as HTMLElement).focus(), place.box);
      await tab.press('Control+z');
      await expect.poll(() => model(tab)).toBe(text);
    });

    test('“ignore here” takes the finding away until the words change', async ({ tab }) => {
      const overlay = await open(tab, place, 'Our candles: last chance, friends.');
      await expect.poll(() => marked(tab)).toContain('last chance');
      await overlay.clickButton('Forthright:');
      await overlay.clickButton('Rushing the reader');
      await overlay.clickButton('Ignore here');
      await expect.poll(() => marked(tab)).not.toContain('last chance');
    });

    test('the gate asks once for an open stop; a second press goes through', async ({ tab }) => {
      const overlay = await open(tab, place, STOPPING);
      await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
      await tab.click(place.post);
      await expect.poll(overlay.dialog).toBe('A last look');
      expect(await posts(tab)).toBe(0);
      expect(await model(tab)).toBe(STOPPING);
      await overlay.look();
      await tab.click(place.post);
      await expect.poll(() => posts(tab)).toBe(1);
    });

    test('the gate stops Ctrl+Enter too; “go back” returns to the draft, “publish anyway” publishes once', async ({
      tab,
    }) => {
      const overlay = await open(tab, place, STOPPING);
      await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
      await tab.press('Control+Enter');
      await expect.poll(overlay.dialog).toBe('A last look');
      expect(await posts(tab)).toBe(0);
      await overlay.clickButton('Go back');
      await expect.poll(overlay.dialog).toBe('');
      await tab.type(' Ana');
      await expect.poll(() => model(tab)).toContain('Ana');
      await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
      await tab.press('Control+Enter');
      await expect.poll(overlay.dialog).toBe('A last look');
      await overlay.look();
      await overlay.clickButton('Publish anyway');
      await expect.poll(() => posts(tab)).toBe(1);
    });

    test('with nothing open, posting is untouched', async ({ tab }) => {
      const overlay = await open(tab, place, HONEST);
      await expect.poll(overlay.chip).toContain('Nothing found');
      await tab.click(place.post);
      await expect.poll(() => posts(tab)).toBe(1);
      expect(await overlay.dialog()).toBe('');
    });

    test('leaving the composer leaves nothing of ours in the page', async ({ tab }) => {
      await open(tab, place, SAMPLE);
      await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
      await tab.evaluate((box) => {
        const editor = document.querySelector(box) as HTMLElement;
        editor.closest('form, body > *')?.remove();
        const next = document.createElement('input');
        document.body.append(next);
        next.focus();
      }, place.box);
      await tab.until(
        () =>
          document.querySelector('forthright-overlay') === null &&
          [...CSS.highlights.values()].every(({ size }) => size === 0),
      );
    });

    test('nothing of ours is ever inside the editor, and the page sees no error', async ({ tab }) => {
      await open(tab, place, SAMPLE);
      await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
      const html = await tab.evaluate((box) => document.querySelector(box)?.outerHTML ?? '', place.box);
      expect(html).not.toMatch(/forthright|mark/i);
      expect(tab.errors).toEqual([]);
    });
  });
}

test.describe('on words that are nodes (X)', () => {
  const [x] = PLACES;

  test('hovering a marked word opens its card without taking the focus; leaving closes it', async ({ tab }) => {
    const overlay = await open(tab, x, 'Our candles: last chance, friends.');
    await expect.poll(() => marked(tab)).toContain('last chance');
    const at = await placeOf(tab, x.box, 'last chance');
    await tab.hoverAt(at?.x ?? 0, at?.y ?? 0);
    await expect.poll(overlay.dialog).toBe('Rushing the reader');
    expect(await overlay.hasFocus()).toBe(false);
    await tab.hoverAt(3, 500);
    await expect.poll(overlay.dialog).toBe('');
  });

  test('a click on a marked word keeps the card open and the caret in the draft; typing closes it', async ({ tab }) => {
    const overlay = await open(tab, x, 'Our candles: last chance, friends.');
    await expect.poll(() => marked(tab)).toContain('last chance');
    const at = await placeOf(tab, x.box, 'last chance');
    await tab.clickAt(at?.x ?? 0, at?.y ?? 0);
    await expect.poll(overlay.dialog).toBe('Rushing the reader');
    expect(await overlay.hasFocus()).toBe(false);
    await tab.type('x');
    await expect.poll(overlay.dialog).toBe('');
  });

  test('by keyboard alone: Alt+Enter at the caret, read, Escape, on with the draft', async ({ tab }) => {
    const overlay = await open(tab, x, 'Our candles: last chance');
    await expect.poll(() => marked(tab)).toContain('last chance');
    await tab.press('ArrowLeft');
    await tab.press('Alt+Enter');
    await expect.poll(overlay.dialog).toBe('Rushing the reader');
    expect(await overlay.hasFocus()).toBe(true);
    await tab.press('Escape');
    await expect.poll(overlay.dialog).toBe('');
    await tab.type('!');
    await expect.poll(() => model(tab)).toBe('Our candles: last chanc!e');
  });
});
