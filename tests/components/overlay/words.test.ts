import { describe, expect, it } from 'vitest';
import { describeTone } from '../../../components/overlay/tone-words.ts';
import { describeDraft, describeLength } from '../../../components/overlay/words.ts';
import { compareTone, type ToneContext } from '../../../lib/linter/index.ts';
import { PRESETS } from '../../../lib/profile/index.ts';
import { createState, FINDINGS, REPORT } from '../../fixtures/overlay-harness/state.ts';

describe('numbers in words', () => {
  it.each([
    [[], 'Nothing found'],
    [FINDINGS.slice(0, 1), '1 to check'],
    [FINDINGS.slice(0, 3), '1 must-fix · 1 to check · 1 idea'],
    [FINDINGS.slice(1, 2), '1 must-fix'],
  ])('%#', (findings, words) => {
    expect(describeDraft(createState({ findings }).getState())).toBe(words);
  });
  it('says of words nobody could read that they were not read', () => {
    const report = { ...REPORT, findings: [], measures: { ...REPORT.measures, foreign: 1 } };
    expect(describeDraft(createState({ findings: [], report }).getState())).toBe('Not checked: it is not in English');
  });
  it('tells the length in the last tenth only', () => {
    expect(describeLength(undefined)).toBeUndefined();
    expect(describeLength({ used: 251, limit: 280 })).toBeUndefined();
    expect(describeLength({ used: 252, limit: 280 })).toEqual({ words: '28 left', isOver: false });
    expect(describeLength({ used: 281, limit: 280 })).toEqual({ words: '1 over', isOver: true });
  });
});

describe('tone in words', () => {
  const tone = REPORT.measures.tone as NonNullable<typeof REPORT.measures.tone>;
  const post = { account: 'company', answering: 'nothing' } as const;
  const own = { ...PRESETS['calm-expert'].tone, formality: { aim: 60, tolerance: 10 } };
  const judged = (context: ToneContext, words = 31) => ({
    ...tone,
    fit: compareTone({ ...tone, words }, own, context),
  });
  it('compares with the company’s tone', () => {
    const lines = describeTone(judged(post));
    expect(lines[0]).toEqual({
      name: 'Formality',
      words: 'more casual than usual',
      because: ['exclamation marks', '“I” and “you”'],
    });
    expect(lines.find(({ name }) => name === 'Respect')?.words).toBe('as usual');
  });
  it('says what the finding says: livelier than usual only where that is a finding', () => {
    const energyOf = (answering: 'nothing' | 'complaint') =>
      describeTone(judged({ ...post, answering })).find(({ name }) => name === 'Energy')?.words;
    expect(energyOf('nothing')).toBe('as usual');
    expect(energyOf('complaint')).toBe('livelier than usual');
  });
  it('shows nothing that cannot be judged: a short text, a personal account', () => {
    expect(describeTone(judged(post, 15))).toEqual([]);
    expect(describeTone(judged({ ...post, account: 'personal' }))).toEqual([]);
  });
});
