// Shows the built extension (.output/chrome-mv3-demo) on the demo page. With a display: a browser to write in. Without:
// types the first sample, prints the findings seen on the page, saves a screenshot, ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { reachOver } from '../tests/browsers/reach.ts';
import { poll } from '../tests/browsers/tab.ts';
import { SAMPLES } from './demo/samples.ts';
import { serveDemo } from './demo/serve.ts';

/** How long the first start of the engine may take, ms. */
const PATIENCE_AT_START = 20_000;
const root = process.cwd();
const extension = path.join(root, '.output/chrome-mv3-demo');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.env.CI === 'true';

const server = await serveDemo(path.join(root, 'scripts/demo'));
const profile = mkdtempSync(path.join(tmpdir(), 'forthright-demo-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  headless,
  viewport: headless ? { width: 960, height: 900 } : null,
  args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
});
const end = async () => {
  await context.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
};

const page = await context.newPage();
await page.goto(server.address);
if (!headless) {
  console.log(`Forthright is running on ${server.address}. Write in a box; close the browser to end.`);
  await new Promise((closed) => context.on('close', closed));
  await server.close();
  rmSync(profile, { recursive: true, force: true });
} else {
  const [sample] = SAMPLES;
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type(sample.text);
  const reach = reachOver(await context.newCDPSession(page));
  /** Middle of the counter, once it says what was found. */
  const counter = () =>
    reach(([part]) => {
      const button = part?.querySelector('.chip button');
      if (!button || !/\d/.test(button.getAttribute('aria-label') ?? '')) return undefined;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  const at = await poll(counter, 'the counter', PATIENCE_AT_START);
  await page.mouse.click(at.x, at.y);
  const panel = () => reach(([part]) => part?.querySelector<HTMLElement>('dialog[open]')?.innerText ?? '');
  const seen = await poll(panel, 'the panel', PATIENCE_AT_START);
  console.log(`Typed: ${sample.text}\n\nSeen on the page:\n${seen.replace(/\n{2,}/g, '\n')}`);
  const picture = path.join(root, '.output/demo.png');
  await page.screenshot({ path: picture });
  console.log(`\nScreenshot: .output/demo.png`);
  await end();
}
