import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Lets no press of the mouse take the focus out of the draft, and hears Escape in our part.
 * @param onEscape says whether it closed anything
 */
export function useOwnEvents(ref: RefObject<HTMLElement | null>, onEscape: () => boolean): void {
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  useLayoutEffect(() => {
    const root = ref.current;
    if (!root) return;
    const end = new AbortController();
    root.addEventListener('mousedown', (event) => event.preventDefault(), { signal: end.signal });
    const hear = (event: KeyboardEvent) => event.key === 'Escape' && escaped.current() && event.preventDefault();
    root.addEventListener('keydown', hear, { signal: end.signal });
    return () => end.abort();
  }, [ref]);
}
