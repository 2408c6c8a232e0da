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

/** Can a person see and reach this element of ours: drawn, in the window, uncovered, not inert? */
export function isInSight(element: Element, host: Element): boolean {
  // The host's own opacity says nothing: what stands in the top layer is drawn apart from it.
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const tree = host.getRootNode() as Document | ShadowRoot;
  const uncovered = PLACES.filter(([x, y]) => tree.elementFromPoint(left + width * x, top + height * y) === host);
  return uncovered.length >= FEWEST;
}
