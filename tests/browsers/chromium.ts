import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { HOSTS } from './hosts.ts';
import { expressionOf, poll, type Tab, type TestBrowser, WELCOME } from './tab.ts';

const tabOf = (page: Page): Tab => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const evaluate: Tab['evaluate'] = (run, ...args) => page.evaluate(expressionOf(run, args));
  return {
    errors,
    evaluate,
    async open(url) {
      await page.goto(url);
    },
    until: (isSo, ...args) => poll(() => evaluate(isSo, ...args), String(isSo)),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    click: (selector) => page.locator(selector).filter({ visible: true }).first().click(),
    clickAt: (x, y) => page.mouse.click(x, y),
    hoverAt: (x, y) => page.mouse.move(x, y),
    async drag([fromX, fromY], [toX, toY]) {
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 6 });
      await page.mouse.up();
    },
    async wheelAt(x, y, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, by);
    },
    hold: (key) => page.keyboard.down(key),
    release: (key) => page.keyboard.up(key),
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
  const rules = [...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--ignore-certificate-errors',
      `--host-resolver-rules=${rules.join(', ')}`,
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
