import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter, type Rule, rules } from '../../lib/linter/index.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';
import { NORDIC_BAKERY, readExample } from './examples.ts';

const linter = createLinter({ rules });
const report = (text: string) =>
  linter.report(text, { account: 'company', network: 'x', now: Date.UTC(2026, 4, 1) }, DEFAULT_PROFILE);
const model: Rule = rules.find(({ id }) => id === 'hard-sell/false-urgency') as Rule;

describe('a report', () => {
  it('finds pressure, an unproven claim and two voices in the pushy sample', () => {
    const { findings } = report(
      '🔥 LAST CHANCE!!! Only 3 left — the best coffee in Spain, guaranteed. My husband and I love our new shop, buy NOW',
    );
    const categories = new Set(findings.map(({ category }) => category));
    expect([...categories]).toEqual(expect.arrayContaining(['hard-sell', 'honesty', 'mixed-voice']));
  });

  it('finds nothing in the honest one', () => {
    expect(report("We open at 9 tomorrow. Coffee's on us until 10, come and say hi.").findings).toEqual([]);
  });

  it('finds nothing in what the editor marks as code, and the rest as ever', () => {
    const text = 'Run this:\nlast chance\nHurry, last chance!';
    const start = text.indexOf('last');
    const code = [{ start, end: start + 'last chance'.length }];
    const spansOf = (input: { code?: typeof code }) =>
      linter
        .report(text, { account: 'company', ...input }, DEFAULT_PROFILE)
        .findings.filter(({ marks }) => marks !== false);
    expect(spansOf({}).some((one) => one.start < start + 11)).toBe(true);
    expect(spansOf({ code }).length).toBeGreaterThan(0);
    expect(spansOf({ code }).every((one) => one.start >= start + 11)).toBe(true);
    expect(() => spansOf({ code: [{ start: -4, end: 900 }] })).not.toThrow();
  });

  it('is the same whether the sentences were read before or not', () => {
    const text = 'Hurry, last chance. We open at 9. Only today: the best bread in town!';
    const fresh = createLinter({ rules }).report(text, { account: 'company' }, DEFAULT_PROFILE);
    linter.report('Hurry, last chance. Something else.', { account: 'company' }, DEFAULT_PROFILE);
    expect(linter.report(text, { account: 'company' }, DEFAULT_PROFILE).findings).toEqual(fresh.findings);
    expect(linter.report(text, { account: 'company' }, DEFAULT_PROFILE).findings).toEqual(fresh.findings);
  });

  it('keeps every span inside the text, for any text', () => {
    const words = fc.constantFrom(
      'last chance',
      'BUY NOW',
      '!!!',
      '🔥',
      'the best in town',
      '\ud83d',
      '“',
      '"',
      'only 3 left',
      '\n',
      '#sale',
      'we',
      'I',
      '100%',
      '@me',
      'https://a.example',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, message } of report(text).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message.length).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('survives lone surrogates and control signs', () => {
    expect(report('\ud83d last chance \udc00\u0000').faults).toEqual([]);
  });

  it('says nothing is wrong with an empty draft', () => {
    expect(report('').findings.filter(({ marks }) => marks !== false)).toEqual([]);
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    ...model,
    id: 'tone/broken',
    reads: 'sentence',
    triggers: 'always',
    check() {
      throw new Error('out of order');
    },
  };

  it('is reported beside the others’ findings and hides nothing', () => {
    const { findings, faults } = createLinter({ rules: [broken, model] }).report(
      'Last chance, hurry.',
      {},
      DEFAULT_PROFILE,
    );
    expect(faults).toEqual([{ rule: 'tone/broken', error: 'out of order' }]);
    expect(findings.map(({ rule }) => rule)).toContain('hard-sell/false-urgency');
  });
});

describe('the profile decides', () => {
  const text = 'Last chance for our candles.';
  const one = createLinter({ rules: [model] });

  it('switches a rule off', () => {
    expect(one.report(text, {}, { ...DEFAULT_PROFILE, rules: { [model.id]: 'off' } }).findings).toEqual([]);
  });
  it('sets its severity', () => {
    expect(one.report(text, {}, { ...DEFAULT_PROFILE, rules: { [model.id]: 'stop' } }).findings[0]?.severity).toBe(
      'stop',
    );
  });
  it('never flags words it was told to leave', () => {
    const found = one.report(text, {}, DEFAULT_PROFILE).findings[0];
    const words = text.slice(found?.start, found?.end).toLowerCase();
    expect(one.report(text, {}, { ...DEFAULT_PROFILE, ignored: [{ rule: model.id, words }] }).findings).toEqual([]);
  });
});

describe('rules that read the company’s lists', () => {
  const needing = rules.filter(({ needs }) => needs?.some((need) => Array.isArray(DEFAULT_PROFILE[need])));
  const linterOfLists = createLinter({ rules: needing });

  it('exist', () => {
    expect(needing.length).toBeGreaterThan(5);
  });

  it('match nothing when the lists are empty, for any text of ours', () => {
    const texts = rules
      .flatMap(({ examples }) => [...examples.flagged, ...examples.fine])
      .map((example) => readExample(example).text);
    const noisy = texts.filter(
      (text) => linterOfLists.report(text, { account: 'company' }, DEFAULT_PROFILE).findings.length > 0,
    );
    expect(noisy).toEqual([]);
  });

  it('match again when they are filled', () => {
    expect(
      linterOfLists.report('So cheap, foodie friends.', { account: 'company' }, NORDIC_BAKERY).findings.length,
    ).toBeGreaterThan(0);
  });
});

describe('a draft that is not English', () => {
  const spanish = '¡Última oportunidad! Solo hoy, los mejores precios de la ciudad, no te lo pierdas con nosotros.';

  it('is read only by rules that hold in any language, and says so', () => {
    const { findings, measures } = report(spanish);
    const any = new Set<string>(rules.filter(({ anyLanguage }) => anyLanguage).map(({ id }) => id));
    expect(measures.language).toBe('es');
    expect(findings.filter(({ rule }) => !any.has(rule))).toEqual([]);
  });
});
