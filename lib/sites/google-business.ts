import { pathOf } from './address.ts';
import type { Site } from './types.ts';

/** GUESS, all of it: the dialog is an embedded frame with a text area. A frame about reviews answers one. */
const site: Site = {
  id: 'google-business',
  name: 'Google Business Profile',
  network: 'google-business',
  matches: ['https://business.google.com/*', 'https://www.google.com/local/business/*'],
  account: () => 'company',
  composers: [
    {
      kind: () => (pathOf().includes('review') ? 'reply' : 'post'),
      editor: ['textarea'],
      within: ['form', '[role="dialog"]', 'body'],
      publish: [],
      says: ['post', 'publish', 'reply', 'send'],
      keys: [],
    },
  ],
};
export default site;
