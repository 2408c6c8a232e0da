import { expect, type Tab, test } from '../browsers/index.ts';
import { openComposer } from './composer.ts';
import { SUBJECTS } from './subjects.ts';

test.use({ extension: 'probe' });

/** In the page: a script sets the value of its field, after some time, and may tell beside it how long the text is. */
const setValue = (text: string, ms: number, counts: boolean): void => {
  const find = (root: ParentNode): HTMLTextAreaElement | null =>
    root.querySelector('textarea') ??
    [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean) ??
    null;
  const field = find(document);
  if (!field) throw new Error('no field');
  const counter = document.createElement('span');
  if (counts) field.after(counter);
  setTimeout(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    if (counts) counter.textContent = `${text.length}`;
  }, ms);
};
const last = async (drafts: () => Promise<readonly string[]>) => (await drafts()).at(-1);

for (const subject of SUBJECTS.filter(({ kind }) => kind === 'textarea')) {
  test.describe(subject.page, () => {
    const open = async (tab: Tab) => {
      const composer = await openComposer(tab, subject);
      await composer.focus();
      await composer.editor.watch();
      return composer;
    };

    test('a draft that is restored after the focus is heard, with the hand at rest', async ({ tab }) => {
      const { editor } = await open(tab);
      await tab.evaluate(setValue, 'Restored from yesterday', 300, false);
      await expect.poll(() => last(editor.drafts)).toBe('Restored from yesterday');
    });

    test('a text set at any time is heard where the page draws something beside it', async ({ tab }) => {
      const { editor, rest } = await open(tab);
      await rest();
      await tab.evaluate(setValue, 'Made by a template', 2_500, true);
      await expect.poll(() => last(editor.drafts)).toBe('Made by a template');
    });
  });
}
