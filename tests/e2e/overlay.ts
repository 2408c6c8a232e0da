import { expect, type Tab } from '../browsers/index.ts';
import { PATIENCE } from '../browsers/tab.ts';

/** In the page: our parts of it, also those in a dialog inside an open shadow root. */
const FIND = `const partsIn = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
  one.localName === 'forthright-overlay' ? [one.shadowRoot] : one.shadowRoot ? partsIn(one.shadowRoot) : []);
const parts = partsIn(document);`;
const seeIn = <R>(tab: Tab, expression: string): Promise<R> =>
  tab.evaluate(new Function(`${FIND} return ${expression}`) as () => R);

async function clickWhere(tab: Tab, selector: string, name: string, along = 0.5): Promise<void> {
  const where = new Function(
    'within',
    'wanted',
    'along',
    `${FIND}
    const found = parts.flatMap((part) => [...part.querySelectorAll(within)]).find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(wanted) && one.getClientRects().length > 0,
    );
    found?.scrollIntoView({ block: 'nearest' });
    const spotOf = () => {
      const box = found?.getClientRects()[0];
      return box && { x: box.x + Math.max(4, box.width * along), y: box.y + box.height / 2 };
    };
    // A hand waits until what it wants to press stands still.
    const before = spotOf();
    return new Promise((seen) => {
      setTimeout(() => {
        const now = spotOf();
        seen(before && now && before.x === now.x && before.y === now.y ? now : undefined);
      }, 34);
    });`,
  ) as (
    within: string,
    wanted: string,
    along: number,
  ) => Promise<{ readonly x: number; readonly y: number } | undefined>;
  const look = async () => tab.evaluate(where, selector, name, along);
  let at = await look();
  for (const late = Date.now() + PATIENCE; !at && Date.now() < late; ) at = await look();
  if (!at) throw new Error(`nothing like “${name || selector}” in the overlay`);
  await tab.clickAt(at.x, at.y);
}

/** What the tests see and do in the overlay: its shadow root is open, so the page can be asked. */
export const overlayIn = (tab: Tab) => ({
  /** Visible words of our part of the page, '' when there is none. */
  words: () =>
    seeIn<string>(tab, `parts.map((part) => part.querySelector('.forthright')?.innerText ?? '').join('\\n')`),
  /** Accessible name of the chip, '' when it is not shown. */
  chip: () => seeIn<string>(tab, `parts[0]?.querySelector('.chip button')?.getAttribute('aria-label') ?? ''`),
  /** Name of the open dialog of ours (card, panel, gate), '' when none is open. */
  dialog: () =>
    seeIn<string>(
      tab,
      `(parts.map((part) => part.querySelector('dialog[open] h2')?.textContent ?? '').find(Boolean) ?? '').trim()`,
    ),
  /** A real click on our first visible button with these words in its name. */
  clickButton: (name: string) => clickWhere(tab, 'button', name),
  /** A real click on our first visible element that matches. */
  clickFirst: (selector: string, along?: number) => clickWhere(tab, selector, '', along),
  /** A person looks at the gate before answering it: an answer sooner than 0.7 s counts for none. */
  async look(): Promise<void> {
    await expect
      .poll(() =>
        seeIn<string>(tab, `parts.map((part) => part.querySelector('dialog.gate h2')?.textContent ?? '').join('')`),
      )
      .not.toBe('');
    await new Promise((looked) => setTimeout(looked, 900));
  },
  /** Words of the radios and switches that are on. */
  ticked: () =>
    seeIn<string[]>(
      tab,
      `parts.flatMap((part) => [...part.querySelectorAll('input:checked')]).map((one) => one.parentElement.textContent.trim())`,
    ),
  /** How many folds are open. */
  unfolded: () => seeIn<number>(tab, `parts.flatMap((part) => [...part.querySelectorAll('details[open]')]).length`),
  /** Words of what has the focus in our part, '' when nothing has. */
  focused: () => seeIn<string>(tab, `parts.map((part) => part.activeElement?.textContent ?? '').join('').trim()`),
  /** Is the focus in our part? */
  hasFocus: (): Promise<boolean> => tab.evaluate(() => document.activeElement?.localName === 'forthright-overlay'),
});

/** All words that are marked on the page, sorted: also a text field's marks are highlights, on its mirror. */
export const marked = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...CSS.highlights]
      // The words of the open card are there a second time, on a ground of their own.
      .filter(([name]) => name !== 'note-on')
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
      .sort(),
  );

/** Middle of the first of these words in the page, for a real pointer; only for editors whose words are nodes. */
export const placeOf = (tab: Tab, selector: string, words: string) =>
  tab.evaluate(
    (within, wanted) => {
      const walker = document.createTreeWalker(document.querySelector(within) as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    },
    selector,
    words,
  );
