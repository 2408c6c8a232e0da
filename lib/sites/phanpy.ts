import { query } from '../dom/index.ts';
import type { ComposerShape, Site } from './types.ts';

const FORM: Omit<ComposerShape, 'editor'> = {
  within: ['#compose-container form', '#compose-container'],
  publish: ['button[type="submit"]'],
  keys: ['mod-enter'], // ends in a submit that does not bubble: capture still sees it
  identity: [
    '.compose-top .account-block [class*="acct"], .compose-top .account-block i',
    '.compose-top .account-block',
  ],
  direct: '.form-visibility-direct',
  edits: '#compose-container:has(.status-preview-legend:not(.reply-to, [class*="quote"])) form',
};
/** The field stays when no warning is wanted, without being seen or sent. */
const WARNING = 'form:has(input[name="sensitive"]:checked) .spoiler-text-field';

const site: Site = {
  id: 'phanpy',
  name: 'Phanpy',
  network: 'mastodon',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  isHere: (page) => query(page, '#compose-container') !== null,
  composers: [
    { ...FORM, part: 'alt', kind: 'post', editor: ['.media-attachment textarea'], limit: 1500 },
    {
      ...FORM,
      editor: ['textarea.compose-field[name="status"]', '#compose-container textarea'],
      warning: WARNING,
      answered: {
        card: '#compose-container:has(.reply-to)',
        text: '.status-preview .content', // GUESS
        author: '.status-preview .name-text i, .status-preview .name-text',
        age: '.status-preview time-> datetime',
      },
    },
    { ...FORM, part: 'warning', kind: 'post', editor: [WARNING] },
    { ...FORM, part: 'option', kind: 'post', editor: ['.poll-choice input'] },
    {
      part: 'alt',
      kind: 'post',
      editor: ['#media-sheet textarea'],
      within: ['#media-sheet'],
      publish: [],
      keys: [],
      limit: 1500,
    },
  ],
};
export default site;
