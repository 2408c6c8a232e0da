import { contains, isEditable, real } from '../dom/index.ts';
import type { Span } from '../linter/index.ts';
import type { Framework } from './frameworks.ts';
import { holdTyping } from './held-keys.ts';
import type { ReadText } from './read-text.ts';
import { announceSelection, focusedElement, select, selectionEnds } from './selection.ts';
import { put, undoOnce } from './techniques.ts';
import { isReplaceable, offsetOf, placeAfter, placeBefore, rangeOf } from './text-map.ts';
import type { ReplaceOutcome } from './types.ts';

/** The fixed and the moving end of a selection as offsets of the draft. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

/** A contenteditable as replacing needs it. `read` is always the present DOM. */
export interface Surface {
  readonly element: HTMLElement;
  readonly framework: Framework;
  read(): ReadText;
  isComposing(): boolean;
  /** What was selected when the focus left. */
  leftAt?(): Selected | undefined;
}

/** How long an editor may take to render what it was given. */
const RENDERED_WITHIN = 500;

const tick = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The outermost editable element around a node. */
export const hostOf = (node: Node): HTMLElement | undefined => {
  let host = node instanceof HTMLElement ? node : real(node, 'parentElement');
  for (let at = host && real(host, 'parentElement'); at && isEditable(at); at = real(at, 'parentElement')) host = at;
  return host ?? undefined;
};

export const selectedIn = (element: HTMLElement, read: ReadText): Selected | undefined => {
  const ends = selectionEnds(element);
  const [anchor, focus] = ends ? [offsetOf(read, ends.anchor), offsetOf(read, ends.focus)] : [];
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
};

export const selectAgain = ({ read }: Surface, { anchor, focus }: Selected): void => {
  const now = read();
  const [from, to] = [placeAfter(now, anchor), placeAfter(now, focus)];
  if (!from || !to) return;
  select(from, to);
  announceSelection();
};

/** Selects the span and lets the editor know at once. */
const selectSpan = (surface: Surface, span: Span): boolean => {
  const read = surface.read();
  const from = placeBefore(read, span.start);
  const to = placeAfter(read, span.end);
  if (!from || !to) return false;
  select(from, to);
  announceSelection();
  return selectedIn(surface.element, surface.read())?.focus === span.end;
};

/** Whether the draft is as wanted within the time an editor may take. Says so before the next key can come. */
const becomes = (surface: Surface, text: string): Promise<boolean> =>
  new Promise((done) => {
    const settle = (isDone: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      done(isDone);
    };
    const check = (): void => {
      if (surface.read().text === text) settle(true);
    };
    const observer = new MutationObserver(check);
    const timer = setTimeout(settle, RENDERED_WITHIN, false);
    observer.observe(surface.element, { childList: true, characterData: true, subtree: true });
    check();
  });

/** Is it this text, with nothing but something typed or dictated into it? */
export const isTypedInto = (text: string, now: string): boolean => {
  if (now.length < text.length) return false;
  let head = 0;
  while (head < text.length && text[head] === now[head]) head++;
  return now.endsWith(text.slice(head));
};

/** Where a caret stands after the words at the span have become `length` characters long. */
export const shiftedCaret = (caret: number, { start, end }: Span, length: number): number => {
  if (caret <= start) return caret;
  return caret >= end ? caret - (end - start) + length : start + length;
};

/** Gives the editor the focus with what was selected in it. An editor may first bring back a selection of its own. */
const takeFocus = async (surface: Surface, host: HTMLElement): Promise<void> => {
  const left = surface.leftAt?.() ?? selectedIn(surface.element, surface.read());
  host.focus({ preventScroll: true });
  if (left) selectAgain(surface, left);
  await tick();
};

/** Waits for what the editor makes of it, and selects again what was selected. */
const settle = async (
  surface: Surface,
  host: HTMLElement,
  { text, wanted }: { readonly text: string; readonly wanted: string },
  { before, after }: { readonly before: Selected; readonly after: Selected },
): Promise<ReplaceOutcome> => {
  if (await becomes(surface, wanted)) {
    selectAgain(surface, after);
    return 'done';
  }
  // The hand went on before the editor had rendered: its caret is where it wants it.
  if (isTypedInto(wanted, surface.read().text)) return 'done';
  if (surface.read().text !== text) {
    if (isTypedInto(text, surface.read().text)) return 'refused';
    undoOnce(surface.framework, host);
    if (!(await becomes(surface, text))) return 'altered';
  }
  selectAgain(surface, before);
  return 'refused';
};

/** Selects once more what is selected: in the task in which it renders, a late editor takes no selection from outside. */
const selectLate = async (surface: Surface): Promise<void> => {
  const selected = selectedIn(surface.element, surface.read());
  await tick();
  if (selected) selectAgain(surface, selected);
  await tick();
};

/** Puts in at the caret what was typed while the editor rendered. */
const typeHeld = async (surface: Surface, putIn: (at: Range, what: string) => void, typed: string): Promise<void> => {
  const read = surface.read();
  const selected = selectedIn(surface.element, read);
  if (!selected) return;
  const [start, end] = [Math.min(selected.anchor, selected.focus), Math.max(selected.anchor, selected.focus)];
  const [from, to] = [placeAfter(read, start), placeAfter(read, end)];
  if (!from || !to) return;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  putIn(range, typed);
  await becomes(surface, read.text.slice(0, start) + typed + read.text.slice(end));
  selectAgain(surface, { anchor: start + typed.length, focus: start + typed.length });
};

/**
 * Replaces words in a contenteditable the way its framework allows; see `Editor.replace`. From selecting the words to
 * putting the caret back only microtasks pass wherever the framework renders in one: no key comes between, none is
 * lost in the selected words or lands behind them.
 */
export async function replaceWords(
  surface: Surface,
  span: Span,
  expected: string,
  words: string,
): Promise<ReplaceOutcome> {
  const { element, framework } = surface;
  const isStale = (): boolean => surface.read().text.slice(span.start, span.end) !== expected;
  if (isStale()) return 'stale';
  if (surface.isComposing()) return 'composing';
  const range = rangeOf(surface.read(), span);
  const host = range && hostOf(range.startContainer);
  if (!host || !isReplaceable(surface.read(), span) || words.includes('\n')) return 'refused';

  const focused = focusedElement();
  if (!focused || !(host === focused || contains(host, focused))) {
    await takeFocus(surface, host);
    if (isStale()) return 'stale';
    if (surface.isComposing()) return 'composing';
  }
  const { text } = surface.read();
  const before = selectedIn(element, surface.read()) ?? { anchor: span.end, focus: span.end };
  const present = selectSpan(surface, span) ? rangeOf(surface.read(), span) : undefined;
  if (!present) {
    selectAgain(surface, before);
    return 'refused';
  }

  const shifted = (caret: number): number => shiftedCaret(caret, span, words.length);
  const keys = framework.isLate && holdTyping(host);
  const putIn = (at: Range, what: string): void => {
    if (keys) keys.own(() => put(framework, host, at, what));
    else put(framework, host, at, what);
  };
  try {
    putIn(present, words);
    return await settle(
      surface,
      host,
      { text, wanted: text.slice(0, span.start) + words + text.slice(span.end) },
      {
        before,
        after: { anchor: shifted(before.anchor), focus: shifted(before.focus) },
      },
    );
  } finally {
    if (keys) {
      await selectLate(surface);
      for (let typed = keys.take(); typed !== ''; typed = keys.take()) {
        await typeHeld(surface, putIn, typed);
        await selectLate(surface);
      }
      keys.release();
    }
  }
}
