import type { Site } from './types.ts';

const site: Site = {
  id: 'phanpy',
  name: 'Phanpy',
  network: 'mastodon',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  isHere: (page) => page.querySelector('#compose-container') !== null,
  composers: [
    {
      editor: ['textarea.compose-field[name="status"]', '#compose-container textarea'],
      within: ['#compose-container form', '#compose-container'],
      publish: ['button[type="submit"]'],
      keys: ['mod-enter'], // ends in a submit that does not bubble: capture still sees it
      identity: [
        '.compose-top .account-block [class*="acct"], .compose-top .account-block i',
        '.compose-top .account-block',
      ],
      answered: {
        card: '#compose-container:has(.reply-to)',
        text: '.status-preview .content', // GUESS
        author: '.status-preview .name-text i, .status-preview .name-text',
        age: '.status-preview time-> datetime',
      },
    },
  ],
};
export default site;
