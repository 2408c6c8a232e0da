import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter, createReader, readModel, rules } from '../../../lib/linter/index.ts';
import { DEFAULT_PROFILE } from '../../../lib/profile/index.ts';

const bytes = new Uint8Array(readFileSync('assets/public/reader.bin'));
const reader = createReader(readModel(bytes));
const linter = createLinter({ rules, reader });
const report = (text: string, input = {}) =>
  linter.report(text, { account: 'company', network: 'facebook', ...input }, DEFAULT_PROFILE);
const read = (text: string, input = {}) =>
  report(text, input).findings.filter(({ rule }) => rule.endsWith('/between-the-lines'));

const COMPLAINT = {
  kind: 'reply',
  replyTo: 'Third time my parcel is lost and nobody has answered my mails for two weeks. I am really disappointed.',
} as const;

describe('the reader', () => {
  it('hears a cheerful brush-off that no word list knows', () => {
    const { findings } = report(
      'Thanks so much for stopping by! We are always growing and learning. Have a sunny day ahead!',
      COMPLAINT,
    );
    expect(findings.map(({ category }) => category)).toContain('complaint-reply');
  });

  it.each([
    ['We open at 9 tomorrow. Coffee’s on us until 10, come and say hi.', {}],
    ['The library is closed on Monday for stocktaking. Books can be left in the box by the door.', {}],
    [
      'I’m sorry, that is our mistake. Your refund of £24 left today and I will ring you tomorrow at ten. Ana',
      COMPLAINT,
    ],
  ])('stays silent on %s', (text, input) => {
    expect(read(text, input)).toEqual([]);
  });

  it('judges a text without its last word while that is being typed', () => {
    const typing = 'Thanks so much for stopping by! We are always growing and learning. Have a sunny da';
    const seen = report(typing.slice(0, typing.lastIndexOf(' ') + 1), COMPLAINT);
    const findings = (text: string, unfinished: boolean) =>
      read(text, { ...COMPLAINT, unfinished }).map(({ rule, start, message }) => ({ rule, start, message }));
    const expected = seen.findings
      .filter(({ rule }) => rule.endsWith('/between-the-lines'))
      .map(({ rule, start, message }) => ({ rule, start, message }));
    for (const word of ['d', 'da', 'disgusting', 'don’t']) {
      const text = typing.slice(0, -2) + word;
      expect(findings(text, true)).toEqual(expected);
    }
  });

  it('never says stop', () => {
    const some = rules.filter((_, i) => i % 6 === 0);
    const severities = some.flatMap(({ examples }) =>
      examples.flagged.flatMap((example) =>
        read(typeof example === 'string' ? example : example.text).map(({ severity }) => severity),
      ),
    );
    expect(severities.length).toBeGreaterThan(0);
    expect(severities).not.toContain('stop');
  });

  it('keeps its spans in the text and its messages short, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end, message } of report(text).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message.length).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says the same for the same draft, whatever was read before', () => {
    const text = 'You could wait, of course. Your neighbours did not, and they sleep well in their warm houses now.';
    const fresh = createLinter({ rules, reader: createReader(readModel(bytes)) });
    const first = fresh.report(text, { account: 'company' }, DEFAULT_PROFILE).findings;
    report('Something else. Your neighbours did not, and they sleep well in their warm houses now.');
    expect(linter.report(text, { account: 'company' }, DEFAULT_PROFILE).findings).toEqual(first);
  });

  it('can be left out', () => {
    const text = 'Thanks so much for stopping by! We are always growing and learning. Have a sunny day ahead!';
    const without = linter.report(text, { ...COMPLAINT, account: 'company', reader: false }, DEFAULT_PROFILE).findings;
    expect(without.some(({ rule }) => rule.endsWith('/between-the-lines'))).toBe(false);
  });

  it('can be switched off for one category like any rule', () => {
    const off = { ...DEFAULT_PROFILE, rules: { 'complaint-reply/between-the-lines': 'off' as const } };
    const text = 'Thanks so much for stopping by! We are always growing and learning. Have a sunny day ahead!';
    const { findings } = linter.report(text, { ...COMPLAINT, account: 'company' }, off);
    expect(findings.some(({ rule }) => rule === 'complaint-reply/between-the-lines')).toBe(false);
  });

  it('does not read a draft that is not English', () => {
    expect(
      read('¡Última oportunidad! Solo hoy, los mejores precios de la ciudad, no te lo pierdas con nosotros.'),
    ).toEqual([]);
  });
});

describe('a model file', () => {
  it.each([
    ['an empty one', new Uint8Array()],
    ['a text', new TextEncoder().encode('hello\nworld')],
    ['a cut-off one', bytes.slice(0, bytes.length >> 1)],
    ['one of another format', new TextEncoder().encode('{"format":9}\n')],
  ])('%s is refused with an error', (_what, file) => {
    expect(() => readModel(file)).toThrow();
  });
});
