import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PROFILE,
  DEFAULT_SETTINGS,
  readProfile,
  readProfileText,
  readSettings,
  SettingsSchema,
  writeProfileText,
} from '../../lib/profile/index.ts';

describe('reading a profile', () => {
  it.each([
    ['nothing stored', undefined],
    ['an empty object', {}],
  ])('gives the default for %s', (_what, stored) => {
    expect(readProfile(stored)).toEqual({ ok: true, profile: DEFAULT_PROFILE, notes: [] });
  });

  it.each([
    ['a list', []],
    ['a text', 'profile'],
    ['a newer version', { version: 99 }],
  ])('gives the default and an error for %s', (_what, stored) => {
    const reading = readProfile(stored);
    expect(reading.ok).toBe(false);
    expect(reading.profile).toBe(DEFAULT_PROFILE);
  });

  it('keeps the good parts of a broken profile and notes the others', () => {
    const reading = readProfile({ version: 1, name: 'Nordic Bakery', voice: 'they', avoid: 'cheap' });
    expect(reading.ok && reading.profile.name).toBe('Nordic Bakery');
    expect(reading.ok && reading.notes).toHaveLength(2);
  });

  it('loses of a list only the entry that does not fit, and says which', () => {
    const reading = readProfile({
      version: 1,
      avoid: [{ words: 'cheap' }, { words: 'w'.repeat(201) }, { words: 'moist', reason: 7 }, 'plain', { words: 'so' }],
      secrets: ['Walnut', 7, 'Rye'],
      limits: { emoji: -2, hashtags: 2 },
      disclosure: { tags: ['#ad', null] },
      rules: { 'a/b': 'off', 'c/d': 'never' },
    });
    const { profile } = reading;
    expect(profile.avoid.map(({ words }) => words)).toEqual(['cheap', 'moist', 'so']);
    expect(profile.secrets).toEqual(['Walnut', 'Rye']);
    expect(profile.limits).toEqual({ ...DEFAULT_PROFILE.limits, hashtags: 2 });
    expect(profile.disclosure.tags).toEqual(['#ad']);
    expect(profile.rules).toEqual({ 'a/b': 'off' });
    expect(reading.ok && reading.notes).toEqual([
      '“avoid, entry 3: reason” could not be read (text was expected); its default is used.',
      '“avoid”: 2 entries could not be read and are left out (2: words: longer than 200 characters; 4: several fields were expected).',
      expect.stringContaining('“limits: emoji” could not be read'),
      '“disclosure: tags”: one entry could not be read and is left out (2: text was expected).',
      '“secrets”: one entry could not be read and is left out (2: text was expected).',
      '“rules”: one entry could not be read and is left out.',
    ]);
  });

  it('keeps the first 2,000 entries of a list and says so', () => {
    const reading = readProfile({ version: 1, allow: Array.from({ length: 2_003 }, (_, at) => `word ${at}`) });
    expect(reading.profile.allow).toHaveLength(2_000);
    expect(reading.ok && reading.notes).toEqual(['“allow” holds at most 2,000 entries: the last 3 are left out.']);
  });

  it('follows no “__proto__”', () => {
    const text =
      '{"version":1,"voice":"bogus","__proto__":{"name":"Evil","secrets":["x"]},"rules":{"__proto__":"off"}}';
    const { profile } = readProfile(JSON.parse(text));
    expect(profile).toEqual(DEFAULT_PROFILE);
    expect(Object.getPrototypeOf(profile.rules)).toBe(Object.prototype);
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('never throws, for anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => readProfile(value).profile.version === 1));
    fc.assert(fc.property(fc.string(), (text) => readProfileText(text).profile.version === 1));
  });

  it('reads back what it writes', () => {
    const profile = {
      ...DEFAULT_PROFILE,
      name: 'Acme',
      avoid: [{ id: 'own', words: 'cheap', reason: '', instead: '', except: [] }],
    };
    const reading = readProfileText(writeProfileText(profile));
    expect(reading.ok && reading.profile).toEqual(profile);
  });
});

/** A folder of what people drop in: each file is read with what stands in its name, or refused with a reason. */
describe('a file', () => {
  const folder = path.resolve('tests/fixtures/profiles');
  const files = readdirSync(folder).sort();
  it.each(files)('%s', (name) => {
    const reading = readProfileText(readFileSync(path.join(folder, name), 'utf8'));
    expect(reading.ok).toBe(name.startsWith('read-'));
    if (reading.ok) expect(reading.profile.name).toBe('Nordic Bakery');
    else {
      expect(reading.error).toMatch(/^[A-Z].{20,}\.$/);
      expect(reading.profile).toBe(DEFAULT_PROFILE);
    }
  });
  it('of a newer version is refused with that reason', () => {
    const reading = readProfileText('{"version":2,"news":[]}');
    expect(!reading.ok && reading.error).toContain('newer Forthright (version 2)');
  });
  it('of any length and depth is refused, never a crash', () => {
    expect(readProfileText(' '.repeat(8_000_001)).ok).toBe(false);
    expect(readProfileText(`{"version":1,"avoid":${'['.repeat(50_000)}${']'.repeat(50_000)}}`).profile.avoid).toEqual(
      [],
    );
    const full = JSON.stringify({
      version: 1,
      avoid: Array.from({ length: 100_000 }, (_, at) => ({ words: `${at}` })),
    });
    expect(readProfileText(full).profile.avoid).toHaveLength(2_000);
  });
});

describe('ids of entries', () => {
  const avoid = (...words: string[]) => words.map((one) => ({ words: one }));
  const idsOf = (list: readonly { readonly words: string; readonly id?: string }[]) =>
    readProfile({ version: 1, avoid: list }).profile.avoid.map(({ id }) => id);

  it('are the same in every window, and no two are', () => {
    const ids = idsOf(avoid('cheap', 'Cheap ', 'moist'));
    expect(new Set(ids).size).toBe(3);
    expect(idsOf(avoid('cheap', 'Cheap ', 'moist'))).toEqual(ids);
  });
  it('stay when the words change', () => {
    const [first] = idsOf(avoid('cheap'));
    expect(idsOf([{ words: 'inexpensive', id: first as string }, { words: 'cheap' }])[0]).toBe(first);
  });
  it('given twice belong to the first', () => {
    expect(
      idsOf([
        { words: 'a', id: 'x' },
        { words: 'b', id: 'x' },
      ])[0],
    ).toBe('x');
    expect(
      new Set(
        idsOf([
          { words: 'a', id: 'x' },
          { words: 'b', id: 'x' },
        ]),
      ).size,
    ).toBe(2);
  });
  it('stand in a file only where they would not be given again', () => {
    const { profile } = readProfile({ version: 1, avoid: avoid('cheap', 'moist') });
    expect(writeProfileText(profile)).not.toContain('"id"');
    const renamed = { ...profile, avoid: profile.avoid.map((one) => ({ ...one, words: `${one.words}!` })) };
    expect(readProfileText(writeProfileText(renamed)).profile).toEqual(renamed);
  });
});

describe('reading settings', () => {
  it('has the schema’s own defaults', () => {
    expect(DEFAULT_SETTINGS).toEqual(parse(SettingsSchema, { version: 1 }));
  });
  it('keeps what fits and drops what does not', () => {
    expect(readSettings({ quiet: true, never: 'x' })).toEqual({ ...DEFAULT_SETTINGS, quiet: true });
    expect(readSettings({ pausedHosts: ['x.com', 5], limits: { x: 280, y: 'z' } })).toEqual({
      ...DEFAULT_SETTINGS,
      pausedHosts: ['x.com'],
      limits: { x: 280 },
    });
  });
  it('never throws, for anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => readSettings(value).version === 1));
  });
});
