import type { Site } from './types.ts';

/**
 * Any other site the user switched on. Reads and marks; nothing is known of its buttons, so nothing is gated.
 * Search boxes, code editors and one-line fields are no compose boxes.
 */
const site: Site = {
  id: 'generic',
  name: 'This site',
  network: 'other',
  matches: [],
  composers: [
    {
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
    },
  ],
  gates: false,
};
export default site;
