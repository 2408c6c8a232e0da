import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Tab, test } from '../browsers/index.ts';
import { marked, overlayIn } from './overlay.ts';
import './own-pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const X = 'https://x.com/compose/post?page=draft-js';
const BOX = '[data-testid="tweetTextarea_0"]';

const write = async (tab: Tab, text: string) => {
  await tab.open(X);
  // The welcome page of the first run may stand in front.
  await tab.front();
  await tab.until(() => window.fixture !== undefined);
  await tab.click(BOX);
  await tab.type(text);
  await tab.until((wanted) => window.fixture.model() === wanted, text);
};
/** Puts a profile into storage, or takes it out. */
const storeProfile = (page: Tab, profile: unknown) =>
  page.evaluate(async (value) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };
      }
    ).chrome;
    if (value === null) await storage.local.remove('profile');
    else await storage.local.set({ profile: value });
  }, profile);
const words = (tab: Tab) => tab.evaluate(() => document.body.innerText);
const violations = async (tab: Tab): Promise<string[]> => {
  await tab.run(AXE);
  return tab.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

test.describe('the popup', () => {
  test('shows the checklist of the draft in the active tab; a line jumps to its words', async ({
    tab,
    testBrowser,
  }) => {
    await write(tab, 'Our candles: last chance, friends.');
    await expect.poll(() => marked(tab)).toContain('last chance');
    const popup = await testBrowser.newTab();
    // The popup is not the active tab of its window, as in life.
    await tab.front();
    await popup.open(`${await testBrowser.origin()}/popup.html`);
    await expect.poll(() => words(popup)).toContain('Does it inform rather than push?');
    expect(await words(popup)).toContain('last chance');
    expect(await words(popup)).toMatch(/34 of 280/);
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(() => {
      const lines = [...document.querySelectorAll('button')];
      lines.find((line) => (line.textContent ?? '').includes('last chance'))?.click();
    });
    await expect.poll(overlayIn(tab).dialog).toBe('Rushing the reader');
  });

  test('says plainly when there is no compose box', async ({ tab, testBrowser }) => {
    await tab.open(X);
    const popup = await testBrowser.newTab();
    await tab.front();
    await popup.open(`${await testBrowser.origin()}/popup.html`);
    // Opened as a page the popup has no activeTab grant, so Chromium does not tell it the address.
    await expect.poll(() => words(popup)).toMatch(/no draft|compose box|cannot be read/i);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
});

test.describe('the options page', () => {
  test('what is changed there reaches open tabs at once', async ({ tab, testBrowser }) => {
    await write(tab, 'Such a lovely loaf, friends of ours.');
    await expect.poll(overlayIn(tab).chip).toContain('Nothing found');
    const options = await testBrowser.newTab();
    await options.open(`${await testBrowser.origin()}/options.html#words`);
    await options.until(() => document.querySelector('h1') !== null);
    await storeProfile(options, { version: 1, avoid: [{ words: 'lovely', reason: 'we say fine', instead: 'fine' }] });
    await tab.front();
    await expect.poll(() => marked(tab)).toContain('lovely');
    await storeProfile(options, null);
    await expect.poll(() => marked(tab)).toEqual([]);
    await options.close();
  });

  test('shows every rule’s page and axe finds nothing', async ({ testBrowser }) => {
    const options = await testBrowser.newTab();
    await options.open(`${await testBrowser.origin()}/options.html#rules/hard-sell/false-urgency`);
    await expect.poll(() => words(options)).toContain('Rushing the reader');
    expect(await words(options)).toContain('2005/29');
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  test('“Try it” reports live through the engine', async ({ testBrowser }) => {
    const options = await testBrowser.newTab();
    await options.open(`${await testBrowser.origin()}/options.html#try`);
    await options.until(() => document.querySelector('textarea') !== null);
    await options.click('textarea');
    await options.type('Our candles: last chance, friends.');
    await expect.poll(() => words(options)).toContain('“last chance”');
    await options.close();
  });

  test('a broken stored profile gives the default and a note, never a crash', async ({ tab, testBrowser }) => {
    const options = await testBrowser.newTab();
    await options.open(`${await testBrowser.origin()}/options.html`);
    await options.until(() => document.querySelector('h1') !== null);
    await storeProfile(options, { version: 1, avoid: 'nonsense', name: 'Acme' });
    await expect.poll(() => words(options)).toContain('avoid');
    await write(tab, 'Our candles: last chance, friends.');
    await expect.poll(() => marked(tab)).toContain('last chance');
    await storeProfile(options, null);
    await options.close();
  });
});

test.describe('a press that leaves a field with a word in it', () => {
  /** A hand's press on the middle of what is there when it goes down. */
  const pressOn = async (tab: Tab, selector: string, at = 0) => {
    const [x, y] = await tab.evaluate(
      (wanted, number) => {
        const target = document.querySelectorAll(wanted)[number];
        target?.scrollIntoView({ block: 'center' });
        const box = target?.getBoundingClientRect();
        return box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0];
      },
      selector,
      at,
    );
    await tab.pressAt(x as number, y as number);
  };
  const stored = (page: Tab, key: 'handles' | 'allow') =>
    page.evaluate(
      async (part) => ((await chrome.storage.local.get('profile')).profile as Record<string, unknown>)?.[part],
      key,
    );

  test('goes where it went down: on to the next step, to another list; the word is kept', async ({ testBrowser }) => {
    const page = await testBrowser.newTab();
    const origin = await testBrowser.origin();
    await page.open(`${origin}/welcome.html#who`);
    await page.until(() => document.querySelector('.word-list-add input') !== null);
    await page.click('.word-list-add input');
    await page.type('@ana');
    await pressOn(page, '.welcome-steps .button-primary');
    await expect.poll(() => words(page)).toContain('How do you sound?');
    await expect.poll(() => stored(page, 'handles')).toEqual(['@ana']);

    await page.open(`${origin}/options.html#words`);
    await page.until(() => document.querySelectorAll('.word-list-add input').length === 2);
    await page.click('.word-list-add input');
    await page.type('sale');
    await pressOn(page, '.word-list-add button', 1);
    await expect.poll(() => stored(page, 'allow')).toEqual(['sale']);
    // The button gives its own field the focus.
    expect(
      await page.evaluate(() => document.activeElement === document.querySelectorAll('.word-list-add input')[1]),
    ).toBe(true);
    await storeProfile(page, null);
    await page.close();
  });
});

test('two windows that add a word at the same moment lose none; after “Delete everything” nothing is kept', async ({
  testBrowser,
}) => {
  const address = `${await testBrowser.origin()}/options.html`;
  const pages = [await testBrowser.newTab(), await testBrowser.newTab()];
  for (const page of pages) {
    await page.open(`${address}#words`);
    await page.until(() => document.querySelector('.word-list-add input') !== null);
  }
  const add = (page: Tab, word: string) =>
    page.evaluate(async (text) => {
      const field = document.querySelector('.word-list-add input') as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 30));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }, word);
  const allowed = (page: Tab) =>
    page.evaluate(async () => {
      const { profile } = (await chrome.storage.local.get('profile')) as { profile?: { allow: string[] } };
      return (profile?.allow ?? []).toSorted().join(' ');
    });
  const [a, b] = pages as [Tab, Tab];
  for (let round = 0; round < 6; round++) await Promise.all([add(a, `a${round}`), add(b, `b${round}`)]);
  const all = 'a0 a1 a2 a3 a4 a5 b0 b1 b2 b3 b4 b5';
  await expect.poll(() => allowed(a)).toBe(all);
  // And both show them.
  const shown = (page: Tab) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.word-list li span')]
        .map((one) => one.textContent)
        .sort()
        .join(' '),
    );
  for (const page of pages) await expect.poll(() => shown(page)).toBe(all);

  await a.open(`${address}#data`);
  await a.front();
  await a.until(() => document.querySelector('.delete-all button') !== null);
  await a.click('.delete-all button');
  await a.click('.delete-all .button-grave');
  await expect.poll(() => words(a)).toContain('Everything was deleted');
  expect(await a.evaluate(async () => Object.keys(await chrome.storage.local.get(null as never)))).toEqual([]);
  await expect.poll(() => shown(b)).toBe('');
  for (const page of pages) await page.close();
});
