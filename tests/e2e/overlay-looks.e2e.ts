import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildHarness } from '../fixtures/overlay-harness/build.ts';

/** The overlay and the popup with a state of their own: what axe and a narrow window meet. One browser is enough. */
let browser: Browser;
let html: string;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
test.beforeEach(({}, { project }) => test.skip(project.name !== 'chromium', 'axe is the same in both browsers'));
test.beforeAll(async () => {
  html = await buildHarness();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' });
});
test.afterAll(() => browser?.close());

async function open(query: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`https://overlay.example/?${query}`);
  await page.waitForLoadState();
  return page;
}

const VIEWS = [
  { view: 'closed', seen: '.chip button' },
  { view: 'card&by=hand', seen: 'dialog.card' },
  { view: 'panel', seen: 'dialog.panel' },
  { view: 'gate', seen: 'dialog.gate' },
  { view: 'gate&parts', seen: 'dialog.gate' },
  { view: 'closed&silent', seen: '.chip button' },
  { view: 'panel&silent', seen: 'dialog.panel' },
  { view: 'closed&gone', seen: '.notice' },
];

for (const { view, seen } of VIEWS)
  for (const theme of ['light', 'dark'])
    for (const width of [1000, 320])
      test(`the ${view} in ${theme} at ${width} px: axe finds nothing and nothing runs out of the window`, async () => {
        const page = await open(`view=${view}&theme=${theme}`, width);
        await expect(page.locator(seen)).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .disableRules(['page-has-heading-one', 'region', 'landmark-one-main'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await page.context().close();
      });

test('the sign at the end of a source never stands alone on a line', async () => {
  const page = await open('view=card&by=hand', 1000);
  const strays = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => {
      const [sign, words] = [link.querySelector('svg') as Element, document.createRange()];
      const sources = link.closest('.sources') as HTMLElement;
      words.setStart(link, 0);
      words.setEndBefore(sign);
      const found: number[] = [];
      for (let width = 320; width > 160; width -= 4) {
        sources.style.inlineSize = `${width}px`;
        const [last, box] = [[...words.getClientRects()].at(-1), sign.getBoundingClientRect()];
        const isBeside = last && box.top + box.height / 2 < last.bottom && box.left > last.right - 1;
        if (!isBeside || box.right > sources.getBoundingClientRect().right) found.push(width);
      }
      return found;
    });
  expect(strays).toEqual([]);
  await page.context().close();
});
