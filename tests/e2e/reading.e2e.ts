import fc from 'fast-check';
import { lookOf } from '../../lib/editors/marks.ts';
import { expect, probeIn, type Tab, test } from '../browsers/index.ts';
import { markedWords, openComposer, spanOf } from './composer.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

test.use({ extension: 'probe' });

const PLAIN = SUBJECTS.find(({ page }) => page === 'plain') as Subject;
const TIPTAP = SUBJECTS.find(({ page }) => page === 'tiptap') as Subject;
const EDITABLE = '#box #contenteditable-root';
const LOOK = lookOf('tone', 'hint');

const write = (tab: Tab, html: string, style = ''): Promise<void> =>
  tab.evaluate(
    (selector, inner, css) => {
      const element = document.querySelector(selector) as HTMLElement;
      element.innerHTML = inner;
      element.style.cssText = css;
    },
    EDITABLE,
    html,
    style,
  );

/** What editors and people leave in a contenteditable, and the draft it is. */
const CASES: readonly (readonly [what: string, html: string, text: string, style?: string])[] = [
  ['nothing', '', ''],
  ['a lone line break', '<br>', ''],
  ['an empty paragraph', '<p><br></p>', ''],
  ['bare text, then divs (Chromium)', 'One<div>Two</div><div><br></div><div>Four</div>', 'One\nTwo\n\nFour'],
  ['line breaks in one paragraph', '<p>One<br>Two<br><br>Four</p>', 'One\nTwo\n\nFour'],
  ['a line break that holds the last line open', '<p>One<br><br></p>', 'One\n'],
  ['line feeds where they are rendered', 'One\nTwo\n\n', 'One\nTwo\n'],
  ['nested blocks', '<div><div><p>One</p></div><div><p>Two</p></div></div>', 'One\nTwo'],
  ['a list', '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', 'One\nTwo\nThree'],
  ['marks and links in a word', '<p>un<b>believ</b><a href="#">able</a>!</p>', 'unbelievable!'],
  ['editors’ scaffolding', '<p>\uFEFFOne\u200B\u00a0two\uFEFF</p>', 'One two'],
  ['the filler of an empty last line', `<p>One</p><p>${'\u2060'.repeat(7)}</p>`, 'One\n'],
  ['joined emoji', '<p>👩‍👩‍👧 and 👍🏽</p>', '👩‍👩‍👧 and 👍🏽'],
  ['emoji pictures', '<p>Hot <img alt="🔥" src="data:,">!</p>', 'Hot 🔥!'],
  ['a picture without words', '<p>A <img alt="" src="data:,">b</p>', 'A b'],
  ['a mention', '<p>Thanks <span contenteditable="false"><i>@</i>acme</span>, see you</p>', 'Thanks @acme, see you'],
  ['a card', '<p>Look</p><div contenteditable="false"><h2>Link</h2><button>×</button></div><p>here</p>', 'Look\nhere'],
  [
    'hidden words',
    '<p>One<span style="display:none"> hidden</span><span style="visibility:hidden"> too</span></p>',
    'One',
  ],
  ['words a style shouts', '<p style="text-transform:uppercase">calm words</p>', 'calm words'],
  ['code that is no text', '<style>p{}</style><p>One</p><script type="x">1</script>', 'One'],
  [
    'source spaces that are not rendered',
    '\n  <p>One   two\n three</p>\n  <p>Four</p>\n',
    'One two three\nFour',
    'white-space:normal',
  ],
  ['typed spaces', 'One\u00a0 two ', 'One  two ', 'white-space:normal'],
];

for (const [what, html, text, style] of CASES) {
  test(`reads ${what}`, async ({ tab }) => {
    const { editor } = await openComposer(tab, PLAIN);
    await write(tab, html, style ?? 'white-space:pre-wrap');
    expect(await editor.read()).toBe(text);
  });
}

const words = fc.constantFrom('Sale', ' today ', '#deal', '🎉', '\u00a0', '\uFEFF', 'a\u200Bb', '\n', '');
const inline = fc.letrec<{ piece: string; many: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.constant('<br>'),
    fc.constant('<span contenteditable="false">@acme</span>'),
    fc.tuple(fc.constantFrom('b', 'span', 'i'), tie('many')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
  ),
  many: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
})).many;
const tree = fc.letrec<{ block: string; many: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    inline.map((inner) => `<p>${inner}</p>`),
    inline,
    fc.constant('<div contenteditable="false">card</div>'),
    tie('many').map((inner) => `<div>${inner}</div>`),
  ),
  many: fc.array(tie('block'), { maxLength: 4 }).map((blocks) => blocks.join('')),
})).many;

test('in any tree a span’s range is the span’s words, and a caret put after it is read there', async ({ tab }) => {
  const { editor } = await openComposer(tab, PLAIN);
  const shown = (text: string) => text.replace(/[\n\uFEFF\u200B]/g, '').replaceAll('\u00a0', ' ');
  await fc.assert(
    fc.asyncProperty(tree, fc.nat(), fc.nat(), async (html, a, b) => {
      await write(tab, html, 'white-space:pre-wrap');
      const text = await editor.read();
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other) as [
        number,
        number,
      ];
      fc.pre(start < end && !insideMention(text, start) && !insideMention(text, end));
      await editor.paint([{ start, end, look: LOOK }]);
      const marked = (await markedWords(tab)).hint ?? [];
      expect(shown(marked.join(''))).toBe(shown(text.slice(start, end)));
      await editor.reveal({ start, end });
      expect(await editor.caret()).toBe(end);
    }),
    { numRuns: 150, seed: 20261125 },
  );
});

const insideMention = (text: string, offset: number): boolean =>
  [...text.matchAll(/@acme/g)].some(({ index }) => offset > index && offset < index + 5);

test('a chosen mention is text, and is never replaced', async ({ tab }) => {
  const composer = await openComposer(tab, TIPTAP);
  const text = 'Thanks @acme for the help';
  await tab.evaluate(() => window.fixture.setText('Thanks {acme} for the help'));
  await composer.expectRead(text);
  await composer.expectModel(text);
  expect(await composer.editor.replace(spanOf(text, '@acme for'), '@acme for', 'you for')).toBe('refused');
  expect(await composer.editor.replace(spanOf(text, 'help'), 'help', 'hand')).toBe('done');
  await composer.expectModel('Thanks @acme for the hand');
  expect(await composer.editor.caret()).toBe('Thanks @acme for the hand'.length);
});

test('what an editor marks as code is told, and only that', async ({ tab }) => {
  await tab.open('https://www.pinterest.com/plain');
  await tab.until(() => window.fixture !== undefined);
  const editor = probeIn(tab);
  const codeOf = async (html: string) => {
    await tab.evaluate((inner) => {
      document.body.innerHTML = `<div id="box" contenteditable="true">${inner}</div>`;
    }, html);
    await editor.open('#box');
    const text = await editor.read();
    return (await editor.code()).map(({ start, end }) => text.slice(start, end).trim());
  };
  expect(await codeOf('<p>Run <code>npm start</code> now</p><pre><code>last\nchance</code></pre><p>end</p>')).toEqual([
    'npm start',
    'last\nchance',
  ]);
  // Some editors write every line as code.
  expect(await codeOf('<pre>Hello you</pre><pre>And you</pre>')).toEqual([]);
  expect(await codeOf('<p>Hello you</p>')).toEqual([]);
});

test('a composer with one editable per paragraph is read and mended as a whole', async ({ tab }) => {
  await tab.open('https://www.tumblr.com/plain');
  await tab.until(() => window.fixture !== undefined);
  await tab.evaluate(() => {
    const paragraph = (words: string) =>
      `<div class="block"><button>Move</button><p contenteditable="true">${words}</p></div>`;
    document.body.innerHTML = `<div class="writing-flow"><h2>Post</h2>${paragraph('A big sale')}${paragraph('')}${paragraph('Last line')}</div>`;
  });
  const editor = probeIn(tab);
  expect(await editor.open('.writing-flow')).toBe('plain');
  expect(await editor.read()).toBe('A big sale\n\nLast line');
  expect(await editor.replace({ start: 2, end: 5 }, 'big', 'fair')).toBe('done');
  expect(await editor.read()).toBe('A fair sale\n\nLast line');
  expect(await editor.replace({ start: 7, end: 17 }, 'sale\n\nLast', 'x')).toBe('refused');
});

test('a text field that cannot take the words says so', async ({ tab }) => {
  await tab.open('https://www.pinterest.com/plain');
  await tab.until(() => window.fixture !== undefined);
  await tab.evaluate(() => {
    document.body.innerHTML =
      '<input id="title" type="text" maxlength="10" value="A big sale"><textarea id="fixed" readonly>Fixed</textarea>';
  });
  const editor = probeIn(tab);
  expect(await editor.open('#title')).toBe('textarea');
  // Once the document is quiet enough for the field's mirror.
  await expect.poll(async () => (await editor.rects({ start: 2, end: 5 })).length).toBe(1);
  expect(await editor.replace({ start: 2, end: 5 }, 'big', 'much too long')).toBe('full');
  expect(await editor.open('#fixed')).toBe('textarea');
  expect(await editor.replace({ start: 0, end: 5 }, 'Fixed', 'Loose')).toBe('refused');
  expect(await editor.open('body')).toBeUndefined();
});
