import { describe, expect, it } from 'vitest';
import { fingerprint, likeness, NO_OPENING, openingOf } from '../../../lib/linter/text/fingerprint.ts';
import { byFrequency, measureAttack } from '../../../scripts/fingerprint/attack.ts';
import { createChance } from '../../../scripts/fingerprint/chance.ts';
import { measureCopies } from '../../../scripts/fingerprint/copies.ts';
import { readPosts } from '../../../scripts/fingerprint/posts.ts';

const POST = 'We are closing the shop in Bilbao in June and will not renew the contract with our supplier';

describe('a fingerprint', () => {
  it('is 52 octal digits at most, whatever the post: a few bits a place', () => {
    for (const text of [POST, POST.repeat(3), Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ')])
      expect(fingerprint(text, 1)).toMatch(/^[0-7]{52}$/);
  });
  it('is another in every installation', () => {
    expect(likeness(fingerprint(POST, 1), fingerprint(POST, 2))).toBeLessThan(0.35);
    expect(openingOf(POST, 1) === openingOf(POST, 2) && openingOf(POST, 1) === openingOf(POST, 3)).toBe(false);
  });
  it('is none under five words, nor has such a post an opening', () => {
    expect(fingerprint('Layoffs next week', 1)).toBe('');
    expect(openingOf('Layoffs next week', 1)).toBe(NO_OPENING);
    expect(likeness('', '')).toBe(0);
  });
  it('tells of a short post only whether it is the very same one', () => {
    expect(fingerprint('See you tomorrow at eight', 1)).toMatch(/^[0-7]{3}$/);
    expect(likeness(fingerprint('See you tomorrow at eight', 1), fingerprint('See you tomorrow at eight!', 1))).toBe(1);
    expect(likeness(fingerprint('See you tomorrow at eight', 1), fingerprint('See you tomorrow at nine', 1))).toBe(0);
  });
});

/** A smaller `npm run fingerprint`. */
describe('measured on posts', () => {
  const chance = createChance(1);
  const { posts, dictionary } = readPosts(chance);

  it.each([8, 10, 16, 24])(
    'finds copies of %i words with a fifth changed, and calls unrelated ones near seldom',
    (length) => {
      const { found, near } = measureCopies(posts, length, 400, chance);
      expect(found).toBeGreaterThanOrEqual(0.95);
      expect(near).toBeLessThanOrEqual(0.005);
    },
  );
  it('calls unrelated drafts of five words near seldom too', () => {
    expect(measureCopies(posts, 5, 400, chance).near).toBeLessThanOrEqual(0.005);
  });

  // So few posts leave two or three points of chance; `npm run fingerprint` takes twenty times as many, and some six minutes for it.
  it.each([
    [3, 0.001],
    [10, 0.03],
    [16, 0.03],
  ])(
    'tells of %i words no more back to whoever has salt and dictionary than an unrelated one',
    (length, most) => {
      expect(dictionary.words.length).toBeGreaterThan(20_000);
      const cut = posts.filter((words) => words.length >= length).map((words) => words.slice(0, length));
      const { own, chance: other } = measureAttack(byFrequency(dictionary), cut.slice(0, 30));
      expect(own - other).toBeLessThanOrEqual(most);
    },
    60_000,
  );
});
