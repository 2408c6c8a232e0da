/** The parent through shadow roots: a root's parent is its host. */
const parentThrough = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** The nearest element, the start included, that matches; looks through shadow roots. */
export function closestThrough(start: Element, selector: string): Element | undefined {
  for (let node: Node | null = start; node; node = parentThrough(node))
    if (node instanceof Element && node.matches(selector)) return node;
  return undefined;
}

/** Is the element the frame or below it, open shadow roots included? */
export function containsThrough(frame: Element, element: Element): boolean {
  for (let node: Node | null = element; node; node = parentThrough(node)) if (node === frame) return true;
  return false;
}

/** All elements below root that match, open shadow roots included. */
export function queryThrough(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...queryThrough(element.shadowRoot, selector));
  return found;
}

/** True when the element takes room on the page. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;
/** Words of an element on one line, without the invisible signs sites hide in labels. */
export const wordsIn = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** A label as it is compared: invisible signs out, curly apostrophes straight, lower case. */
export const labelOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '')
    .replace(UNSEEN, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
