import { expect, type Tab, test } from '../browsers/index.ts';
import { pause } from '../browsers/tab.ts';
import {
  answerAt,
  BLANK,
  ELK,
  expectAsked,
  expectPosted,
  GATE,
  HONEST,
  isGateInSight,
  MASTODON,
  mastodon,
  middleOf,
  model,
  open,
  openAndWrite,
  posts,
  pressOn,
  STOP,
  X,
} from './hand.ts';
import { marked, overlayIn } from './overlay.ts';

// A long file: its tests are shared among the workers, so that none is left alone with it at the end.
test.describe.configure({ mode: 'parallel' });

const prefill = (tab: Tab, text: string) => tab.evaluate((words) => window.fixture.setText(words), text);

test.describe('every way to publish is asked', () => {
  for (const composer of [ELK, MASTODON]) {
    test(`a draft restored without a focus, on ${composer.name}`, async ({ tab }) => {
      await open(tab, composer);
      await prefill(tab, STOP);
      const { x, y } = await middleOf(tab, composer.post);
      await tab.hoverAt(x, y + 200);
      await tab.pressAt(x, y);
      await expectAsked(tab);
      expect(await model(tab)).toBe(STOP);
    });

    test(`an honest draft restored without a focus goes out once, on ${composer.name}`, async ({ tab }) => {
      await open(tab, composer);
      await prefill(tab, HONEST);
      const { x, y } = await middleOf(tab, composer.post);
      await tab.hoverAt(x, y + 200);
      await tab.pressAt(x, y);
      await expectPosted(tab, 1);
    });
  }

  const warned = mastodon('mastodon-warning');
  const NOTE = '#cw-spoiler-input';
  for (const { what, write } of [
    { what: 'written', write: (tab: Tab) => openAndWrite(tab, warned) },
    {
      what: 'restored without a focus',
      write: async (tab: Tab) => {
        await open(tab, warned);
        await tab.evaluate((text) => {
          (document.querySelector('textarea') as HTMLTextAreaElement).value = text;
        }, STOP);
      },
    },
  ])
    test(`Ctrl+Enter from the field of the content warning; the draft was ${what}`, async ({ tab }) => {
      await write(tab);
      await tab.click(NOTE);
      await tab.type('Bread');
      await tab.press('Control+Enter');
      await expectAsked(tab);
      await overlayIn(tab).look();
      await tab.press('Control+Enter');
      await expectPosted(tab, 1);
    });

  for (const composer of [X, MASTODON]) {
    test(`an aria-activedescendant left on the box is no list, on ${composer.name}`, async ({ tab }) => {
      await openAndWrite(tab, composer);
      await tab.evaluate((box) => {
        document.querySelector(box)?.setAttribute('aria-activedescendant', 'typeahead-3');
      }, composer.box);
      await tab.press('Control+Enter');
      await expectAsked(tab);
    });

    test(`a list elsewhere on the page is not the box’s, on ${composer.name}`, async ({ tab }) => {
      await openAndWrite(tab, composer);
      await tab.evaluate(() => {
        const list = document.createElement('div');
        list.role = 'listbox';
        list.innerHTML = '<div role="option">Bread</div><div role="option">Cake</div>';
        document.body.append(list);
      });
      await tab.press('Control+Enter');
      await expectAsked(tab);
    });
  }

  test('a submit the page itself requests', async ({ tab }) => {
    const overlay = await openAndWrite(tab, MASTODON);
    const submit = () => tab.evaluate(() => document.querySelector('form')?.requestSubmit());
    await submit();
    await expectAsked(tab);
    await overlay.look();
    await submit(); // only a hand answers
    await expectAsked(tab);
    await pressOn(tab, MASTODON.post);
    await expectPosted(tab, 1);
  });

  test('a submit the page itself requests of a draft that never had the focus', async ({ tab }) => {
    await open(tab, MASTODON);
    await prefill(tab, STOP);
    await tab.evaluate(() => document.querySelector('form')?.requestSubmit());
    await expectAsked(tab);
  });
});

test('a thread of six parts is one post: its gate lists the first and the last and opens either', async ({ tab }) => {
  const thread = { ...X, url: 'https://x.com/compose/post?page=x-thread-long' };
  const overlay = await open(tab, thread);
  for (const [part, text] of [STOP, 'We bake.', 'We knead.', 'We wait.', 'We open at nine.', STOP].entries()) {
    await tab.click(`[data-testid="tweetTextarea_${part}"]`);
    await tab.type(text);
    await expect.poll(() => model(tab)).toBe(text);
  }
  await expect.poll(async () => (await marked(tab)).filter((words) => words === BLANK).length).toBe(2);
  await pressOn(tab, thread.post);
  await expectAsked(tab);
  const words = await overlay.words();
  expect(words).toContain('Part 1');
  expect(words).toContain('Part 6');
  expect(words).not.toMatch(/Part [2-5]/);
  await overlay.look();
  await overlay.clickButton('Part 6');
  await expect.poll(overlay.dialog).not.toBe(GATE);
  await expect.poll(overlay.dialog).not.toBe('');
  await expect.poll(overlay.hasFocus).toBe(true);
  await tab.press('Escape'); // from the card into its own part
  await tab.until(() => document.activeElement?.matches('[data-testid="tweetTextarea_5"]'));
  await pressOn(tab, thread.post);
  await expectPosted(tab, 1);
});

/** In the page: something opaque over all of it, above whatever is in the top layer. */
const cover = (hands: string) => {
  const sheet = document.createElement('div');
  sheet.id = 'cover';
  sheet.popover = 'manual';
  const place = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; z-index: 2147483647';
  sheet.style.cssText = `${place}; background: #fff; pointer-events: ${hands}`;
  document.body.append(sheet);
  sheet.showPopover();
};

/** In the page: a rule of its own for our part. */
const hide = (declaration: string) => {
  const style = document.createElement('style');
  style.textContent = `forthright-overlay { ${declaration} }`;
  document.head.append(style);
};

test.describe('never silent', () => {
  for (const composer of [X, MASTODON]) {
    test(`the page took our part away: asked and seen, on ${composer.name}`, async ({ tab }) => {
      const overlay = await openAndWrite(tab, composer);
      await tab.evaluate(() => document.querySelector('forthright-overlay')?.remove());
      await pressOn(tab, composer.post);
      await expectAsked(tab);
      await overlay.look();
      await pressOn(tab, composer.post);
      await expectPosted(tab, 1);
    });

    test(`the page put its head and body in anew: asked and seen, on ${composer.name}`, async ({ tab }) => {
      await openAndWrite(tab, composer);
      await tab.evaluate(() => document.documentElement.replaceChildren(document.head, document.body));
      await tab.until(() => document.styleSheets.length > 0); // the page's own come anew, and move the button
      await pressOn(tab, composer.post);
      await expectAsked(tab);
    });

    test(`the page took our part away while it asked: after a look a press passes, on ${composer.name}`, async ({
      tab,
    }) => {
      const overlay = await openAndWrite(tab, composer);
      await pressOn(tab, composer.post);
      await expectAsked(tab);
      await overlay.look();
      await tab.evaluate(() => document.querySelector('forthright-overlay')?.remove());
      await pressOn(tab, composer.post);
      await expectPosted(tab, 1);
    });

    for (const hands of ['none', 'auto'])
      test(`the page laid something over everything (pointer-events: ${hands}): the gate comes to the top, on ${composer.name}`, async ({
        tab,
      }) => {
        const overlay = await openAndWrite(tab, composer);
        await tab.evaluate(cover, hands);
        if (hands === 'none') await pressOn(tab, composer.post);
        else await tab.press('Control+Enter');
        await expect.poll(overlay.dialog).toBe(GATE);
        // What lets the hand through hides all the same; for this look it may not.
        await tab.evaluate(() => document.getElementById('cover')?.style.setProperty('pointer-events', 'auto'));
        await expectAsked(tab);
        await expect.poll(overlay.hasFocus).toBe(true);
        await overlay.look();
        const { x, y } = await answerAt(tab, 'Publish anyway');
        await tab.pressAt(x, y);
        await expectPosted(tab, 1);
      });

    // What stands in the top layer is drawn apart from its host.
    for (const rule of ['visibility: hidden !important', 'opacity: 0 !important'])
      test(`a page that hides whatever it does not know (${rule}) does not hide the gate, on ${composer.name}`, async ({
        tab,
      }) => {
        await openAndWrite(tab, composer);
        await tab.evaluate(hide, rule);
        await pressOn(tab, composer.post);
        await expectAsked(tab);
      });

    for (const rule of ['display: none !important'])
      test(`a gate hidden by the page (${rule}) holds no post back, on ${composer.name}`, async ({ tab }) => {
        await openAndWrite(tab, composer);
        await tab.evaluate(hide, rule);
        await pressOn(tab, composer.post);
        await expect.poll(() => posts(tab), { timeout: 2_000 }).toBe(1);
        expect(await isGateInSight(tab)).toBe(false);
        await pause(1_200); // nor does the second it had to be shown in bring another
        expect(await posts(tab)).toBe(1);
      });
  }

  test('the composer was moved out of its dialog: asked and seen', async ({ tab }) => {
    const composer = mastodon('mastodon-dialog');
    await openAndWrite(tab, composer);
    await tab.evaluate(() => {
      const dialog = document.querySelector('dialog');
      document.body.append(dialog?.querySelector('form') as HTMLFormElement);
      dialog?.remove();
    });
    await pressOn(tab, composer.post);
    await expectAsked(tab);
  });
});

test.describe('a form without a script', () => {
  const FORM = 'https://mastodon.social/web/mastodon-native';
  const fill = async (tab: Tab) => {
    await tab.open(FORM);
    await tab.click('textarea');
    await tab.type(STOP);
    await expect.poll(() => marked(tab)).toContain(BLANK);
  };
  /** Where the tab was sent: path and the button that sent it; '' while it is on its way. */
  const sentTo = (tab: Tab) =>
    tab
      .evaluate(() => {
        const { pathname, search } = location;
        const said = new URLSearchParams(search);
        return said.has('text') ? `${pathname} ${said.get('action')} ${said.get('text')}` : '';
      })
      .catch(() => '');

  test('“Publish anyway” sends it as the pressed button would', async ({ tab }) => {
    await fill(tab);
    const overlay = overlayIn(tab);
    await pressOn(tab, '[value="Publish"]');
    await expect.poll(overlay.dialog).toBe(GATE);
    expect(await sentTo(tab)).toBe('');
    await overlay.look();
    const { x, y } = await answerAt(tab, 'Publish anyway');
    await tab.pressAt(x, y);
    await expect.poll(() => sentTo(tab)).toBe(`/published/mastodon-native Publish ${STOP}`);
  });

  test('“Save draft” goes at once', async ({ tab }) => {
    await fill(tab);
    await pressOn(tab, '[value="Save draft"]');
    await expect.poll(() => sentTo(tab)).toBe(`/web/mastodon-native Save draft ${STOP}`);
  });
});
