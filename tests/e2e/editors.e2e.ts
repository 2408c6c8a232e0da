import { lookOf } from '../../lib/editors/marks.ts';
import { expect, test } from '../browsers/index.ts';
import { markedWords, openComposer, spanOf } from './composer.ts';
import { SUBJECTS } from './subjects.ts';

test.use({ extension: 'probe' });

const SAMPLES = {
  'one line': 'Our new oven saves energy.',
  'several lines': 'We heard you.\nThe fix is out today.\nThank you for your patience.',
  'empty lines': 'First.\n\nThird.\n\n\nSixth.',
  'a trailing line break': 'And that was all.\n',
  emoji: 'Great news 🎉 for all of you 👍🏽!',
  'tags and handles': 'Meet @acme at #expo today\n#launch',
  'spaces at the ends': ' two  spaces ',
};

const DRAFT = 'Hello very big sale\nBuy now #deal today\nlast line here';
const JOBS = [
  { job: 'inside a line', expected: 'very big', words: 'honest' },
  { job: 'across a decorated span', expected: 'now #deal', words: 'our offer' },
  { job: 'by nothing', expected: 'very ', words: '' },
];

const STOP = lookOf('hard-sell', 'stop');
const HINT = lookOf('tone', 'hint');

for (const subject of SUBJECTS) {
  test.describe(subject.page, () => {
    test.beforeEach(({ testBrowser }) => {
      const reason = subject.not?.[testBrowser.name];
      test.skip(reason !== undefined, reason);
    });

    for (const [what, sample] of Object.entries(SAMPLES)) {
      test(`reads ${what} as its model has it`, async ({ tab }) => {
        const composer = await openComposer(tab, subject);
        await composer.focus();
        await composer.type(sample);
        await composer.expectModel(sample);
        await composer.expectRead(sample);
        await expect.poll(() => composer.editor.caret()).toBe(sample.length);
      });
    }

    for (const { job, expected, words } of JOBS) {
      const span = spanOf(DRAFT, expected);
      const mended = DRAFT.replace(expected, words);

      test(`replaces words ${job}: the caret stays, typing goes on there`, async ({ tab }) => {
        const composer = await openComposer(tab, subject);
        await composer.focus();
        await composer.type(DRAFT);
        await composer.expectModel(DRAFT);
        await tab.press('ArrowLeft');
        await tab.press('ArrowLeft');
        await expect.poll(() => composer.editor.caret()).toBe(DRAFT.length - 2);
        expect(await composer.editor.replace(span, expected, words)).toBe('done');
        await composer.expectModel(mended);
        await composer.expectRead(mended);
        expect(await composer.editor.caret()).toBe(mended.length - 2);
        await composer.type('!?');
        await composer.expectModel(`${mended.slice(0, -2)}!?${mended.slice(-2)}`);
      });

      test(`replaces words ${job}: one undo gives the old text back`, async ({ tab }) => {
        const composer = await openComposer(tab, subject);
        await composer.focus();
        await composer.type(DRAFT);
        await composer.expectModel(DRAFT);
        await composer.rest();
        expect(await composer.editor.replace(span, expected, words)).toBe('done');
        await composer.expectModel(mended);
        await tab.press('Control+z');
        await composer.expectModel(DRAFT);
        await composer.expectRead(DRAFT);
      });
    }

    test('replaces words in a text that a script has set', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.setText(DRAFT);
      expect(await composer.editor.replace(spanOf(DRAFT, 'today'), 'today', 'this week')).toBe('done');
      await composer.expectModel(DRAFT.replace('today', 'this week'));
    });

    test('tries nothing when the words have changed or the span crosses blocks', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.setText(DRAFT);
      expect(await composer.editor.replace(spanOf(DRAFT, 'very big'), 'very tiny', 'honest')).toBe('stale');
      await composer.expectModel(DRAFT);
      if (subject.kind !== 'textarea' && subject.newLine === 'Enter') {
        expect(await composer.editor.replace(spanOf(DRAFT, 'sale\nBuy'), 'sale\nBuy', 'offer')).toBe('refused');
        await composer.expectModel(DRAFT);
      }
    });

    test('paints the right words and leaves the page as it was', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.setText(DRAFT);
      const html = () => tab.evaluate(() => document.documentElement.outerHTML);
      const inside = () =>
        tab.evaluate((selector) => {
          const find = (root: ParentNode): Element | undefined =>
            [...root.querySelectorAll(selector)].find((element) => element.getBoundingClientRect().width > 0) ??
            [...root.querySelectorAll('*')].flatMap(
              (element) => (element.shadowRoot && find(element.shadowRoot)) || [],
            )[0];
          return find(document)?.outerHTML;
        }, subject.selector);
      const before = { html: await html(), inside: await inside() };
      await composer.editor.paint([
        { ...spanOf(DRAFT, 'very big'), look: STOP },
        { ...spanOf(DRAFT, 'now #deal today'), look: HINT },
      ]);
      const marked = await markedWords(tab);
      expect(Object.keys(marked).sort()).toEqual([HINT, STOP].sort());
      expect(marked[STOP]?.join('')).toBe('very big');
      expect(marked[HINT]?.join('')).toBe('now #deal today');
      expect(await inside()).toBe(before.inside);
      await composer.editor.paint([{ ...spanOf(DRAFT, 'last line'), look: HINT }]);
      expect(await markedWords(tab)).toEqual({ [HINT]: ['last line'] });
      await composer.editor.close();
      expect(await markedWords(tab)).toEqual({});
      expect(await html()).toBe(before.html);
    });

    test('knows where words are and which words are at a point', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.setText(DRAFT);
      const { editor } = composer;
      const [first] = await editor.rects(spanOf(DRAFT, 'very big'));
      const [second] = await editor.rects(spanOf(DRAFT, 'today'));
      if (!first || !second) throw new Error('The words are not to be seen');
      const middle = (rect: DOMRectInit): readonly [number, number] => [
        (rect.x ?? 0) + (rect.width ?? 0) / 2,
        (rect.y ?? 0) + (rect.height ?? 0) / 2,
      ];
      expect(second.y).toBeGreaterThan(first.y ?? 0);
      expect(DRAFT.slice(...spanOfHit(await editor.offsetAt(...middle(first))))).toBe('very big');
      expect(DRAFT.slice(...spanOfHit(await editor.offsetAt(...middle(second))))).toBe('today');
      expect(await editor.offsetAt((first.x ?? 0) + 350, first.y ?? 0)).toBeUndefined();
      // A hand that clicks there agrees: a double click takes the word.
      await tab.clickAt(...middle(second));
      const { start, end } = spanOf(DRAFT, 'today');
      const caret = await editor.caret();
      expect(caret).toBeGreaterThan(start);
      expect(caret).toBeLessThan(end);
      await editor.reveal(spanOf(DRAFT, 'very big'));
      expect(await editor.caret()).toBe(spanOf(DRAFT, 'very big').end);
    });

    test('tells of every change: typing, paste, undo, a script', async ({ tab, testBrowser }) => {
      const composer = await openComposer(tab, subject);
      const { editor } = composer;
      const last = async () => (await editor.drafts()).at(-1);
      await composer.focus();
      await editor.watch();
      await composer.type('Sale!');
      await expect.poll(last).toBe('Sale!');
      await composer.rest();
      await tab.press('Shift+Home');
      await tab.press('Control+c');
      await tab.press('End');
      await tab.press('Control+v');
      await expect.poll(last).toBe('Sale!Sale!');
      await composer.rest();
      await tab.press('Control+z');
      await expect.poll(last).toBe('Sale!');
      await tab.evaluate(() => window.fixture.setText('Set by the site'));
      if (subject.quietScripts?.includes(testBrowser.name)) await tab.hoverAt(5, 5);
      await expect.poll(last).toBe('Set by the site');
      await editor.unwatch();
      const heard = await editor.drafts();
      await composer.type('more');
      expect(await editor.drafts()).toEqual(heard);
    });
  });
}

/** The word of the draft around an offset. */
function spanOfHit(offset: number | undefined): [number, number] {
  for (const words of ['very big', 'today']) {
    const { start, end } = spanOf(DRAFT, words);
    if (offset !== undefined && offset >= start && offset < end) return [start, end];
  }
  return [0, 0];
}
