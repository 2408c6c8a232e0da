/**
 * Calls back when the page writes its document anew (`document.open()`, as editors do with their frames): that takes all
 * listeners away, ours too, and runs no content script again.
 */
export function watchRewriting(rewritten: () => void): void {
  let root: Element | null = document.documentElement;
  new MutationObserver(() => {
    const before = root;
    const now = document.documentElement;
    if (now === before || !now) return;
    root = now;
    if (before) rewritten();
  }).observe(document, { childList: true });
}
