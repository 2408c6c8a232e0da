import { type Browser, browser } from 'wxt/browser';

/** Is it a page of ours that speaks: options, welcome, popup? A content script tells its page's address. */
export const isOwnPage = ({ id, url }: Browser.runtime.MessageSender): boolean =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/' as never)) === true;
