import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/linter/index.ts';
import { applyFixes, runRule } from './examples.ts';

const LONGEST_MESSAGE = 90;
const FEWEST = 5;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(
    rule.examples.flagged.map((example) => [typeof example === 'string' ? example : example.text, example] as const),
  )('flags: %s', (_text, example) => {
    const { text, expected, given, report, found } = runRule(rule, example);
    expect(report.faults).toEqual([]);
    if (rule.marks === false) expect(found.length).toBeGreaterThan(0);
    else expect(found.sort()).toEqual([...expected].sort());
    for (const finding of report.findings) {
      expect(finding.message.length, finding.message).toBeLessThanOrEqual(LONGEST_MESSAGE);
      expect(finding.end).toBeLessThanOrEqual(text.length);
    }
    if (given.fixed !== undefined) expect(applyFixes(text, report.findings)).toBe(given.fixed);
  });

  it.each(
    rule.examples.fine.map((example) => [typeof example === 'string' ? example : example.text, example] as const),
  )('passes: %s', (_text, example) => {
    const { found, report } = runRule(rule, example);
    expect(report.faults).toEqual([]);
    expect(found).toEqual([]);
  });

  it('is complete: texts, sources, five flagged and five fine examples', () => {
    expect(rule.title.length).toBeGreaterThan(3);
    expect(rule.why.endsWith('.')).toBe(true);
    expect(rule.advice.endsWith('.')).toBe(true);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(FEWEST);
    expect(rule.examples.fine.length).toBeGreaterThanOrEqual(FEWEST);
  });
});
