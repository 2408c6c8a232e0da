import { closestThrough, query } from '../dom/index.ts';
import { pathOf } from './address.ts';
import { MESSAGE } from './messages.ts';
import { wordsAt } from './read.ts';
import type { Answered, Site } from './types.ts';

/** The comment around the box, else the post of the page; custom elements carry author and time. */
function answered(editor: HTMLElement): Answered | undefined {
  const comment = closestThrough(editor, 'shreddit-comment');
  const post = comment || pathOf().includes('/submit') ? undefined : query(document, 'shreddit-post');
  const one = comment ?? post;
  if (!one) return undefined;
  const parts = comment ? ['[slot="comment"]'] : ['[slot="title"]', '[slot="text-body"]'];
  return {
    text: parts
      .map((part) => wordsAt(one, part))
      .filter(Boolean)
      .join('. '),
    author: wordsAt(one, '-> author'),
    age:
      wordsAt(one, 'faceplate-timeago-> ts') || wordsAt(one, 'time-> datetime') || wordsAt(one, '-> created-timestamp'),
  };
}
const COMPOSER = 'shreddit-composer, reddit-rte';

const site: Site = {
  id: 'reddit',
  name: 'Reddit',
  network: 'reddit',
  matches: ['www', 'sh', 'old'].map((host) => `https://${host}.reddit.com/*`),
  closed: `${COMPOSER}, faceplate-textarea-input`, // one source of seven says so
  composers: [
    { ...MESSAGE, inside: 'rs-message-composer, rs-message-composer-old', when: () => true },
    MESSAGE,
    {
      part: 'title',
      kind: 'post',
      editor: ['textarea#innerTextArea', '#title-field textarea'],
      inside: 'faceplate-textarea-input[name="title"], #title-field',
      within: ['r-post-form', 'form', 'body'],
      publish: ['r-post-form-submit-button', '#title-field ~ * button[type="submit"]', 'form > button[type="submit"]'],
      keys: [],
      limit: 300,
    },
    {
      kind: (editor) => (closestThrough(editor, 'shreddit-comment') ? 'reply' : answered(editor) ? 'comment' : 'post'),
      editor: ['[slot="rte"]', '[contenteditable="true"]', 'textarea'],
      inside: COMPOSER,
      within: ['faceplate-form', 'r-post-form', 'form', 'shreddit-app', 'body'],
      publish: ['[slot="submit-button"]', 'r-post-form-submit-button'],
      keys: ['mod-enter'], // GUESS: no shortcut is known
      identity: ['#expand-user-drawer-button span'], // GUESS
      answered,
    },
    {
      kind: (editor) =>
        closestThrough(editor, '.thing.comment')
          ? 'reply'
          : closestThrough(editor, '.commentarea')
            ? 'comment'
            : 'post',
      editor: ['.usertext-edit textarea', 'textarea[name="text"]'],
      within: ['form'],
      publish: ['.usertext-buttons .save', 'button[type="submit"]'],
      keys: ['mod-enter'], // only with the RES extension
      identity: ['#header .user a'], // GUESS
      answered: {
        card: '.thing, body:has(.commentarea)',
        text: '.usertext-body .md',
        author: '.author',
        age: 'time-> datetime',
      },
    },
  ],
};
export default site;
