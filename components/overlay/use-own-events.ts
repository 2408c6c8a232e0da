import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Lets no press of the mouse take the focus out of the draft, but one on words of a card, and hears Escape in our part.
 * @param onEscape says whether it closed anything
 */
export function useOwnEvents(ref: RefObject<HTMLElement | null>, onEscape: () => boolean): void {
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  useLayoutEffect(() => {
    const root = ref.current;
    if (!root) return;
    const end = new AbortController();
    const keepFocus = (event: Event) => {
      const words = (event.target as Element).closest('.card :is(h2, p)');
      // Words of a card may be selected. Firefox would take the selection out of the draft before the focus, and the
      // editor could not remember what comes back when the card closes.
      if (words) words.closest<HTMLElement>('.card')?.focus({ preventScroll: true });
      else event.preventDefault();
    };
    root.addEventListener('mousedown', keepFocus, { signal: end.signal });
    const hear = (event: KeyboardEvent) => event.key === 'Escape' && escaped.current() && event.preventDefault();
    root.addEventListener('keydown', hear, { signal: end.signal });
    return () => end.abort();
  }, [ref]);
}
