import { describe, expect, it } from 'vitest';
import { standing } from '../../lib/profile/index.ts';

const now = Date.UTC(2026, 4, 1, 10);
const claim = (evidence: string, until = '') => ({ words: 'best rye', evidence, until });

describe('a claim on file', () => {
  it.each([
    ['https://awards.example', '', 'valid'],
    ['https://awards.example', '2026-05-01', 'valid'],
    ['https://awards.example', '2026-04-30', 'expired'],
    ['', '2026-04-30', 'expired'],
    ['', '', 'unproven'],
    ['  ', '2027-01-01', 'unproven'],
    ['https://awards.example', 'next summer', 'unproven'],
  ])('with proof “%s” until “%s” is %s', (evidence, until, expected) => {
    expect(standing(claim(evidence, until), now)).toBe(expected);
  });
  it('has not run out where nobody knows the day', () => {
    expect(standing(claim('https://awards.example', '2001-01-01'), 0)).toBe('valid');
  });
});
