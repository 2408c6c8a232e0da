import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildDeskHarness } from '../fixtures/desk-harness/build.ts';

/** The desk and the welcome page with a storage of their own: what axe and a keyboard meet. One browser is enough. */
let browser: Browser;
let html: string;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
test.beforeEach(({}, { project }) =>
  test.skip(project.name !== 'chromium', 'axe and keys are the same in both browsers'),
);
test.beforeAll(async () => {
  html = await buildDeskHarness();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' });
});
test.afterAll(() => browser?.close());

interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** What axe looks at; absent: everything. */
  readonly only?: string;
}
const asked: string[] = [];

async function open(address: string, { width = 1200, scheme = 'light' }: Look = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => asked.push(String(error)));
  await page.route('**/*', (route) => {
    if (!route.request().isNavigationRequest()) asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto(`https://desk.example/${address}`);
  await page.locator('h1').waitFor();
  return page;
}

const PAGES = [
  '?state=full#tone',
  '?state=full#words',
  '?state=full#claims',
  '?state=full#rules/conversation',
  '?state=full#rules/hard-sell/false-urgency',
  '?state=full#sites',
  '?state=full#checklist',
  '?state=full#team',
  '?state=full#data',
  '?state=full#try',
  '?state=broken#tone',
  '?state=notes#words',
  '?page=welcome#who',
  '?page=welcome#sound',
  '?page=welcome#words',
  '?page=welcome&state=full#done',
];
const LOOKS: readonly Look[] = [{}, { scheme: 'dark', only: 'color-contrast' }, { width: 320, only: 'target-size' }];

for (const address of PAGES)
  test(`axe finds nothing, and nothing overflows: ${address}`, async () => {
    test.slow();
    for (const look of LOOKS) {
      const page = await open(address, look);
      await page.evaluate(() => {
        const some = [...document.querySelectorAll('details')].filter((one) => !one.closest('.rules-category'));
        for (const one of some.slice(0, 1)) one.open = true;
      });
      const axe = new AxeBuilder({ page });
      const { violations } = await (look.only ? axe.withRules(look.only) : axe).analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(' | ')}`);
      expect(told, JSON.stringify(look)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width ?? 1200);
      await page.context().close();
    }
  });

test('the desk is used by keyboard alone', async () => {
  const page = await open('?state=full#tone');
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent);

  for (let tabs = 0; tabs < 6; tabs++) await keyboard.press('Tab');
  expect(await focused()).toBe('Checklist');
  await keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  expect(await page.locator('h1').textContent()).toBe('Checklist');

  await keyboard.press('Tab');
  expect(await focused()).toContain('Always'); // when publishing asks
  await keyboard.press('Tab');
  await keyboard.press('Alt+ArrowDown');
  expect((await page.locator('.entry-name').allTextContents())[1]).toContain('Is the photo ours');
  expect(await focused()).toContain('Is the photo ours');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Control+a');
  await keyboard.type('May the photo be shown?');
  await keyboard.press('Tab');
  expect((await page.locator('.entry-name').allTextContents())[1]).toBe('May the photo be shown?');
  await expect(page.locator('.saved-note')).toHaveText('Saved');

  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Tone');
  await page.goForward();
  await expect(page.locator('h1')).toHaveText('Checklist');
  await page.context().close();
});

test('a rule is found, opened and switched off by keyboard', async () => {
  const page = await open('?state=full#rules');
  await page.getByLabel('Search the rules').focus();
  await page.keyboard.type('last chance');
  await page.getByRole('link', { name: 'Rushing the reader' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Rushing the reader');
  await page.getByRole('switch', { name: 'Look for this' }).focus();
  await page.keyboard.press('Space');
  const saved = await page.evaluate(
    () => (window as unknown as { saved: { profile: { rules: object }[] } }).saved.profile.at(-1)?.rules,
  );
  expect(saved).toEqual({});
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Rules');
  await page.context().close();
});

test('nothing was asked of any network, and nothing went wrong', () => expect(asked).toEqual([]));
