import { attribute, query, queryAll, rootOf } from '../dom/index.ts';
import { isVisible } from '../sites/index.ts';

const listIn = (root: Node, id: string) => query(root as Document, `#${CSS.escape(id)}`);

/**
 * Is a list of mentions or hashtags open that belongs to this box? Then Enter picks from it. Only a visible list with
 * options that the box itself points to counts: other lists on the page are not the box's.
 */
export function isPicking(editor: HTMLElement): boolean {
  const root = rootOf(editor);
  return ['aria-controls', 'aria-owns'].some((name) =>
    (attribute(editor, name) ?? '').split(/\s+/).some((id) => {
      const list = id === '' ? null : (listIn(root, id) ?? listIn(document, id));
      return list !== null && isVisible(list) && queryAll(list, '[role="option"]').some(isVisible);
    }),
  );
}
