/**
 * Made-up words. No three letters of one stand in another or in any language, so that a word is found on a disk also
 * where its file is compressed (see disk.ts).
 */

/** The word in the drafts: it must be nowhere. */
export const CANARY = 'wkjzwvgvwqjqfz';

/** Words the leak leaves on purpose, each in its own way: what does not find them finds nothing. */
export const LEFT = {
  local: 'zkzvqxqwvjxkfz',
  webStorage: 'vxvjzjwkfjgwzg',
  database: 'zxjvxwkqwjkxqx',
  cache: 'xwfwkxfvwvkgzx',
  workerConsole: 'kxvfgjvqvzkgvg',
  pageConsole: 'xzkwgkvqkgjzfk',
  contentConsole: 'fwgvjwjgjxzjfx',
  address: 'xjkwjwzxvxfxzg',
} as const;

/** Hosts the leak asks, from each of its contexts. */
export const ASKED = ['worker.leak.example', 'page.leak.example', 'content.leak.example'] as const;

/** Typed by a hand into a field of a page of somebody else's: the browser itself keeps it, to restore it. */
export const FIELD = 'fwfqvjkzjzxgxv';
/** Copied by a hand before the tour. */
export const COPIED = 'vzfzjgvfqgjwqz';
