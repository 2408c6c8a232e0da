import { expect, probeIn, type Tab } from '../browsers/index.ts';
import type { Subject } from './subjects.ts';

/** A fixture page with its editor opened by the probe, and the gestures of a hand. */
export const openComposer = async (tab: Tab, subject: Subject, query = '') => {
  const editor = probeIn(tab);
  await tab.open(`https://${subject.host}/${subject.page}${query}`);
  await tab.until(() => window.fixture !== undefined);
  await expect.poll(() => editor.open(subject.selector)).toBe(subject.kind);

  const model = (): Promise<string> => tab.evaluate(() => window.fixture.model());

  return {
    tab,
    editor,
    model,
    expectModel: (text: string) => expect.poll(model).toBe(text),
    expectRead: (text: string) => expect.poll(() => editor.read()).toBe(text),
    focus: () => tab.click(subject.selector),
    /** Types line by line, in the focus. */
    async type(text: string) {
      const [first = '', ...rest] = text.split('\n');
      if (first) await tab.type(first);
      for (const line of rest) {
        await tab.press(subject.newLine);
        if (line) await tab.type(line);
      }
    },
    /** The hand rests until every editor has closed its undo group (Quill is the last, after a second). */
    rest: () => tab.until(() => performance.now() - window.lastInput > 1_100),
    async setText(text: string) {
      await tab.evaluate((next) => window.fixture.setText(next), text);
      await expect.poll(() => editor.read()).toBe(text);
    },
  };
};

export const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** The words under every mark of the page, as the page itself sees them. */
export const markedWords = (tab: Tab): Promise<Record<string, string[]>> =>
  tab.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      words[name] = [...highlight].map((range) => (range as Range).toString());
    }
    return words;
  });
