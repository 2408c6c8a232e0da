import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter, type Profile, type Rule, rules } from '../../lib/linter/index.ts';
import { readCorpus } from '../../training/corpus.ts';
import { inputFor, NORDIC_BAKERY, readExample } from './examples.ts';

const PER_FILE = 400;

/** A linter that notes what every rule saw, before findings silence each other. */
function createNoted(change: (rule: Rule) => Rule) {
  const seen = new Set<string>();
  const noted = rules.map((given) => {
    const rule = change(given);
    const check = (passage: never, context: never, profile: never) => {
      const sightings = [...rule.check(passage, context, profile)];
      for (const { start, end } of sightings) {
        const { start: offset } = passage as { start: number };
        seen.add(`${rule.id} ${start + offset}-${end + offset}`);
      }
      return sightings;
    };
    return { ...rule, check } as Rule;
  });
  const linter = createLinter({ rules: noted });
  return (text: string, input: Parameters<typeof linter.report>[1], profile: Profile): string[] => {
    seen.clear();
    // A copy of the profile: sentences read before are not read again.
    linter.report(text, input, { ...profile });
    return [...seen].sort();
  };
}

const asTriggered = createNoted((rule) => rule);
const always = createNoted(({ patterns: _, ...rule }) => ({ ...rule, triggers: 'always' }) as Rule);

/** What a rule sees in a text though none of its triggers stands there. */
const missed = (...given: Parameters<typeof always>) => {
  const triggered = asTriggered(...given);
  return always(...given)
    .filter((one) => !triggered.includes(one))
    .map((one) => `${one}: ${given[0].slice(0, 80)}`);
};

describe('the triggers of the rules', () => {
  it('stand wherever a rule finds something in an example of any rule', () => {
    const found = rules.flatMap((rule) =>
      [...rule.examples.flagged, ...rule.examples.fine].flatMap((given) => {
        const { text, example } = readExample(given);
        return missed(text, inputFor(rule, example), { ...NORDIC_BAKERY, ...example.profile });
      }),
    );
    expect(found).toEqual([]);
  }, 120_000);

  it('stand wherever a rule finds something in the corpus', () => {
    const perAuthor = new Map<string, number>();
    const found = readCorpus(path.resolve(import.meta.dirname, '../../training/corpus')).flatMap(
      ({ author, text, network, kind, account, replyTo }) => {
        const count = (perAuthor.get(author) ?? 0) + 1;
        perAuthor.set(author, count);
        return count > PER_FILE ? [] : missed(text, { network, kind, account, replyTo }, NORDIC_BAKERY);
      },
    );
    expect(found).toEqual([]);
  }, 120_000);
});
