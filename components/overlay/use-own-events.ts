import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What must not reach the page's own listeners: its shortcuts, its "clicked outside", its focus guards. */
const OURS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'focusin',
  'focusout',
];

/** Ends our events at our root, lets no press of the mouse take the focus out of the draft, and hears Escape. */
export function useOwnEvents(ref: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  useLayoutEffect(() => {
    const root = ref.current;
    if (!root) return;
    const end = new AbortController();
    const on = { signal: end.signal };
    for (const name of OURS) root.addEventListener(name, (event) => event.stopPropagation(), on);
    root.addEventListener('mousedown', (event) => event.preventDefault(), on);
    root.addEventListener('keydown', ({ key }) => key === 'Escape' && escaped.current(), on);
    return () => end.abort();
  }, [ref]);
}
