import { contains, rootOf, shadowOf } from '../dom/index.ts';
import type { Point } from './text-map.ts';

/** The element that has the focus, through open shadow roots. */
export const focusedElement = (): Element | null => {
  let element = document.activeElement;
  for (let inner = element; inner; inner = shadowOf(inner)?.activeElement ?? null) element = inner;
  return element;
};

/** The shadow roots a node stands in, innermost first. */
export const shadowRootsAround = (node: Node): readonly ShadowRoot[] => {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
};

/** The tree whose style sheets reach this node. */
export const treeOf = (node: Node): Document | ShadowRoot => {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root : document;
};

/** The fixed and the moving end of the selection, through open shadow roots; undefined outside `element`. */
export const selectionEnds = (element: HTMLElement): { readonly anchor: Point; readonly focus: Point } | undefined => {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const shadowRoots = shadowRootsAround(element);
  let anchor: Point = { node: selection.anchorNode as Node, offset: selection.anchorOffset };
  let focus: Point = { node: selection.focusNode as Node, offset: selection.focusOffset };
  if (shadowRoots.length > 0 && 'getComposedRanges' in selection) {
    const range = selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0];
    if (!range) return undefined;
    anchor = { node: range.startContainer, offset: range.startOffset };
    focus = { node: range.endContainer, offset: range.endOffset };
    if (selection.direction === 'backward') [anchor, focus] = [focus, anchor];
  }
  return contains(element, focus.node) && contains(element, anchor.node) ? { anchor, focus } : undefined;
};

/** Selects from one place to another; the places may stand in an open shadow root. */
export const select = (from: Point, to: Point = from): void => {
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
};

/**
 * Tells the page's editors of a selection now. The browser does so once our task has ended, and a key may come first.
 */
export const announceSelection = (): void => void document.dispatchEvent(new Event('selectionchange'));

/** The place of a caret at a point, in the shadow roots around an element too. */
export const caretPlaceAt = (x: number, y: number, element: Element): CaretPosition | null | undefined =>
  document.caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRootsAround(element)] });
