import { describe, expect, it } from 'vitest';
import { createChecklist, isOpen, sayAnswer, sayCounts, sayQuestions } from '../../lib/checklist/index.ts';
import { createLinter, rules } from '../../lib/linter/index.ts';
import { DEFAULT_PROFILE, type Profile } from '../../lib/profile/index.ts';

const linter = createLinter({ rules });
const check = (
  text: string,
  over: { profile?: Partial<Profile>; account?: 'company' | 'personal' } = {},
  isAnswered = true,
) => {
  const profile = { ...DEFAULT_PROFILE, ...over.profile };
  const report = linter.report(text, { account: over.account ?? 'company' }, profile);
  const items = createChecklist(report, profile, undefined, new Set(), isAnswered);
  return { report, items, said: items.map(({ answer }) => sayAnswer(answer)) };
};
const HONEST = 'We open at 9 tomorrow and the coffee is on us until 10. Come and say hi.';

describe('a verdict', () => {
  it('never says yes: where no rule fired, nothing was found', () => {
    const { said, items } = check(HONEST);
    expect(new Set(said)).toEqual(new Set(['Nothing found']));
    expect(items.some(isOpen)).toBe(false);
    expect(said.join(' ')).not.toMatch(/\byes\b|✓/i);
  });

  it('has no tick for a loud sale in a language it cannot read', () => {
    const { items } = check('¡¡ÚLTIMA OPORTUNIDAD!! El mejor hotel de Valencia, garantizado… ¡reserva YA!');
    expect(items.some(({ answer }) => answer.is === 'clear')).toBe(false);
    expect(items.filter(({ answer }) => answer.is === 'unchecked').length).toBeGreaterThan(3);
  });

  it.each([
    ['is too short', 'Hi all', {}, 'Not checked: it is too short'],
    [
      'is somebody else’s',
      'RT @anna: LAST CHANCE, buy NOW, the best coffee in Spain.',
      {},
      'Not checked: most of it is somebody else’s words',
    ],
  ] as const)('says why when a draft %s', (_what, text, over, words) => {
    expect(check(text, over).said).toContain(words);
  });

  it('says that the rules of a question are switched off', () => {
    const off = Object.fromEntries(
      rules.filter(({ id }) => id.startsWith('honesty/')).map(({ id }) => [id, 'off' as const]),
    );
    const { items } = check(HONEST, { profile: { rules: off } });
    expect(items.find(({ id }) => id === 'honesty')?.answer).toEqual({ is: 'unchecked', because: 'off' });
  });

  it('of words nobody answered for says that of every question', () => {
    const { items } = check('Last chance, buy now!', {}, false);
    expect(new Set(items.map(({ answer }) => sayAnswer(answer)))).toEqual(new Set(['Not checked: no answer came']));
  });
});

describe('counts', () => {
  it.each([
    [['stop', 'warn', 'warn', 'warn', 'hint', 'hint', 'hint'], '1 must-fix · 3 to check · 3 ideas'],
    [['hint'], '1 idea'],
    [[], 'Nothing found'],
  ] as const)('%j are one sentence: %s', (severities, said) => {
    expect(sayCounts(severities.map((severity) => ({ severity })))).toBe(said);
  });
  it('tell what is still to be ticked', () => {
    expect([0, 1, 2].map(sayQuestions)).toEqual(['', '1 question without a tick', '2 questions without a tick']);
  });
});
