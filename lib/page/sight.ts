import { boxOf, call, closestThrough, containsThrough, rootOf } from '../dom/index.ts';
import { seenBox } from '../editors/index.ts';
import { DIALOG } from './host.ts';
import { elementAt } from './underneath.ts';

/** Places of a box that are looked at: its middle and near its corners. */
const PLACES = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;
/** How many of them must be uncovered: a page may well have a small thing over a corner. */
const FEWEST = 3;

// The host's own opacity says nothing: what stands in the top layer is drawn apart from it.
const isDrawn = (element: Element) => call(element, 'checkVisibility', { visibilityProperty: true });

/** Can a person see and reach this element of ours: drawn, in the window, uncovered, not inert? */
export function isInSight(element: Element, host: Element): boolean {
  if (!isDrawn(element)) return false;
  const { left, top, width, height } = boxOf(element);
  if (width === 0 || height === 0) return false;
  const tree = rootOf(host) as Document;
  const uncovered = PLACES.filter(([x, y]) => tree.elementFromPoint(left + width * x, top + height * y) === host);
  return uncovered.length >= FEWEST;
}

/** What of a composer can be seen; undefined when it is hidden, scrolled out, or all under a dialog it is not in. */
export function composerInSight(editor: Element, frame: Element): DOMRect | undefined {
  const box = isDrawn(editor) ? seenBox(editor) : undefined;
  if (!box) return undefined;
  const isSeen = PLACES.some(([x, y]) => {
    const top = elementAt(box.left + box.width * x, box.top + box.height * y);
    if (!top || containsThrough(top, editor)) return top !== undefined;
    const dialog = closestThrough(top, DIALOG);
    return containsThrough(frame, top) && (!dialog || containsThrough(dialog, editor));
  });
  return isSeen ? box : undefined;
}

/** A few words on a line, px: what is smaller, no person writes in. */
const WIDTH = 40;
const HEIGHT = 10;

/** Can a person see what is written in this box? */
export function isReadable(editor: Element, frame: Element): boolean {
  const box = composerInSight(editor, frame);
  return (
    !!box && box.width >= WIDTH && box.height >= HEIGHT && call(editor, 'checkVisibility', { opacityProperty: true })
  );
}
