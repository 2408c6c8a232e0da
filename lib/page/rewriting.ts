/**
 * Calls back when the page writes its document anew (`document.open()`, as editors do with their frames): that takes all
 * listeners away, ours too, and runs no content script again.
 */
export function watchRewriting(rewritten: () => void): void {
  let root: Element | null = document.documentElement;
  new MutationObserver(() => {
    const before = root;
    if (document.documentElement === before || !document.documentElement) return;
    root = document.documentElement;
    if (before) rewritten();
  }).observe(document, { childList: true });
}
