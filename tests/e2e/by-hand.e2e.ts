import { expect, type Tab, test } from '../browsers/index.ts';
import { pause } from '../browsers/tab.ts';
import {
  answerAt,
  BLANK,
  BLUESKY,
  expectAsked,
  expectPosted,
  GATE,
  MASTODON,
  middleOf,
  open,
  openAndWrite,
  posts,
  pressOn,
  type Spot,
} from './hand.ts';
import { marked, overlayIn } from './overlay.ts';
import { extensionPage } from './own-pages.ts';

/** In the page: makes up what a hand would do at these places and in the focus, wherever a script can. */
const makeUp = async (spots: readonly Spot[]): Promise<void> => {
  const host = document.querySelector('forthright-overlay') as HTMLElement;
  const how = { bubbles: true, cancelable: true, composed: true };
  for (const target of [host, document, window, document.activeElement as Element]) {
    for (const { x, y } of spots)
      for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        const init = { ...how, clientX: x, clientY: y, detail: 1, pointerId: 1, button: 0 };
        target.dispatchEvent(new (type.startsWith('p') ? PointerEvent : MouseEvent)(type, init));
      }
    for (const key of ['Enter', ' ', 'Escape', 'ArrowDown'])
      for (const [type, altKey] of [
        ['keydown', false],
        ['keydown', true],
        ['keyup', false],
      ] as const)
        target.dispatchEvent(new KeyboardEvent(type, { ...how, key, code: key === ' ' ? 'Space' : key, altKey }));
  }
  host.click();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
};

/** Middles of all our buttons that can be seen. */
const ourButtons = (tab: Tab): Promise<Spot[]> =>
  tab.reach((parts) =>
    parts
      .flatMap((part) => [...part.querySelectorAll('button, summary, input')])
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
  );

test('what no hand did does nothing on our parts, and writes no setting', async ({ tab, testBrowser }) => {
  const overlay = await openAndWrite(tab, MASTODON);
  await expect.poll(overlay.chip).not.toBe(''); // once the page is quiet
  await tab.evaluate(makeUp, await ourButtons(tab));
  expect(await overlay.dialog()).toBe('');

  await overlay.clickButton('Forthright:');
  await expect.poll(overlay.dialog).not.toBe('');
  const before = [await overlay.dialog(), await overlay.words(), await overlay.ticked()];
  await tab.evaluate(makeUp, await ourButtons(tab));
  expect([await overlay.dialog(), await overlay.words(), await overlay.ticked()]).toEqual(before);

  const own = await extensionPage(testBrowser);
  expect(await own.evaluate(async () => (await chrome.storage.local.get('settings')).settings)).toBeUndefined();
  await own.close();
});

test('what no hand did answers no question at the gate', async ({ tab }) => {
  await openAndWrite(tab, MASTODON);
  await pressOn(tab, MASTODON.post);
  await expectAsked(tab);
  await overlayIn(tab).look();
  await tab.evaluate(makeUp, await ourButtons(tab));
  await tab.evaluate((button) => {
    (document.querySelector(button) as HTMLElement).click();
    document.querySelector('form')?.requestSubmit();
  }, MASTODON.post);
  expect([await overlayIn(tab).dialog(), await posts(tab)]).toEqual([GATE, 0]);
  const { x, y } = await answerAt(tab, 'Publish anyway');
  await tab.pressAt(x, y);
  await expectPosted(tab, 1);
});

const SECRET = 'Project Walnut';
const AVOIDED = 'synergy';
/** What the company decided, and what a page may guess of it. */
const PROFILE = { version: 1, secrets: [SECRET], avoid: [{ words: AVOIDED }], names: ['Acme'] };
const GUESSES = Array.from({ length: 48 }, (_, i) => `Project ${String.fromCharCode(65 + (i % 26))}${i}`);
/** Milliseconds after a key in which a change of the text counts as the hand's (lib/composer/session.ts), and some. */
const OWN = 1_100;
/** Every guess at once, and a blank that is no secret: by its mark the page is seen to be read. */
const PROBE = `We start on ${[...GUESSES, SECRET, AVOIDED].join(', ')} in May. Thank you ${BLANK}.`;

test.describe('the company’s lists', () => {
  test.beforeAll(async ({ testBrowser }) => {
    const own = await extensionPage(testBrowser);
    await own.evaluate((profile) => chrome.storage.local.set({ profile }), PROFILE);
    await own.close();
  });
  test.afterAll(async ({ testBrowser }) => {
    const own = await extensionPage(testBrowser);
    await own.evaluate(() => chrome.storage.local.clear());
    await own.close();
  });

  /** In the page: ways of a script to write, without and with a command that fires what a hand’s key fires. */
  const WAYS = {
    'the site’s own': (text: string) => window.fixture.setText(text),
    'a command’s': (text: string, selector: string) => {
      const box = document.querySelector(selector) as HTMLElement;
      box.focus();
      if (box instanceof HTMLTextAreaElement) box.select();
      else getSelection()?.selectAllChildren(box);
      document.execCommand('insertText', false, text);
    },
  };
  /** In the page: a box nobody can see, in which a hand’s keys may well land. */
  const hide = (selector: string) => {
    const tiny = 'width: 3px; height: 3px; min-width: 0; min-height: 0; padding: 0; border: 0; overflow: hidden';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${selector} { ${tiny.replaceAll(';', ' !important;')} !important }`);
    document.adoptedStyleSheets = [sheet];
  };

  for (const composer of [MASTODON, BLUESKY]) {
    for (const [way, write] of Object.entries(WAYS))
      test(`tell nothing to a page that writes by ${way} way, but a hand of what it wrote, on ${composer.name}`, async ({
        tab,
      }) => {
        await open(tab, composer);
        await tab.click(composer.box);
        await tab.type(`Hi ${AVOIDED}! `);
        await expect.poll(() => marked(tab)).toEqual([AVOIDED]);
        await pause(OWN);
        await tab.evaluate(write, PROBE, composer.box);
        await expect.poll(() => marked(tab)).toEqual([BLANK]);
        await tab.press('Control+End');
        await tab.type(' ');
        await expect.poll(() => marked(tab)).toEqual([SECRET, BLANK, AVOIDED].sort());

        await tab.evaluate(hide, composer.box);
        await tab.type('And so ');
        await expect.poll(() => marked(tab)).toEqual([BLANK]);
      });

    test(`are held up to what a script wrote once a hand publishes it, on ${composer.name}`, async ({ tab }) => {
      const overlay = await open(tab, composer);
      await tab.evaluate((text) => window.fixture.setText(text), `We start on ${SECRET} in May, all of us.`);
      const { x, y } = await middleOf(tab, composer.post);
      await tab.hoverAt(x, y + 200);
      await tab.pressAt(x, y);
      await expectAsked(tab);
      expect(await overlay.words()).toContain(SECRET);
    });
  }
});
