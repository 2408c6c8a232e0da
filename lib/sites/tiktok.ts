import { MESSAGE } from './messages.ts';
import type { Site } from './types.ts';

const HANDLE = ['a[data-e2e="nav-profile"]-> href', 'nav a[href^="/@"]-> href']; // GUESS

const site: Site = {
  id: 'tiktok',
  name: 'TikTok',
  network: 'tiktok',
  matches: ['https://www.tiktok.com/*'],
  composers: [
    {
      ...MESSAGE,
      inside: '[data-e2e="message-input-area"], [data-e2e="dm-new-input-editor"]',
      when: () => true,
      publish: ['[data-e2e="message-send"]'],
    },
    MESSAGE,
    {
      kind: 'comment',
      editor: [
        '[data-e2e="comment-input"] [contenteditable="true"]',
        '[data-e2e="comment-text"] [contenteditable="true"]',
      ],
      within: ['body'],
      publish: ['[data-e2e="comment-post"]'],
      keys: ['enter'],
      limit: 150,
      identity: HANDLE,
      // GUESS: a box among the comments answers the one it stands in.
      answered: {
        card: ':has(> [data-e2e="comment-level-1"])',
        text: '[data-e2e="comment-level-1"]',
        author: '[data-e2e="comment-username-1"]',
        age: '[data-e2e="comment-time-1"]',
      },
    },
    {
      kind: 'post',
      editor: ['.public-DraftEditor-content', '[contenteditable="true"]'],
      within: ['body'],
      publish: ['[data-e2e="post_video_button"]'],
      keys: [],
      identity: HANDLE,
    },
  ],
};
export default site;
