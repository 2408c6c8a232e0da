import type { EditorKind } from '../../lib/editors/types.ts';
import type { Host } from '../browsers/index.ts';

/** An editor the contract is held against. */
export interface Subject {
  /** File of its page in tests/fixtures/editors. */
  readonly page: string;
  readonly host: Host;
  readonly kind: EditorKind;
  readonly selector: string;
  /** The key for a new line. */
  readonly newLine: 'Enter' | 'Shift+Enter';
  /** How long after the last key the editor closes its undo group, in ms; none: it does not go by time. */
  readonly undoPause?: number;
  /** Words can be bold: Control+b. */
  readonly formats?: true;
  /** Why a change by a script shows no event to us: it is noticed when the hand moves. */
  readonly quietScripts?: string;
}

const EDITABLE = '[contenteditable="true"]';

export const SUBJECTS: readonly Subject[] = [
  { page: 'textarea', host: 'mastodon.social', kind: 'textarea', selector: 'textarea', newLine: 'Enter' },
  {
    page: 'textarea-shadow',
    host: 'www.reddit.com',
    kind: 'textarea',
    selector: 'textarea',
    newLine: 'Enter',
    quietScripts: 'a field in a shadow root shows nothing of it',
  },
  {
    page: 'plain',
    host: 'www.youtube.com',
    kind: 'plain',
    selector: '#contenteditable-root',
    newLine: 'Enter',
    formats: true,
  },
  { page: 'draft-js', host: 'x.com', kind: 'draft-js', selector: EDITABLE, newLine: 'Enter', formats: true },
  {
    page: 'lexical',
    host: 'www.facebook.com',
    kind: 'lexical',
    selector: EDITABLE,
    newLine: 'Enter',
    undoPause: 300,
    formats: true,
  },
  {
    page: 'lexical-comment',
    host: 'www.facebook.com',
    kind: 'lexical',
    selector: EDITABLE,
    newLine: 'Shift+Enter',
    undoPause: 300,
  },
  {
    page: 'tiptap',
    host: 'bsky.app',
    kind: 'prosemirror',
    selector: EDITABLE,
    newLine: 'Enter',
    undoPause: 500,
    formats: true,
  },
  {
    page: 'quill-shadow',
    host: 'www.linkedin.com',
    kind: 'quill',
    selector: '.ql-editor',
    newLine: 'Enter',
    undoPause: 1_000,
    formats: true,
  },
  {
    page: 'quill',
    host: 'fixture.example',
    kind: 'quill',
    selector: '.ql-editor',
    newLine: 'Enter',
    undoPause: 1_000,
    formats: true,
  },
  { page: 'slate', host: 'publish.buffer.com', kind: 'slate', selector: EDITABLE, newLine: 'Enter', formats: true },
  {
    page: 'ckeditor',
    host: 'fixture.example',
    kind: 'ckeditor',
    selector: EDITABLE,
    newLine: 'Enter',
    undoPause: 1_000,
    formats: true,
  },
];
