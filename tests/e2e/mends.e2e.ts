import { expect, type Tab, test } from '../browsers/index.ts';
import { openComposer, screenOf, selectedWords, spanOf } from './composer.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

test.use({ extension: 'probe' });
// A long file: its tests are shared among the workers, so that none is left alone with it at the end.
test.describe.configure({ mode: 'parallel' });

const DRAFT = 'Hello very big sale today end';
const TYPED = 'abcdefghijklmnopqrstuvwxyz';

const open = async (tab: Tab, subject: Subject) => {
  const composer = await openComposer(tab, subject);
  await composer.focus();
  await composer.type(DRAFT);
  await composer.expectModel(DRAFT);
  return {
    ...composer,
    async expectBoth(text: string) {
      await composer.expectModel(text);
      await composer.expectRead(text);
      if (subject.kind !== 'textarea') await expect.poll(() => tab.evaluate(screenOf, subject.selector)).toBe(text);
    },
    replace: (words: string, by: string, text = DRAFT) => composer.editor.replace(spanOf(text, words), words, by),
    /** The last word, from its end to its start. */
    async selectBackwards() {
      for (const _letter of 'end') await tab.press('Shift+ArrowLeft');
      await expect.poll(() => tab.evaluate(selectedWords)).toBe('end');
    },
  };
};

for (const subject of SUBJECTS) {
  test.describe(subject.page, () => {
    test('loses and misplaces no key that is typed while words are replaced, on a slow machine', async ({ tab }) => {
      const composer = await open(tab, subject);
      for (const _letter of ' end') await tab.press('ArrowLeft');
      await expect.poll(() => composer.editor.caret()).toBe(DRAFT.length - 4);
      await tab.slow(6);
      let isTyping = true;
      const typing = tab.type(TYPED).finally(() => {
        isTyping = false;
      });
      let [now, next] = ['very big', 'honest'];
      const outcomes = new Set<string>();
      while (isTyping) {
        const outcome = await composer.replace(now, next, DRAFT.replace('very big', now));
        outcomes.add(outcome);
        if (outcome === 'done') [now, next] = [next, now];
      }
      await typing;
      await tab.slow(1);
      expect([...outcomes]).toEqual(['done']);
      await composer.expectBoth(`${DRAFT.replace('very big', now).slice(0, -4)}${TYPED} end`);
    });

    test('keeps what is selected, in its direction', async ({ tab }) => {
      const composer = await open(tab, subject);
      await composer.selectBackwards();
      expect(await composer.replace('very big', 'honest')).toBe('done');
      expect(await tab.evaluate(selectedWords)).toBe('end');
      await tab.press('Shift+ArrowLeft');
      await expect.poll(() => tab.evaluate(selectedWords)).toBe(' end');
      await composer.type('!');
      await composer.expectBoth('Hello honest sale today!');
    });

    test('changes nothing while an input method holds a word', async ({ tab }) => {
      const composer = await open(tab, subject);
      await tab.compose('hm');
      expect(await composer.replace('very big', 'honest')).toBe('composing');
      await tab.compose('');
      // Firefox' input method is none but by its events, and Lexical writes a space for it.
      await expect.poll(async () => (await composer.editor.read()).trimEnd()).toBe(DRAFT);
    });

    test('leaves text and selection alone when the editor refuses', async ({ tab, testBrowser }) => {
      const isUnasked = subject.kind === 'textarea' || ['plain', 'prosemirror', 'quill'].includes(subject.kind);
      test.skip(testBrowser.name === 'chromium' && isUnasked, 'execCommand asks nobody in Chromium');
      const composer = await open(tab, subject);
      await composer.selectBackwards();
      await tab.evaluate(() => {
        const refuse = (event: Event) => {
          if (event.type === 'keydown' && event.isTrusted) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        for (const type of ['beforeinput', 'paste', 'keydown']) addEventListener(type, refuse, true);
      });
      expect(await composer.replace('very big', 'honest')).toBe('refused');
      await composer.expectBoth(DRAFT);
      expect(await tab.evaluate(selectedWords)).toBe('end');
    });

    if (subject.kind === 'textarea')
      test('tries nothing where there is no room, and keeps the selection', async ({ tab }) => {
        const composer = await open(tab, subject);
        await tab.evaluate((length) => {
          const find = (root: ParentNode): HTMLTextAreaElement | null =>
            root.querySelector('textarea') ??
            [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean) ??
            null;
          const field = find(document);
          if (field) field.maxLength = length;
        }, DRAFT.length + 3);
        await composer.selectBackwards();
        expect(await composer.replace('very big', 'enormously big')).toBe('full');
        expect(await tab.evaluate(selectedWords)).toBe('end');
        expect(await composer.replace('very big', 'honest')).toBe('done');
        await composer.expectModel(DRAFT.replace('very big', 'honest'));
      });
  });
}
