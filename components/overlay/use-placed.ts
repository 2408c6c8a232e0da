import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { findPlace, type Wish } from './place.ts';
import type { OverlayAnchors } from './types.ts';

/** What hangs on something this far out of the window is out of it too, px. */
const FAR = 600;

/**
 * Keeps an element of ours at its place in the window: at every drawing and whenever its own size changes. While the
 * page scrolls it only goes along with what it hangs on. Written to the element directly, so that nothing is drawn twice.
 * @param wish undefined while it needs no place
 */
export function usePlaced<E extends HTMLElement>(
  { onScroll }: OverlayAnchors,
  wish: () => Wish | undefined,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const latest = useRef(() => {});
  const follow = useRef(() => {});
  useLayoutEffect(() => {
    latest.current = () => {
      const element = ref.current;
      const wished = element && wish();
      if (!wished) return;
      const at = findPlace(element, wished);
      const from = wished.hangsOn?.();
      element.style.visibility = at ? '' : 'hidden';
      element.style.translate = '';
      let wasFar = false;
      follow.current = () => {
        const now = wished.hangsOn?.();
        if (!from || !now || at?.isDocked) return;
        // Far out of the window nothing is to be followed.
        const isFar = now.bottom < -FAR || now.top > innerHeight + FAR;
        if (!isFar || !wasFar) element.style.translate = `${now.left - from.left}px ${now.top - from.top}px`;
        wasFar = isFar;
      };
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
    const unfollow = onScroll(() => follow.current());
    return () => {
      grown.disconnect();
      unfollow();
    };
  }, [onScroll]);
  return ref;
}
