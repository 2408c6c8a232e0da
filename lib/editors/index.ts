import { frameworkOf } from './frameworks.ts';
import { openRich } from './rich.ts';
import { openTextarea } from './textarea.ts';
import type { Editor } from './types.ts';

export { parentOf, seenBox } from './geometry.ts';
export { lookOf, MARKS_CSS, OPEN_LOOK } from './marks.ts';
export { isQuiet, whenQuiet } from './quiet.ts';
export type { Editor, EditorKind, Mark, ReplaceOutcome } from './types.ts';

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** The editor of a compose box; undefined when the element is none. */
export const openEditor = (element: HTMLElement): Editor | undefined => {
  if (element instanceof HTMLTextAreaElement) return openTextarea(element);
  if (element instanceof HTMLInputElement) return element.type === 'text' ? openTextarea(element) : undefined;
  // A composer may have one editable per paragraph or part: then it is read as a whole.
  const isComposer = element.isContentEditable || element.querySelector(EDITABLE) !== null;
  return isComposer ? openRich(element, frameworkOf(element)) : undefined;
};
