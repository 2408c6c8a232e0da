import { type Editor, type Mark, openEditor } from '../../lib/editors/index.ts';
import type { Span } from '../../lib/linter/index.ts';

/**
 * Stands in for our content script while the editors alone are tested: answers the page's questions about them over
 * window messages, from the same isolated world.
 */
let editor: Editor | undefined;
let watching = new AbortController();
const drafts: string[] = [];

const isVisible = (element: Element): boolean => element.getBoundingClientRect().width > 0;

/** The first visible match, through open shadow roots. */
const find = (selector: string, root: ParentNode = document): HTMLElement | undefined => {
  for (const element of root.querySelectorAll<HTMLElement>(selector)) if (isVisible(element)) return element;
  for (const element of root.querySelectorAll('*')) {
    const found = element.shadowRoot && find(selector, element.shadowRoot);
    if (found) return found;
  }
  return undefined;
};

const opened = (): Editor => {
  if (!editor) throw new Error('No editor is open');
  return editor;
};

const rectsOf = (span: Span): DOMRectInit[] =>
  opened()
    .rects(span)
    .map((rect) => rect.toJSON() as DOMRectInit);

const ANSWERS = {
  open(selector: string) {
    const element = find(selector);
    editor = element && openEditor(element);
    return editor?.kind;
  },
  read: () => opened().read(),
  code: () => opened().code(),
  caret: () => opened().caret(),
  comeBack: () => opened().comeBack(),
  rects: (span: Span) => rectsOf(span),
  /** One question for many words: each question is a way there and back. */
  rectsOfAll: (spans: readonly Span[]) => spans.map(rectsOf),
  reveal: (span: Span) => opened().reveal(span),
  replace: (span: Span, expected: string, words: string) => opened().replace(span, expected, words),
  paint: (marks: Mark[]) => opened().paint(marks),
  offsetAt: (x: number, y: number) => opened().offsetAt(x, y),
  /** For each span the offset in the middle of its first box, undefined where it has none; in one go, before anything scrolls. */
  offsetsIn: (spans: readonly Span[]) =>
    spans.map((span) => {
      const [box] = opened().rects(span);
      return box && (opened().offsetAt(box.x + box.width / 2, box.y + box.height / 2) ?? -1);
    }),
  watch() {
    drafts.length = 0;
    opened().watch(() => drafts.push(opened().read()), watching.signal);
  },
  drafts: () => drafts,
  unwatch() {
    watching.abort();
    watching = new AbortController();
  },
  close: () => opened().close(),
};

export type Answers = typeof ANSWERS;

interface Question {
  readonly ask: number;
  readonly call: keyof Answers;
  readonly args: readonly unknown[];
}

addEventListener('message', async (event: MessageEvent<Partial<Question>>) => {
  const { ask, call, args } = event.data;
  if (ask === undefined || !call || !args) return;
  try {
    const answer = await (ANSWERS[call] as (...args: readonly unknown[]) => unknown)(...args);
    postMessage({ answered: ask, answer }, '*');
  } catch (error) {
    postMessage({ answered: ask, error: String(error instanceof Error ? error.stack : error) }, '*');
  }
});
