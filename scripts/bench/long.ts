import { readFileSync } from 'node:fs';
import { createLinter, createReader, readModel, rules } from '../../lib/linter/index.ts';
import { forgetReadings } from '../../lib/linter/text/matches.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';
import { hostileTexts, triggerWords } from './hostile.ts';
import { type Row, rowOf } from './measure.ts';
import { textsOf, typeInto } from './texts.ts';

const KEYS = 12;

/**
 * A key in the middle of the longest text that is read: of words that trigger rules, and of ordinary posts.
 * @returns rows, and how many times as dear the dearest of the first is as the second, for a first reading and for a key
 */
export function measureLong(chars: number): { readonly rows: Row[]; readonly ratios: Record<string, number> } {
  const reader = createReader(readModel(readFileSync('assets/public/reader.bin')));
  const hostile = hostileTexts(chars, triggerWords(rules));
  const texts = {
    ordinary: textsOf(chars, 1)[0] as string,
    words: hostile['one sentence of triggers'] as string,
    sentences: hostile['sentences of triggers'] as string,
  };
  const rows: Row[] = [];
  const medians: Record<string, number> = {};
  // What is made when it is first needed is made before: patterns of every rule.
  createLinter({ rules, reader }).report(
    Object.values(texts)
      .join('\n\n')
      .slice(0, 3 * chars),
    {},
    DEFAULT_PROFILE,
  );
  for (const [name, text] of Object.entries(texts)) {
    const first: number[] = [];
    const keys: number[] = [];
    for (let round = 0; round < 3; round++) {
      const linter = createLinter({ rules, reader });
      forgetReadings();
      for (let key = 0; key <= KEYS; key++) {
        const typed = typeInto(text, key);
        const started = performance.now();
        linter.report(typed, { account: 'company', network: 'linkedin' }, DEFAULT_PROFILE);
        (key === 0 ? first : keys).push(performance.now() - started);
      }
    }
    for (const [what, samples] of Object.entries({ 'first reading': first, 'one key': keys })) {
      const row = rowOf(`long, ${name}: ${what}`, chars, samples);
      rows.push(row);
      medians[`${name} ${what}`] = row.medianMs;
    }
  }
  const ratioOf = (what: string) =>
    Math.max(...['words', 'sentences'].map((name) => medians[`${name} ${what}`] ?? 0)) /
    (medians[`ordinary ${what}`] ?? 0);
  return { rows, ratios: { longFirst: ratioOf('first reading'), longKey: ratioOf('one key') } };
}
