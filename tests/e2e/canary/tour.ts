import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserName, launchResting, type Tab } from '../../browsers/index.ts';
import { type Logged, readNetLog } from '../../browsers/net-log.ts';
import { startProxy } from '../../browsers/proxy.ts';
import type { FixtureServer } from '../../browsers/server.ts';
import { extensionPage } from '../own-pages.ts';
import { tourComposer, tourGate } from './composer-tour.ts';
import { tourDesk, tourFailure, tourFiles } from './desk-tour.ts';
import { areasOf, heardBy, listen, originOf } from './kept.ts';
import { buildLeak, LEAK_PAGE } from './leak.ts';
import { COPIED, FIELD } from './words.ts';

/** What a tour left, and what was seen on the way. */
export interface Seen {
  /** Folder of all that follows, to be taken away. */
  readonly folder: string;
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** File of all that was printed. */
  readonly printed: string;
  /** Storage areas of the extension by name, and what our origin and the page's hold, as text. */
  readonly areas: Readonly<Record<string, string>>;
  readonly ours: string;
  readonly pages: string;
  /** What another page of ours heard by the extension's messages, and what was posted to the page. */
  readonly heard: readonly string[];
  readonly posted: readonly string[];
  /** Of somebody else's field, after the clipboard was pasted into it. */
  readonly pasted: string;
  /** `host:port`, or addresses, that anything was asked of. */
  readonly asked: readonly string[];
  /** What the fixtures' server was asked. */
  readonly served: readonly string[];
  /** Of Chromium alone. */
  readonly requests: readonly Logged[];
}

/** How the folder is taken away: children of the browser may still be writing for a moment. */
export const GONE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;
export const FIELD_PAGE = 'https://fixture.example/textarea';

/** A hand types a word into somebody else's field, and copies another. */
async function useField(tab: Tab): Promise<void> {
  await tab.open(FIELD_PAGE);
  await tab.click('textarea');
  await tab.type(COPIED);
  await tab.press('Control+a');
  await tab.press('Control+c');
  await tab.type(FIELD);
}
async function paste(tab: Tab): Promise<string> {
  await tab.front();
  await tab.click('textarea');
  await tab.press('Control+End');
  await tab.press('Control+v');
  return tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

/** Goes with the canary through everything of ours, beside a leak, and closes the browser. */
export async function tour(name: BrowserName, server: FixtureServer): Promise<Seen> {
  const folder = mkdtempSync(path.join(tmpdir(), 'canary-'));
  const [printed, netLog] = [path.join(folder, 'printed'), path.join(folder, 'net-log')];
  const profile = mkdtempSync(path.join(folder, 'profile-'));
  const before = server.asked.length;
  const proxy = await startProxy(server.port);
  const traced = { profile, log: printed, netLog, proxy, beside: buildLeak(name) };
  const resting = await launchResting(name, 'quick', server.port, traced);
  const { browser } = resting;
  const look = async () => {
    const leak = await browser.newTab();
    await leak.open(LEAK_PAGE);
    await useField(leak);
    const welcome = await extensionPage(browser);
    await listen(welcome);

    const page = await tourComposer(resting);
    await tourGate(page);
    const desk = await tourDesk(browser);
    await tourFiles(desk);
    await tourFailure(desk);
    return {
      areas: await areasOf(welcome),
      ours: await originOf(welcome),
      heard: await heardBy(welcome),
      pages: await originOf(page),
      posted: await heardBy(page),
      pasted: await paste(leak),
    };
  };
  const seen = await look()
    .finally(() => browser.close())
    .finally(() => proxy.close())
    .catch((error) => {
      rmSync(folder, GONE);
      throw error;
    });
  const requests = name === 'chromium' ? readNetLog(netLog) : [];
  return { ...seen, folder, profile, printed, requests, asked: proxy.asked, served: server.asked.slice(before) };
}
