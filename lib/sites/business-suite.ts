import { MESSAGE } from './messages.ts';
import type { Site } from './types.ts';

/** GUESS: the box's framework was never recorded; both the combobox and an editable inside it are taken. */
const site: Site = {
  id: 'business-suite',
  name: 'Meta Business Suite',
  network: 'facebook',
  matches: ['https://business.facebook.com/*'],
  account: () => 'company', // only pages are written for here
  composers: [
    MESSAGE,
    {
      kind: 'post',
      editor: ['[role="combobox"][contenteditable="true"]', '[role="combobox"] [contenteditable="true"]'],
      within: ['[role="dialog"]', '[role="main"]', 'body'],
      publish: [],
      says: ['publish', 'schedule', 'post'],
      keys: [],
    },
  ],
};
export default site;
