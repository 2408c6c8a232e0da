import type { Site } from './types.ts';

const SAVE = ['[data-test-id="storyboard-creation-nav-done"] button', '[data-test-id="board-dropdown-save-button"]'];
/** GUESS: the countries with an address of their own. */
const COUNTRIES = 'co.uk es fr de it pt at ch ca com.mx com.au nz ie dk se nl jp';

const site: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  network: 'pinterest',
  matches: ['com', ...COUNTRIES.split(' ')].map((end) => `https://*.pinterest.${end}/*`),
  composers: [
    {
      part: 'title',
      kind: 'post',
      editor: ['#storyboard-selector-title'],
      within: ['body'],
      publish: SAVE,
      keys: [],
      limit: 100,
    },
    {
      kind: 'comment',
      editor: ['[contenteditable="true"]'],
      inside: '[data-test-id="comment-editor-container"], [data-test-id="editor-with-mentions"]',
      within: ['form', 'body'],
      publish: [],
      says: ['post', 'send', 'comment'], // GUESS
      keys: [],
    },
    {
      kind: 'post',
      editor: ['[data-test-id="storyboard-description-field-container"] [contenteditable="true"]'],
      within: ['body'],
      publish: SAVE,
      keys: [],
    },
  ],
};
export default site;
