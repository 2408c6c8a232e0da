import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFindings, findAgain } from '../../lib/composer/carry.ts';
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

describe('finding the words of a card again', () => {
  const shown = 'The best coffee in Spain today';
  const find = (words: string, present: string) => {
    const span = findAgain(at(shown, words), shown, present);
    return span && `${present.slice(0, span.start)}[${present.slice(span.start, span.end)}]${present.slice(span.end)}`;
  };

  it.each([
    ['stand where they stood', 'in Spain', shown, 'The best coffee [in Spain] today'],
    ['were moved by words before them', 'in Spain', `Hi! ${shown}`, 'Hi! The best coffee [in Spain] today'],
    ['were moved by two edits', 'in Spain', 'Our coffee in Spain now', 'Our coffee [in Spain] now'],
    ['stand twice, but the edit tells which', 'best', `best, ${shown}`, 'best, The [best] coffee in Spain today'],
    ['are another part of a longer word now', 'best', 'The bestest coffee in Spain today', undefined],
    ['are the end of a longer word now', 'best', 'The undbest coffee in Spain today', undefined],
    ['were changed', 'best', 'The finest coffee in Spain today', undefined],
    ['stand twice after more than one edit', 'best', 'A best and best coffee in Spain', undefined],
  ])('when they %s', (_what, words, present, expected) => {
    expect(find(words, present)).toBe(expected);
  });

  it('never offers other words, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('best', 'The ', ' ', 'coffee', 'un', 'Spain'), { maxLength: 9 }),
        (parts) => {
          const present = parts.join('');
          const span = findAgain(at(shown, 'best'), shown, present);
          if (span)
            expect(present.slice(Math.max(0, span.start - 1), span.end + 1)).toMatch(/^(?:best|\Wbest)(?:$|\W)/);
        },
      ),
    );
  });
});
