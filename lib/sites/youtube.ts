import type { ComposerShape, Site } from './types.ts';

/** The box is plain; 0×0 twins stay in the page, so only a visible one counts. */
const SHARED: Pick<ComposerShape, 'editor' | 'within' | 'keys' | 'publish' | 'says' | 'identity'> = {
  editor: ['#contenteditable-root'],
  within: ['ytd-commentbox', 'ytd-backstage-post-dialog-renderer', '[class*="ytPostsCreation"]', 'body'],
  publish: ['#submit-button button'],
  says: ['post', 'comment', 'reply'],
  keys: ['mod-enter'], // GUESS: no shortcut is known
  // The name is shown only in a menu; the picture beside the box may carry it (GUESS).
  identity: ['#author-thumbnail img-> alt'],
};

const site: Site = {
  id: 'youtube',
  name: 'YouTube',
  network: 'youtube',
  matches: ['https://www.youtube.com/*'],
  composers: [
    { ...SHARED, kind: 'post', inside: 'ytd-backstage-post-dialog-renderer, [class*="ytPostsCreation"]', limit: 7700 },
    {
      ...SHARED,
      kind: 'reply',
      inside: 'ytd-comment-reply-dialog-renderer, #reply-dialog',
      answered: {
        card: 'ytd-comment-thread-renderer, ytd-comment-view-model',
        text: '#content-text',
        author: '#author-text',
        age: '#published-time-text',
      },
    },
    { ...SHARED, kind: 'comment' },
  ],
};
export default site;
