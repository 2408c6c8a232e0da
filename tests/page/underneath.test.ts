// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createUnderneath, frameAround } from '../../lib/page/index.ts';

/** No layout in happy-dom: an element is as high as it says, and at every point lies the one that is put there. */
let lying: Element | undefined;
beforeEach(() => {
  vi.stubGlobal('innerHeight', 800);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 400, Number(this.getAttribute('data-high') ?? 20));
  });
  document.elementFromPoint = () => lying ?? null;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const at = (selector: string) => document.querySelector(selector) as Element;
const frameIn = (html: string, frame: string) => {
  document.body.innerHTML = html;
  return frameAround(at('[contenteditable]'), at(frame));
};
const BOX = '<p contenteditable="true" data-high="100">words</p>';

it('a feed on the same page is no part of the composer, although its frame is the whole page', () => {
  const html = `<main data-high="4000"><section data-high="160"><div>${BOX}</div><b>120 left</b></section><article>A post</article></main>`;
  expect(frameIn(html, 'main')).toBe(at('section'));
  const underneath = createUnderneath(at('[contenteditable]'), at('main'));
  lying = at('article');
  const [feed] = [underneath(new DOMRect(0, 0, 10, 10))];
  expect([feed.near.length, feed.far.length]).toEqual([0, 1]);
});

it('a frame that leaves half of the window is the composer’s, and so is a dialog of any height', () => {
  expect(frameIn(`<form data-high="400"><div>${BOX}</div></form>`, 'form')).toBe(at('form'));
  expect(frameIn(`<div role="dialog" data-high="780"><div>${BOX}</div></div>`, '[role]')).toBe(at('[role]'));
});

it('a box higher than half of the window is its own frame', () => {
  expect(frameIn('<main data-high="4000"><p contenteditable data-high="700"></p></main>', 'main')).toBe(at('p'));
});

it('a counter that moved under the chip’s place while the hand typed is seen at once', async () => {
  document.body.innerHTML = `<section>${BOX}<b>120 left</b></section>`;
  const underneath = createUnderneath(at('[contenteditable]'), at('section'));
  lying = at('section');
  expect(underneath(new DOMRect(0, 0, 10, 10)).near).toEqual([]);
  await Promise.resolve(); // a line grew: placed again in the next task
  lying = at('b');
  expect(underneath(new DOMRect(0, 0, 10, 10)).near).toHaveLength(1);
});

it.each([
  ['right', new DOMRect(290, 0, 43, 28), (x: number) => x >= 331],
  ['left', new DOMRect(82, 0, 43, 28), (x: number) => x <= 84],
])('a button that reaches 2 px into a place from the %s is seen', (_side, place, isButton) => {
  document.body.innerHTML = `<section>${BOX}<button>Post</button></section>`;
  document.elementFromPoint = (x) => at(isButton(x) ? 'button' : 'section');
  expect(createUnderneath(at('[contenteditable]'), at('section'))(place).controls).toHaveLength(1);
});
