import { expect, type Tab, type TestBrowser, test } from '../browsers/index.ts';
import { marked, overlayIn } from './overlay.ts';
import { extensionPage, popupFor } from './own-pages.ts';

test.use({ extension: 'permitted' });

const RUSHED = 'Our loaf, last chance today.';
const form = (query = '') => `https://mastodon.social/home?page=mastodon-parts${query}`;

async function open(tab: Tab, query = '') {
  await tab.open(form(query));
  await tab.until(() => window.fixture !== undefined);
  return overlayIn(tab);
}
const posts = (tab: Tab) => tab.evaluate(() => window.fixture.posts.map(({ text }) => text));
/** Our parts of the page that show something. */
const chips = (tab: Tab) =>
  tab.reach((parts) => parts.flatMap((part) => part.querySelector('.chip button')?.getAttribute('aria-label') ?? []));

test.describe('a post that becomes a private mention', () => {
  test('loses its marks and its chip at once, and gets them back when it is public again', async ({ tab }) => {
    await open(tab);
    await tab.click('textarea');
    await tab.type(RUSHED);
    await expect.poll(() => marked(tab)).toContain('last chance');
    await expect.poll(() => chips(tab)).toHaveLength(1);
    await tab.click('.dropdown-button');
    await expect.poll(() => chips(tab)).toEqual([]);
    expect(await marked(tab)).toEqual([]);
    await tab.click('textarea');
    await tab.press('End');
    await tab.type(' More words.');
    await tab.click('.button');
    expect(await posts(tab)).toEqual([`${RUSHED} More words.`]); // nobody asks about what nobody read
  });

  test('is read as soon as it is public', async ({ tab }) => {
    await open(tab);
    await tab.click('.dropdown-button');
    await tab.click('textarea');
    await tab.type(RUSHED);
    expect(await chips(tab)).toEqual([]);
    await tab.click('.dropdown-button');
    await expect.poll(() => marked(tab)).toContain('last chance');
  });
});

test.describe('what is published with the text', () => {
  test('is asked about at the gate, though nobody ever was in its field, and leads there', async ({ tab }) => {
    const overlay = await open(tab, '&warning=Thank%20you%20%5Bfirst%20name%5D%2C%20see%20you.&option=Yes');
    await tab.click('textarea');
    await tab.type('We open the bakery at nine tomorrow.');
    await tab.click('.button');
    await expect.poll(overlay.dialog).toBe('A last look');
    expect(await overlay.words()).toContain('Content warning');
    expect(await posts(tab)).toEqual([]);
    await overlay.look();
    await overlay.clickButton('[first name]');
    await expect.poll(() => marked(tab)).toContain('[first name]');
  });

  test('draws nothing for an option of a poll until there is something to say', async ({ tab }) => {
    await open(tab);
    await tab.click('.first');
    await tab.type('Rye bread from the oven');
    await tab.click('textarea');
    await tab.type('Which loaf do you like most?');
    await expect.poll(() => chips(tab)).toHaveLength(1);
    await tab.click('.first');
    await tab.press('End');
    await tab.type(' last chance');
    await expect.poll(() => chips(tab)).toHaveLength(2);
  });

  test('counts with the text where the site counts it', async ({ tab }) => {
    await open(tab, `&warning=${'a'.repeat(450)}`);
    await tab.click('textarea');
    await tab.type('We open the bakery at nine.');
    await expect.poll(async () => (await chips(tab)).join()).toContain('23 left');
    await tab.click('.spoiler-input__input');
    await tab.press('End');
    await tab.type('aa');
    await expect.poll(async () => (await chips(tab)).join()).toContain('21 left');
  });
});

test('a box that grows from nothing while it has the focus is read with its first key', async ({ tab }) => {
  await open(tab, '&grows');
  await tab.type(RUSHED);
  await expect.poll(() => marked(tab)).toContain('last chance');
});

/** Words marked in the page's frame. */
const markedInside = (tab: Tab) =>
  tab.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    return [...(inside?.CSS.highlights.values() ?? [])].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    );
  });
async function writeInside(tab: Tab, url: string) {
  await tab.open(url);
  await tab.until(() => document.querySelector('iframe')?.contentDocument?.querySelector('textarea') != null);
  const at = await tab.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const [outer, inner] = [frame, frame.contentDocument?.querySelector('textarea') as Element].map((one) =>
      one.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    return { x: outer.x + inner.x + 40, y: outer.y + inner.y + 20 };
  });
  await tab.clickAt(at.x, at.y);
  await tab.type(RUSHED);
}
const KINDS = ['blank', 'written', 'srcdoc', 'blob'] as const;

test.describe('an editor in a frame without an address', () => {
  for (const kind of KINDS)
    test(`is read: ${kind}`, async ({ tab }) => {
      await writeInside(tab, `https://mastodon.social/home?page=frames&frame=${kind}`);
      await expect.poll(() => markedInside(tab)).toContain('last chance');
    });
});

/** Switches a site on, as the popup does once the browser allowed it. */
async function addSite(testBrowser: TestBrowser) {
  const desk = await testBrowser.newTab();
  await desk.open(`${await testBrowser.origin()}/options.html`);
  await desk.evaluate(async () => {
    const { storage, scripting } = (
      globalThis as unknown as {
        chrome: {
          storage: { local: { set(items: object): Promise<void> } };
          scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
        };
      }
    ).chrome;
    await storage.local.set({ settings: { version: 1, addedHosts: ['fixture.example'] } });
    while ((await scripting.getRegisteredContentScripts()).length === 0)
      await new Promise((done) => setTimeout(done, 20));
  });
  await desk.close();
}

test.describe('on a site the person added', () => {
  for (const kind of KINDS)
    test(`an editor in a frame without an address is read: ${kind}`, async ({ tab, testBrowser }) => {
      await addSite(testBrowser);
      await tab.front();
      await writeInside(tab, `https://fixture.example/frames?frame=${kind}`);
      await expect.poll(() => markedInside(tab)).toContain('last chance');
    });

  test('the counter that was hidden there comes back from the popup', async ({ tab, testBrowser }) => {
    await addSite(testBrowser);
    await tab.front();
    await tab.open('https://fixture.example/textarea');
    await tab.click('textarea');
    await tab.type(RUSHED);
    const overlay = overlayIn(tab);
    await expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/);
    await overlay.clickButton('Forthright:');
    await overlay.clickButton('Hide the chip on this site');
    await expect.poll(overlay.chip).toBe('');
    expect(await marked(tab)).toContain('last chance');
    const popup = await popupFor(testBrowser, tab);
    const press = () => {
      const again = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('here again'));
      again?.click();
      return again !== undefined;
    };
    await popup.until(press);
    await expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/);
    await popup.close();
  });
});

test('a script of ours on a page reads nothing of what is stored, where the browser can keep it out', async ({
  tab,
  testBrowser,
}) => {
  await tab.open('https://fixture.example/?page=mastodon-parts');
  const own = await extensionPage(testBrowser);
  const { canKeepOut, told } = await own.evaluate(async () => {
    const [page] = await chrome.tabs.query({ url: 'https://fixture.example/*' });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: page?.id ?? -1 },
      func: () =>
        chrome.storage.local.get('settings').then(
          () => 'read',
          () => 'kept out',
        ),
    });
    return { canKeepOut: 'setAccessLevel' in chrome.storage.local, told: answer?.result };
  });
  expect(told).toBe(canKeepOut ? 'kept out' : 'read');
  expect(canKeepOut || testBrowser.name === 'firefox').toBe(true);
  await own.close();
});
