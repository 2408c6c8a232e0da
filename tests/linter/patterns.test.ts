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

// How long it takes is a matter for the benchmark; here a pattern without end would never come back.
describe('a text of 100,000 signs', () => {
  const plain = createLinter({ rules });
  const texts = hostileTexts(100_000, triggerWords(rules));

  it.each(Object.keys(texts))('of %s is read without a fault', (name) => {
    expect(plain.report(texts[name] as string, { account: 'company' }, DEFAULT_PROFILE).faults).toEqual([]);
  });
});

afterAll(() => {
  delete process.env.RECHECK_BACKEND;
});
