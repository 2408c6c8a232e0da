/**
 * Nodes of a page, asked as the browser means it. A form shows its fields in the place of properties of their names:
 * `form.parentElement` may be a field, whose form is the form. In our world the page cannot change prototypes, so they say
 * what is real. Of the document nothing is hidden there: tests/e2e/stranger.
 */
export const real = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node), name, node);

type Method<N, K extends keyof N> = N[K] extends (...args: infer Args) => infer Result
  ? { readonly args: Args; readonly result: Result }
  : { readonly args: never; readonly result: never };

/** Calls a method of a node. */
export const call = <N extends Node, K extends keyof N>(
  node: N,
  name: K,
  ...args: Method<N, K>['args']
): Method<N, K>['result'] => (real(node, name) as (...args: unknown[]) => never).apply(node, args);

export const rootOf = (node: Node): Node => call(node, 'getRootNode');
export const isConnected = (node: Node): boolean => real(node, 'isConnected');
export const contains = (node: Node, other: Node | null): boolean => call(node, 'contains', other);
export const isEditable = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && real(node, 'isContentEditable');
export const textOf = (node: Node | null | undefined): string => (node && real(node, 'textContent')) ?? '';
export const nameOf = (element: Element): string => real(element, 'localName');
export const boxOf = (element: Element): DOMRect => call(element, 'getBoundingClientRect');
export const shadowOf = (element: Element): ShadowRoot | null => real(element, 'shadowRoot');
export const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector);
export const attribute = (element: Element | null | undefined, name: string): string | null =>
  element ? call(element, 'getAttribute', name) : null;

type Root = (Node & ParentNode) | null | undefined;
/** Nothing is found in nothing. */
export const query = (root: Root, selector: string): Element | null =>
  root ? (call(root, 'querySelector', selector) as Element | null) : null;
export const queryAll = (root: Root, selector: string): readonly Element[] =>
  root ? [...(call(root, 'querySelectorAll', selector) as NodeListOf<Element>)] : [];
