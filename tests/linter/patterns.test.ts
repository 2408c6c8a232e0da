import { checkSync } from 'recheck';
import { afterAll, describe, expect, it } from 'vitest';
import { createLinter, type Rule, rules } from '../../lib/linter/index.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';
import { hostileTexts, triggerWords } from '../../scripts/bench/hostile.ts';
import { inputFor, NORDIC_BAKERY, readExample } from './examples.ts';

process.env.RECHECK_BACKEND = 'pure';

const linter = createLinter({
  rules: rules.map(({ patterns: _, ...rule }) => ({ ...rule, triggers: 'always' }) as Rule),
});

/** The sources of all patterns that are asked anything while every example is read by every rule. */
function collectPatterns(): readonly string[] {
  const seen = new Set<string>();
  const { prototype } = RegExp;
  const { exec } = prototype;
  const source = Object.getOwnPropertyDescriptor(prototype, 'source') as PropertyDescriptor & { get: () => string };
  const note = (pattern: RegExp) => {
    const text = source.get.call(pattern);
    seen.add(text);
    return text;
  };
  Object.defineProperty(prototype, 'source', {
    ...source,
    get(this: RegExp) {
      return note(this);
    },
  });
  prototype.exec = function (text) {
    note(this);
    return exec.call(this, text);
  };
  try {
    for (const rule of rules)
      for (const given of [...rule.examples.flagged, ...rule.examples.fine]) {
        const { text, example } = readExample(given);
        linter.report(text, inputFor(rule, example), { ...NORDIC_BAKERY, ...example.profile });
      }
  } finally {
    prototype.exec = exec;
    Object.defineProperty(prototype, 'source', source);
  }
  return [...seen];
}

/** The groups that may repeat without end, each with its repetition: "(?:a|b)*" of "x(?:a|b)*y". */
function repeatedGroups(source: string): string[] {
  const open: number[] = [];
  const found: string[] = [];
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (sign === '[') {
      while (source[++i] !== ']') if (source[i] === '\\') i++;
    } else if (sign === '(') open.push(i);
    else if (sign === ')') {
      const start = open.pop() ?? 0;
      const repeats = /^(?:[*+]|\{\d+,\})/.exec(source.slice(i + 1))?.[0];
      if (repeats) found.push(source.slice(start, i + 1) + repeats);
    }
  }
  return found;
}

describe('the patterns', () => {
  const groups = [...new Set(collectPatterns().flatMap(repeatedGroups))].filter((group) => !/\\[1-9]/.test(group));

  it('are collected', () => {
    expect(groups.length).toBeGreaterThan(10);
  });

  // Only a group that repeats without end and can be read in two ways takes exponential time.
  it.each(groups)(
    'can be read in one way only: %s',
    (group) => {
      const found = checkSync(`^${group}$`, 'iu', { timeout: 4_000 });
      expect(found.status === 'vulnerable' && found.complexity.type === 'exponential').toBe(false);
    },
    20_000,
  );
});

const SMALL = 8_000;
const TIMES = 4;
/** Four times the text may take so many times as long: twice its share, for the noise of the machine. */
const MOST = TIMES * 2.5;
const QUICK_MS = 60;

const plain = createLinter({ rules });
const timeOf = (text: string): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    // A copy of the profile: no sentence was read before.
    const { faults } = plain.report(text, { account: 'company' }, { ...DEFAULT_PROFILE });
    least = Math.min(least, performance.now() - started);
    expect(faults).toEqual([]);
  }
  return least;
};
const words = triggerWords(rules);
const small = hostileTexts(SMALL, words);
const large = hostileTexts(SMALL * TIMES, words);
const longest = hostileTexts(100_000, words);

describe.each(Object.keys(small))('a text of %s', (name) => {
  it('takes time in proportion to its length', () => {
    timeOf(small[name] as string);
    const ofSmall = timeOf(small[name] as string);
    const ofLarge = timeOf(large[name] as string);
    if (ofLarge > QUICK_MS) expect(ofLarge / ofSmall).toBeLessThan(MOST);
  }, 30_000);

  it('of 100,000 signs is read in two seconds', () => {
    expect(timeOf(longest[name] as string)).toBeLessThan(2_000);
  }, 30_000);
});

afterAll(() => {
  delete process.env.RECHECK_BACKEND;
});
