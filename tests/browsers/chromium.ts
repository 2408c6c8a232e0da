import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { resolverRules } from './hosts.ts';
import { reachOver } from './reach.ts';
import { expressionOf, HOLD, pause, poll, type Tab, type TestBrowser, unlessGone, WELCOME } from './tab.ts';

const tabOf = async (page: Page): Promise<Tab> => {
  const errors: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  page.on('pageerror', (error) => errors.push(String(error)));
  const evaluate: Tab['evaluate'] = (run, ...args) => page.evaluate(expressionOf(run, args));
  const pressOnce = async (clickCount: number, hold: number): Promise<void> => {
    await page.mouse.down({ clickCount });
    await pause(hold);
    await page.mouse.up({ clickCount });
  };
  return {
    errors,
    evaluate,
    reach: reachOver(devtools),
    async open(url) {
      await page.goto(url);
    },
    until: (isSo, ...args) => poll(() => evaluate(isSo, ...args).catch(unlessGone), String(isSo)),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
    click: (selector) => page.locator(selector).filter({ visible: true }).first().click(),
    clickAt: (x, y) => page.mouse.click(x, y),
    async pressAt(x, y, { hold = HOLD, count = 1 } = {}) {
      await page.mouse.move(x, y);
      for (let nth = 1; nth <= count; nth++) await pressOnce(nth, hold);
    },
    async doubleClickAt(x, y, gap) {
      await page.mouse.move(x, y);
      await pressOnce(1, gap / 2);
      await pause(gap / 2);
      await pressOnce(2, gap / 2);
    },
    hoverAt: (x, y) => page.mouse.move(x, y),
    async scroll(x, y, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, dy);
    },
    async slow(rate) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    },
    async compose(text) {
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await devtools.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    },
    async drag([fromX, fromY], [toX, toY]) {
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 6 });
      await page.mouse.up();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    front: () => page.bringToFront(),
    async run(source) {
      await page.evaluate(source);
    },
    close: () => page.close(),
  };
};

/** Debian's Chromium with an unpacked extension; every known host is the server on `port`, no other name resolves. */
export async function launchChromium(extension: string, port: number): Promise<TestBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${resolverRules(port)}`,
    ],
  });
  return {
    name: 'chromium',
    async origin() {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      // Not .origin: Node knows none for this protocol.
      return `chrome-extension://${new URL(worker.url()).host}`;
    },
    tabs: async () => context.pages().length,
    newTab: async () => tabOf(await context.newPage()),
    async closeWelcome() {
      const find = async () => context.pages().find((page) => page.url().endsWith(WELCOME));
      await poll(find, WELCOME);
      await (await find())?.close();
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
