import type { Point } from './text-map.ts';

/** The element that has the focus, through open shadow roots. */
export const focusedElement = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** The shadow roots a node stands in, innermost first. */
export const shadowRootsAround = (node: Node): readonly ShadowRoot[] => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
};

/** The tree whose style sheets reach this node. */
export const treeOf = (node: Node): Document | ShadowRoot => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

const focusIn = (selection: Selection): Point | undefined =>
  selection.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : undefined;

/** Where the moving end of the selection stands, through open shadow roots; undefined outside `element`. */
export const selectionFocus = (element: HTMLElement): Point | undefined => {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const shadowRoots = shadowRootsAround(element);
  let focus = focusIn(selection);
  if (shadowRoots.length > 0 && 'getComposedRanges' in selection) {
    const range = selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0];
    const isBackward = selection.direction === 'backward';
    focus = range && {
      node: isBackward ? range.startContainer : range.endContainer,
      offset: isBackward ? range.startOffset : range.endOffset,
    };
  }
  return focus && element.contains(focus.node) ? focus : undefined;
};

/** Selects from one place to another; the places may stand in an open shadow root. */
export const select = (from: Point, to: Point = from): void => {
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
};
