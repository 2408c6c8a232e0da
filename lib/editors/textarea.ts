import { boxOf, call, matches, real } from '../dom/index.ts';
import type { Span } from '../linter/index.ts';
import { watchComposition } from './composition.ts';
import { characterAt, clipped, visibleArea } from './geometry.ts';
import { createPainter } from './highlights.ts';
import { createMirror, type Field } from './mirror.ts';
import type { ReadText } from './read-text.ts';
import { shiftedCaret } from './replace.ts';
import { caretPlaceAt, focusedElement } from './selection.ts';
import { putByCommand, undoByCommand } from './techniques.ts';
import { rangesOf } from './text-map.ts';
import type { Editor } from './types.ts';

/**
 * After which events a field's value may be another. A script that sets the value fires none of its own, and a setter of
 * ours in the page's world would be seen and could break it. Chromium moves the caret then (outside shadow roots), React
 * writes the default value too (a child of the field), a field that grows is another size, and nearly every site draws
 * something around the field anew: a counter, its button. What is restored comes soon after the focus. Limit: a value set
 * later in a field that keeps its size, with nothing around it changing, is noticed as soon as the hand moves.
 */
const FIELD_TELLTALES = ['input', 'change', 'selectionchange', 'focus', 'blur'] as const;
const PAGE_TELLTALES = ['pointermove', 'click', 'keyup', 'reset'] as const;
/** Milliseconds after the focus at which a field is looked at, whatever happened. */
const LOOKS = [50, 200, 800, 2_000] as const;
/** How far around the field a change is heard, where no form or dialog holds it. */
const NEIGHBOURHOOD = 4;

const neighbourhoodOf = (field: Field): Element | null => {
  const frame = call(field, 'closest', 'form,dialog,[role="dialog"]');
  if (frame) return frame;
  let around: Element | null = field;
  for (let up = 0; up < NEIGHBOURHOOD; up++) {
    const parent: Element | null = real(around, 'parentElement');
    if (!parent || (up > 0 && matches(parent, 'body'))) break;
    around = parent;
  }
  return around;
};

const caretOf = (field: Field): number =>
  (field.selectionDirection === 'backward' ? field.selectionStart : field.selectionEnd) ?? field.value.length;

/** A text field: its words are plain, its pictures come from a mirror. */
export const openTextarea = (field: Field): Editor => {
  const life = new AbortController();
  // Made at once, not with the first mark: what opens later in the top layer, such as our card, stands above it.
  const mirror = createMirror(field, life.signal);
  const painter = createPainter(mirror.tree);

  const isComposing = watchComposition(field, life.signal);

  /** The field's text as ranges. */
  const mirrored = (): ReadText => {
    mirror.follow();
    const { text } = mirror;
    return { text: text.data, pieces: [{ start: 0, length: text.length, node: text, from: 0 }], code: [] };
  };

  const rects: Editor['rects'] = (span) => {
    const area = visibleArea(field);
    return rangesOf(mirrored(), span).flatMap((range) => clipped(mirror.rectsOf(range), area));
  };
  const show = ({ end }: Span) => {
    field.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const [last] = rangesOf(mirrored(), { start: end - 1, end }).flatMap(mirror.rectsOf);
    const box = boxOf(field);
    if (!last) return;
    field.scrollTop += (last.top + last.bottom - box.top - box.bottom) / 2;
    field.scrollLeft += (last.left + last.right - box.left - box.right) / 2;
  };

  return {
    kind: 'textarea',
    element: field,
    read: () => field.value,
    code: () => [],
    caret: () => (focusedElement() === field ? caretOf(field) : undefined),
    comeBack: () => field.focus({ preventScroll: true }),
    rects,
    show,
    reveal(span) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(span.end, span.end);
      show(span);
    },
    async replace(span, expected, words) {
      const text = field.value;
      if (text.slice(span.start, span.end) !== expected) return 'stale';
      if (isComposing()) return 'composing';
      if (field.disabled || field.readOnly) return 'refused';
      const wanted = text.slice(0, span.start) + words + text.slice(span.end);
      if (field.maxLength >= 0 && words !== '' && wanted.length > field.maxLength) return 'full';
      const { selectionStart, selectionEnd, selectionDirection } = field;
      const selectAgain = (shifted: (caret: number) => number = (caret) => caret): void =>
        field.setSelectionRange(shifted(selectionStart ?? 0), shifted(selectionEnd ?? 0), selectionDirection ?? 'none');
      field.focus({ preventScroll: true });
      field.setSelectionRange(span.start, span.end);
      // The only way that keeps the field's undo history. It is over when it returns: no key comes between.
      putByCommand(words);
      if (field.value === wanted) {
        selectAgain((caret) => shiftedCaret(caret, span, words.length));
        await new Promise((done) => setTimeout(done));
        // Some sites look at what was put in and take it back; whoever types has seen it.
        if (field.value !== text || words === expected) return 'done';
      } else if (field.value !== text) undoByCommand();
      if (field.value !== text) return 'altered';
      selectAgain();
      return 'refused';
    },
    watch(changed, until) {
      const signal = AbortSignal.any([until, life.signal]);
      if (signal.aborted) return;
      let known = field.value;
      const check = (): void => {
        if (signal.aborted || field.value === known) return;
        known = field.value;
        mirror.follow();
        changed();
      };
      const later = (): void => void setTimeout(check);
      for (const type of FIELD_TELLTALES) field.addEventListener(type, check, { signal, capture: true });
      for (const type of PAGE_TELLTALES) addEventListener(type, later, { signal, capture: true, passive: true });
      const look = (): void => LOOKS.forEach((ms) => void setTimeout(check, ms));
      look();
      field.addEventListener('focus', look, { signal });
      const observer = new MutationObserver(check);
      const all = { childList: true, characterData: true, attributes: true, subtree: true };
      for (const around of new Set([field, neighbourhoodOf(field)])) if (around) observer.observe(around, all);
      const sized = new ResizeObserver(check);
      sized.observe(field);
      signal.addEventListener('abort', () => {
        observer.disconnect();
        sized.disconnect();
      });
    },
    paint(marks) {
      const read = mirrored();
      mirror.dress();
      painter.paint(marks.flatMap((mark) => rangesOf(read, mark).map((range) => ({ look: mark.look, range }))));
    },
    offsetAt(x, y) {
      const at = caretPlaceAt(x, y, field);
      return at?.offsetNode === field ? characterAt(at.offset, rects, x, y) : undefined;
    },
    close() {
      painter.paint([]);
      life.abort();
    },
  };
};
