import { closestThrough } from './dom.ts';
import { speaksOfReply } from './labels.ts';
import type { Site } from './types.ts';

const WIDGET = '[aria-roledescription="publish-widget"]';
const site: Site = {
  id: 'elk',
  name: 'Elk',
  network: 'mastodon',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  isHere: (page) => page.querySelector(WIDGET) !== null,
  composers: [
    {
      // The post answered is somewhere on the page, not in the widget: only the button tells.
      kind: (editor) =>
        speaksOfReply(closestThrough(editor, WIDGET)?.querySelector('.publish-button')?.textContent) ? 'reply' : 'post',
      editor: ['.content-editor.ProseMirror', `${WIDGET} .ProseMirror`],
      within: [WIDGET],
      publish: ['.publish-button'],
      keys: ['mod-enter'],
      identity: ['a[href*="/@"]-> href'],
    },
  ],
};
export default site;
