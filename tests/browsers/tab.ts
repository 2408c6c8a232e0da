import type { RecordingProxy } from './proxy.ts';
import type { Reach } from './reach.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One page in either browser, as far as a contract needs it: what a hand does, and what the page says. */
export interface Tab {
  open(url: string): Promise<void>;
  /** Runs a self-contained function in the page; also under a strict policy. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a self-contained function in the page with our parts, which the page itself cannot reach. */
  readonly reach: Reach;
  /** Waits until the function says something truthy. */
  until<A extends readonly unknown[]>(isSo: (...args: A) => unknown, ...args: A): Promise<unknown>;
  /** Types as a hand does; a line break is Enter. */
  type(text: string): Promise<void>;
  /** One key with its modifiers: `ArrowLeft`, `Control+Enter`. */
  press(keys: string): Promise<void>;
  /** Presses a key and holds it; again while it is held: the key repeats. */
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  /** Clicks the first visible match, through open shadow roots. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** The button goes down, stays down for `hold` milliseconds and comes up, as under a hand; `count` times in a row. */
  pressAt(x: number, y: number, options?: { readonly hold?: number; readonly count?: number }): Promise<void>;
  /** Two clicks, `gap` milliseconds from press to press. */
  doubleClickAt(x: number, y: number, gap: number): Promise<void>;
  hoverAt(x: number, y: number): Promise<void>;
  /** Turns the wheel over a point. */
  scroll(x: number, y: number, dy: number): Promise<void>;
  /** Makes the processor this many times slower; Firefox has no such thing. */
  slow(times: number): Promise<void>;
  /** An input method holds these letters in the focus, '' gives them up. Firefox gets its events only. */
  compose(letters: string): Promise<void>;
  /** Presses at the first point, moves to the second and lets go. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  /** Size of the page in CSS px. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Makes this the active tab of its window. */
  front(): Promise<void>;
  /** Runs a script's text in the page, as axe needs it. */
  run(source: string): Promise<void>;
  /** Uncaught errors of the page so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A running browser with one extension in it. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Start of the addresses of the extension's own pages, without a slash at the end. */
  origin(): Promise<string>;
  newTab(): Promise<Tab>;
  /** How many tabs there are. */
  tabs(): Promise<number>;
  /** Waits for the page that greets after the installation and closes it, so that it never takes a test's focus. */
  closeWelcome(): Promise<void>;
  /** Loads the same extension once more under its open pages, as an update does. */
  update?(): Promise<void>;
  close(): Promise<void>;
}

/** A browser whose traces are looked at when it is closed. */
export interface Traced {
  /** Folder of the browser's profile. It is left; by itself it goes with the browser. */
  readonly profile: string;
  /** File for all that is printed, the console of every page among it. */
  readonly log: string;
  /** File for Chromium's own log of its network: see net-log.ts. */
  readonly netLog: string;
  /** Folder of another extension that runs beside. */
  readonly beside: string;
  /** Carries everything that is asked of a network. */
  readonly proxy: RecordingProxy;
}

/** A call of a self-contained function, as both browsers evaluate it without asking the page's policy. */
export const expressionOf = (run: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${run})(...${JSON.stringify(args)})`;

/** End of the address of the page that opens after the installation. */
export const WELCOME = '/welcome.html';

/** How long a hand holds a mouse button, in milliseconds. */
export const HOLD = 60;

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** How long `until` waits. */
export const PATIENCE = 5_000;

/** What a driver says when the page went elsewhere while it was asked: asked again, the next page answers. */
const WENT = /navigat|context was destroyed|Cannot find context|DiscardedBrowsingContext/i;
export const unlessGone = (error: Error): undefined => {
  if (!WENT.test(error.message)) throw error;
};

/**
 * Asks again and again until the answer is truthy, every so many milliseconds; both browsers' own waiting is stopped by
 * a strict policy.
 * @returns the answer
 */
export async function poll<Answer>(
  ask: () => Promise<Answer>,
  what: string,
  patience = PATIENCE,
  every = 15,
): Promise<Exclude<Answer, undefined | null | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<Answer, undefined | null | false>;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}`);
    await pause(every);
  }
}
