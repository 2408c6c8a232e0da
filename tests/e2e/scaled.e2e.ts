import { expect, test } from '../browsers/index.ts';
import { openComposer } from './composer.ts';
import { SUBJECTS } from './subjects.ts';

test.use({ extension: 'probe' });

const WORDS = `alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa
quebec romeo sierra tango uniform victor whiskey xray yankee zulu`.split(/\s+/);
const DRAFT = `${WORDS.slice(0, 16).join(' ')}\n${WORDS.slice(16).join(' ')}`;

/** What a page does to the box, or to what is around it. */
const AROUND: Readonly<Record<string, Partial<CSSStyleDeclaration>>> = {
  'nothing around it': {},
  'a smaller page': { transform: 'scale(0.75)', transformOrigin: '0 0' },
  'a larger page': { scale: '1.4', transformOrigin: '0 0' },
  'a zoomed page': { zoom: '1.25' },
  'a smaller page, zoomed': { zoom: '0.8', transform: 'scale(1.3)', transformOrigin: '0 0' },
};

/** In the page: the words of the draft at these points, as the browser itself places a caret there. */
const wordsAt = (points: readonly (readonly [number, number])[]): string[] => {
  const roots = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  const shadowRoots = roots(document);
  return points.map(([x, y]) => {
    const at = document.caretPositionFromPoint(x, y, { shadowRoots });
    const node = at?.offsetNode;
    const text = node instanceof HTMLTextAreaElement ? node.value : (node?.textContent ?? '');
    const offset = at?.offset ?? 0;
    return `${/\w*$/.exec(text.slice(0, offset))?.[0] ?? ''}${/^\w*/.exec(text.slice(offset))?.[0] ?? ''}`;
  });
};

for (const subject of SUBJECTS) {
  test(`${subject.page}: a mark lies on its word, whatever is scaled or zoomed around it`, async ({ tab }) => {
    const composer = await openComposer(tab, subject);
    await composer.setText(DRAFT);
    // A field's words have a place once its mirror stands, and that waits for a quiet document.
    await expect.poll(async () => (await composer.editor.rects({ start: 0, end: 1 })).length).toBe(1);
    await composer.editor.paint([]);
    for (const [what, style] of Object.entries(AROUND)) {
      await tab.evaluate((wanted) => {
        document.body.removeAttribute('style');
        Object.assign(document.body.style, wanted);
      }, style);
      await composer.editor.paint([]);
      const spans = WORDS.map((word) => ({ start: DRAFT.indexOf(word), end: DRAFT.indexOf(word) + word.length }));
      const boxes = await composer.editor.rectsOfAll(spans);
      expect(
        boxes.map(({ length }) => length),
        what,
      ).toEqual(WORDS.map(() => 1));
      for (const share of [0.15, 0.5, 0.85]) {
        const points = boxes.map(([box]) => {
          const { x = 0, y = 0, width = 0, height = 0 } = box as DOMRectInit;
          return [x + width * share, y + height / 2] as const;
        });
        expect(await tab.evaluate(wordsAt, points), `${what}, at ${share} of each word`).toEqual(WORDS);
      }
    }
  });
}
