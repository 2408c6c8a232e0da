import { readFileSync, rmSync } from 'node:fs';
import { type BrowserName, expect, HOSTS, test } from '../browsers/index.ts';
import { filesIn, filesWith } from './canary/disk.ts';
import { LEAK_PAGE } from './canary/leak.ts';
import { FIELD_PAGE, GONE, type Seen, tour } from './canary/tour.ts';
import { ASKED, CANARY, COPIED, FIELD, LEFT } from './canary/words.ts';
import { X } from './hand.ts';

/** A made-up word in a draft goes through everything of ours, and is then looked for everywhere. */
let seen: Seen;
test.beforeAll(async ({ server }, { project }) => {
  test.setTimeout(90_000);
  seen = await tour(project.name as BrowserName, server);
});
test.afterAll(() => seen && rmSync(seen.folder, GONE));

/** What each browser asks of its maker for itself, by its host. */
const OWN_OF_FIREFOX = ['firefox.settings.services.mozilla.com'];
const OWN_OF_CHROMIUM = /^[a-z0-9-]+\.(?:google|googleapis|gvt1)\.com$/;
/** Of `host:port` or an address. */
const hostOf = (asked: string) => new URL(asked.includes('://') ? asked : `https://${asked}`).hostname;

test('a draft is in no storage of ours, nor in what the page keeps', () => {
  expect(seen.areas.local).toContain('last chance'); // what was asked to be kept is
  expect(JSON.parse(seen.areas.local ?? '').ledger.posts).toHaveLength(1);
  expect(JSON.stringify(seen.areas)).not.toContain(CANARY);
  expect(seen.ours).not.toContain(CANARY);
  expect(seen.pages).not.toContain(CANARY);
});

test('a draft is in no file of the browser’s profile, whatever its form', () => {
  const files = filesIn(seen.profile);
  const { local, webStorage, database, cache, address } = LEFT;
  const found = Object.entries({ local, webStorage, database, cache, address, FIELD });
  expect(found.filter(([, word]) => filesWith(word, files).length === 0)).toEqual([]);
  expect(filesWith(CANARY, files)).toEqual([]);
});

test('a draft is on no console', () => {
  const printed = readFileSync(seen.printed, 'latin1');
  for (const word of [LEFT.workerConsole, LEFT.pageConsole, LEFT.contentConsole]) expect(printed).toContain(word);
  expect(printed).not.toContain(CANARY);
});

test('a draft goes to the engine by its line, and else only from the page where it is tried', () => {
  const carrying = seen.heard.filter((message) => message.includes(CANARY)).map((message) => JSON.parse(message));
  expect(carrying.length).toBeGreaterThan(0);
  expect(carrying.filter(({ url, message }) => !/\/options\.html/.test(url) || message.ask !== 'review')).toEqual([]);
  expect(seen.posted.join()).not.toContain(CANARY);
});

test('nothing of ours touches the clipboard', () => {
  expect(seen.pasted).toBe(FIELD + COPIED);
});

test('no context of ours asks anything of a network', () => {
  const hosts = [...new Set(seen.asked.map(hostOf))];
  expect(hosts).toEqual(expect.arrayContaining([...ASKED]));
  const others = hosts.filter((host) => ![...HOSTS, ...ASKED].some((known) => known === host));
  // What a browser asks of its maker for itself.
  if (test.info().project.name === 'firefox')
    expect(others.filter((host) => !OWN_OF_FIREFOX.includes(host))).toEqual([]);
  else {
    const requests = seen.requests.filter(({ by }) => by !== undefined);
    expect(requests.filter(({ address }) => others.includes(hostOf(address)))).toEqual([]);
    expect(others.filter((host) => !OWN_OF_CHROMIUM.test(host))).toEqual([]);
    const asking = new Set(
      requests.filter(({ by }) => by?.startsWith('chrome-extension:')).map(({ address }) => hostOf(address)),
    );
    expect([...asking].sort()).toEqual(ASKED.filter((host) => !host.startsWith('content')).sort());
  }
});

test('what the page’s own server is asked is the page itself', () => {
  const own = /^[^?]+\/(?:[\w-]+\.(?:js|css)|favicon\.ico)$/;
  const opened = [LEAK_PAGE, FIELD_PAGE, X.url].map((address) => address.replace('https://', ''));
  expect(seen.served).toEqual(expect.arrayContaining(opened));
  expect(seen.served.filter((address) => !own.test(address) && !opened.includes(address))).toEqual([]);
});
