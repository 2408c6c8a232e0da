import type { DraftSnapshot } from '../../lib/messages/index.ts';
import type { Tab, TestBrowser } from '../browsers/index.ts';

/** The extension's API on its own page, as far as it is asked here. */
interface Api {
  readonly tabs: {
    query(what: object): Promise<{ readonly id: number }[]>;
    connect(tab: number, how: object): ApiPort;
  };
  readonly scripting: {
    executeScript<R>(how: {
      readonly target: { readonly tabId: number };
      readonly func: () => Promise<R>;
    }): Promise<{ readonly result: R }[]>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}
interface ApiPort {
  readonly onMessage: {
    addListener(hear: (message: { readonly type: string; readonly draft?: DraftSnapshot }) => void): void;
  };
  readonly onDisconnect: { addListener(closed: () => void): void };
  disconnect(): void;
}
declare global {
  var chrome: Api;
}

/** A page of the extension, from which its API can be asked. */
export async function extensionPage(browser: TestBrowser): Promise<Tab> {
  const page = await browser.newTab();
  await page.open(`${await browser.origin()}/welcome.html`);
  await page.until(() => 'storage' in chrome);
  return page;
}

/** The popup as a page of its own, for a tab that is the active one of its window, as in life. */
export async function popupFor(browser: TestBrowser, tab: Tab): Promise<Tab> {
  const popup = await browser.newTab();
  await tab.front();
  await popup.open(`${await browser.origin()}/popup.html`);
  return popup;
}

export const wordsOf = (page: Tab): Promise<string> => page.evaluate(() => document.body?.innerText ?? '');
