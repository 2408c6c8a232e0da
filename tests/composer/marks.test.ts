import { describe, expect, it } from 'vitest';
import { marksFor, shortestAt } from '../../lib/composer/marks.ts';
import type { Finding } from '../../lib/linter/index.ts';

const TEXT = 'Last chance today. And once more: last chance, all of you.';
const FINDING: Finding = {
  rule: 'hard-sell/false-urgency',
  category: 'hard-sell',
  severity: 'warn',
  message: '',
  start: 0,
  end: 11,
  again: [{ start: 34, end: 45 }],
};

describe('words that are said once and stand twice', () => {
  it('are marked at both places', () => {
    const marks = marksFor([FINDING], { markHints: true, quiet: false }, undefined, TEXT);
    expect(marks.map(({ start, end }) => TEXT.slice(start, end).toLowerCase())).toEqual(['last chance', 'last chance']);
  });
  it('open their card from both', () => {
    expect([shortestAt([FINDING], 3), shortestAt([FINDING], 40), shortestAt([FINDING], 20)]).toEqual([0, 0, -1]);
  });
});
