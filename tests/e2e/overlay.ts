import type { Tab } from '../browsers/index.ts';

async function clickWhere(tab: Tab, selector: string, name: string): Promise<void> {
  const where = (within: string, wanted: string) => {
    const root = document.querySelector('forthright-overlay')?.shadowRoot;
    const found = [...(root?.querySelectorAll(within) ?? [])].find(
      (one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(wanted) && one.getClientRects().length > 0,
    );
    found?.scrollIntoView({ block: 'nearest' });
    const box = found?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
  };
  await tab.until(where, selector, name);
  const at = await tab.evaluate(where, selector, name);
  if (!at) throw new Error(`nothing like “${name || selector}” in the overlay`);
  await tab.clickAt(at.x, at.y);
}

/** What the tests see and do in the overlay: its shadow root is open, so the page can be asked. */
export const overlayIn = (tab: Tab) => ({
  /** Visible words of our part of the page, '' when there is none. */
  words: (): Promise<string> =>
    tab.evaluate(() =>
      [...document.querySelectorAll('forthright-overlay')]
        .map((host) => (host.shadowRoot?.querySelector('.forthright') as HTMLElement | null)?.innerText ?? '')
        .join('\n'),
    ),
  /** Accessible name of the chip, '' when it is not shown. */
  chip: (): Promise<string> =>
    tab.evaluate(
      () =>
        document
          .querySelector('forthright-overlay')
          ?.shadowRoot?.querySelector('.chip button')
          ?.getAttribute('aria-label') ?? '',
    ),
  /** Name of the open dialog of ours (card, panel, gate), '' when none is open. */
  dialog: (): Promise<string> =>
    tab.evaluate(() => {
      const dialog = document.querySelector('forthright-overlay')?.shadowRoot?.querySelector('dialog[open]');
      return (dialog?.querySelector('h2')?.textContent ?? '').trim();
    }),
  /** A real click on our first visible button with these words in its name. */
  clickButton: (name: string) => clickWhere(tab, 'button', name),
  /** A real click on our first visible element that matches. */
  clickFirst: (selector: string) => clickWhere(tab, selector, ''),
  /** Is the focus in our part? */
  hasFocus: (): Promise<boolean> => tab.evaluate(() => document.activeElement?.localName === 'forthright-overlay'),
});

/** All words that are marked on the page, sorted: also a text field's marks are highlights, on its mirror. */
export const marked = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight].map((range) => (range as Range).toString()))
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
