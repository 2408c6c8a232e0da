import { describe, expect, it } from 'vitest';
import { describeDraft } from '../../components/overlay/words.ts';
import type { Finding, Report } from '../../lib/linter/index.ts';
import { type ComposerState, createComposerStore, keepFindings, looksAlike } from '../../lib/state/index.ts';

const finding = (start: number, more: Partial<Finding> = {}): Finding => ({
  category: 'hard-sell',
  rule: 'hard-sell/vague-scarcity',
  severity: 'warn',
  start,
  end: start + 4,
  message: '“last” pushes the reader',
  ...more,
});
const closed = createComposerStore().getState();
const state = (more: Partial<ComposerState>): ComposerState => ({ ...closed, ...more });

describe('two states look alike', () => {
  const shown = state({ findings: [finding(3)] });

  it.each<[string, Partial<ComposerState>]>([
    ['the text grew', { text: 'more', version: 2 }],
    ['a finding moved', { findings: [finding(9)] }],
    ['the length is far from the limit', { length: { used: 30, limit: 280 } as ComposerState['length'] }],
  ])('when %s', (_, change) => {
    expect(looksAlike(shown, { ...shown, ...change })).toBe(true);
  });

  it.each<[string, Partial<ComposerState>]>([
    ['a finding came', { findings: [finding(3), finding(9)] }],
    ['a finding became graver', { findings: [finding(3, { severity: 'stop' })] }],
    ['the card opened', { view: 'card', selected: 0 }],
    ['the post is paused', { isPaused: true }],
    ['there is something to say', { notice: 'The box did not take it.' }],
    ['the length nears the limit', { length: { used: 270, limit: 280 } as ComposerState['length'] }],
  ])('no longer when %s', (_, change) => {
    expect(looksAlike(shown, { ...shown, ...change })).toBe(false);
  });

  const read = (more: Partial<Report['measures']>) =>
    ({ measures: { words: 7, foreign: 0, masked: 0, unread: 0, unasked: {}, language: 'en', ...more } }) as Report;

  it('never when the chip says something else of them', () => {
    const states = [{}, { foreign: 1 }, { masked: 0.9 }, { words: 2 }, { words: 2, foreign: 1 }]
      .map(read)
      .flatMap((report) =>
        [[], [finding(3)], [finding(3, { severity: 'stop' })]].map((findings) => ({ report, findings })),
      )
      .flatMap((known) => [known, { ...known, line: 'silent' as const }, { ...known, isPaused: true }])
      .map((more) => state({ text: 'Such a lovely loaf', ...more }));
    for (const a of states)
      for (const b of states) if (describeDraft(a) !== describeDraft(b)) expect(looksAlike(a, b)).toBe(false);
  });

  it('no longer when the words are read after all', () => {
    const foreign = state({ text: 'Such a lov', report: read({ foreign: 1 }) });
    expect(looksAlike(foreign, { ...foreign, text: 'Such a lovely loaf', report: read({}) })).toBe(false);
  });

  it('never while something of ours is open', () => {
    const open = state({ view: 'panel' });
    expect(looksAlike(open, { ...open, text: 'more' })).toBe(false);
  });
});

describe('the list of findings', () => {
  const before = [finding(3), finding(9)];

  it('stays the same list when the new one says the same', () => {
    expect(keepFindings(before, [finding(3), finding(9)])).toBe(before);
  });

  it.each([
    ['one moved', [finding(3), finding(10)]],
    ['one went', [finding(3)]],
    ['one says something else', [finding(3), finding(9, { message: '“last” again' })]],
  ])('is the new one when %s', (_, next) => {
    expect(keepFindings(before, next)).toBe(next);
  });
});
