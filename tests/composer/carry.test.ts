import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFindings } from '../../lib/composer/carry.ts';
import type { Finding } from '../../lib/linter/index.ts';

const at = (text: string, words: string): Finding => {
  const start = text.indexOf(words);
  return { category: 'tone', rule: 'tone/x', severity: 'hint', message: '', start, end: start + words.length };
};
const words = (text: string, findings: readonly Finding[]) => findings.map(({ start, end }) => text.slice(start, end));

describe('carrying findings over an edit', () => {
  const before = 'Hurry now, last chance today';
  const findings = [at(before, 'Hurry'), at(before, 'last chance')];

  it.each([
    ['Hurry now, last chance today!', ['Hurry', 'last chance']],
    ['Oh, Hurry now, last chance today', ['Hurry', 'last chance']],
    ['Hurry now please, last chance today', ['Hurry', 'last chance']],
    ['Hurry now, last chanse today', ['Hurry']],
    ['', []],
  ])('%s', (after, expected) => {
    expect(words(after, carryFindings(findings, before, after))).toEqual(expected);
  });

  it('never lies: what is carried has the same words, for any edit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.nat(28), fc.nat(28), (typed, from, length) => {
        const after = before.slice(0, from) + typed + before.slice(from + length);
        const carried = words(after, carryFindings(findings, before, after));
        expect(carried.every((one) => ['Hurry', 'last chance'].includes(one))).toBe(true);
      }),
    );
  });
});
