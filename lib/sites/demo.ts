import mastodon from './mastodon.ts';
import type { Site } from './types.ts';
import x from './x.ts';

/** The local page of `npm start`; only in the demo build. */
const site: Site = {
  id: 'x',
  name: 'Demo page',
  network: 'x',
  matches: ['http://127.0.0.1/*'],
  composers: [
    ...x.composers,
    ...mastodon.composers,
    {
      kind: 'post',
      editor: ['[data-lexical-editor="true"][role="textbox"]', '[contenteditable="true"][role="textbox"]'],
      within: ['section'],
      publish: ['[role="button"]', 'button'],
      keys: ['mod-enter'],
    },
  ],
};
export default site;
