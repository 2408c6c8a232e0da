import type { Tab } from '../browsers/index.ts';

declare global {
  interface Window {
    /** Set while `timeToMark` watches: ends with the milliseconds from key to mark, or without any. */
    marking?: { readonly ended: Promise<number>; giveUp(): void };
  }
}

/** In the page: from the input after which the words first stand in a field, frame by frame until they are marked. */
const watch = (words: string): void => {
  let typed: number | undefined;
  let giveUp = (): void => {};
  const ended = new Promise<number>((done) => {
    let isOver = false;
    const over = (ms: number) => {
      isOver = true;
      removeEventListener('input', hear, true);
      done(ms);
    };
    giveUp = () => over(-1);
    const hear = (event: Event): void => {
      const field = event.composedPath()[0];
      const now = performance.now();
      const text = field instanceof HTMLTextAreaElement ? field.value : ((field as Element).textContent ?? '');
      if (typed === undefined && text.includes(words)) typed = now;
    };
    const isMarked = (): boolean => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight) if ((range as Range).toString().includes(words)) return true;
      return false;
    };
    const look = (): void => {
      if (isOver) return;
      if (typed !== undefined && isMarked()) over(performance.now() - typed);
      else requestAnimationFrame(look);
    };
    addEventListener('input', hear, true);
    requestAnimationFrame(look);
  });
  window.marking = { ended, giveUp };
};

/** In the page: waits for the end of the watch, at most so long. */
const conclude = async (patience: number): Promise<number> => {
  const { marking } = window;
  delete window.marking;
  if (!marking) return -1;
  const late = setTimeout(marking.giveUp, patience);
  const ms = await marking.ended;
  clearTimeout(late);
  return ms;
};

/**
 * Milliseconds, on the page's own clock, from the key that finishes the words to the frame that paints their mark;
 * undefined when none came within `patience` after the act.
 * @param words neither in the draft nor marked before
 * @param act what types them
 */
export async function timeToMark(
  tab: Tab,
  words: string,
  act: () => Promise<unknown>,
  patience = 4_000,
): Promise<number | undefined> {
  await tab.evaluate(watch, words);
  await act();
  const ms = await tab.evaluate(conclude, patience);
  return ms < 0 ? undefined : ms;
}
