import { expect, type Tab, test } from '../browsers/index.ts';
import { openComposer, screenOf, spanOf } from './composer.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

test.use({ extension: 'probe' });
// A long file: its tests are shared among the workers, so that none is left alone with it at the end.
test.describe.configure({ mode: 'parallel' });

const DRAFT = 'Hello very big sale today';
const WORDS = 'very big';

/** Where a bold run lies at the words that are replaced. */
const RUNS = {
  'begins in them': 'big sale',
  'ends in them': 'Hello very',
  'lies in them': 'ery bi',
  'opens them': 'very',
  'closes them': 'big',
  'is them': 'very big',
  'is around them': 'Hello very big sale',
  'ends before them': 'Hello ',
  'begins after them': ' sale',
};

/** One bold run, one replacement, one undo, each as the model, the screen and we have it. */
async function prove(tab: Tab, subject: Subject, bold: string, words: string): Promise<void> {
  const composer = await openComposer(tab, subject);
  const expectBoth = async (text: string) => {
    await composer.expectModel(text);
    await expect.poll(() => tab.evaluate(screenOf, subject.selector)).toBe(text);
    await composer.expectRead(text);
  };
  await composer.focus();
  const { start, end } = spanOf(DRAFT, bold);
  if (start > 0) await composer.type(DRAFT.slice(0, start));
  await tab.press('Control+b');
  await composer.type(bold);
  await tab.press('Control+b');
  await composer.type(DRAFT.slice(end));
  await expectBoth(DRAFT);
  expect(await tab.evaluate(boldOf, subject.selector)).toBe(bold);
  await composer.rest();
  expect(await composer.editor.replace(spanOf(DRAFT, WORDS), WORDS, words)).toBe('done');
  const mended = DRAFT.replace(WORDS, words);
  await expectBoth(mended);
  await expect.poll(() => composer.editor.caret()).toBe(mended.length);
  await tab.press('Control+z');
  await expectBoth(DRAFT);
  await composer.type('!');
  await expect.poll(() => tab.evaluate(screenOf, subject.selector)).toBe(await composer.model());
}

for (const subject of SUBJECTS.filter(({ formats }) => formats))
  for (const [what, words] of Object.entries({ replaces: 'honest', deletes: '' }))
    test(`${subject.page} ${what} words in, at and around a bold run: the screen is the model, one undo`, async ({
      tab,
    }) => {
      for (const [where, bold] of Object.entries(RUNS))
        await test.step(`the run ${where}`, () => prove(tab, subject, bold, words));
    });

/** In the page: its bold words. */
function boldOf(selector: string): string {
  const find = (root: ParentNode): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot) : [])),
  ];
  const editor = find(document).find((element) => element.getBoundingClientRect().width > 0);
  const walker = document.createTreeWalker(editor as Node, NodeFilter.SHOW_TEXT);
  let bold = '';
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (Number(getComputedStyle(text.parentElement as Element).fontWeight) >= 600) bold += text.textContent;
  }
  return bold.replace(/[\uFEFF\u200B\u2060]/g, '').replaceAll('\u00a0', ' ');
}
