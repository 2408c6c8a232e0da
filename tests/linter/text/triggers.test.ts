import { describe, expect, it } from 'vitest';
import { createTriggerScan, hasBit } from '../../../lib/linter/text/triggers.ts';

const LISTS = [['chance'], ['guarant*'], ["don't"], ['!'], ['<digit>'], ['<emoji>'], ['<caps>'], 'always'] as const;
const scan = createTriggerScan(LISTS);
const triggered = (text: string) => {
  const bits = new Uint32Array(scan.size);
  scan(text, bits);
  return LISTS.flatMap((list, rule) => (hasBit(bits, rule) && list !== 'always' ? [list[0]] : []));
};

describe('the trigger scan', () => {
  it.each([
    ['last Chance', ['chance']],
    ['chances', []],
    ['mischance', []],
    ['we guaranteed it', ['guarant*']],
    ["Don’t and don't", ["don't"]],
    ["a 'chance'", ['chance']],
    ['now!', ['!']],
    ['only 3', ['<digit>']],
    ['bread 🥖', ['<emoji>']],
    ['buy NOW', ['<caps>']],
    ['an OK day', []],
    ['über-chance', ['chance']],
    ['éguarant', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(triggered(text)).toEqual(expected);
  });

  it('always includes rules that always run', () => {
    const bits = new Uint32Array(scan.size);
    scan('', bits);
    expect(hasBit(bits, LISTS.length - 1)).toBe(true);
  });
});
