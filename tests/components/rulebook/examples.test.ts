import { describe, expect, it } from 'vitest';
import { placesOf, showExample } from '../../../components/rulebook/examples.ts';
import { dateInWords } from '../../../components/rulebook/index.ts';
import { rules } from '../../../lib/linter/index.ts';
import { readExample } from '../../linter/examples.ts';

describe('examples', () => {
  it('show the same words as the rule’s tests expect', () => {
    for (const rule of rules)
      for (const example of rule.examples.flagged) {
        const { text, marks } = showExample(example);
        const read = readExample(example);
        expect(text).toBe(read.text);
        expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([...read.expected]);
      }
  });
  it('find words given as spans one after the other', () => {
    const { marks } = showExample({ text: 'Buy now. Buy now.', spans: ['Buy now', 'Buy now'] });
    expect(marks).toEqual([
      { start: 0, end: 7 },
      { start: 9, end: 16 },
    ]);
  });
  it('say where they stand', () => {
    const { where, replyTo } = showExample({
      text: 'x',
      context: { kind: 'reply', answering: 'complaint', replyTo: 'Cold soup.' },
    });
    expect(where).toBe('Reply to a complaint');
    expect(replyTo).toBe('Cold soup.');
    expect(showExample('x').where).toBe('');
  });
});

it('places are said in a sentence', () => {
  expect(placesOf(undefined)).toBe('');
  expect(placesOf({ kinds: ['reply', 'comment'], accounts: ['company'] })).toBe(
    'Only in reply and comment, written as the company.',
  );
});

it('dates are said in words, anything else as it is', () => {
  expect(dateInWords('2026-09-27')).toBe('27 September 2026');
  expect(dateInWords('soon')).toBe('soon');
  expect(dateInWords('2026-99-99')).toBe('2026-99-99');
});
