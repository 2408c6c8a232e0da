import type { Span } from '../linter/index.ts';

export type EditorKind = 'textarea' | 'plain' | 'draft-js' | 'lexical' | 'prosemirror' | 'quill' | 'slate' | 'ckeditor';

/**
 * `done` the words stand as asked · `stale` the words at the span are not the expected ones, nothing was tried ·
 * `full` the field has no room for them, nothing was tried · `composing` an input method holds an unfinished word, nothing
 * was tried · `refused` the editor kept its text, and what was selected is selected · `altered` it made something else
 * of it that could not be taken back. Nothing is tried twice.
 */
export type ReplaceOutcome = 'done' | 'stale' | 'full' | 'composing' | 'refused' | 'altered';

/** A mark to paint: its look is a class of finding, never a rule. */
export interface Mark extends Span {
  /** See marks.ts. Its highlight has another name: pages can see those. */
  readonly look: string;
}

/** One compose box, read and written in the way its framework allows. */
export interface Editor {
  readonly kind: EditorKind;
  readonly element: HTMLElement;
  /** The draft as the editor's own model has it. */
  read(): string;
  /** What of it the editor marks as code. */
  code(): readonly Span[];
  /** Caret as an offset into the draft; undefined when the focus is elsewhere. */
  caret(): number | undefined;
  /** Takes the focus, with what was selected when it left. */
  comeBack(): void;
  /** Where the words are on the screen, in client px; [] when scrolled out or hidden. */
  rects(span: Span): readonly DOMRect[];
  /** Scrolls the words into view; focus and caret stay. */
  show(span: Span): void;
  /** Puts the caret at the end of the words and shows them. */
  reveal(span: Span): void;
  /** Replaces `expected` at the span by `words` in one undo step; the selection stays with the text it stood in. */
  replace(span: Span, expected: string, words: string): Promise<ReplaceOutcome>;
  /** Calls back after each change of the draft, however it came (key, paste, undo, the site), until the signal. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** Paints exactly these marks and no others. Never changes the editor's DOM. */
  paint(marks: readonly Mark[]): void;
  /** Offset of the draft at a point of the screen, for hover and click; undefined when not over text. */
  offsetAt(x: number, y: number): number | undefined;
  /** Takes marks and mirrors away. */
  close(): void;
}
