// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchMovement } from '../../lib/page/index.ts';

let end: AbortController;
let cross: (isIntersecting: boolean) => void = () => {};
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame'] });
  class Observer {
    constructor(tell: (entries: unknown[]) => void) {
      cross = (isIntersecting) => tell([{ isIntersecting }]);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('visualViewport', null);
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A box on a page, and how often its places were found anew and its parts followed it. */
function start() {
  document.body.innerHTML = '<form><textarea></textarea></form>';
  const [moved, scrolled] = [vi.fn(), vi.fn()];
  const [box, frame] = ['textarea', 'form'].map((one) => document.querySelector(one) as Element) as [Element, Element];
  watchMovement(box, frame, { moved, scrolled }, () => () => {}, end.signal);
  const scroll = () => {
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(16);
  };
  return { moved, scrolled, scroll };
}

it('what comes into the window while the page scrolls is placed once, at rest', () => {
  const { moved, scrolled, scroll } = start();
  for (let i = 0; i < 30; i++) {
    scroll();
    if (i % 5 === 0) cross(true);
  }
  expect(scrolled).toHaveBeenCalledTimes(30);
  expect(moved).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(moved).toHaveBeenCalledOnce();
});

it('what leaves the window goes at once', () => {
  const { moved, scroll } = start();
  scroll();
  cross(false);
  vi.advanceTimersByTime(17);
  expect(moved).toHaveBeenCalledOnce();
});
