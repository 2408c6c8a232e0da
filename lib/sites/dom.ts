import { boxOf, call, query, queryAll, textOf } from '../dom/index.ts';
import { plainWords } from './labels.ts';

/** The last match in root that stands before the element in the page. */
export const lastBefore = (
  root: (Node & ParentNode) | null | undefined,
  selector: string,
  element: Element,
): Element | undefined =>
  queryAll(root, selector)
    .filter((one) => call(one, 'compareDocumentPosition', element) === Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);

/** True when the element takes room on the page. */
export function isVisible(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
}

/** Words of an element on one line, without its buttons and the invisible signs sites hide in labels. */
export function wordsIn(element: Element | null | undefined): string {
  if (!element || !query(element, 'button')) return plainWords(textOf(element));
  const copy = call(element, 'cloneNode', true) as Element;
  for (const button of queryAll(copy, 'button')) button.remove();
  return plainWords(textOf(copy));
}

/** The first words an element shows: of two lines the upper one. */
export function firstWords(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = plainWords(textOf(node));
    if (words) return words;
  }
  return '';
}
