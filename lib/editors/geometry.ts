import { boxOf, drawnIn, matches } from '../dom/index.ts';
import type { Span } from '../linter/index.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const shared = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/**
 * The part of the window in which this element's content can be seen: what every scrolling or clipping ancestor leaves.
 * @param reach how far beyond the window to look, px: infinite where only the ancestors count
 */
export const visibleArea = (element: Element, reach = 0): Box => {
  let area: Box = { left: -reach, top: -reach, right: innerWidth + reach, bottom: innerHeight + reach };
  // What the document clips is what the window does.
  for (let at: Element | undefined = element; at && !matches(at, 'html, body'); at = drawnIn(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') area = shared(area, boxOf(at));
    if (position === 'fixed') break; // nothing further out clips it
  }
  return area;
};

/** How much larger than laid out an element is drawn, by all transforms around it. Rotated or tilted words are not followed. */
export const scaleOf = (element: HTMLElement): { readonly x: number; readonly y: number } => {
  let [x, y] = [1, 1];
  // Asked with each painting: the quick question first. offsetWidth is rounded.
  const laidOut = element.offsetWidth * (element.currentCSSZoom ?? 1);
  if (Math.abs(boxOf(element).width - laidOut) < 1) return { x, y };
  for (let at: Element | undefined = element; at; at = drawnIn(at)) {
    const { transform, scale } = getComputedStyle(at);
    if (transform !== 'none') {
      const { a, b, c, d } = new DOMMatrix(transform);
      x *= Math.hypot(a, b);
      y *= Math.hypot(c, d);
    }
    if (scale && scale !== 'none') {
      const [byX = 1, byY = byX] = scale.split(' ').map(Number);
      x *= byX;
      y *= byY;
    }
  }
  return { x, y };
};

/** What of these rects lies in the area. */
export const clipped = (rects: Iterable<DOMRect>, area: Box): readonly DOMRect[] => {
  const seen: DOMRect[] = [];
  for (const rect of rects) {
    const { left, top, right, bottom } = shared(rect, area);
    if (right > left && bottom > top) seen.push(new DOMRect(left, top, right - left, bottom - top));
  }
  return seen;
};

/** What of an element can be seen; undefined when nothing. */
export const seenBox = (element: Element): DOMRect | undefined => clipped([boxOf(element)], visibleArea(element))[0];

/** Neighbouring letters' boxes are rounded: a point on their border may be in neither. */
const ROUNDING = 0.5;

const contains = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - ROUNDING && x <= rect.right + ROUNDING && y >= rect.top && y <= rect.bottom;

/** The character under a point, of the two beside the nearest place between characters: that may be far off. */
export const characterAt = (
  place: number | undefined,
  rectsOf: (span: Span) => readonly DOMRect[],
  x: number,
  y: number,
): number | undefined =>
  place === undefined
    ? undefined
    : [place, place - 1].find((start) => rectsOf({ start, end: start + 1 }).some((rect) => contains(rect, x, y)));
