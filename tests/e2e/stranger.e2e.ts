import { expect, type Tab, test } from '../browsers/index.ts';
import {
  answerAt,
  expectAsked,
  expectPosted,
  GATE,
  MASTODON,
  openAndWrite,
  posts,
  pressOn,
  type Spot,
} from './hand.ts';
import { overlayIn } from './overlay.ts';
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
