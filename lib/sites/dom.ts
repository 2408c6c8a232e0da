import { plainWords } from './labels.ts';

/** The parent through shadow roots: a root's parent is its host. */
export const parentThrough = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** The nearest element, the start included, that matches; looks through shadow roots. */
export function closestThrough(start: Element, selector: string): Element | undefined {
  for (let node: Node | null = start; node; node = parentThrough(node))
    if (node instanceof Element && node.matches(selector)) return node;
  return undefined;
}

/** Is the element the frame or below it, shadow roots included? */
export function containsThrough(frame: Node, element: Element): boolean {
  for (let node: Node | null = element; node; node = parentThrough(node)) if (node === frame) return true;
  return false;
}

/** All elements below root that match, open shadow roots included; of no selector none. */
export function queryThrough(root: ParentNode, selector: string): Element[] {
  if (!selector) return []; // the browser calls it an error
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...queryThrough(element.shadowRoot, selector));
  return found;
}

/** The last match in root that stands before the element in the page. */
export const lastBefore = (root: ParentNode | undefined, selector: string, element: Element): Element | undefined =>
  [...(root?.querySelectorAll(selector) ?? [])]
    .filter((one) => one.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);

/** True when the element takes room on the page. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Words of an element on one line, without its buttons and the invisible signs sites hide in labels. */
export function wordsIn(element: Element | null | undefined): string {
  if (!element?.querySelector('button')) return plainWords(element?.textContent ?? '');
  const copy = element.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('button')) button.remove();
  return plainWords(copy.textContent ?? '');
}

/** The first words an element shows: of two lines the upper one. */
export function firstWords(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = plainWords(node.nodeValue ?? '');
    if (words) return words;
  }
  return '';
}
