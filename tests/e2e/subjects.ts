import type { EditorKind } from '../../lib/editors/types.ts';
import type { BrowserName, Host } from '../browsers/index.ts';

/** An editor the contract is held against. */
export interface Subject {
  /** File of its page in tests/fixtures/editors. */
  readonly page: string;
  readonly host: Host;
  readonly kind: EditorKind;
  readonly selector: string;
  /** The key for a new line. */
  readonly newLine: 'Enter' | 'Shift+Enter';
  /** Where a change by a script shows no event to us: it is noticed when the hand moves. */
  readonly quietScripts?: readonly BrowserName[];
  /** What cannot be tried in a browser, and why: it is left out and named in the run. */
  readonly not?: Partial<Record<BrowserName, string>>;
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
    quietScripts: ['chromium', 'firefox'],
  },
  { page: 'plain', host: 'www.youtube.com', kind: 'plain', selector: '#contenteditable-root', newLine: 'Enter' },
  { page: 'draft-js', host: 'x.com', kind: 'draft-js', selector: EDITABLE, newLine: 'Enter' },
  { page: 'lexical', host: 'www.facebook.com', kind: 'lexical', selector: EDITABLE, newLine: 'Enter' },
  { page: 'lexical-comment', host: 'www.facebook.com', kind: 'lexical', selector: EDITABLE, newLine: 'Shift+Enter' },
  { page: 'tiptap', host: 'bsky.app', kind: 'prosemirror', selector: EDITABLE, newLine: 'Enter' },
  { page: 'quill-shadow', host: 'www.linkedin.com', kind: 'quill', selector: '.ql-editor', newLine: 'Enter' },
  { page: 'quill', host: 'fixture.example', kind: 'quill', selector: '.ql-editor', newLine: 'Enter' },
  { page: 'slate', host: 'publish.buffer.com', kind: 'slate', selector: EDITABLE, newLine: 'Enter' },
];
