import { builtFor } from './built.ts';
import { launchFirefox } from './firefox.ts';
import { launchQuietChromium } from './quiet-chromium.ts';
import { type BrowserName, pause, type TestBrowser, type Traced } from './tab.ts';

/** A browser that stops the extension's worker while nobody types, as a user's does. */
export interface RestingBrowser<B extends TestBrowser = TestBrowser> {
  readonly browser: B;
  /** The hand rests until the worker is gone. */
  rest(): Promise<void>;
}

/** `real` the browser's own 30 seconds · `quick` the same end, at once or after a second. */
export type Rest = 'real' | 'quick';

/** The page has heard by then that its line is cut; a hand comes back later. */
const HEARD = 500;
/** Firefox tells nobody that it stopped the page: its own 30 seconds, or those it was told, and some more. */
const FIREFOX_REAL = 36_000;
const FIREFOX_TOLD = 800;
const FIREFOX_QUICK = 2_500;

export async function launchRestingChromium(rest: Rest, port: number, traced?: Traced) {
  const browser = await launchQuietChromium(builtFor('chromium'), port, traced);
  await browser.closeWelcome();
  return {
    browser,
    async rest() {
      await (rest === 'real' ? browser.asleep() : browser.stopWorkers());
      await pause(HEARD);
    },
  };
}

export async function launchRestingFirefox(rest: Rest, port: number, traced?: Traced): Promise<RestingBrowser> {
  const options = { ...(rest === 'quick' && { idleTimeout: FIREFOX_TOLD }), ...(traced && { traced }) };
  const browser = await launchFirefox(builtFor('firefox'), port, options);
  await browser.closeWelcome();
  return { browser, rest: () => pause(rest === 'real' ? FIREFOX_REAL : FIREFOX_QUICK) };
}

/** The project's browser with Forthright as built. */
export const launchResting = (name: BrowserName, rest: Rest, port: number, traced?: Traced): Promise<RestingBrowser> =>
  name === 'firefox' ? launchRestingFirefox(rest, port, traced) : launchRestingChromium(rest, port, traced);
