import { seemsMessage } from './messages.ts';
import type { ComposerShape, Site } from './types.ts';

const BOX: ComposerShape = {
  kind: 'post',
  editor: ['textarea', '[contenteditable="true"]', '[contenteditable=""]', '[contenteditable="plaintext-only"]'],
  within: ['form', '[role="dialog"]', 'body'],
  not: [
    '[role="searchbox"]',
    '[role="search"]',
    '[type="search"]',
    '[aria-hidden="true"]',
    '[readonly]',
    '[disabled]',
    '.CodeMirror',
    '.monaco-editor',
    '.cm-editor',
    '.ace_editor',
  ],
  publish: [],
  keys: [],
};

/**
 * Any other site the user switched on. Reads and marks; nothing is known of its buttons, so nothing is gated.
 * Search boxes, code editors and one-line fields are no compose boxes.
 */
const site: Site = {
  id: 'generic',
  name: 'This site',
  network: 'other',
  matches: [],
  composers: [{ ...BOX, kind: 'message', when: seemsMessage }, BOX],
  gates: false,
};
export default site;
