import type { Editor } from '../editors/index.ts';
import type { ComposerStore } from '../state/index.ts';
import { marksFor, REST } from './marks.ts';

/** Keeps the marks of a composer as its store says, until the signal. */
export function keepPainted(store: ComposerStore, editor: Editor, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const paint = (isResting: boolean) => {
    const { findings, settings, isPaused, text } = store.getState();
    const all = isPaused ? [] : marksFor(findings, settings, undefined, text);
    const marks = isResting || isPaused ? all : marksFor(findings, settings, editor.caret(), text);
    editor.paint(marks);
    // The word being typed is marked once the hand rests.
    if (marks.length < all.length) resting = setTimeout(() => paint(true), REST);
  };
  const unsubscribe = store.subscribe((state, before) => {
    const isSame =
      state.findings === before.findings && state.settings === before.settings && state.isPaused === before.isPaused;
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
