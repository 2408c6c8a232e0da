/**
 * Calls back, at most once a frame, when what the overlay hangs on may have moved: scrolling anywhere, resizing of the
 * window or the composer, and whatever `watch` reports.
 */
export function watchMovement(
  element: Element,
  watch: (moved: () => void) => () => void,
  moved: () => void,
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
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  visualViewport?.addEventListener('resize', soon, { passive: true, signal });
  const observer = new ResizeObserver(soon);
  observer.observe(element);
  const unwatch = watch(soon);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    unwatch();
  });
}
