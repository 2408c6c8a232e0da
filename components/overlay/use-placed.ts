import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { findPlace, type Wish } from './place.ts';

/**
 * Keeps an element of ours at its place in the window: at every drawing and whenever its own size changes. Written to
 * the element directly, so that nothing is drawn twice.
 */
export function usePlaced<E extends HTMLElement>(wish: () => Wish): RefObject<E | null> {
  const ref = useRef<E>(null);
  const latest = useRef(() => {});
  useLayoutEffect(() => {
    latest.current = () => {
      const element = ref.current;
      const at = element && findPlace(element, wish());
      if (!element) return;
      element.style.visibility = at ? '' : 'hidden';
      if (!at) return;
      element.style.left = `${Math.round(at.x)}px`;
      element.style.top = `${Math.round(at.y)}px`;
      element.style.setProperty('--room', `${Math.round(at.room)}px`);
    };
    latest.current();
  });
  useEffect(() => {
    if (!ref.current) return;
    const grown = new ResizeObserver(() => latest.current());
    grown.observe(ref.current);
    return () => grown.disconnect();
  }, []);
  return ref;
}
