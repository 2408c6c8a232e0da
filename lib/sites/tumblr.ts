import type { Site } from './types.ts';

/** The block editor has one editable per paragraph. Its button's class changes with every build, so its words tell it. */
const site: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  network: 'tumblr',
  matches: ['https://www.tumblr.com/*'],
  composers: [
    {
      kind: 'post',
      editor: ['.block-editor-writing-flow'],
      gathers: true,
      within: ['[role="dialog"]', '#glass-container > *', 'body'],
      publish: [],
      says: ['post', 'schedule', 'publish'],
      keys: [], // unknown
    },
  ],
};
export default site;
