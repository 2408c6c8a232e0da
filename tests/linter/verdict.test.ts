import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayUnchecked } from '../../lib/checklist/index.ts';
import { createLinter, createReader, maySilence, type Profile, readModel, rules } from '../../lib/linter/index.ts';
import { DEFAULT_PROFILE } from '../../lib/profile/index.ts';
import { NORDIC_BAKERY } from './examples.ts';

const linter = createLinter({ rules });
const now = Date.UTC(2026, 4, 1);
const report = (text: string, profile: Profile = DEFAULT_PROFILE, more = {}) =>
  linter.report(text, { account: 'company', network: 'facebook', now, ...more }, profile);
const rulesOf = (text: string, profile?: Profile) => report(text, profile).findings.map(({ rule }) => rule);

describe('what is taken out of sight', () => {
  it.each([
    'Photo via @anna. LAST CHANCE, buy NOW, guaranteed the best coffee in Spain.',
    '@anna: LAST CHANCE, buy NOW, guaranteed the best coffee in Spain.',
    'Pipes of 12" and LAST CHANCE, buy NOW, guaranteed the best coffee in Spain, also 14" ones',
    '" LAST CHANCE, buy NOW, guaranteed the best coffee in Spain. "',
    '“LAST CHANCE, buy NOW, guaranteed the best coffee in Spain.”',
    '"LAST CHANCE, buy NOW, guaranteed the best coffee in Spain."',
    '’Tis here: LAST CHANCE, buy NOW, guaranteed the best coffee in Spain, the dogs’ choice',
  ])('is never the writer’s own: %s', (text) => {
    const found = rulesOf(text);
    expect(found.some((rule) => rule.startsWith('hard-sell/'))).toBe(true);
    expect(found.some((rule) => rule.startsWith('honesty/'))).toBe(true);
  });
  it.each([
    'RT @anna: LAST CHANCE, buy NOW, the best coffee in Spain.',
    '> LAST CHANCE, buy NOW, the best coffee in Spain.',
    'Ana wrote: “LAST CHANCE, buy NOW, the best coffee in Spain.”',
    '“LAST CHANCE, buy NOW, the best coffee in Spain.” – Ana',
  ])('is somebody else’s, and the report says how much: %s', (text) => {
    const { findings, measures } = report(text);
    expect(findings.filter(({ marks }) => marks !== false)).toEqual([]);
    expect(measures.masked).toBeGreaterThan(0.5);
    expect(sayUnchecked(measures)).toContain('somebody else');
  });
  it('counts links and tags for neither side', () => {
    expect(report('Bread at https://a.example/very/long/address #rye @anna').measures.masked).toBe(0);
  });
});

describe('a draft in two languages', () => {
  it('has its English sentences read by English rules, the others only by those of any language', () => {
    const text = 'Mañana abrimos a las nueve y hay churros para todos. Last chance, hurry!';
    const { findings, measures } = report(text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toContain('Last chance');
    expect(measures.foreign).toBeGreaterThan(0.5);
  });
});

describe('one cause', () => {
  it('is one finding, however often its sentence stands there', () => {
    const sentence = 'Last chance to get our candles, hurry. ';
    const { findings } = report(sentence.repeat(50));
    const marked = findings.filter(({ marks }) => marks !== false);
    expect(marked.length).toBeLessThan(6);
    expect(marked.every(({ again }) => again && again.length >= 48)).toBe(true);
    const twice = marked.find(({ rule }) => rule === 'autopilot/pasted-twice');
    expect(twice?.again).toHaveLength(48);
  });
  it('beyond 100,000 signs is said to be unread', () => {
    expect(report('Bread. '.repeat(20_000)).measures.unread).toBe(40_000);
    expect(report('Bread.').measures.unread).toBe(0);
  }, 20_000);
});

describe('a claim on file', () => {
  const text = 'Come in for the best coffee in Spain.';
  const withClaim = (evidence: string, until = ''): Profile => ({
    ...DEFAULT_PROFILE,
    claims: [{ words: 'the best coffee in Spain', evidence, until }],
  });
  it('silences the stock rule while it stands', () => {
    expect(rulesOf(text, withClaim('https://awards.example', '2026-05-01'))).toEqual([]);
  });
  it.each([
    ['without proof', withClaim('')],
    ['after its end', withClaim('https://awards.example', '2026-04-30')],
  ])('%s gives a finding of its own that leads to it', (_, profile) => {
    const { findings } = report(text, profile);
    expect(findings).toMatchObject([
      { rule: 'honesty/claim-run-out', claim: 'the best coffee in Spain', isOwners: true },
    ]);
  });
  it('that ran out meanwhile is asked about again', () => {
    const profile = withClaim('https://awards.example', '2026-05-01');
    expect(report(text, profile).findings).toEqual([]);
    expect(report(text, profile, { now: now + 2 * 86_400_000 }).findings).toHaveLength(1);
  });
});

describe('the owner’s word', () => {
  const reason = 'our guests pay for craft and for the hands behind it, never for the lowest price in the street';
  const profile: Profile = {
    ...DEFAULT_PROFILE,
    name: 'Nordic Bakery',
    avoid: [{ words: 'last chance', reason, instead: 'until Sunday', except: [] }],
  };
  it('wins on the same words, with her reason in full, her fix and her name, as grave as what it stands for', () => {
    const { findings } = report('Last chance for our candles.', profile);
    expect(findings).toMatchObject([
      {
        rule: 'tone/avoided-word',
        reason,
        isOwners: true,
        decidedBy: 'Nordic Bakery',
        fixes: [{ words: 'Until Sunday' }],
      },
    ]);
    expect(findings[0]?.message.length).toBeLessThanOrEqual(90);
  });
  it('is hers without a name too', () => {
    const { findings } = report('So cheap.', { ...DEFAULT_PROFILE, avoid: NORDIC_BAKERY.avoid });
    expect(findings[0]).toMatchObject({ isOwners: true, decidedBy: '' });
  });
  it('stays, whatever staff stored, and so do stops; she herself may leave words out', () => {
    const never = [
      { rule: 'tone/avoided-word', words: 'last chance' },
      { rule: 'autopilot/placeholder', words: '[name]' },
      { rule: 'hard-sell/false-urgency', words: 'last chance' },
    ];
    const text = 'Hi [name], last chance.';
    const found = (profile: Profile) => report(text, profile, { never }).findings.map(({ rule }) => rule);
    expect(found(profile)).toEqual(expect.arrayContaining(['tone/avoided-word', 'autopilot/placeholder']));
    expect(found(DEFAULT_PROFILE)).toContain('autopilot/placeholder');
    expect(found(DEFAULT_PROFILE)).not.toContain('hard-sell/false-urgency');
    expect(found({ ...profile, ignored: never })).toEqual([]);
  });
});

describe('maySilence', () => {
  const text = 'Last chance for our candles of bees’ wax, and then for a very extraordinarily long word';
  const finding = { severity: 'warn' as const, start: 0, end: 11 };
  it('allows four words and 40 signs', () => {
    expect(maySilence(finding, text)).toBe(true);
    expect(maySilence({ ...finding, end: 'Last chance for our'.length }, text)).toBe(true);
    expect(maySilence({ ...finding, end: 'Last chance for our candles'.length }, text)).toBe(false);
    expect(maySilence({ ...finding, end: 41 }, 'x'.repeat(41))).toBe(false);
  });
  it('allows no stop, nothing of the owner’s, no empty words', () => {
    expect(maySilence({ ...finding, severity: 'stop' }, text)).toBe(false);
    expect(maySilence({ ...finding, isOwners: true }, text)).toBe(false);
    expect(maySilence({ ...finding, end: 0 }, text)).toBe(false);
  });
  it('is asked of a rule before anything is stored', () => {
    expect(linter.maySilence('hard-sell/false-urgency', 'last chance', DEFAULT_PROFILE)).toBe(true);
    expect(linter.maySilence('tone/avoided-word', 'cheap', DEFAULT_PROFILE)).toBe(false);
    expect(linter.maySilence('autopilot/placeholder', '[name]', DEFAULT_PROFILE)).toBe(false);
    expect(linter.maySilence('hard-sell/false-urgency', text, DEFAULT_PROFILE)).toBe(false);
  });
});

describe('letters nobody can read', () => {
  const reader = createReader(readModel(readFileSync('assets/public/reader.bin')));
  const read = createLinter({ rules, reader });
  it.each([
    ['another script', '𐎠𐎡𐎢𐎣 𐎤𐎥𐎦 𐎧𐎨 '.repeat(8)],
    ['unassigned signs', '\u0378\u0379\u0380 \u0381\u0382 '.repeat(8)],
    [
      'heaps of marks',
      [...'you people are a joke and we do not care'].map((one) => `${one}\u0337\u0322\u0327`).join(''),
    ],
  ])('leave the reader silent: %s', (_, text) => {
    const { findings } = read.report(text, { account: 'company' }, DEFAULT_PROFILE);
    expect(findings.filter(({ rule }) => rule.endsWith('/between-the-lines'))).toEqual([]);
  });
});

describe('a text that no hand wrote', () => {
  const profile: Profile = {
    ...DEFAULT_PROFILE,
    names: ['Acme'],
    secrets: ['Project Walnut'],
    avoid: [{ words: 'synergy', reason: '', instead: '', except: [] }],
    prefer: [{ from: 'customers', to: 'guests' }],
    claims: [{ words: 'tested twice a week', evidence: '', until: '2020-01-01' }],
  };
  const text = 'Project Walnut has synergy: our customers love ACMe, tested twice a week. Last chance [first name]!';
  const context = { account: 'company', now: Date.UTC(2026, 4, 1) } as const;
  const rulesOf = (over: object, of = profile) =>
    linter.report(text, { ...context, ...over }, of).findings.map(({ rule }) => rule);

  it('is read as if the company had no lists, whatever stands on them', () => {
    const none = { ...profile, names: [], secrets: [], avoid: [], prefer: [], claims: [] };
    const found = rulesOf({ owners: false });
    expect(found).toEqual(rulesOf({}, none));
    expect(found).toContain('autopilot/placeholder');
    for (const rule of rules.filter(({ isOwners }) => isOwners)) {
      expect(rulesOf({})).toContain(rule.id);
      expect(found).not.toContain(rule.id);
    }
  });

  it('leaves nothing of itself in what is read next', () => {
    const before = rulesOf({});
    rulesOf({ owners: false });
    expect(rulesOf({})).toEqual(before);
  });

  it('is only told apart where there is a list that a rule asks', () => {
    expect(linter.hasOwners(DEFAULT_PROFILE)).toBe(false);
    expect(linter.hasOwners(profile)).toBe(true);
    const secrets = { ...DEFAULT_PROFILE, secrets: ['Project Walnut'] };
    expect(linter.hasOwners(secrets)).toBe(true);
    expect(linter.hasOwners({ ...secrets, rules: { 'mixed-voice/company-secret': 'off' } })).toBe(false);
  });
});
