import { attribute, closestThrough, query } from '../dom/index.ts';
import { pathOf } from './address.ts';
import { speaksOfMessage } from './labels.ts';
import type { ComposerShape } from './types.ts';

const WORDS = '(?:messages?|messaging|chats?|direct|inbox)(?=/|$)';
/** The address of a page of messages: on a listed site at its beginning, for a name may be one of the words (r/chat). */
const LISTED = new RegExp(`^(?:/i|/latest)?/${WORDS}`);
const ANY = /* @__PURE__ */ new RegExp(`/${WORDS}`);

const isLabelled = (editor: HTMLElement): boolean =>
  ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder'].some((name) =>
    speaksOfMessage(attribute(editor, name)),
  );
/** A box below a live list of what was said. */
const isBelowLog = (editor: HTMLElement): boolean =>
  query(closestThrough(editor, '[role="dialog"], section, main'), '[role="log"]') !== null;

/** Is it a box for messages, by address, label or role? For sites nothing is known of. */
export const seemsMessage = (editor: HTMLElement): boolean =>
  ANY.test(pathOf()) || isLabelled(editor) || isBelowLog(editor);

/** The boxes for private messages and group chats of a listed site; stands before its other shapes. */
export const MESSAGE: ComposerShape = {
  kind: 'message',
  editor: ['textarea', '[contenteditable="true"]'],
  when: (editor) => LISTED.test(pathOf()) || isLabelled(editor),
  within: ['form', 'body'],
  publish: [],
  says: ['send'],
  keys: ['enter'],
};
