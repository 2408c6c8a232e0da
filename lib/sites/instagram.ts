import { textOf } from '../dom/index.ts';
import { MESSAGE } from './messages.ts';
import type { ComposerShape, Site } from './types.ts';

const EDITORS = ['[data-lexical-editor="true"]', '[role="textbox"][contenteditable="true"]'];
const HANDLE = ['a:has(svg[aria-label="Profile"])-> href', 'a[href^="/"]:has(img[alt*="profile picture"])-> href'];
/** What the dialog for a new post publishes. */
const NEW: Omit<ComposerShape, 'editor'> = {
  kind: 'post',
  inside: '[role="dialog"]',
  within: ['[role="dialog"]'],
  publish: [],
  says: ['share', 'schedule'],
  keys: [],
};

const site: Site = {
  id: 'instagram',
  name: 'Instagram',
  network: 'instagram',
  matches: ['https://www.instagram.com/*'],
  composers: [
    MESSAGE,
    {
      // A reply begins with the handle it answers (GUESS).
      kind: (editor) =>
        ((editor as HTMLTextAreaElement).value ?? textOf(editor)).startsWith('@') ? 'reply' : 'comment',
      // A textarea until 2025; the 2026 box is not known, so both are taken.
      editor: ['form textarea', 'form [contenteditable="true"]'],
      within: ['form'],
      publish: ['button[type="submit"]'],
      says: ['post'],
      keys: ['enter'],
      identity: HANDLE,
      // GUESS: the caption is the only heading of an opened post.
      answered: { card: 'article, [role="dialog"]', text: 'h1', author: 'header a[href^="/"]', age: 'time-> datetime' },
    },
    { ...NEW, editor: EDITORS, identity: HANDLE },
    // One for each picture. Its label says so in each of our languages: “Write alt text...”, “Alternativtext verfassen ...”.
    { ...NEW, part: 'alt', editor: ['input[placeholder*="alt" i]'] },
  ],
};
export default site;
