import nlp from 'compromise/two';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createEngine, readParts } from '../lib/engine/index.ts';
import { createLinter, createReader, type Nlp, type Reader, readModel, rules } from '../lib/linter/index.ts';
import { acceptComposers, answer, type ComposerPort } from '../lib/messages/index.ts';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS } from '../lib/profile/index.ts';
import { measureLength } from '../lib/sites/counting.ts';
import { belongsAt, keepAddedHosts } from '../lib/storage/added-hosts.ts';
import {
  closeToPages,
  loadProfile,
  loadSettings,
  openLedger,
  updateLedger,
  updateSettings,
  watchStored,
} from '../lib/storage/index.ts';

export default defineBackground(() => {
  // Listeners must stand at once, or the browser drops the event that woke us; what they bring waits for the engine.
  const engine = start();
  acceptComposers((port, address) => {
    void Promise.all([engine, belongsAt(address)]).then(([{ ready, readAgain }, belongs]) => {
      if (!belongs) return port.close();
      ready.accept(port);
      void readAgain();
    });
  });
  void closeToPages();
  answer({
    review: async (question) => (await engine).ready.answerer.review(question),
    warm: async () => (await engine).ready.answerer.warm(),
  });
  watchStored({
    profile: (reading) => void engine.then(({ ready }) => ready.changeProfile(reading.profile)),
    settings: (settings) => {
      void keepAddedHosts(settings.addedHosts);
      void engine.then(({ ready }) => ready.changeSettings(settings));
    },
    ledger: (ledger) => void engine.then(({ ready }) => ready.changeLedger(ledger)),
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void loadSettings().then(({ addedHosts }) => keepAddedHosts(addedHosts));
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
});

/** A task of its own for each: sooner than a timer, and after what the browser has for us already. */
function createLater() {
  const runs: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => runs.shift()?.();
  return (run: () => void) => {
    runs.push(run);
    port2.postMessage(0);
  };
}

/** What is stored; a part that cannot be read is its default until it can. */
const STORED = {
  profile: { load: async () => (await loadProfile()).profile, otherwise: DEFAULT_PROFILE },
  settings: { load: loadSettings, otherwise: DEFAULT_SETTINGS },
  ledger: { load: openLedger, otherwise: { salt: 0, posts: [] } },
} as const;

async function start() {
  const [stored, reader] = await Promise.all([readParts(STORED), loadReader()]);
  const ready = createEngine({
    ...stored.values,
    linter: createLinter({ rules, nlp: nlp as unknown as Nlp, reader }),
    now: Date.now,
    updateSettings,
    updateLedger,
    later: createLater(),
    length: measureLength,
    openClaims: () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#claims' as never) }),
    showCount: (tab: ComposerPort['tab'], count, said) => {
      if (tab < 0) return;
      const title = said === '' ? '' : `Forthright: ${said}`; // '' = the manifest's own
      // The tab may have closed meanwhile.
      void browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) }).catch(() => undefined);
      void browser.action.setTitle({ tabId: tab, title }).catch(() => undefined);
    },
  });
  let { missing } = stored;
  /** With every composer that comes, until all is read: the person is there now, and the storage may be too. */
  const readAgain = async () => {
    if (missing.length === 0) return;
    const again = await readParts(STORED);
    const isBack = (part: keyof typeof STORED) => missing.includes(part) && !again.missing.includes(part);
    if (isBack('profile')) ready.changeProfile(again.values.profile);
    if (isBack('settings')) ready.changeSettings(again.values.settings);
    if (isBack('ledger')) ready.changeLedger(again.values.ledger);
    missing = again.missing;
  };
  return { ready, readAgain };
}

/** The learned reader from the package; without it the rules judge alone. */
async function loadReader(): Promise<Reader | undefined> {
  try {
    const file = await fetch(browser.runtime.getURL('/reader.bin'));
    return createReader(readModel(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    console.warn(
      `Forthright: the learned reader could not be loaded: ${error instanceof Error ? error.message : 'unknown'}`,
    );
    return undefined;
  }
}
