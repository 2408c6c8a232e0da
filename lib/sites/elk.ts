import { closestThrough, query, textOf } from '../dom/index.ts';
import { watchDeleted, watchRedrafted } from './deleting.ts';
import { lastBefore } from './dom.ts';
import { speaksOfReply } from './labels.ts';
import { wordsAt } from './read.ts';
import type { Answered, ComposerShape, Site } from './types.ts';

const WIDGET = '[aria-roledescription="publish-widget"]';
const POST = ['details', 'card'].map((role) => `[aria-roledescription="status-${role}"]`).join();
const TEXT = '.content-rich';
const widgetOf = (editor: HTMLElement) => closestThrough(editor, WIDGET);
const isReply = (editor: HTMLElement) => speaksOfReply(textOf(query(widgetOf(editor), '.publish-button')));

const readPost = (post: Element | null | undefined, text: string): Answered => ({
  text,
  author: wordsAt(post, 'a[href*="/@"]-> href').replace(/^.*\/(?=@)/, ''),
  age: wordsAt(post, 'time-> datetime'),
});
/** A reply is written below the post it answers, or in a dialog that does not show it; a quoted post is in the box. */
function answered(editor: HTMLElement): Answered | undefined {
  const quote = query(widgetOf(editor), 'blockquote');
  const quoted = wordsAt(quote, TEXT);
  if (quoted) return { ...readPost(quote, quoted), isQuoted: true };
  const main = closestThrough(editor, '[role="dialog"], main, body');
  const post = isReply(editor) ? lastBefore(main, POST, editor) : undefined;
  const text = wordsAt(post, TEXT);
  return text ? readPost(post, text) : undefined;
}

const BOX: Omit<ComposerShape, 'editor'> = {
  within: [WIDGET],
  publish: ['.publish-button'],
  keys: ['mod-enter'],
  identity: ['a[href*="/@"]-> href'],
  direct: 'button > .i-ri\\:at-line',
  edits: '#state-editing',
};
/** The only other field of one line has a class. */
const WARNING = `${WIDGET} input[type="text"]:not(.option-input)`;
const site: Site = {
  id: 'elk',
  name: 'Elk',
  network: 'mastodon',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  isHere: (page) => query(page, WIDGET) !== null,
  composers: [
    {
      ...BOX,
      // The post answered is not in the widget: only the button tells.
      kind: (editor) => (isReply(editor) ? 'reply' : 'post'),
      editor: ['.content-editor.ProseMirror', `${WIDGET} .ProseMirror`],
      warning: WARNING,
      answered,
    },
    { ...BOX, part: 'warning', kind: 'post', editor: [WARNING], keys: [] },
    { ...BOX, part: 'option', kind: 'post', editor: ['.option-input'], keys: [] },
    {
      part: 'alt',
      saves: true,
      kind: 'post',
      editor: ['textarea'],
      inside: '[role="dialog"]:has(#edit-attachment)',
      within: ['[role="dialog"]'],
      publish: ['textarea ~ button'],
      keys: [],
      limit: 1500,
    },
  ],
  // A timeline keeps showing the post; its own page is left.
  deleted: watchRedrafted(
    watchDeleted({
      post: POST,
      text: TEXT,
      quoted: 'blockquote',
      item: 'button:has(.i-ri\\:delete-bin-line)',
      confirm: '[role="dialog"] [btn-solid]',
    }),
  ),
};
export default site;
