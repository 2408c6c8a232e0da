import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectCdp } from './cdp.ts';
import { resolverRules } from './hosts.ts';
import { type QuietTab, quietTabOf } from './quiet-tab.ts';
import { poll, type TestBrowser, type Traced, WELCOME } from './tab.ts';

/**
 * Chromium as a user has it: nobody listens to the extension's worker. Playwright attaches to every target, and a worker
 * with a debugger is never stopped, so what happens after a rest cannot be seen through it.
 */
export interface QuietBrowser extends TestBrowser {
  newTab(): Promise<QuietTab>;
  /** Running workers of the extension, from the list of targets: to look is not to attach. */
  workers(): Promise<number>;
  /** Stops what worker there is at once, as the browser does after a rest. */
  stopWorkers(): Promise<void>;
  /** Waits until the browser itself has stopped the worker. */
  asleep(): Promise<unknown>;
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** End of the address of our worker, and of no other extension's. */
const WORKER = '/background.js';
/** A start on a busy machine, and the browser's 30 seconds of rest. */
const LONGEST_START = 20_000;
const LONGEST_REST = 60_000;
/** How often the list of targets is looked at meanwhile, ms. */
const LOOK = 100;
/** How long it may take to end before it is killed, ms. */
const LONGEST_END = 5_000;

const tracedFlags = ({ proxy, netLog }: Traced) => [
  '--enable-logging=stderr',
  `--log-net-log=${netLog}`,
  `--proxy-server=http://127.0.0.1:${proxy.port}`,
  '--proxy-bypass-list=<-loopback>',
];

/** Starts the browser; `end` leaves neither process nor profile. */
async function start(extension: string, port: number, traced?: Traced) {
  const profile = traced?.profile ?? (await mkdtemp(path.join(tmpdir(), 'quiet-chromium-')));
  const extensions = traced ? `${extension},${traced.beside}` : extension;
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--window-size=1280,800',
    '--remote-debugging-port=0',
    '--remote-allow-origins=*',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extensions}`,
    `--load-extension=${extensions}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    '--ignore-certificate-errors',
    `--host-resolver-rules=${resolverRules(port)}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    '--mute-audio',
    ...(traced ? tracedFlags(traced) : []),
    'about:blank',
  ];
  const child = spawn(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args, {
    stdio: traced ? ['ignore', openSync(traced.log, 'a'), openSync(traced.log, 'a')] : 'ignore',
  });
  let isRunning = true;
  const ended = new Promise<void>((done) => {
    const over = () => {
      isRunning = false;
      done();
    };
    child.once('exit', over).once('error', over);
  });
  const kill = () => void child.kill('SIGKILL');
  // A runner that gives up on a test ends without closing anything.
  process.once('exit', kill);

  const end = async (): Promise<void> => {
    child.kill();
    const late = setTimeout(kill, LONGEST_END);
    await ended;
    clearTimeout(late);
    process.off('exit', kill);
    if (traced) return;
    // Its children may still be writing for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };

  let address = '';
  const find = async (): Promise<string> => {
    if (!isRunning) throw new Error('Chromium ended at its start');
    const lines = await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    // Two lines: it may be read half written.
    if (lines.includes('\n')) address = `http://127.0.0.1:${lines.split('\n')[0]}`;
    return address;
  };
  try {
    await poll(find, 'Chromium’s port', LONGEST_START);
  } catch (error) {
    await end();
    throw error;
  }
  return { address, end };
}

/** Debian's Chromium with an unpacked extension, driven over its pages' debuggers only; hosts as in launchChromium. */
export async function launchQuietChromium(extension: string, port: number, traced?: Traced): Promise<QuietBrowser> {
  const { address, end } = await start(extension, port, traced);

  const targets = async (): Promise<readonly Target[]> =>
    (await (await fetch(`${address}/json/list`)).json()) as readonly Target[];
  const workerTargets = async () =>
    (await targets()).filter(({ type, url }) => type === 'service_worker' && url.endsWith(WORKER));
  const findPage = async (wanted: (url: string) => boolean) =>
    (await targets()).find(({ type, url }) => type === 'page' && wanted(url));
  const workers = async () => (await workerTargets()).length;

  let origin = '';
  let blank: Target | undefined;
  try {
    // Asked while it is surely awake; later it may not be there to tell.
    await poll(workers, 'the extension’s worker', LONGEST_START);
    // Not .origin: Node knows none for this protocol.
    origin = `chrome-extension://${new URL((await workerTargets())[0]?.url ?? '').host}`;
    blank = await findPage((url) => url === 'about:blank');
    if (!blank) throw new Error('Chromium opened no first page');
  } catch (error) {
    await end();
    throw error;
  }
  const { webSocketDebuggerUrl: blankAddress } = blank;

  const newTab = async () => {
    const target = (await (await fetch(`${address}/json/new?about:blank`, { method: 'PUT' })).json()) as Target;
    const tab = await quietTabOf(await connectCdp(target.webSocketDebuggerUrl));
    // Until then the address bar of the new tab has the focus.
    await tab.front();
    return tab;
  };

  return {
    name: 'chromium',
    origin: async () => origin,
    newTab,
    tabs: async () => (await targets()).filter(({ type }) => type === 'page').length,
    async update() {
      const desk = await newTab();
      await desk.open('chrome://extensions');
      await desk.evaluate(async (id) => {
        const { developerPrivate } = chrome as never as {
          developerPrivate: Record<string, (...args: object[]) => Promise<void>>;
        };
        await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
        await developerPrivate.reload?.(id as never, { failQuietly: true });
      }, new URL(origin).host);
      await poll(async () => (await workers()) > 0, 'the updated extension', LONGEST_START);
      await desk.close();
    },
    workers,
    async stopWorkers() {
      const running = new Set((await workerTargets()).map(({ id }) => id));
      // Asked from the page the browser opened first: a new one would take the focus from the draft.
      const cdp = await connectCdp(blankAddress);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await cdp.close();
      // Not until there is none: a page that waits for an answer may have woken the next already.
      const areGone = async () => (await workerTargets()).every(({ id }) => !running.has(id));
      await poll(areGone, 'the worker’s end', LONGEST_START, LOOK);
    },
    asleep: () => poll(async () => (await workers()) === 0, 'the worker’s rest', LONGEST_REST, LOOK),
    async closeWelcome() {
      const find = () => findPage((url) => url.endsWith(WELCOME));
      await poll(find, WELCOME);
      const welcome = await find();
      if (welcome) await fetch(`${address}/json/close/${welcome.id}`);
    },
    close: end,
  };
}
