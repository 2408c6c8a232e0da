import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { acceptPopups, connectToEngine } from '../../lib/messages/index.ts';
import { startPage, watchRewriting } from '../../lib/page/index.ts';
import { listedMatches } from '../../lib/sites/index.ts';
import { mountOverlay } from './mount.tsx';

/** Firefox has it on the element, Chromium in an API of its own. */
const openRoot = (host: Element): ShadowRoot | null =>
  (host as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
  browser.dom?.openOrClosedShadowRoot(host as HTMLElement) ??
  null;

export default defineContentScript({
  matches: listedMatches,
  allFrames: true,
  // Editors in frames without an address are part of the page that made them.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  // A page could make that event itself. Whether the extension is gone is learned where it matters: at connecting.
  noScriptStartedPostMessage: true,
  main() {
    let end = new AbortController();
    const start = () => {
      end.abort();
      end = new AbortController();
      startPage({ connect: connectToEngine, acceptPopups, mount: mountOverlay, openRoot }, end.signal);
    };
    start();
    watchRewriting(start);
  },
});
