import { expect, it } from 'vitest';
import { isGrantedOn, whereaboutsOf } from '../../../entrypoints/popup/whereabouts.ts';

const NONE = { addedHosts: [], pausedHosts: [] };

const HERE = { isThere: true, isPermitted: true };
const ABSENT = { isThere: false, isPermitted: true };
const BARRED = { isThere: false, isPermitted: false };
const ADDED = { ...NONE, addedHosts: ['shop.example'] };

it.each([
  ['a listed site', 'https://x.com/home', NONE, HERE, 'ready'],
  ['a listed site that was loaded before us', 'https://x.com/home', NONE, ABSENT, 'stale'],
  ['a listed site the browser took away', 'https://x.com/home', NONE, BARRED, 'withdrawn'],
  ['another site', 'https://shop.example/post', NONE, BARRED, 'unlisted'],
  ['a site the user added', 'https://shop.example/post', ADDED, HERE, 'ready'],
  ['a site the user added, loaded before that', 'https://shop.example/post', ADDED, ABSENT, 'stale'],
  ['a site the user switched off', 'https://x.com/home', { ...NONE, pausedHosts: ['x.com'] }, HERE, 'off'],
  ['an insecure page', 'http://shop.example/', NONE, ABSENT, 'unreadable'],
  ['a page of the browser', 'chrome://extensions', NONE, ABSENT, 'unreadable'],
  ['no address at all', '', NONE, ABSENT, 'unreadable'],
  ['no address, but a script of ours', '', NONE, HERE, 'ready'],
] as const)('%s', (_what, url, settings, seen, where) => {
  const lists = { addedHosts: [...settings.addedHosts], pausedHosts: [...settings.pausedHosts] };
  expect(whereaboutsOf(url, lists, seen)).toBe(where);
});

it.each([
  ['the host itself', ['https://mastodon.social/*'], true],
  ['every host', ['https://*/*'], true],
  ['all addresses', ['<all_urls>'], true],
  ['hosts below another', ['https://*.social/*'], true],
  ['others only', ['https://x.com/*', 'https://*.mastodon.social.example/*'], false],
  ['nothing', [], false],
] as const)('access to %s', (_what, granted, isGranted) => {
  expect(isGrantedOn(granted, 'mastodon.social')).toBe(isGranted);
});
