import nlp from 'compromise/two';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createEngine } from '../lib/engine/index.ts';
import { createLinter, createReader, type Nlp, type Reader, readModel, rules } from '../lib/linter/index.ts';
import { acceptComposers, answer, type ComposerPort } from '../lib/messages/index.ts';
import { measureLength } from '../lib/sites/counting.ts';
import { keepAddedHosts } from '../lib/storage/added-hosts.ts';
import { loadLedger, loadProfile, loadSettings, saveLedger, saveSettings, watchStored } from '../lib/storage/index.ts';

export default defineBackground(() => {
  // Listeners must stand at once, or the browser drops the event that woke us; what they do waits for the engine.
  const engine = start();
  acceptComposers((port) => void engine.then((ready) => ready.accept(port)));
  answer({
    draft: async (question) => (await engine).answerer.draft(question),
    jump: async (question) => (await engine).answerer.jump(question),
    tick: async (question) => (await engine).answerer.tick(question),
    review: async (question) => (await engine).answerer.review(question),
    warm: async () => (await engine).answerer.warm(),
  });
  watchStored({
    profile: (reading) => void engine.then((ready) => ready.changeProfile(reading.profile)),
    settings: (settings) => {
      void keepAddedHosts(settings.addedHosts);
      void engine.then((ready) => ready.changeSettings(settings));
    },
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void loadSettings().then(({ addedHosts }) => keepAddedHosts(addedHosts));
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
});

async function start() {
  const [reading, settings, past, reader] = await Promise.all([
    loadProfile(),
    loadSettings(),
    loadLedger(),
    loadReader(),
  ]);
  return createEngine({
    linter: createLinter({ rules, nlp: nlp as unknown as Nlp, reader }),
    now: Date.now,
    profile: reading.profile,
    settings,
    past,
    saveSettings: (next) => void saveSettings(next),
    saveLedger: (next) => void saveLedger(next),
    length: measureLength,
    showCount: (tab: ComposerPort['tab'], count) => {
      if (tab < 0) return;
      // The tab may have closed meanwhile.
      void browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) }).catch(() => undefined);
    },
  });
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
