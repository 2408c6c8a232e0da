import { call, contains } from '../dom/index.ts';

/** Milliseconds between two looks: a page that animates its frame costs four looks a second at most. */
const REST = 250;
/** What may tell visibility, account or what is answered; not what moves and colours. */
const ATTRIBUTES = ['class', 'title', 'aria-label', 'disabled', 'href'];

/**
 * Calls back in the next frame when something of the composer's frame changed outside the editor: other controls,
 * another account, words in another field.
 */
export function watchSurroundings(frame: Element, editor: Element, changed: () => void, signal: AbortSignal): void {
  let waits = false;
  let last = 0;
  const soon = () => {
    if (waits) return;
    waits = true;
    setTimeout(
      () =>
        requestAnimationFrame(() => {
          waits = false;
          last = performance.now();
          if (!signal.aborted) changed();
        }),
      Math.max(0, last + REST - performance.now()),
    );
  };
  const isOutside = (node: EventTarget | null) => !(node instanceof Node) || !contains(editor, node);
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => isOutside(target))) soon();
  });
  observer.observe(frame, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
  // A field's value and what a list has chosen are no part of the tree.
  for (const type of ['input', 'change'] as const)
    call(frame, 'addEventListener', type, ({ target }) => isOutside(target) && soon(), { passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
