import { contains, containsThrough, drawnIn, query } from '../dom/index.ts';

/** After a scroll this long without another one places are found anew, ms. */
const REST = 150;

export interface Movement {
  /** What the overlay hangs on may have moved, or the page around it changed: find places anew. */
  moved(): void;
  /** A scroll goes on: follow it. At its end comes `moved`. */
  scrolled(): void;
}

/**
 * Calls back, at most once a frame, when what the overlay hangs on may have moved: scrolling around it, resizing,
 * hiding, nodes coming and going in its frame, a change of the focus, the end of an animation, and whatever `watch`
 * reports.
 */
export function watchMovement(
  element: Element,
  frame: Element,
  { moved, scrolled }: Movement,
  watch: (moved: () => void) => () => void,
  signal: AbortSignal,
): void {
  let waits = false;
  const soon = () => {
    if (waits || signal.aborted) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      if (!signal.aborted) moved();
    });
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** When the last scroll came; its timer is not set anew at each of them. */
  let last = 0;
  const rest = (ms = REST) => {
    resting = setTimeout(() => {
      const left = last + REST - performance.now();
      resting = undefined;
      if (left > 0) rest(left);
      else soon();
    }, ms);
  };
  const rested = () => void (resting ?? rest());
  const passive = { capture: true, passive: true, signal };
  addEventListener(
    'scroll',
    ({ target }) => {
      // Another list of the page moves nothing of ours.
      if (!(target instanceof Node) || !(containsThrough(target, element) || contains(element, target))) return;
      // In the frame, once everybody who hears the scroll has measured. It is told once a frame.
      requestAnimationFrame(scrolled);
      last = performance.now();
      rested();
    },
    passive,
  );
  for (const type of ['resize', 'focusin', 'focusout', 'transitionend', 'animationend', 'toggle'])
    addEventListener(type, soon, passive);
  visualViewport?.addEventListener('resize', soon, { passive: true, signal });
  const sized = new ResizeObserver(soon);
  sized.observe(element);
  const seen = new IntersectionObserver(
    (entries) => {
      // While it scrolls only that it left is of use: what came in is placed at rest, for places cost hit tests.
      if (resting === undefined || !entries.at(-1)?.isIntersecting) soon();
    },
    { threshold: [0, 1] },
  );
  seen.observe(element);
  const changed = new MutationObserver(rested);
  changed.observe(frame, { childList: true, subtree: true });
  const body = query(document, 'body');
  if (body) changed.observe(body, { childList: true });
  // Hidden or scaled away by a class or a style of what it stands in: nothing else tells.
  const styled = new MutationObserver(rested);
  for (let at: Element | undefined = element; at; at = drawnIn(at))
    styled.observe(at, { attributeFilter: ['class', 'style', 'hidden', 'inert'] });
  const unwatch = watch(soon);
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    for (const observer of [sized, seen, changed, styled]) observer.disconnect();
    unwatch();
  });
}
