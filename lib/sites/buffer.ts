import type { Site } from './types.ts';

const site: Site = {
  id: 'buffer',
  name: 'Buffer',
  network: 'buffer',
  matches: ['https://publish.buffer.com/*'],
  composers: [
    {
      kind: 'reply',
      editor: ['[data-testid="reply-form-item"] textarea'],
      within: ['[data-testid="reply-form-item"]'],
      publish: ['button[type="submit"]'],
      says: ['reply', 'send'],
      keys: ['mod-enter'], // GUESS
      answered: {
        card: ':has(> [data-testid="comment-thread-content"])',
        text: '[data-testid="comment-item"]:last-of-type',
      },
    },
    {
      kind: 'post', // which channels it goes to is not known, so nor is the limit
      editor: ['[data-testid="composer-text-area"]', '[data-testid="composer-text-area"] [contenteditable="true"]'],
      within: ['[role="dialog"]', 'body'],
      publish: [],
      says: ['schedule', 'publish', 'share', 'post'], // GUESS
      keys: ['mod-enter'], // GUESS
    },
  ],
};
export default site;
