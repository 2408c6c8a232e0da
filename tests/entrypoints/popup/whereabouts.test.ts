import { expect, it } from 'vitest';
import { whereaboutsOf } from '../../../entrypoints/popup/whereabouts.ts';

const NONE = { addedHosts: [], pausedHosts: [] };

it.each([
  ['a listed site', 'https://x.com/home', NONE, 'ready'],
  ['another site', 'https://shop.example/post', NONE, 'unlisted'],
  ['a site the user added', 'https://shop.example/post', { ...NONE, addedHosts: ['shop.example'] }, 'ready'],
  ['a site the user switched off', 'https://x.com/home', { ...NONE, pausedHosts: ['x.com'] }, 'off'],
  ['an insecure page', 'http://shop.example/', NONE, 'unreadable'],
  ['a page of the browser', 'chrome://extensions', NONE, 'unreadable'],
  ['no address at all', '', NONE, 'unreadable'],
] as const)('%s', (_what, url, settings, where) => {
  expect(whereaboutsOf(url, { addedHosts: [...settings.addedHosts], pausedHosts: [...settings.pausedHosts] })).toBe(
    where,
  );
});
