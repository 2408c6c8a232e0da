import { createWriteStream } from 'node:fs';
import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { startProxy } from './proxy.ts';
import { type Bidi, reachOverBidi } from './reach.ts';
import {
  expressionOf,
  HOLD,
  PATIENCE,
  poll,
  type Tab,
  type TestBrowser,
  type Traced,
  unlessGone,
  WELCOME,
} from './tab.ts';

/** The add-on's id, as in wxt.config.ts and in the probe's manifest, and the address it is given here. */
export const GECKO_ID = 'forthright@forthright.example';
const UUID = '4f2b6c1e-3a57-4d80-9b1c-6e0d7a8f9012';
/** The extension that runs beside a traced one. */
export const LEAK_ID = 'leak@forthright.example';
const LEAK_UUID = '4f2b6c1e-3a57-4d80-9b1c-6e0d7a8f9013';

type Action = Readonly<Record<string, unknown>>;
const DOWN: Action = { type: 'pointerDown', button: 0 };
const UP: Action = { type: 'pointerUp', button: 0 };
const rest = (ms: number): Action => ({ type: 'pause', duration: Math.round(ms) });

/** What puppeteer's frames have in Firefox but do not tell: its own clicks cannot wait between two presses. */
interface BidiFrame {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: { readonly browser: { readonly session: Bidi } };
    performActions(sources: readonly Action[]): Promise<void>;
  };
}

const tabOf = (page: Page): Tab => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const evaluate: Tab['evaluate'] = (run, ...args) => page.evaluate(expressionOf(run, args)) as Promise<never>;
  const { browsingContext } = page.mainFrame() as unknown as BidiFrame;
  /** Goes to a point and acts there, in one command: Firefox counts clicks anew with the next. */
  const pointer = (x: number, y: number, actions: readonly Action[]): Promise<void> => {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    return browsingContext.performActions([{ type: 'pointer', id: 'hand', actions: [move, ...actions] }]);
  };
  return {
    errors,
    evaluate,
    reach: reachOverBidi(browsingContext.userContext.browser.session, browsingContext.id),
    async open(url) {
      // Firefox never reports the load of an extension's page.
      await page.goto(url, url.startsWith('moz-extension:') ? { waitUntil: [] } : {});
    },
    until: (isSo, ...args) => poll(() => evaluate(isSo, ...args).catch(unlessGone), String(isSo)),
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const [last, ...modifiers] = keys.split('+').reverse() as KeyInput[];
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(last as KeyInput);
      for (const modifier of modifiers) await page.keyboard.up(modifier);
    },
    down: (key) => page.keyboard.down(key as KeyInput),
    up: (key) => page.keyboard.up(key as KeyInput),
    async click(selector) {
      const find = async (): Promise<ElementHandle | undefined> => {
        for (const element of await page.$$(`pierce/${selector}`)) if (await element.isVisible()) return element;
        return undefined;
      };
      await (await poll(find, `${selector} within ${PATIENCE} ms`)).click();
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    pressAt: (x, y, { hold = HOLD, count = 1 } = {}) =>
      pointer(x, y, new Array<Action[]>(count).fill([DOWN, rest(hold), UP]).flat()),
    doubleClickAt: (x, y, gap) => pointer(x, y, [DOWN, rest(gap / 2), UP, rest(gap / 2), DOWN, rest(gap / 2), UP]),
    hoverAt: (x, y) => page.mouse.move(x, y),
    async scroll(x, y, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: dy });
    },
    slow: async () => {},
    compose: (letters) =>
      evaluate(
        (is) => {
          let focused = document.activeElement;
          while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
          focused?.dispatchEvent(new CompositionEvent(is, { bubbles: true, composed: true }));
        },
        letters ? 'compositionstart' : 'compositionend',
      ),
    async drag([fromX, fromY], [toX, toY]) {
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 6 });
      await page.mouse.up();
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    front: () => page.bringToFront(),
    async run(source) {
      await page.evaluate(source);
    },
    close: () => page.close(),
  };
};

export interface FirefoxOptions {
  /** After how many milliseconds without an event Firefox stops the extension's page; by itself 30,000. */
  readonly idleTimeout?: number;
  readonly traced?: Traced;
}

/** What is printed and kept so that it can be looked at, and the proxy asked for more than pages of hosts. */
const tracedPrefs = ({ proxy }: Traced) => ({
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy.port,
  'network.proxy.allow_hijacking_localhost': true,
  'devtools.console.stdout.content': true,
  'browser.sessionstore.interval': 1_000, // ms; by itself 15 s, and an end in a hurry writes nothing more
  'extensions.webextensions.keepStorageOnUninstall': true, // a temporary add-on is gone with the browser
});

/** Debian's Firefox ESR over WebDriver BiDi with a temporary add-on. */
export async function launchFirefox(
  extension: string,
  port: number,
  { idleTimeout, traced }: FirefoxOptions = {},
): Promise<TestBrowser> {
  const proxy = traced?.proxy ?? (await startProxy(port));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // without it the add-on's own pages cannot be opened
    ...(traced && { userDataDir: traced.profile }),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID, [LEAK_ID]: LEAK_UUID }),
      ...(idleTimeout !== undefined && { 'extensions.background.idle.timeout': idleTimeout }),
      ...(traced && tracedPrefs(traced)),
    },
  });
  if (traced)
    for (const printed of [browser.process()?.stdout, browser.process()?.stderr])
      printed?.pipe(createWriteStream(traced.log, { flags: 'a' }));
  await browser.installExtension(extension);
  if (traced) await browser.installExtension(traced.beside);
  return {
    name: 'firefox',
    origin: async () => `moz-extension://${UUID}`,
    async update() {
      await browser.installExtension(extension);
    },
    tabs: async () => (await browser.pages()).length,
    newTab: async () => tabOf(await browser.newPage()),
    async closeWelcome() {
      // Firefox calls every page of an extension about:blank; the page itself knows better.
      let welcome: Page | undefined;
      await poll(async () => {
        for (const page of await browser.pages())
          if (String(await page.evaluate('location.href')).endsWith(WELCOME)) welcome = page;
        return welcome;
      }, WELCOME);
      await welcome?.close();
    },
    async close() {
      await browser.close();
      if (!traced) await proxy.close();
    },
  };
}
