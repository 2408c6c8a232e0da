import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { acceptPopups, connectToEngine } from '../../lib/messages/index.ts';
import { startPage, watchRewriting } from '../../lib/page/index.ts';
import { offeredSites } from '../../lib/sites/index.ts';
import { mountOverlay } from './mount.tsx';

/** Firefox has it on the element, Chromium in an API of its own. */
const openRoot = (host: Element): ShadowRoot | null =>
  (host as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
  browser.dom?.openOrClosedShadowRoot(host as HTMLElement) ??
  null;

export default defineContentScript({
  // Where it runs, and beside which site's script, is written by wxt.config.ts from lib/sites.
  registration: 'runtime',
  main() {
    let end = new AbortController();
    const start = () => {
      end.abort();
      end = new AbortController();
      const world = { sites: offeredSites, connect: connectToEngine, acceptPopups, mount: mountOverlay, openRoot };
      startPage(world, end);
    };
    start();
    watchRewriting(start);
  },
});
