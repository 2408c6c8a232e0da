import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectToEngine } from '../../lib/messages/index.ts';
import { startPage } from '../../lib/page/index.ts';
import { listedMatches } from '../../lib/sites/index.ts';
import { mountOverlay } from './mount.tsx';

export default defineContentScript({
  matches: listedMatches,
  allFrames: true,
  matchAboutBlank: false,
  runAt: 'document_start',
  main(ctx) {
    const page = new AbortController();
    ctx.onInvalidated(() => page.abort());
    startPage(
      {
        connect: connectToEngine,
        mount: mountOverlay,
        openRoot: (host) => browser.dom.openOrClosedShadowRoot(host as HTMLElement),
        gone: () => page.abort(),
      },
      page.signal,
    );
  },
});
