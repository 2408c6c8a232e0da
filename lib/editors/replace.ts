import type { Span } from '../linter/index.ts';
import type { Framework, Technique } from './frameworks.ts';
import type { ReadText } from './read-text.ts';
import { select, selectionFocus } from './selection.ts';
import { isReplaceable, offsetOf, placeAfter, placeBefore, rangeOf } from './text-map.ts';
import type { ReplaceOutcome } from './types.ts';

/** A contenteditable as replacing needs it. `read` is always the present DOM. */
export interface Surface {
  readonly element: HTMLElement;
  readonly framework: Framework;
  read(): ReadText;
  /** Where the caret stood when the focus left. */
  leftAt?(): number | undefined;
}

/** How long an editor may take to render what it was given. */
const RENDERED_WITHIN = 500;

/** One macrotask: `selectionchange` reaches the editor only after the script has ended. */
const tick = (): Promise<void> => new Promise((done) => setTimeout(done));

const isFirefox = (): boolean => 'mozInnerScreenX' in window;

const textTransfer = (words: string): DataTransfer => {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', words);
  return transfer;
};

const byCommand = (words: string): void => {
  // What it returns proves nothing: the caller reads back.
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
};

const EVENT = { bubbles: true, cancelable: true, composed: true } as const;

/** Puts words in the place of the range; the selection covers it already, except for `target-range`. */
const TECHNIQUES: Readonly<Record<Technique, (host: HTMLElement, range: Range, words: string) => void>> = {
  command: (_host, _range, words) => byCommand(words),
  paste(host, _range, words) {
    if (words === '') byCommand(words);
    else host.dispatchEvent(new ClipboardEvent('paste', { ...EVENT, clipboardData: textTransfer(words) }));
  },
  'target-range'(host, range, words) {
    const targetRanges = [new StaticRange(range)];
    const how: InputEventInit =
      words === ''
        ? { inputType: 'deleteContentBackward' }
        : { inputType: 'insertReplacementText', dataTransfer: textTransfer(words) };
    host.dispatchEvent(new InputEvent('beforeinput', { ...EVENT, ...how, targetRanges }));
  },
};

/** The outermost editable element around a node. */
export const hostOf = (node: Node): HTMLElement | undefined => {
  let host = node instanceof HTMLElement ? node : node.parentElement;
  while (host?.parentElement?.isContentEditable) host = host.parentElement;
  return host ?? undefined;
};

const caretIn = (surface: Surface): number | undefined => {
  const focus = selectionFocus(surface.element);
  return focus && offsetOf(surface.read(), focus);
};

/** Selects the span and lets the editor know. An editor that was given the focus may first bring back its own selection. */
const selectSpan = async (surface: Surface, span: Span): Promise<boolean> => {
  for (const _try of [1, 2]) {
    const read = surface.read();
    const from = placeBefore(read, span.start);
    const to = placeAfter(read, span.end);
    if (!from || !to) return false;
    select(from, to);
    await tick();
    if (caretIn(surface) === span.end) return true;
  }
  return false;
};

/** Whether the draft is as wanted within the time an editor may take. */
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

/** Where a caret stands after the words at the span have become `length` characters long. */
export const shiftedCaret = (caret: number, { start, end }: Span, length: number): number => {
  if (caret <= start) return caret;
  return caret >= end ? caret - (end - start) + length : start + length;
};

/** Replaces words in a contenteditable the way its framework allows; see `Editor.replace`. */
export async function replaceWords(
  surface: Surface,
  span: Span,
  expected: string,
  words: string,
): Promise<ReplaceOutcome> {
  const { text } = surface.read();
  if (text.slice(span.start, span.end) !== expected) return 'stale';
  const range = rangeOf(surface.read(), span);
  const host = range && hostOf(range.startContainer);
  if (!host || !isReplaceable(surface.read(), span) || words.includes('\n')) return 'refused';

  const caret = caretIn(surface) ?? surface.leftAt?.();
  host.focus({ preventScroll: true });
  await tick();
  const isReady = await selectSpan(surface, span);
  if (surface.read().text !== text) return 'stale';
  const present = rangeOf(surface.read(), span);
  if (!isReady || !present) return 'refused';

  TECHNIQUES[isFirefox() ? surface.framework.firefox : surface.framework.chromium](host, present, words);
  await tick();
  if (!(await becomes(surface, text.slice(0, span.start) + words + text.slice(span.end)))) return 'refused';

  const place = placeAfter(surface.read(), shiftedCaret(caret ?? span.end, span, words.length));
  if (place) select(place);
  await tick();
  return 'done';
}
