import { expect, type Tab } from '../browsers/index.ts';
import { poll } from '../browsers/tab.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** In the page: where the first visible part with these words in its name stands, once it stands still as for a hand. */
const standing = async (
  parts: readonly ShadowRoot[],
  within: string,
  wanted: string,
  along: number,
): Promise<Spot | undefined> => {
  const found = parts
    .flatMap((part) => [...part.querySelectorAll(within)])
    .find(
      (one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(wanted) && one.getClientRects().length > 0,
    );
  found?.scrollIntoView({ block: 'nearest' });
  const spotOf = () => {
    const box = found?.getClientRects()[0];
    return box && { x: box.x + Math.max(4, box.width * along), y: box.y + box.height / 2 };
  };
  const before = spotOf();
  await new Promise((seen) => setTimeout(seen, 34));
  const now = spotOf();
  return before && now && before.x === now.x && before.y === now.y ? now : undefined;
};

async function clickWhere(tab: Tab, selector: string, name: string, along = 0.5): Promise<void> {
  const look = () => tab.reach(standing, selector, name, along);
  const { x, y } = await poll(look, `“${name || selector}” in the overlay`);
  await tab.clickAt(x, y);
}

/** What the tests see and do in the overlay, whose shadow root is closed to the page. */
export const overlayIn = (tab: Tab) => ({
  /** Visible words of our part of the page, '' when there is none. */
  words: () =>
    tab.reach((parts) =>
      parts.map((part) => part.querySelector<HTMLElement>('.forthright')?.innerText ?? '').join('\n'),
    ),
  /** Accessible name of the chip, '' when it is not shown. */
  chip: () => tab.reach(([first]) => first?.querySelector('.chip button')?.getAttribute('aria-label') ?? ''),
  /** Name of the open dialog of ours (card, panel, gate), '' when none is open. */
  dialog: () =>
    tab.reach((parts) =>
      (parts.map((part) => part.querySelector('dialog[open] h2')?.textContent ?? '').find(Boolean) ?? '').trim(),
    ),
  /** A real click on our first visible button with these words in its name. */
  clickButton: (name: string) => clickWhere(tab, 'button', name),
  /** A real click on our first visible element that matches. */
  clickFirst: (selector: string, along?: number) => clickWhere(tab, selector, '', along),
  /** A person looks at the gate before answering it: an answer sooner than 0.7 s counts for none. */
  async look(): Promise<void> {
    const title = () =>
      tab.reach((parts) => parts.map((part) => part.querySelector('dialog.gate h2')?.textContent ?? '').join(''));
    await expect.poll(title).not.toBe('');
    await new Promise((looked) => setTimeout(looked, 900));
  },
  /** Words of the radios and switches that are on. */
  ticked: () =>
    tab.reach((parts) =>
      parts
        .flatMap((part) => [...part.querySelectorAll('input:checked')])
        .map((one) => one.parentElement?.textContent?.trim() ?? ''),
    ),
  /** How many folds are open. */
  unfolded: () => tab.reach((parts) => parts.flatMap((part) => [...part.querySelectorAll('details[open]')]).length),
  /** Words of what has the focus in our part, '' when nothing has. */
  focused: () =>
    tab.reach((parts) =>
      parts
        .map((part) => part.activeElement?.textContent ?? '')
        .join('')
        .trim(),
    ),
  /** Is the focus in our part? */
  hasFocus: (): Promise<boolean> => tab.evaluate(() => document.activeElement?.localName === 'forthright-overlay'),
});

/** All words that are marked on the page, sorted: also a text field's marks are highlights, on its mirror. */
export const marked = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...CSS.highlights]
      // The words of the open card are there a second time, on a ground of their own.
      .filter(([, { priority }]) => priority > 0)
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
