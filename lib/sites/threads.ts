import { attribute, closestThrough, queryAll } from '../dom/index.ts';
import { lastBefore, wordsIn } from './dom.ts';
import { MESSAGE } from './messages.ts';
import { wordsAt } from './read.ts';
import type { Answered, Site } from './types.ts';

/** A post above the box has a time; the writer's own row has none. The text has no hook of its own: the longest one is taken (GUESS). */
function answered(editor: HTMLElement): Answered | undefined {
  const dialog = closestThrough(editor, '[role="dialog"]');
  const time = lastBefore(dialog, 'time[datetime]', editor);
  if (!dialog || !time) return undefined;
  const card = closestThrough(time, '[data-pressable-container]') ?? dialog;
  const texts = queryAll(card, '[dir="auto"]')
    .filter((one) => !closestThrough(one, 'a, [contenteditable]'))
    .map(wordsIn);
  return {
    text: texts.sort((a, b) => b.length - a.length)[0] ?? '',
    author: wordsAt(card, 'a[href^="/@"]-> href').slice(1),
    age: attribute(time, 'datetime') ?? '',
  };
}

const site: Site = {
  id: 'threads',
  name: 'Threads',
  network: 'threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  composers: [
    MESSAGE,
    {
      editor: ['[data-lexical-editor="true"][role="textbox"]', '[role="textbox"][contenteditable="true"]'],
      within: ['[role="dialog"]', 'form', 'main', 'body'],
      publish: [],
      says: ['post', 'reply'],
      keys: ['mod-enter'],
      identity: (editor) =>
        wordsAt(document, 'a[href^="/@"]:has(svg[aria-label="Profile"])-> href').slice(1) ||
        wordsAt(lastBefore(closestThrough(editor, '[role="dialog"]'), 'a[href^="/@"]', editor), '-> href').slice(1),
      answered,
    },
  ],
};
export default site;
