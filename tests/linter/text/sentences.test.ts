import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/linter/text/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Nearly sold out.In stock again on Monday', ['Nearly sold out.', 'In stock again on Monday']],
    ['We use Node.js. Dr.Smith is in.', ['We use Node.js.', 'Dr.Smith is in.']],
    ['We open at 9. Come and say hi!', ['We open at 9.', 'Come and say hi!']],
    ['We open at 9 a.m. on Sunday.', ['We open at 9 a.m. on Sunday.']],
    ['Bread 3.50 each. Rolls 0.80.', ['Bread 3.50 each.', 'Rolls 0.80.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['New today 🥖 Come early', ['New today 🥖', 'Come early']],
    ['so nice 🥖 and warm', ['so nice 🥖 and warm']],
    ['Really?! Yes…', ['Really?!', 'Yes…']],
    ['He said (quietly.) Then left.', ['He said (quietly.)', 'Then left.']],
    ['', []],
    ['   \n  ', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('knows questions', () => {
    expect(splitSentences('Open today? Yes.').map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
  });

  it('cuts what no person writes, at a word, and leaves no sign out', () => {
    const words = 'bread and salt '.repeat(500).trim();
    const parts = split(words);
    expect(parts.every((part) => part.length <= 1_000 && /^\w.*\w$/.test(part))).toBe(true);
    expect(parts.join(' ')).toBe(words);
    expect(split('🥖'.repeat(2_000)).join('')).toBe('🥖'.repeat(2_000));
  });

  it('covers every sign but white space, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        let covered = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          covered += text.slice(start, end);
          at = end;
        }
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
