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

  it('reads a cut-off file as an error', () => {
    expect(readProfileText('{"version":1,"na').ok).toBe(false);
  });

  it('never throws, for anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => readProfile(value).profile.version === 1));
    fc.assert(fc.property(fc.string(), (text) => readProfileText(text).profile.version === 1));
  });

  it('reads back what it writes', () => {
    const profile = {
      ...DEFAULT_PROFILE,
      name: 'Acme',
      avoid: [{ words: 'cheap', reason: '', instead: '', except: [] }],
    };
    const reading = readProfileText(writeProfileText(profile));
    expect(reading.ok && reading.profile).toEqual(profile);
  });
});

describe('reading settings', () => {
  it('has the schema’s own defaults', () => {
    expect(DEFAULT_SETTINGS).toEqual(parse(SettingsSchema, { version: 1 }));
  });
  it('keeps what fits and drops what does not', () => {
    expect(readSettings({ quiet: true, never: 'x' })).toEqual({ ...DEFAULT_SETTINGS, quiet: true });
  });
  it('never throws, for anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => readSettings(value).version === 1));
  });
});
