import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, wordsOf } from '../../../lib/linter/text/words.ts';

describe('the number of words', () => {
  it.each([
    ['', 0],
    ["We don't open at 9.30.", 5],
    ['Größe, señor: naïve 漢字', 4],
    ['🔥 hot 🔥hot', 2],
    ["'quoted' -dash", 2],
  ])('of “%s” is %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('is the number of words found, for any text', () => {
    const signs = fc.constantFrom(..."aZ09é’'.- \n\ud83d\udd25漢#!", '\ud83d', '🔥', 'ß', '½', '\u0301');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(signs).map((all) => all.join('')),
        ),
        (text) => {
          expect(countWords(text)).toBe(wordsOf(text).length);
        },
      ),
    );
  });
});
