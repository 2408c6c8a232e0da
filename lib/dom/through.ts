import { call, contains, queryAll, real, rootOf, shadowOf } from './real.ts';

/** The host of the shadow root a node stands in. */
export const hostAround = (node: Node): Element | undefined => {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** The element around an element; around a shadow root stands its host. */
export const parentThrough = (element: Element): Element | undefined =>
  real(element, 'parentElement') ?? hostAround(element);

/** The element in which it is drawn: of what is slotted its slot. */
export const drawnIn = (element: Element): Element | undefined =>
  real(element, 'assignedSlot') ?? parentThrough(element);

/** The nearest element, the start included, that matches; looks through shadow roots. */
export function closestThrough(start: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = start; at; at = hostAround(at)) {
    const found = call(at, 'closest', selector) as Element | null;
    if (found) return found;
  }
  return undefined;
}

/** Is the element the frame or below it, shadow roots included? */
export function containsThrough(frame: Node, element: Element): boolean {
  for (let at: Element | undefined = element; at; at = hostAround(at)) if (contains(frame, at)) return true;
  return false;
}

/** All elements below root that match, open shadow roots included; of no selector, which the browser calls an error, none. */
export const queryThrough = (root: Node & ParentNode, selector: string): readonly Element[] => [
  ...(selector ? queryAll(root, selector) : []),
  ...queryAll(root, '*').flatMap((element) => {
    const inner = shadowOf(element);
    return inner ? queryThrough(inner, selector) : [];
  }),
];
