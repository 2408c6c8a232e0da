import { contains, real } from '../dom/index.ts';
import type { Span } from '../linter/index.ts';
import { watchComposition } from './composition.ts';
import type { Framework } from './frameworks.ts';
import { characterAt, clipped, visibleArea } from './geometry.ts';
import { createPainter } from './highlights.ts';
import { type ReadText, readText } from './read-text.ts';
import { hostOf, replaceWords, type Selected, selectAgain, selectedIn } from './replace.ts';
import { caretPlaceAt, focusedElement, select, treeOf } from './selection.ts';
import { offsetOf, placeAfter, rangesOf } from './text-map.ts';
import type { Editor, Mark } from './types.ts';

/** Any contenteditable: what is particular to a framework is in its record. */
export const openRich = (element: HTMLElement, framework: Framework): Editor => {
  const life = new AbortController();
  const painter = createPainter(treeOf(element));
  const watchers = new Set<() => void>();
  let marks: readonly Mark[] = [];
  let known = '';
  let leftAt: Selected | undefined; // some editors take the selection away with the focus
  let cached: ReadText | undefined; // only while the observer tells when it grows old

  const readNow = (): ReadText => readText(element, framework.helpers);
  const read = (): ReadText => {
    if (watchers.size === 0) return readNow();
    if (observer.takeRecords().length > 0) queueMicrotask(onMutation);
    else if (cached) return cached;
    cached = readNow();
    return cached;
  };

  const repaint = (): void => {
    const now = read();
    painter.paint(marks.flatMap((mark) => rangesOf(now, mark).map((range) => ({ look: mark.look, range }))));
  };

  /** Every change of a contenteditable, typed or made by a script, is a change of its nodes. */
  const onMutation = (): void => {
    if (watchers.size === 0) return;
    cached = undefined;
    const { text } = read();
    if (text === known) {
      if (marks.length > 0) repaint(); // rendered anew: our ranges may have lost their nodes
      return;
    }
    known = text;
    for (const changed of [...watchers]) changed();
  };
  const observer = new MutationObserver(onMutation);

  const rects: Editor['rects'] = (span) => {
    const area = visibleArea(element);
    return rangesOf(read(), span).flatMap((range) => clipped(range.getClientRects(), area));
  };

  const selected = (): Selected | undefined => selectedIn(element, read());
  const isComposing = watchComposition(element, life.signal);
  const surface = { element, framework, read: readNow, isComposing, leftAt: () => leftAt };
  const show = ({ end }: Span) => {
    const place = placeAfter(read(), end);
    const line = place && (place.node instanceof Element ? place.node : real(place.node, 'parentElement'));
    line?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return place;
  };

  return {
    kind: framework.kind,
    element,
    read: () => read().text,
    code: () => read().code,
    caret: () => (contains(element, focusedElement()) ? selected()?.focus : undefined),
    comeBack() {
      const at = leftAt && placeAfter(read(), leftAt.focus);
      ((at && hostOf(at.node)) ?? element).focus({ preventScroll: true });
      if (leftAt) selectAgain(surface, leftAt);
    },
    rects,
    show,
    reveal(span) {
      const place = show(span);
      if (!place) return;
      hostOf(place.node)?.focus({ preventScroll: true });
      select(place);
    },
    replace: (span, expected, words) => replaceWords(surface, span, expected, words),
    watch(changed, until) {
      const signal = AbortSignal.any([until, life.signal]);
      if (signal.aborted) return;
      if (watchers.size === 0) {
        known = readNow().text;
        observer.observe(element, { childList: true, characterData: true, subtree: true });
      }
      watchers.add(changed);
      const leave = (): void => {
        leftAt = selected();
      };
      element.addEventListener('blur', leave, { signal, capture: true });
      signal.addEventListener('abort', () => {
        watchers.delete(changed);
        if (watchers.size > 0) return;
        observer.disconnect();
        cached = undefined;
      });
    },
    paint(next) {
      marks = next;
      repaint();
    },
    offsetAt(x, y) {
      const at = caretPlaceAt(x, y, element);
      if (!at || !contains(element, at.offsetNode)) return undefined;
      return characterAt(offsetOf(read(), { node: at.offsetNode, offset: at.offset }), rects, x, y);
    },
    close() {
      life.abort();
      marks = [];
      painter.paint([]);
    },
  };
};
