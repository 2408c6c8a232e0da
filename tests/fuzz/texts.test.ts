import { readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContextInput,
  createLinter,
  createReader,
  type Linter,
  type Nlp,
  readModel,
  rules,
} from '../../lib/linter/index.ts';
import { readProfile } from '../../lib/profile/index.ts';
import { drafts, edited, edits } from './arbitraries.ts';

const reader = createReader(readModel(readFileSync('assets/public/reader.bin')));
const open = (): Linter => createLinter({ rules, nlp: nlp as unknown as Nlp, reader });
/** One that lives as long as an engine. */
const old = open();
const { profile } = readProfile({
  version: 1,
  names: ['Nordic Bakery'],
  handles: ['@nordic'],
  avoid: ['cheap', '(a+)+$', '.*', '[', '\\'].map((words) => ({ words })),
  prefer: [{ from: 'client', to: 'guest' }],
  secrets: ['Project Walnut', '#Walnut'],
  claims: [{ words: 'best bread', evidence: 'https://a.example' }],
  staff: ['Ana'],
  phones: ['+34 600 000 000'],
});
const CONTEXTS: readonly ContextInput[] = [
  { account: 'company', network: 'x', now: Date.UTC(2026, 4, 1) },
  { account: 'personal', network: 'linkedin', now: 0 },
  {
    account: 'company',
    kind: 'reply',
    network: 'facebook',
    replyTo: 'Your bread was mouldy, I want a refund!',
    now: 1,
  },
];
const contexts = fc.constantFrom(...CONTEXTS);
/** Does the place lie between the two halves of a sign? */
const splits = (text: string, at: number) =>
  /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at));

const GIANT = 20_000;
const fill = (piece: string) => piece.repeat(Math.ceil(GIANT / piece.length)).slice(0, GIANT);
const GIANTS = {
  'one word': fill('a'),
  'joined people': fill('👩‍👩‍👧'),
  'no width': fill('\u200b'),
  nothing: fill('\0'),
  halves: fill('\ud83d'),
  'right to left': fill('שלום עולם, '),
  'turned round': fill('\u202eabc \u202c'),
  'open quotes': fill('“a '),
  combining: `e${fill('\u0301')}`,
  placeholders: fill('[name] '),
  addresses: fill('a@b.co https://a.b/c '),
  'sentences of pressure': fill('Buy now! Last chance. Only 3 left! '),
};

describe('a report', () => {
  it.each(Object.entries(GIANTS))('of 20,000 signs has no fault: %s', (_what, text) => {
    expect(old.report(text, CONTEXTS[2] as ContextInput, profile).faults).toEqual([]);
  });

  it('has no fault, marks whole signs inside the text, and offers no fix that changes nothing', () => {
    fc.assert(
      fc.property(drafts, contexts, (text, context) => {
        const { faults, findings } = old.report(text, context, profile);
        expect(faults).toEqual([]);
        for (const { start, end, marks, fixes, message } of findings) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect(message.length).toBeLessThanOrEqual(90);
          if (marks === false || start === end) continue;
          expect(splits(text, start) || splits(text, end)).toBe(false);
          for (const { words } of fixes ?? []) expect(words).not.toBe(text.slice(start, end));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('after any edits is the one a fresh linter gives', () => {
    fc.assert(
      fc.property(drafts, fc.array(edits, { minLength: 1, maxLength: 6 }), contexts, (first, hand, context) => {
        let text = first;
        let report = old.report(text, context, profile);
        for (const edit of hand) {
          text = edited(text, edit);
          report = old.report(text, context, profile);
        }
        expect(report).toEqual(open().report(text, context, profile));
      }),
      { numRuns: 25 },
    );
  });

  it('leads by its fixes to an end, never round in a circle', () => {
    fc.assert(
      fc.property(drafts, (first) => {
        const seen = new Set<string>();
        for (let text = first; ; ) {
          expect(seen.has(text)).toBe(false);
          seen.add(text);
          const { findings } = old.report(text, CONTEXTS[0] as ContextInput, profile);
          const finding = findings.find(({ fixes }) => fixes?.length);
          if (!finding) return;
          text = text.slice(0, finding.start) + finding.fixes?.[0]?.words + text.slice(finding.end);
        }
      }),
      { numRuns: 40 },
    );
  });
});
