import { isEditable, matches, query } from '../dom/index.ts';
import type { EditorKind } from './types.ts';

/**
 * How words are put into a contenteditable. `command` execCommand on the selection · `paste` a synthetic paste on the
 * selection · `target-range` a synthetic beforeinput that carries its own range · `backspace` a synthetic key, deletes.
 */
export type Technique = 'command' | 'paste' | 'target-range' | 'backspace';

export interface Framework {
  readonly kind: Exclude<EditorKind, 'textarea'>;
  /** The attribute by which the framework marks its editable. */
  readonly marker: string;
  /** Nodes the framework puts inside the editable that are not text of the draft. */
  readonly helpers?: string;
  /**
   * Measured, chosen here and never by trial: a second technique after an unverified first one doubles text. Firefox
   * empties the DataTransfer of synthetic events, so there it is always the command.
   */
  readonly chromium: Technique;
  /** How words are deleted where that is another way; in Firefox only by `backspace`. */
  readonly deletes?: Technique;
  /** It renders in a later task, not in a microtask: keys may come before. */
  readonly isLate?: true;
}

export const FRAMEWORKS: readonly Framework[] = [
  {
    kind: 'draft-js',
    marker: '.public-DraftEditor-content',
    // The command goes wrong across a decorated span (facebookarchive/draft-js#616) or a formatted run.
    chromium: 'paste',
    deletes: 'backspace',
  },
  {
    kind: 'lexical',
    marker: '[data-lexical-editor]',
    helpers: '[data-lexical-cursor]',
    // The command shows scrambled words across a formatted run while the model is right.
    chromium: 'paste',
    deletes: 'target-range',
  },
  {
    kind: 'prosemirror',
    marker: '.ProseMirror',
    helpers: '.ProseMirror-widget,.ProseMirror-separator,.ProseMirror-gapcursor',
    chromium: 'command',
  },
  {
    kind: 'quill',
    marker: '.ql-editor',
    helpers: '.ql-ui,.ql-clipboard,.ql-tooltip',
    // A synthetic paste loses the words in Quill 1: it waits for its hidden clipboard element.
    chromium: 'command',
  },
  {
    kind: 'slate',
    marker: '[data-slate-editor]',
    helpers: '[data-slate-placeholder]',
    // Slate listens to beforeinput only, and Chromium's execCommand fires none.
    chromium: 'target-range',
    isLate: true,
  },
  {
    kind: 'ckeditor',
    marker: '.ck-editor__editable',
    // It carries out beforeinput and takes every other change of its nodes back.
    chromium: 'target-range',
  },
];

export const PLAIN: Framework = { kind: 'plain', marker: '', chromium: 'command' };

/** The framework that made this editable, or whose editable stands in it. */
export const frameworkOf = (element: HTMLElement): Framework =>
  FRAMEWORKS.find(({ marker }) => matches(element, marker)) ??
  (isEditable(element) ? undefined : FRAMEWORKS.find(({ marker }) => query(element, marker))) ??
  PLAIN;
