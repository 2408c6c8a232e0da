/** Is the focus on or in an element, seen from its own tree (a shadow root has its own)? */
export function hasFocus(element: Element | null): boolean {
  const tree = element?.getRootNode() as Document | ShadowRoot | undefined;
  return tree?.activeElement != null && element?.contains(tree.activeElement) === true;
}
