import { expect, type Tab, type TestBrowser, test } from '../browsers/index.ts';
import { pause } from '../browsers/tab.ts';
import {
  answerAt,
  BLANK,
  BLUESKY,
  type Composer,
  expectAsked,
  expectPosted,
  HONEST,
  isGateInSight,
  MASTODON,
  middleOf,
  model,
  open,
  openAndWrite,
  posts,
  pressOn,
  STOP,
  write,
  X,
} from './hand.ts';

// A long file: its tests are shared among the workers, so that none is left alone with it at the end.
test.describe.configure({ mode: 'parallel' });

/** The site takes the post and empties the box so many milliseconds later. */
const emptyAfterPost = (tab: Tab, ms: number) =>
  tab.evaluate((late) => {
    const { posts: sent } = window.fixture;
    const push = sent.push.bind(sent);
    sent.push = (...post) => {
      setTimeout(() => window.fixture.setText(''), late);
      return push(...post);
    };
  }, ms);

/** Longer than a press may wait for anything: what was held back has gone out by then, or never will. */
const HELD = 2_300;
const HALF = 'Thank you [first name], see you';

for (const composer of [X, MASTODON]) {
  test.describe(`the gate on ${composer.name}`, () => {
    for (const late of [0, 300, 2_500])
      test(`a box emptied ${late} ms after the post: the next draft stands under no gate`, async ({ tab }) => {
        const overlay = await openAndWrite(tab, composer);
        await emptyAfterPost(tab, late);
        await pressOn(tab, composer.post);
        await expectAsked(tab);
        await overlay.look();
        await pressOn(tab, composer.post);
        await expect.poll(() => posts(tab)).toBe(1);
        await expect.poll(overlay.dialog, { timeout: 1_000 }).toBe('');
        if (late > 2_000) expect(await model(tab)).toBe(STOP);
        await tab.until(() => window.fixture.model() === '');

        await write(tab, composer, HALF);
        expect(await overlay.dialog()).toBe('');
        await pause(HELD);
        expect([await posts(tab), await model(tab), await overlay.dialog()]).toEqual([1, HALF, '']);

        await tab.type(STOP.slice(HALF.length));
        await expect.poll(() => model(tab)).toBe(STOP);
        await pressOn(tab, composer.post);
        await expectAsked(tab, 1);
      });

    for (const gap of [60, 150, 250])
      test(`a double click within ${gap} ms posts nothing; after a look one click posts once`, async ({ tab }) => {
        const overlay = await openAndWrite(tab, composer);
        const { x, y } = await middleOf(tab, composer.post);
        await tab.doubleClickAt(x, y, gap);
        await expectAsked(tab);
        await overlay.look();
        await expectAsked(tab);
        await tab.pressAt(x, y);
        await expectPosted(tab, 1);
      });

    test('“Publish anyway” met sooner than a look posts nothing; a double click on it after a look posts once', async ({
      tab,
    }) => {
      const overlay = await openAndWrite(tab, composer);
      await pressOn(tab, composer.post);
      const { x, y } = await answerAt(tab, 'Publish anyway');
      await tab.pressAt(x, y); // well within 0.3 s
      await overlay.look();
      await expectAsked(tab);
      await tab.doubleClickAt(x, y, 150);
      await expectPosted(tab, 1);
    });

    test('Ctrl+Enter held for a second posts nothing', async ({ tab }) => {
      const overlay = await openAndWrite(tab, composer);
      await tab.evaluate(() => {
        document.documentElement.dataset.heard = '0';
        const count = ({ key }: KeyboardEvent) => {
          const { dataset } = document.documentElement;
          if (key === 'Enter') dataset.heard = String(Number(dataset.heard) + 1);
        };
        addEventListener('keydown', count, true);
      });
      await tab.down('Control');
      await tab.down('Enter');
      await pause(300); // a keyboard's delay before it repeats
      for (const end = Date.now() + 900; Date.now() < end; await pause(30)) await tab.down('Enter');
      await tab.up('Enter');
      await tab.up('Control');
      // The key that opened the gate is ours until it is up: the page hears none of its repeats.
      expect(await tab.evaluate(() => document.documentElement.dataset.heard)).toBe('0');
      await expectAsked(tab);
      await overlay.look();
      await expectAsked(tab);
    });

    test('Ctrl+Enter, a look, Ctrl+Enter: one post and the gate is gone', async ({ tab }) => {
      const overlay = await openAndWrite(tab, composer);
      await tab.press('Control+Enter');
      await expectAsked(tab);
      await overlay.look();
      await tab.press('Control+Enter');
      await expectPosted(tab, 1);
    });

    test('a hand that types on closes the gate: nothing is posted, and the new text is asked', async ({ tab }) => {
      const overlay = await openAndWrite(tab, composer);
      await pressOn(tab, composer.post);
      await expectAsked(tab);
      await overlay.look();
      await tab.click(composer.box);
      await tab.press('End');
      await tab.type(' Ana');
      await expect.poll(overlay.dialog).toBe('');
      await pause(HELD);
      expect([await posts(tab), await model(tab), await overlay.dialog()]).toEqual([0, `${STOP} Ana`, '']);
      await pressOn(tab, composer.post);
      await expectAsked(tab);
    });

    test('a text the page changes closes the gate: nothing is posted, and the new text is asked', async ({ tab }) => {
      const overlay = await openAndWrite(tab, composer);
      await pressOn(tab, composer.post);
      await expectAsked(tab);
      await overlay.look();
      await tab.evaluate((text) => window.fixture.setText(text), `${STOP} Ana`);
      await expect.poll(overlay.dialog).toBe('');
      await pause(HELD);
      expect([await posts(tab), await overlay.dialog()]).toEqual([0, '']);
      await pressOn(tab, composer.post);
      await expectAsked(tab);
    });
  });
}

for (const composer of [MASTODON, X, BLUESKY])
  test(`“Go back” puts the caret where it was at the press, on ${composer.name}`, async ({ tab }) => {
    const overlay = await openAndWrite(tab, composer);
    const goTo = async (offset: number) => {
      await tab.press('Home');
      for (let at = 0; at < offset; at++) await tab.press('ArrowRight');
    };
    await goTo(STOP.indexOf(BLANK) + 4);
    await tab.press('Alt+Enter');
    await expect.poll(overlay.dialog).not.toBe('');
    await tab.press('Escape');
    await expect.poll(overlay.dialog).toBe('');
    await pause(250); // ProseMirror undoes a way to the start within 200 ms of the focus
    await goTo('Thank'.length);
    await pressOn(tab, composer.post);
    await expectAsked(tab);
    await overlay.look();
    const back = await answerAt(tab, 'Go back');
    await tab.pressAt(back.x, back.y);
    await expect.poll(overlay.dialog).toBe('');
    await tab.type('X');
    await expect.poll(() => model(tab)).toBe(STOP.replace('Thank', 'ThankX'));
  });

/** What a company decided, for one test; the storage is left as it was found. */
async function withProfile(browser: TestBrowser, profile: object, prove: () => Promise<void>): Promise<void> {
  const desk = await browser.newTab();
  await desk.open(`${await browser.origin()}/popup.html`);
  const store = (next: object | undefined) =>
    desk.evaluate(async (value) => {
      interface Local {
        get(key: string): Promise<{ readonly profile?: object }>;
        set(values: object): Promise<void>;
        remove(key: string): Promise<void>;
      }
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
      const { profile: before } = await local.get('profile');
      await (value ? local.set({ profile: value }) : local.remove('profile'));
      return before;
    }, next);
  const before = await store(profile);
  try {
    await prove();
  } finally {
    await store(before);
    await desk.close();
  }
}

test.describe('what the company chose to be asked about', () => {
  const pressIn = async (tab: Tab, composer: Composer, text: string) => {
    await tab.front();
    const overlay = await open(tab, composer);
    await write(tab, composer, text);
    await pressOn(tab, composer.post);
    return overlay;
  };

  for (const composer of [X, MASTODON]) {
    test(`warnings: a draft with only a warning is asked, on ${composer.name}`, async ({ tab, testBrowser }) => {
      const warning = 'Last chance, friends.';
      await withProfile(testBrowser, { version: 1, asks: 'warnings' }, async () => {
        await pressIn(tab, composer, warning);
        await expectAsked(tab);
      });
      await pressIn(tab, composer, warning); // asked about stops alone again
      await expectPosted(tab, 1);
    });

    test(`always: an honest draft is asked, on ${composer.name}`, async ({ tab, testBrowser }) => {
      await withProfile(testBrowser, { version: 1, asks: 'always' }, async () => {
        const overlay = await pressIn(tab, composer, HONEST);
        await expectAsked(tab);
        await overlay.look();
        const { x, y } = await answerAt(tab, 'Publish');
        await tab.pressAt(x, y);
        await expectPosted(tab, 1);
      });
    });

    test(`never: a stop goes out at once, on ${composer.name}`, async ({ tab, testBrowser }) => {
      await withProfile(testBrowser, { version: 1, asks: 'never' }, async () => {
        await pressIn(tab, composer, STOP);
        expect(await isGateInSight(tab)).toBe(false);
        await expectPosted(tab, 1);
      });
    });
  }
});
