import { expect, type Tab, test } from '../browsers/index.ts';
import { marked, overlayIn } from './overlay.ts';

/** Where our parts stand on whole pages: what they may cover, and what never. */
const PAGES = [
  { name: 'Elk', url: 'https://elk.zone/home?page=elk-page', box: '[contenteditable="true"]' },
  { name: 'Phanpy', url: 'https://phanpy.social/?page=phanpy-page', box: 'textarea' },
  { name: 'Bluesky', url: 'https://bsky.app/?page=bluesky-page', box: '[contenteditable="true"]' },
] as const;
const WIDTHS = [1280, 800, 420] as const;
const LINES = [
  'Good morning, friends of bread.',
  'This is your last chance, [first name]!',
  'We open at nine, come by.',
];

/** In the page: names of what our parts lie over; parts by selector. */
const covered = ([root]: readonly ShadowRoot[], selector: string): string[] => {
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const meets = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  const parts = [...(root?.querySelectorAll(selector) ?? [])].filter(
    (part) => getComputedStyle(part).visibility !== 'hidden',
  );
  const things = [...document.querySelectorAll('[data-keep]')].filter((one) => one.getClientRects().length > 0);
  return parts.flatMap((part) => {
    const box = part.getBoundingClientRect();
    const outside = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
    const chip = root?.querySelector('.chip');
    const names = things
      .filter((thing) => meets(box, thing.getBoundingClientRect()))
      .map((thing) => thing.getAttribute('data-keep') ?? '');
    if (chip && chip !== part && meets(box, chip.getBoundingClientRect())) names.push('chip');
    return [...new Set([...names, ...(outside ? ['the edge of the window'] : [])])];
  });
};
/** In the page: does a part of ours lie over a line of the draft (an editor whose words are nodes)? */
const coversLines = ([root]: readonly ShadowRoot[], box: string, part: string): boolean => {
  const card = root?.querySelector(part)?.getBoundingClientRect();
  const editor = document.querySelector(box);
  if (!card || !editor) return true;
  const range = document.createRange();
  range.selectNodeContents(editor);
  return [...range.getClientRects()]
    .filter(({ height }) => height < 40)
    .some(
      ({ left, right, top, bottom }) =>
        left < card.right && right > card.left && top < card.bottom && bottom > card.top,
    );
};

const write = async (tab: Tab, page: (typeof PAGES)[number], width: number) => {
  await tab.resize(width, 800);
  await tab.open(page.url);
  await tab.until(() => window.fixture !== undefined);
  await tab.click(page.box);
  await tab.type(LINES.join('\n'));
  await expect.poll(() => marked(tab)).toContain('last chance');
  const overlay = overlayIn(tab);
  await expect.poll(overlay.chip).toMatch(/must-fix|to check|idea/);
  return overlay;
};
/** A picture for the eye: SHOTS=folder. */
const shoot = async (tab: Tab, name: string) => {
  if (process.env.SHOTS) await tab.screenshot(`${process.env.SHOTS}/${name}.png`);
};

for (const page of PAGES)
  for (const width of WIDTHS)
    test(`on ${page.name} at ${width} px nothing that is needed is covered`, async ({ tab }) => {
      const overlay = await write(tab, page, width);
      const isNarrow = width < 640;
      const kept = (names: readonly string[]) =>
        isNarrow ? names.filter((name) => ['box', 'publish', 'chip', 'the edge of the window'].includes(name)) : names;
      await shoot(tab, `${page.name}-${width}-chip`);
      // In a narrow window the corner of the box may be all there is; never its words.
      const under = await tab.reach(covered, '.chip');
      expect(isNarrow ? under.filter((name) => name !== 'box') : under).toEqual([]);
      if (page.box !== 'textarea') expect(await tab.reach(coversLines, page.box, '.chip')).toBe(false);

      await overlay.clickButton('Forthright:');
      await expect.poll(overlay.dialog).toBe('Your draft');
      await shoot(tab, `${page.name}-${width}-panel`);
      expect(kept(await tab.reach(covered, '.panel'))).toEqual([]);

      await overlay.clickButton('Rushing the reader');
      await expect.poll(overlay.dialog).toBe('Rushing the reader');
      await shoot(tab, `${page.name}-${width}-card`);
      const over = await tab.reach(covered, '.card');
      expect(over.filter((name) => name !== 'chip' && (name !== 'box' || page.box === 'textarea'))).toEqual([]);
      if (page.box !== 'textarea') expect(await tab.reach(coversLines, page.box, '.card')).toBe(false);
      await tab.press('Escape');

      await tab.click('[data-keep="publish"]');
      await expect.poll(overlay.dialog).toBe('A last look');
      await shoot(tab, `${page.name}-${width}-gate`);
      expect(kept(await tab.reach(covered, '.gate'))).toEqual([]);
      const below = await tab.reach(([root]) => {
        return innerHeight - (root?.querySelector('.gate')?.getBoundingClientRect().bottom ?? 0);
      });
      // At the bottom, 8 px from it but for what a pixel is rounded.
      if (isNarrow) expect(Math.round(below)).toBe(8);
    });

/** In the page: is the chip to be seen? */
const isChipShown = ([root]: readonly ShadowRoot[]): boolean => {
  const chip = root?.querySelector('.chip');
  return chip instanceof HTMLElement && getComputedStyle(chip).visibility === 'visible';
};
const GONE: readonly { readonly how: string; hide(): void; show(): void }[] = [
  {
    how: 'hidden',
    hide: () => document.querySelector('.widget')?.setAttribute('style', 'display: none'),
    show: () => document.querySelector('.widget')?.removeAttribute('style'),
  },
  {
    how: 'scaled away',
    hide: () => document.querySelector('.widget')?.setAttribute('style', 'transform: scale(0)'),
    show: () => document.querySelector('.widget')?.removeAttribute('style'),
  },
  {
    how: 'scrolled out',
    hide: () => {
      document.body.style.height = '4000px';
      scrollTo(0, 1500);
    },
    show: () => scrollTo(0, 0),
  },
  {
    how: 'under a dialog of the page',
    hide: () => {
      const dialog = document.createElement('div');
      dialog.role = 'dialog';
      dialog.style.cssText = 'position: fixed; inset: 0; background: #fff; z-index: 9';
      document.body.append(dialog);
    },
    show: () => document.querySelector('body > [role="dialog"]')?.remove(),
  },
  {
    how: 'under a modal dialog',
    hide: () => document.body.appendChild(document.createElement('dialog')).showModal(),
    show: () => document.querySelector('dialog')?.remove(),
  },
];
for (const { how, hide, show } of GONE)
  test(`the chip goes while its composer is ${how}, and comes back`, async ({ tab }) => {
    await write(tab, PAGES[0], 1280);
    await expect.poll(() => tab.reach(isChipShown)).toBe(true);
    await tab.evaluate(hide);
    await expect.poll(() => tab.reach(isChipShown)).toBe(false);
    await tab.evaluate(show);
    await expect.poll(() => tab.reach(isChipShown)).toBe(true);
  });

test('while the page scrolls the chip goes along with its composer', async ({ tab }) => {
  await write(tab, PAGES[1], 1280);
  await tab.evaluate(() => (document.body.style.height = '4000px'));
  const apart = () =>
    tab.reach(([root]) => {
      const chip = root?.querySelector('.chip');
      const box = document.querySelector('textarea');
      return Math.round((chip?.getBoundingClientRect().top ?? 0) - (box?.getBoundingClientRect().bottom ?? 0));
    });
  await expect.poll(() => tab.reach(isChipShown)).toBe(true);
  const before = await apart();
  const during = await tab.reach(async ([root]) => {
    const chip = root?.querySelector('.chip');
    const box = document.querySelector('textarea');
    const seen: number[] = [];
    for (let i = 0; i < 10; i++) {
      scrollBy(0, 3);
      await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
      seen.push(Math.round((chip?.getBoundingClientRect().top ?? 0) - (box?.getBoundingClientRect().bottom ?? 0)));
    }
    return seen;
  });
  expect(during.filter((one) => Math.abs(one - before) > 1)).toEqual([]);
});
