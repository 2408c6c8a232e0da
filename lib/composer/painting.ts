import { type Editor, type Mark, OPEN_LOOK } from '../editors/index.ts';
import type { ComposerStore } from '../state/index.ts';
import { marksFor, REST } from './marks.ts';

/** Keeps the marks of a composer as its store says, until the signal. */
export function keepPainted(store: ComposerStore, editor: Editor, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** The words of the open card. */
  const open = (): readonly Mark[] => {
    const { findings, selected, view } = store.getState();
    const { start, end, marks } = findings[view === 'card' ? selected : -1] ?? { marks: false };
    return marks === false ? [] : [{ start, end, look: OPEN_LOOK }];
  };
  const paint = (isResting: boolean) => {
    const { findings, settings, isPaused, text } = store.getState();
    const all = isPaused ? [] : marksFor(findings, settings, undefined, text);
    const marks = isResting || isPaused ? all : marksFor(findings, settings, editor.caret(), text);
    editor.paint([...open(), ...marks]);
    // The word being typed is marked once the hand rests.
    if (marks.length < all.length) resting = setTimeout(() => paint(true), REST);
  };
  const unsubscribe = store.subscribe((state, before) => {
    const isSame = (['findings', 'settings', 'isPaused', 'selected', 'view'] as const).every(
      (part) => state[part] === before[part],
    );
    // The editor may have drawn its words anew, and the marks with them.
    if (isSame && (state.text === before.text || state.findings.length === 0)) return;
    clearTimeout(resting);
    paint(false);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    unsubscribe();
  });
}
