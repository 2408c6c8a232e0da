import { closestThrough, query } from '../dom/index.ts';
import { lastBefore, wordsIn } from './dom.ts';
import { COMMENT_AS, nameIn } from './labels.ts';
import { MESSAGE } from './messages.ts';
import { firstNameAt, wordsAt } from './read.ts';
import type { Answered, Site } from './types.ts';

/** Two front ends live side by side: the feed (componentkey) and the classic one (data-urn). */
const CARD = '[role="listitem"], [data-urn], [componentkey]:has([componentkey^="feed-commentary_"])';
const COMMENTARY = '[componentkey^="feed-commentary_"], [data-view-name="feed-commentary"]';
const TEXT_BOX = '[data-testid="expandable-text-box"]';
const MENU = 'Open control menu for post by ';
const SHARE_BOX = [
  '[data-test-modal-id="sharebox"]',
  '[aria-labelledby="share-to-linkedin-modal__header"]',
  '.share-box',
];
const DIALOG = 'dialog, [role="dialog"]';
const CLASSIC_COMMENT = '.comments-comment-item, .comments-comment-entity';

/** GUESS: in the feed a reply box stands below the comment it answers, whose text has the post's own test id. */
function commentAbove(editor: HTMLElement): Answered | undefined {
  const classic = closestThrough(editor, CLASSIC_COMMENT);
  if (classic)
    return {
      text: wordsAt(classic, '.comments-comment-item__main-content, .update-components-text'),
      author: wordsAt(classic, '[class*="__description-title"], [class*="post-meta__name"]'),
      age: wordsAt(classic, 'time'),
    };
  const text = lastBefore(closestThrough(editor, CARD), TEXT_BOX, editor);
  return text && !closestThrough(text, COMMENTARY) ? { text: wordsIn(text), author: '', age: '' } : undefined;
}

function answered(editor: HTMLElement): Answered | undefined {
  const card = closestThrough(editor, CARD);
  return (
    commentAbove(editor) ??
    (card && {
      text: wordsAt(card, `${COMMENTARY}, .update-components-text, ${TEXT_BOX}`),
      author:
        firstNameAt(query(card, '.update-components-actor__title')) ||
        wordsAt(card, `[aria-label^="${MENU}"]-> aria-label`).slice(MENU.length),
      age: wordsAt(card, '.update-components-actor__sub-description'),
    })
  );
}

/** Page admins are shown as whom they comment: in the placeholder while the box is empty, and on the switch. */
function commenter(editor: HTMLElement): string {
  const said = ['[data-placeholder]-> data-placeholder', '-> data-placeholder', '-> aria-placeholder'];
  const names = said.map((source) => nameIn(wordsAt(editor, source), COMMENT_AS));
  return names.find(Boolean) ?? wordsAt(document, '.global-nav__me-photo-> alt');
}

const site: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  network: 'linkedin',
  matches: ['https://www.linkedin.com/*'],
  account: () => (/^\/company\/[^/]+\/admin\b/.test(location.pathname) ? 'company' : 'unknown'),
  composers: [
    {
      kind: 'message',
      editor: ['.msg-form__contenteditable'],
      within: ['form', '.msg-form'],
      publish: ['.msg-form__send-button'],
      keys: ['enter'], // GUESS: a setting of the user
    },
    MESSAGE,
    // Since autumn 2026, in a dialog or on a page of its own. Comments have the same editor.
    {
      kind: 'post',
      editor: ['[componentkey="ShareBox_textEditor"]'],
      within: [DIALOG, 'body'],
      publish: [],
      says: ['post', 'schedule'],
      keys: ['mod-enter'], // GUESS: no shortcut is known
    },
    // In a dialog of its own, which saves it before anything is published: nothing to hold. The words in two languages are known.
    {
      part: 'alt',
      kind: 'post',
      editor: ['textarea[placeholder*="this image"]', 'textarea[placeholder*="dieses Bild"]'],
      inside: DIALOG,
      publish: [],
      keys: [],
      limit: 1000,
    },
    {
      kind: 'post',
      editor: ['[data-test-ql-editor-contenteditable="true"]', '.ql-editor'],
      within: SHARE_BOX,
      inside: SHARE_BOX.join(),
      publish: ['.share-actions__primary-action', '.share-actions__scheduled-post-btn'],
      keys: ['mod-enter'], // GUESS: no shortcut is known
      identity: (editor) =>
        firstNameAt(query(closestThrough(editor, `${DIALOG}, .share-box`), '.share-unified-settings-entry-button')),
    },
    {
      kind: (editor) => (commentAbove(editor) ? 'reply' : 'comment'),
      editor: [
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] .ProseMirror',
        '[data-view-name="comment-box"] .ProseMirror',
        '.ql-editor',
      ],
      not: ['[data-test-modal-id]'],
      within: ['form', CARD, 'main', 'body'],
      publish: ['.comments-comment-box__submit-button--cr'],
      says: ['comment', 'reply', 'post'],
      keys: ['mod-enter'],
      limit: 1250,
      identity: commenter,
      answered,
    },
    // GUESS: what is left is the article editor. Its button only leads on to another page, so nothing is held.
    { kind: 'post', editor: ['.ProseMirror'], publish: [], keys: [], limit: 110_000 },
  ],
};
export default site;
