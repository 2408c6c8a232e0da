import { expect, type Tab, test } from '../browsers/index.ts';
import { MASTODON, openAndWrite, X } from './hand.ts';
import { marked } from './overlay.ts';

/** In the page: what of ours it can find. Mirrors are popovers in the document element; of sheets it has none itself. */
const leftovers = () => ({
  hosts: document.querySelectorAll('forthright-overlay').length,
  mirrors: document.querySelectorAll('html > div[popover]').length,
  marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  highlights: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
});
const NOTHING = { hosts: 0, mirrors: 0, marks: 0, highlights: 0, sheets: 0 };
const left = (tab: Tab) => tab.evaluate(leftovers);

for (const composer of [MASTODON, X])
  test(`a composer that is hidden first and thrown away then leaves nothing, on ${composer.name}`, async ({ tab }) => {
    await openAndWrite(tab, composer);
    await tab.evaluate((box) => {
      const frame = document.querySelector(box)?.closest('form, [role="dialog"], main, body > *') as HTMLElement;
      const around = document.createElement('div');
      frame.before(around);
      around.append(frame);
      (document.activeElement as HTMLElement | null)?.blur();
      frame.style.display = 'none';
      // Two frames: the page is drawn without it before it goes.
      return new Promise<void>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            frame.remove();
            done();
          }),
        ),
      );
    }, composer.box);
    await expect.poll(() => left(tab)).toEqual(NOTHING);
  });

test.describe('under an update, in Firefox', () => {
  for (const composer of [MASTODON, X])
    test(`nothing of the older copy stays, and the new one does its work, on ${composer.name}`, async ({
      tab,
      testBrowser,
    }) => {
      test.skip(!testBrowser.update, 'Chromium runs no new copy in a page that stands');
      await openAndWrite(tab, composer);
      await testBrowser.update?.();
      await expect.poll(() => left(tab)).toEqual(NOTHING);
      await tab.front();
      await tab.click(composer.box);
      await tab.press('Control+a');
      await tab.type('Dear [name], hello to all of you.');
      await expect.poll(() => marked(tab)).toEqual(['[name]']);
      expect(await left(tab)).toMatchObject({ hosts: 1, marks: 1 });
    });
});
