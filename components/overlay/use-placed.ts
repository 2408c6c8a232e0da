import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { findPlace, type Wish } from './place.ts';
import type { OverlayAnchors } from './types.ts';

/** How far a surface's shadow reaches, px. */
const SHADOW = 40;

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
      let wasOut = false;
      const height = element.offsetHeight;
      follow.current = () => {
        const now = wished.hangsOn?.();
        if (!from || !now || !at || at.isDocked) return;
        const down = now.top - from.top;
        // Out of the window nothing is to be followed, but one step further, which takes its shadow away.
        const isOut = at.y + down + height < -SHADOW || at.y + down > innerHeight + SHADOW;
        if (!isOut || !wasOut) element.style.translate = `${now.left - from.left}px ${down}px`;
        wasOut = isOut;
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
