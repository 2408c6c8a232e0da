import { describe, expect, it } from 'vitest';
import { shortestAt } from '../../lib/composer/marks.ts';
import type { Finding } from '../../lib/linter/index.ts';

const finding = (start: number, end: number, over: Partial<Finding> = {}): Finding => ({
  rule: 'rule',
  category: 'tone',
  severity: 'hint',
  message: '',
  start,
  end,
  ...over,
});

describe('the finding under the pointer', () => {
  it('is the one with the fewest words where several marks lie over each other', () => {
    expect(shortestAt([finding(0, 40), finding(10, 20), finding(8, 30)], 15)).toBe(1);
    expect(shortestAt([finding(0, 40), finding(10, 20)], 35)).toBe(0);
  });
  it('is the first of two of the same length', () => {
    expect(shortestAt([finding(0, 10), finding(5, 15)], 7)).toBe(0);
  });
  it('is none between the marks, without a place, or where nothing is marked', () => {
    expect(shortestAt([finding(0, 10)], 12)).toBe(-1);
    expect(shortestAt([finding(0, 10)], undefined)).toBe(-1);
    expect(shortestAt([finding(0, 10, { marks: false })], 5)).toBe(-1);
  });
});
