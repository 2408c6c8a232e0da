import { isVisible } from '../sites/index.ts';

/**
 * Is a list of mentions or hashtags open that belongs to this box? Then Enter picks from it. Only a visible list with
 * options that the box itself points to counts: other lists on the page are not the box's.
 */
export function isPicking(editor: HTMLElement): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot;
  return ['aria-controls', 'aria-owns'].some((attribute) =>
    (editor.getAttribute(attribute) ?? '').split(/\s+/).some((id) => {
      const list = id === '' ? null : (root.getElementById(id) ?? document.getElementById(id));
      return list !== null && isVisible(list) && [...list.querySelectorAll('[role="option"]')].some(isVisible);
    }),
  );
}
