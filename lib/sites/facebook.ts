import { attribute, closestThrough, query, queryAll } from '../dom/index.ts';
import { lastBefore, wordsIn } from './dom.ts';
import { COMMENT_AS, MESSAGE_TO, nameIn, ON_MIND, REPLY_TO, readByline } from './labels.ts';
import { MESSAGE } from './messages.ts';
import { wordsAt } from './read.ts';
import type { Answered, ComposerShape, Site } from './types.ts';

const EDITOR = ['[data-lexical-editor="true"]', '[role="textbox"][contenteditable="true"]'];
const labelOf = (editor: Element) => attribute(editor, 'aria-label') ?? attribute(editor, 'aria-placeholder');
const STORY =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';

const isReply = (editor: Element) => nameIn(labelOf(editor), REPLY_TO) !== undefined;
/** By its label; in a language we do not know, by where it stands: Enter publishes it, so a post must never pass for one. */
const isComment = (editor: Element) =>
  isReply(editor) ||
  nameIn(labelOf(editor), COMMENT_AS) !== undefined ||
  closestThrough(editor, '[role="article"], form[role="presentation"]') !== undefined;
/** A chat may be open on any page. */
const isMessage = (editor: HTMLElement) => MESSAGE.when?.(editor) || nameIn(labelOf(editor), MESSAGE_TO) !== undefined;

/** The comment whose reply box is open, else the post. A comment's label says who wrote it and when. */
function answered(editor: HTMLElement): Answered | undefined {
  const around = closestThrough(editor, '[role="dialog"]') ?? document.body;
  const comments = queryAll(around, '[role="article"][aria-label]').map(
    (one) => [one, readByline(labelOf(one))] as const,
  );
  const comment = lastBefore(around, '[role="article"][aria-label]', editor);
  const [, by] = comments.find(([one]) => one === comment) ?? [];
  if (isReply(editor) && comment && by) return { ...by, text: wordsAt(comment, '[dir="auto"]') };
  const story = query(closestThrough(editor, '[role="article"]'), STORY) ?? lastBefore(around, STORY, editor);
  return story ? { text: wordsIn(story), author: '', age: '' } : undefined; // its age is hidden until the pointer is there
}

const identity = (editor: HTMLElement) => nameIn(labelOf(editor), COMMENT_AS) ?? nameIn(labelOf(editor), ON_MIND) ?? '';

const COMMENT: ComposerShape = {
  kind: (editor) => (isReply(editor) ? 'reply' : 'comment'),
  editor: EDITOR,
  when: isComment,
  within: ['form', '[role="article"]', '[role="dialog"]', 'body'],
  publish: ['#focused-state-composer-submit [role="button"]'],
  says: ['comment', 'reply'],
  keys: ['enter'],
  limit: 8000,
  identity,
  answered,
};

const site: Site = {
  id: 'facebook',
  name: 'Facebook',
  network: 'facebook',
  matches: ['www', 'web', 'm'].map((host) => `https://${host}.facebook.com/*`),
  composers: [
    { ...MESSAGE, when: isMessage, within: ['body'] },
    COMMENT,
    {
      kind: 'post',
      editor: EDITOR,
      within: ['[role="dialog"]', 'body'],
      publish: [],
      says: ['post', 'publish', 'share', 'schedule'],
      keys: ['mod-enter'], // GUESS
      identity,
    },
  ],
};
export default site;
