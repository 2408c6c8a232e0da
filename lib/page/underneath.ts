import {
  boxOf,
  closestThrough,
  containsThrough,
  drawnIn,
  matches,
  nameOf,
  real,
  rootOf,
  shadowOf,
} from '../dom/index.ts';
import { DIALOG } from './host.ts';
import { HOST } from './own-events.ts';

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="switch"], [contenteditable="true"]';
/** A whole post that can be clicked is no control, px². */
const LARGEST = 60_000;
/** Distance of the points that are looked at, px. */
const STEP = 16;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What of the page lies in a box; client px. */
export interface Underneath {
  readonly controls: readonly DOMRect[];
  /** Words and pictures of the composer's frame, such as its counter, and of the rest of the page. */
  readonly near: readonly DOMRect[];
  readonly far: readonly DOMRect[];
}

/** The page's topmost element at a point, through open shadow roots; our own parts are looked through. */
export function elementAt(x: number, y: number, tree: Document | ShadowRoot = document): Element | undefined {
  let found = tree.elementFromPoint(x, y) ?? undefined;
  if (found && nameOf(found) === HOST) found = tree.elementsFromPoint(x, y).find((one) => nameOf(one) !== HOST);
  if (!found || rootOf(found) !== tree) return undefined;
  const inner = shadowOf(found);
  return (inner && elementAt(x, y, inner)) ?? found;
}

const sizeOf = (element: Element): number => {
  const { width, height } = boxOf(element);
  return width * height;
};

const hasContent = (element: Element): boolean =>
  matches(element, 'img, svg, svg *, canvas, video, progress, meter') ||
  [...real(element, 'childNodes')].some((node) => node instanceof Text && node.data.trim() !== '');

/**
 * What of a composer's frame is the composer's own. A frame higher than half of the window is the page's, a feed may be
 * in it: then the largest part around the editor that is not so high. A dialog is always its composer's.
 */
export function frameAround(editor: Element, frame: Element): Element {
  const isPage = (part: Element) => boxOf(part).height > innerHeight / 2;
  if (!isPage(frame) || matches(frame, DIALOG)) return frame;
  let largest = editor;
  for (let at: Element | undefined = editor; at && !isPage(at); at = drawnIn(at)) largest = at;
  return largest;
}

/**
 * Looks at what lies in a box by asking the browser for the elements at its points: what is covered or hidden does not
 * count, and the document is never walked.
 */
export function createUnderneath(editor: Element, frame: Element): (box: Box) => Underneath {
  const seen = new Map<string, Element | undefined>();
  const look = (x: number, y: number) => {
    const key = `${x} ${y}`;
    // Places are compared within one task; what was seen in the last one may have moved.
    if (seen.size === 0) queueMicrotask(() => seen.clear());
    if (!seen.has(key)) seen.set(key, elementAt(x, y));
    return seen.get(key);
  };
  return ({ left, top, right, bottom }) => {
    const elements = new Set<Element>();
    // From just outside to just outside: what only reaches into the box lies at no point within it.
    const from = (start: number) => Math.max(0, Math.floor(start / STEP - 0.5) * STEP + STEP / 2);
    for (let y = from(top); y < bottom + STEP; y += STEP)
      for (let x = from(left); x < right + STEP; x += STEP) {
        const element = look(x, y);
        if (element && !containsThrough(editor, element)) elements.add(element);
      }
    const [controls, near, far] = [new Set<Element>(), new Set<Element>(), new Set<Element>()];
    const own = frameAround(editor, frame);
    for (const element of elements) {
      const control = closestThrough(element, CONTROLS);
      if (control && !containsThrough(control, editor) && sizeOf(control) < LARGEST) controls.add(control);
      else if (hasContent(element)) (containsThrough(own, element) ? near : far).add(element);
    }
    const boxes = (parts: Set<Element>) => Array.from(parts, boxOf);
    return { controls: boxes(controls), near: boxes(near), far: boxes(far) };
  };
}
