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

/** In the page: the word of the draft at a point, as the browser itself places a caret there. */
const wordAt = (x: number, y: number): string => {
  const roots = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  const at = document.caretPositionFromPoint(x, y, { shadowRoots: roots(document) });
  const node = at?.offsetNode;
  const text = node instanceof HTMLTextAreaElement ? node.value : (node?.textContent ?? '');
  const offset = at?.offset ?? 0;
  return `${/\w*$/.exec(text.slice(0, offset))?.[0] ?? ''}${/^\w*/.exec(text.slice(offset))?.[0] ?? ''}`;
};

for (const subject of SUBJECTS) {
  for (const [what, style] of Object.entries(AROUND)) {
    test(`${subject.page}: a mark lies on its word with ${what}`, async ({ tab }) => {
      const composer = await openComposer(tab, subject);
      await composer.setText(DRAFT);
      // A field's words have a place once its mirror stands, and that waits for a quiet document.
      await expect.poll(async () => (await composer.editor.rects({ start: 0, end: 1 })).length).toBe(1);
      await composer.editor.paint([]);
      await tab.evaluate((wanted) => void Object.assign(document.body.style, wanted), style);
      await composer.editor.paint([]);
      const seen: string[] = [];
      for (const word of WORDS) {
        const start = DRAFT.indexOf(word);
        const [box, ...more] = await composer.editor.rects({ start, end: start + word.length });
        if (!box || more.length > 0) throw new Error(`“${word}” has ${more.length} boxes`);
        const { x = 0, y = 0, width = 0, height = 0 } = box;
        for (const share of [0.15, 0.5, 0.85]) {
          const hit = await tab.evaluate(wordAt, x + width * share, y + height / 2);
          if (hit !== word) seen.push(`${word} at ${share}: ${hit}`);
        }
      }
      expect(seen).toEqual([]);
    });
  }
}
