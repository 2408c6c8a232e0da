import type { ComposerShape, Site } from './types.ts';

const SHARED: Omit<ComposerShape, 'editor'> = {
  kind: 'post',
  within: ['ytcp-uploads-dialog', 'body'],
  publish: ['#done-button button', '#save button'], // GUESS
  says: ['publish', 'schedule'],
  keys: [],
  identity: ['#entity-name'], // GUESS
};

const site: Site = {
  id: 'youtube-studio',
  name: 'YouTube Studio',
  network: 'youtube',
  matches: ['https://studio.youtube.com/*'],
  composers: [
    { ...SHARED, part: 'title', editor: ['#title-textarea #textbox'], limit: 100 },
    { ...SHARED, editor: ['#description-textarea #textbox'] },
  ],
};
export default site;
