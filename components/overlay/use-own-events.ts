import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Lets no press of the mouse take the focus out of the draft, and hears Escape in our part. */
export function useOwnEvents(ref: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  useLayoutEffect(() => {
    const root = ref.current;
    if (!root) return;
    const end = new AbortController();
    root.addEventListener('mousedown', (event) => event.preventDefault(), { signal: end.signal });
    root.addEventListener('keydown', ({ key }) => key === 'Escape' && escaped.current(), { signal: end.signal });
    return () => end.abort();
  }, [ref]);
}
