import { stripVTControlCharacters } from 'node:util';
import type { DraftSnapshot } from '../../lib/messages/index.ts';
import { test as base, expect, type Tab, type TestBrowser } from '../browsers/index.ts';
import { CELL } from './cells-reporter.ts';
import { marked, overlayIn } from './overlay.ts';
import { extensionPage } from './own-pages.ts';
import { PLACES, type Place } from './places.ts';

/** What the engine was told of the draft in the other tab. */
interface Heard {
  readonly site: string;
  readonly text: string;
  readonly kind: string;
  readonly account: string;
  readonly identity: string;
  readonly replyTo: string;
}

/** A page of the extension that asks the pages what the popup would ask. */
async function openEar(browser: TestBrowser) {
  const tab = await extensionPage(browser);
  await tab.evaluate(() => {
    const prefer = [{ from: 'clients', to: 'guests' }];
    const profile = { version: 1, name: 'Acme', names: ['Acme'], handles: ['@acme'], prefer };
    // The rules alone: what the learned reader thinks of a sentence is no part of this contract.
    return chrome.storage.local.set({ profile, settings: { version: 1, reader: false } });
  });
  return () =>
    tab.evaluate(async (): Promise<Heard | undefined> => {
      const ask = (id: number) =>
        new Promise<DraftSnapshot | undefined>((told) => {
          const port = chrome.tabs.connect(id, { name: 'popup' });
          port.onDisconnect.addListener(() => told(undefined));
          // Frames without a composer answer too.
          port.onMessage.addListener(({ type, draft }) => type === 'composer' && told(draft));
          setTimeout(() => told(undefined), 150);
        });
      for (const { id } of await chrome.tabs.query({})) {
        const draft = await ask(id);
        if (!draft) continue;
        const { kind, account, replyTo } = draft.report.context;
        const { site, identity, text } = draft;
        return { site, identity, text, kind, account, replyTo: replyTo ?? '' };
      }
      return undefined;
    });
}

const test = base.extend<object, { readonly hear: () => Promise<Heard | undefined> }>({
  hear: [async ({ testBrowser }, use) => use(await openEar(testBrowser)), { scope: 'worker', auto: true }],
});

// A long file: its tests are shared among the workers, so that none is left alone with it at the end.
test.describe.configure({ mode: 'parallel' });

const FIRST = 'Hi #bakers, thank you [first name]!';
const SECOND = 'See you.';
const WORDS = '[first name]';
const textOf = ({ newLine }: Place) => (newLine ? `${FIRST}\n${SECOND}` : FIRST);

const urlOf = (place: Place, host: string = place.host) =>
  `https://${host}/${place.path ?? ''}?page=${place.page}${place.strict ? '&csp=strict' : ''}`;

async function write(tab: Tab, place: Place, host?: string) {
  await tab.open(urlOf(place, host));
  await tab.until(() => window.fixture !== undefined);
  await tab.click(place.box);
  await tab.type(FIRST);
  if (place.newLine) {
    await tab.press(place.newLine);
    await tab.type(SECOND);
  }
  await expect.poll(() => model(tab)).toBe(textOf(place));
  return overlayIn(tab);
}
const model = (tab: Tab) => tab.evaluate(() => window.fixture.model());
const posts = (tab: Tab) => tab.evaluate(() => window.fixture.posts.length);

/** The editable as markup, through open shadow roots; ids that a framework draws by chance are levelled. */
const markupOf = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => {
    const find = (root: ParentNode): Element | undefined =>
      [...root.querySelectorAll(wanted)].find((one) => one.getBoundingClientRect().width > 0) ??
      [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot && find(one.shadowRoot)) || [])[0];
    return find(document)
      ?.outerHTML.replace(/data-(offset-key|editor)="[^"]*"/g, '')
      .replace(/id="placeholder-\w+"|aria-describedby="placeholder-\w+"/g, '');
  }, selector);

/** Runs one behaviour after the other; each is a cell of the table, and one that fails does not hide the next. */
function cellsOf(place: Place) {
  const wrong: string[] = [];
  const say = (column: string, said: string) =>
    test.info().annotations.push({ type: CELL, description: `${place.name} | ${column} | ${said}` });
  return {
    async cell(column: string, prove: () => Promise<unknown>) {
      try {
        await prove();
        say(column, 'ok');
      } catch (error) {
        const said = stripVTControlCharacters((error as Error).message)
          .replace(/\s+/g, ' ')
          .slice(0, 260);
        say(column, said);
        wrong.push(`${column}: ${said}`);
      }
    },
    leave: (column: string, reason: string) => say(column, reason),
    end: () => expect(wrong).toEqual([]),
  };
}

const NO_KEY = 'no key is known to publish here';

for (const place of PLACES) {
  test.describe(place.name, () => {
    test.beforeEach(({ testBrowser }) => {
      const reason = place.not?.[testBrowser.name];
      test.skip(reason !== undefined, reason);
    });

    test('is found, read, marked, understood and left', async ({ tab, hear }) => {
      const { cell, end } = cellsOf(place);
      const editable = place.editable ?? place.box;
      await write(tab, place, 'fixture.example');
      const untouched = await markupOf(tab, editable);
      const overlay = await write(tab, place);
      const text = textOf(place);

      await cell('found', () => expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/));
      await cell('text', () => expect.poll(async () => (await hear())?.text).toBe(text));
      await cell('marks', () => expect.poll(() => marked(tab)).toContain(WORDS));
      await cell('markup', async () => expect(await markupOf(tab, editable)).toBe(untouched));
      const heard = await hear();
      await cell('kind', async () => expect(heard?.kind).toBe(place.kind));
      await cell('identity', async () =>
        expect([heard?.identity, heard?.account]).toEqual([place.identity ?? '', place.account]),
      );
      await cell('answered', async () => expect(heard?.replyTo).toBe(place.answered ?? ''));
      await cell('re-render', async () => {
        await tab.evaluate(() => window.fixture.setText(`So: ${window.fixture.model()}`));
        await tab.hoverAt(3, 3); // a field set by a script is noticed when the hand moves
        await expect.poll(async () => (await hear())?.text).toBe(`So: ${text}`);
        await expect.poll(() => marked(tab)).toContain(WORDS);
      });
      await cell('left', async () => {
        await tab.evaluate(() => {
          history.pushState({}, '', '/elsewhere');
          const view = document.querySelector('[data-view]') ?? document.querySelector('form');
          view?.remove();
        });
        await tab.until(
          () =>
            document.querySelector('forthright-overlay') === null &&
            [...CSS.highlights.values()].every(({ size }) => size === 0) &&
            document.adoptedStyleSheets.length === 0,
        );
        await expect.poll(hear).toBeUndefined();
      });
      await cell('errors', async () => expect(tab.errors).toEqual([]));
      end();
    });

    test('asks once before a publish', async ({ tab }) => {
      const { cell, leave, end } = cellsOf(place);
      const press = place.press ?? '[data-publish]';
      let overlay = await write(tab, place);
      const text = textOf(place);
      await cell('click', async () => {
        await expect.poll(() => marked(tab)).toContain(WORDS);
        await tab.click(press);
        await expect.poll(overlay.dialog).toBe('A last look');
        expect([await posts(tab), await model(tab)]).toEqual([0, text]);
      });
      await cell('second', async () => {
        await overlay.look();
        await tab.click(press);
        await expect.poll(() => posts(tab)).toBe(1);
      });
      const { key, form } = place;
      if (!form) leave('submit', 'no form publishes here');
      else
        await cell('submit', async () => {
          overlay = await write(tab, place);
          await expect.poll(() => marked(tab)).toContain(WORDS);
          // Phanpy's own way: it does not bubble.
          const submit = () =>
            tab.evaluate((selector) => {
              document.querySelector(selector)?.dispatchEvent(new Event('submit', { cancelable: true }));
            }, form);
          await submit();
          await expect.poll(overlay.dialog).toBe('A last look');
          expect(await posts(tab)).toBe(0);
        });
      if (!key) {
        for (const column of ['key', 'composing', 'mentions']) leave(column, NO_KEY);
        return end();
      }
      overlay = await write(tab, place);
      await cell('composing', async () => {
        await expect.poll(() => marked(tab)).toContain(WORDS);
        // The page's own handlers are left out: a made-up event of a composition means different things to them.
        const arrived = await tab.evaluate((isMod) => {
          let target = document.activeElement;
          while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
          let seen = false;
          const see = (event: Event) => {
            seen = !event.defaultPrevented;
            event.stopImmediatePropagation();
          };
          document.addEventListener('keydown', see, { capture: true, once: true });
          const how = { key: 'Enter', code: 'Enter', ctrlKey: isMod, isComposing: true };
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { ...how, bubbles: true, composed: true, cancelable: true }),
          );
          return seen;
        }, key === 'Control+Enter');
        expect([arrived, await posts(tab)]).toEqual([true, 0]);
      });
      if (place.mentions)
        await cell('mentions', async () => {
          await tab.type(' @');
          await tab.until(() => !(document.querySelector('[role="listbox"]') as HTMLElement).hidden);
          await tab.press(key);
          await tab.press('Backspace');
          await tab.press('Backspace');
          await tab.until((wanted) => window.fixture.model() === wanted, text);
          expect([await overlay.dialog(), await posts(tab)]).toEqual(['', 0]);
          await expect.poll(() => marked(tab)).toContain(WORDS);
        });
      else leave('mentions', 'no list on this page');
      // Had one of those been taken for a publish, this press would be the second and go through.
      await cell('key', async () => {
        await tab.press(key);
        await expect.poll(overlay.dialog).toBe('A last look');
        expect([await posts(tab), await model(tab)]).toEqual([0, text]);
        await overlay.look();
        await overlay.clickButton('Go back');
        await expect.poll(overlay.dialog).toBe('');
        await tab.press(key);
        await expect.poll(() => posts(tab)).toBe(1);
      });
      end();
    });

    if (place.mends)
      test(`a fix mends the words (${place.mends})`, async ({ tab }) => {
        const { cell, end } = cellsOf(place);
        await cell('mends', async () => {
          await tab.open(urlOf(place));
          await tab.until(() => window.fixture !== undefined);
          await tab.click(place.box);
          await tab.type('Hi #bakers, our clients can come until six.');
          const overlay = overlayIn(tab);
          await expect.poll(() => marked(tab)).toEqual(['clients']);
          await overlay.clickButton('Forthright:');
          await overlay.clickButton('Not our term');
          await overlay.clickFirst('.fixes button');
          await expect.poll(() => model(tab)).toBe('Hi #bakers, our guests can come until six.');
        });
        end();
      });
  });
}

test('a private message is not read until its writer asks for it', async ({ tab, hear }) => {
  await tab.open('https://www.linkedin.com/messaging?page=linkedin-message');
  await tab.until(() => window.fixture !== undefined);
  await tab.click('[data-box]');
  await tab.type(FIRST);
  await tab.press('Enter');
  await expect.poll(() => posts(tab)).toBe(1);
  expect(await hear()).toBeUndefined();
  expect(await overlayIn(tab).chip()).toBe('');
  expect(await marked(tab)).toEqual([]);
});

const STOP = 'Thank you [first name] for the order.';
const HONEST = 'Thank you for the order, see you at nine.';

const openPage = async (tab: Tab, url: string) => {
  await tab.open(url);
  await tab.until(() => window.fixture !== undefined);
  return overlayIn(tab);
};
const writeIn = async (tab: Tab, box: string, text: string) => {
  await tab.click(box);
  await tab.type(text);
  await expect.poll(() => model(tab)).toBe(text);
};

test.describe('several boxes', () => {
  for (const { what, url, first, second } of [
    {
      what: 'the parts of a thread',
      url: 'https://x.com/compose/post?page=x-thread',
      first: '[data-testid="tweetTextarea_0"]',
      second: '[data-testid="tweetTextarea_1"]',
    },
    {
      what: 'a title and its text',
      url: 'https://www.reddit.com/r/bread/submit?page=reddit-post',
      first: 'textarea',
      second: '[slot="rte"]',
    },
  ])
    test(`${what} are one post: one press, one question, for whichever has the finding`, async ({ tab }) => {
      const overlay = await openPage(tab, url);
      await writeIn(tab, first, STOP);
      await writeIn(tab, second, STOP);
      await expect.poll(async () => (await marked(tab)).filter((words) => words === WORDS).length).toBe(2);
      await tab.click('[data-publish]');
      await expect.poll(overlay.dialog).toBe('A last look');
      expect(await posts(tab)).toBe(0);
      await overlay.look();
      await tab.click('[data-publish]');
      await expect.poll(() => posts(tab)).toBe(1);
    });

  test('two comments are two: the honest one goes out at once', async ({ tab }) => {
    const overlay = await openPage(tab, 'https://www.linkedin.com/feed?page=linkedin-comment');
    await writeIn(tab, '[componentkey="card-1"] .ProseMirror', STOP);
    await writeIn(tab, '[componentkey="card-2"] .ProseMirror', HONEST);
    await expect.poll(() => marked(tab)).toEqual([WORDS]);
    await tab.click('[componentkey="card-2"] [data-publish]');
    await expect.poll(() => posts(tab)).toBe(1);
    expect(await overlay.dialog()).toBe('');
    await tab.click('[componentkey="card-1"] [data-publish]');
    await expect.poll(overlay.dialog).toBe('A last look');
    expect(await posts(tab)).toBe(1);
  });
});

test('in a frame of its own: Google Business Profile', async ({ tab, hear }) => {
  await tab.open('https://www.google.com/local/business/1/edit?page=google-business');
  await tab.until(() => frames[0]?.fixture !== undefined);
  const clickIn = async (selector: string) => {
    const at = await tab.evaluate((wanted) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const [outer, inner] = [frame, frame.contentDocument?.querySelector(wanted) as Element].map((one) =>
        one.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
    }, selector);
    await tab.clickAt(at.x, at.y);
  };
  const { dialog } = overlayIn(tab);
  const framePosts = () => tab.evaluate(() => frames[0]?.fixture.posts.length);
  await clickIn('textarea');
  await tab.type(STOP);
  await expect.poll(async () => (await hear())?.text).toBe(STOP);
  expect(await hear()).toMatchObject({ site: 'google-business', kind: 'post', account: 'company' });
  await clickIn('button');
  await expect.poll(dialog).toBe('A last look');
  expect(await framePosts()).toBe(0);
  await new Promise((looked) => setTimeout(looked, 1_000)); // a look: sooner is a double click
  await clickIn('button');
  await expect.poll(framePosts).toBe(1);
});
