import fc from 'fast-check';
import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { readLedger } from '../../lib/ledger/index.ts';
import { createLinter, rules } from '../../lib/linter/index.ts';
import {
  DEFAULT_PROFILE,
  type Profile,
  ProfileSchema,
  readProfile,
  readProfileText,
  writeProfileText,
} from '../../lib/profile/index.ts';
import { isSame, merge } from '../../lib/state/merge.ts';
import { brokenProfiles, drafts, profiles } from './arbitraries.ts';

const read = (parts: object): Profile => readProfile({ version: 1, ...parts }).profile;

it('a file is read or refused with a sentence, whatever stands in it, and what is read is a profile', () => {
  const files = fc.oneof(
    brokenProfiles.map((value) => JSON.stringify(value)),
    fc.tuple(brokenProfiles, fc.nat(400)).map(([value, cut]) => JSON.stringify(value).slice(0, cut)),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(files, (text) => {
      const reading = readProfileText(text);
      if (!reading.ok) {
        expect(reading.error).toMatch(/^[A-Z].+\.$/s);
        return;
      }
      expect(parse(ProfileSchema, reading.profile)).toEqual(reading.profile);
      for (const list of [reading.profile.avoid, reading.profile.prefer, reading.profile.claims])
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(Object.getPrototypeOf(reading.profile.rules)).toBe(Object.prototype);
    }),
    { numRuns: 400 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('a profile comes back from its file as it was', () => {
  fc.assert(
    fc.property(profiles, (parts) => {
      const profile = read(parts);
      expect(readProfileText(writeProfileText(profile)).profile).toEqual(profile);
    }),
    { numRuns: 200 },
  );
});

it('no words of a profile make a rule fail, hang, or mark beside the text', () => {
  const linter = createLinter({ rules });
  fc.assert(
    fc.property(profiles, drafts, (parts, draft) => {
      const text = `${draft} cheap best bread, 50% off, call +34 600000000.`;
      const { faults, findings } = linter.report(text, { account: 'company', network: 'x', now: 1 }, read(parts));
      expect(faults).toEqual([]);
      for (const { start, end } of findings) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('what two windows change at once is all there', () => {
  const added = (now: readonly string[], then: readonly string[]) => then.filter((one) => !now.includes(one));
  fc.assert(
    fc.property(profiles, profiles, profiles, (was, one, other) => {
      const [base, mine, theirs] = [read(was), read({ ...was, ...one }), read({ ...was, ...other })];
      const merged = merge(base, mine, theirs);
      expect(readProfile(merged)).toMatchObject({ ok: true, notes: [] });
      expect(isSame(merge(base, mine, base), mine)).toBe(true);
      expect(isSame(merge(base, base, theirs), theirs)).toBe(true);
      for (const key of ['allow', 'names', 'secrets'] as const)
        for (const word of [...added(base[key], mine[key]), ...added(base[key], theirs[key])])
          expect(merged[key]).toContain(word);
    }),
    { numRuns: 100 },
  );
});

it('a ledger of anything is read, and what does not fit is forgotten', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const { at } of readLedger(value, 1).posts) expect(Number.isFinite(at)).toBe(true);
    }),
  );
  expect(DEFAULT_PROFILE).toEqual(read({}));
});
