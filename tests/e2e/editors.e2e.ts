import { lookOf } from '../../lib/editors/marks.ts';
import type { Span } from '../../lib/linter/index.ts';
import { expect, test } from '../browsers/index.ts';
import {
  focusOwnButton,
  makeScrolling,
  markedWords,
  middleOf,
  openComposer,
  pageOf,
  spanOf,
  stopLineOf,
} from './composer.ts';
import { SUBJECTS } from './subjects.ts';

test.use({ extension: 'probe' });
// A long file: its tests are shared among the workers, so that none is left alone with it at the end.
test.describe.configure({ mode: 'parallel' });

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
const LONG = `Alpha ${'words that fill the lines of the box until it has to scroll '.repeat(9)}\nin November\nis the end`;
const JOBS = [
  { job: 'inside a line', expected: 'very big', words: 'honest' },
  { job: 'across a decorated span', expected: 'now #deal', words: 'our offer' },
  { job: 'by nothing', expected: 'very ', words: '' },
];

const STOP = lookOf('hard-sell', 'stop');
const HINT = lookOf('tone', 'hint');

for (const subject of SUBJECTS) {
  test.describe(subject.page, () => {
    test('reads every kind of text as its model has it', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.focus();
      for (const [what, sample] of Object.entries(SAMPLES)) {
        await composer.type(sample);
        await composer.expectModel(sample);
        await composer.expectRead(sample);
        await expect.poll(() => composer.editor.caret(), what).toBe(sample.length);
        await composer.empty();
      }
    });

    test('replaces words: the caret stays, typing goes on there', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.focus();
      for (const { job, expected, words } of JOBS) {
        const mended = DRAFT.replace(expected, words);
        await composer.type(DRAFT);
        await composer.expectModel(DRAFT);
        await tab.press('ArrowLeft');
        await tab.press('ArrowLeft');
        await expect.poll(() => composer.editor.caret()).toBe(DRAFT.length - 2);
        expect(await composer.editor.replace(spanOf(DRAFT, expected), expected, words), job).toBe('done');
        await composer.expectModel(mended);
        await composer.expectRead(mended);
        expect(await composer.editor.caret(), job).toBe(mended.length - 2);
        await composer.type('!?');
        await composer.expectModel(`${mended.slice(0, -2)}!?${mended.slice(-2)}`);
        await composer.empty();
      }
    });

    test('replaces words: one undo gives the old text back', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.focus();
      await composer.type(DRAFT);
      await composer.expectModel(DRAFT);
      for (const { job, expected, words } of JOBS) {
        await composer.rest();
        expect(await composer.editor.replace(spanOf(DRAFT, expected), expected, words), job).toBe('done');
        await composer.expectModel(DRAFT.replace(expected, words));
        await tab.press('Control+z');
        await composer.expectModel(DRAFT);
        await composer.expectRead(DRAFT);
      }
    });

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

    test('paints the right words, also under a strict policy, and leaves the page as it was', async ({ tab }) => {
      const composer = await openComposer(tab, subject, '?csp=strict');
      await composer.setText(DRAFT);
      await composer.editor.close();
      const errors = tab.errors.length; // Quill 1 writes an inline style of its own
      const before = await tab.evaluate(pageOf, subject.selector);
      await composer.editor.open(subject.selector);
      await composer.editor.paint([
        { ...spanOf(DRAFT, 'very big'), look: STOP },
        { ...spanOf(DRAFT, 'now #deal today'), look: HINT },
      ]);
      const marked = await markedWords(tab);
      expect(Object.keys(marked).sort()).toEqual(['hint', 'stop']);
      expect(marked.stop?.join('')).toBe('very big');
      expect(marked.hint?.join('')).toBe('now #deal today');
      const painted = await tab.evaluate(pageOf, subject.selector);
      expect(painted.editor).toEqual(before.editor);
      // In a text field it is the mirror, out of the page's sight, that wears the style.
      if (subject.kind !== 'textarea') expect(await tab.evaluate(stopLineOf, subject.selector)).toBe('wavy');
      await composer.editor.paint([{ ...spanOf(DRAFT, 'last line'), look: HINT }]);
      expect(await markedWords(tab)).toEqual({ hint: ['last line'] });
      await composer.editor.close();
      expect(await markedWords(tab)).toEqual({});
      expect(await tab.evaluate(pageOf, subject.selector)).toEqual(before);
      expect(tab.errors.slice(errors)).toEqual([]);
    });

    test('keeps its marks when the editor renders anew', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.focus();
      await composer.type('Great #sale this week');
      await composer.editor.watch();
      await composer.editor.paint([{ ...spanOf('Great #sale this week', 'week'), look: STOP }]);
      await composer.type(' only');
      await composer.expectModel('Great #sale this week only');
      expect((await markedWords(tab)).stop).toEqual(['week']);
    });

    test('knows where each word is, and which word is at a point, also after scrolling', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      const { editor } = composer;
      await composer.setText(LONG);
      // A field's words have a place once its mirror stands, and that waits for a quiet document.
      await expect.poll(async () => (await editor.rects(spanOf(LONG, 'Alpha'))).length).toBeGreaterThan(0);
      await tab.evaluate(makeScrolling, subject.selector);
      await editor.reveal(spanOf(LONG, 'end'));
      expect(await editor.caret()).toBe(LONG.length);
      expect(await editor.rects(spanOf(LONG, 'Alpha'))).toEqual([]);
      const spans = [...LONG.matchAll(/\S+/g)].map(({ 0: word, index: start }) => ({
        start,
        end: start + word.length,
      }));
      const places = (await editor.offsetsIn(spans)).map((at, nth) => ({ at, ...(spans[nth] as Span) }));
      const seen = places.filter(({ at }) => typeof at === 'number');
      expect(seen.length).toBeGreaterThan(5);
      expect(seen.filter(({ at = -1, start, end }) => at < start || end <= at)).toEqual([]);
      // The hand agrees: a click there puts the caret into the word.
      const span = spanOf(LONG, 'November');
      const [rect] = await editor.rects(span);
      if (!rect) throw new Error('The word is not to be seen');
      await tab.clickAt(...middleOf(rect));
      await expect.poll(() => editor.caret()).toBeGreaterThan(span.start);
      expect(await editor.caret()).toBeLessThan(span.end);
      expect(await editor.offsetAt(2, 2)).toBeUndefined();
    });

    test('gives the focus back to where the hand was typing when a button took it', async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.focus();
      await composer.type(DRAFT);
      await composer.expectModel(DRAFT);
      await tab.press('ArrowLeft');
      await expect.poll(() => composer.editor.caret()).toBe(DRAFT.length - 1);
      await composer.editor.watch();
      await tab.evaluate(focusOwnButton);
      expect(await composer.editor.caret()).toBeUndefined();
      expect(await composer.editor.replace(spanOf(DRAFT, 'very big'), 'very big', 'honest')).toBe('done');
      const mended = DRAFT.replace('very big', 'honest');
      await composer.expectModel(mended);
      expect(await composer.editor.caret()).toBe(mended.length - 1);
      await composer.type('!');
      await composer.expectModel(`${mended.slice(0, -1)}!${mended.slice(-1)}`);
    });

    const heard = subject.quietScripts ? `a script once the hand moves (${subject.quietScripts})` : 'a script';
    test(`tells of every change: typing, paste, undo, ${heard}`, async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      const { editor } = composer;
      const last = async () => (await editor.drafts()).at(-1);
      await composer.focus();
      await editor.watch();
      await composer.type('Sale!');
      await expect.poll(last).toBe('Sale!');
      await composer.rest();
      await tab.press('Shift+Home');
      await expect.poll(() => editor.caret()).toBe(0);
      await tab.press('Control+c');
      await tab.press('End');
      await expect.poll(() => editor.caret()).toBe('Sale!'.length);
      await tab.press('Control+v');
      await expect.poll(last).toBe('Sale!Sale!');
      await composer.rest();
      await tab.press('Control+z');
      await expect.poll(last).toBe('Sale!');
      await tab.evaluate(() => window.fixture.setText('Set by the site'));
      if (subject.quietScripts) await tab.hoverAt(5, 5);
      await expect.poll(last).toBe('Set by the site');
      await editor.unwatch();
      const told = await editor.drafts();
      await composer.type('more');
      expect(await editor.drafts()).toEqual(told);
    });
  });
}
