import { describe, expect, it } from 'vitest';
import { isTypedInto, shiftedCaret } from '../../lib/editors/replace.ts';

describe('a text that the hand went on in', () => {
  it.each([
    ['Hello honest sale', 'Hello honest sale', true],
    ['Hello honest sale', 'Hello honest sale!', true],
    ['Hello honest sale', 'Hello honabcest sale', true],
    ['Hello honest sale', 'xHello honest sale', true],
    ['Hello honest sale', 'Hello very big sale', false],
    ['Hello honest sale', 'Hello honest sal', false],
    ['Hello honest sale', '', false],
    ['aaa', 'aaaa', true],
  ])('%s → %s: %s', (text, now, expected) => {
    expect(isTypedInto(text, now)).toBe(expected);
  });
});

describe('a caret beside replaced words', () => {
  const span = { start: 6, end: 14 };
  it.each([
    ['before them', 3, 3],
    ['at their start', 6, 6],
    ['in them', 9, 12],
    ['at their end', 14, 12],
    ['behind them', 20, 18],
  ])('%s', (_where, caret, expected) => {
    expect(shiftedCaret(caret, span, 'honest'.length)).toBe(expected);
  });
});
