import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE, DEFAULT_SETTINGS, type Profile, readProfile } from '../../lib/profile/index.ts';
import { createDesk, type DeskWorld, type Kept } from '../../lib/state/index.ts';

const OK: Kept = { ok: true };
const FULL: Kept = { ok: false, error: 'Not saved: the storage is full.' };
const tick = () => new Promise((done) => setTimeout(done));

/** A storage whose answers come when the test says so. `elsewhere` is what another window writes. */
function open(given: unknown = undefined) {
  let stored = given;
  const writes: { value: Profile; answer: (kept: Kept) => void }[] = [];
  const hurried: Profile[] = [];
  const world: DeskWorld = {
    reading: readProfile(given),
    settings: DEFAULT_SETTINGS,
    readProfile,
    async updateProfile(change, overwrite) {
      try {
        const now = readProfile(stored);
        if (!now.ok && !overwrite) return { ok: false, error: now.error };
        const value = change(now.profile);
        if (now.ok && value === now.profile) return { ok: true, value };
        const kept = await new Promise<Kept>((answer) => writes.push({ value, answer }));
        if (kept.ok) stored = value;
        return kept.ok ? { ok: true, value } : kept;
      } catch (error) {
        return { ok: false, error: String(error) };
      }
    },
    updateSettings: async (change) => ({ ok: true, value: change(DEFAULT_SETTINGS) }),
    saveProfile: (value) => void hurried.push(value),
    saveSettings: () => undefined,
    deleteAll: async () => OK,
  };
  const desk = createDesk(world);
  const settle = async (at: number, kept: Kept = OK) => {
    writes[at]?.answer(kept);
    await tick();
  };
  /** Told of a write, which may be over long ago. */
  const heard = (profile: Profile = DEFAULT_PROFILE) => {
    desk.actions.hear({ profile: { ok: true, profile: structuredClone(profile), notes: [] } });
    return tick();
  };
  const elsewhere = (profile: unknown) => {
    stored = profile;
  };
  return { ...desk, writes, hurried, settle, heard, elsewhere, now: () => desk.store.getState() };
}

describe('a change', () => {
  it('shows at once and is saved at once', async () => {
    const { actions, now, writes, settle } = open();
    actions.changeProfile({ voice: 'i' });
    expect(now().profile.voice).toBe('i');
    await tick();
    expect(writes.map(({ value }) => value.voice)).toEqual(['i']);
    await settle(0);
    expect(now().saving).toEqual({ is: 'saved', changes: 1 });
  });

  it('writes one at a time, and of those that wait only the newest', async () => {
    const { actions, writes, settle } = open();
    for (const name of ['a', 'b', 'c', 'd']) actions.changeProfile({ name });
    await tick();
    await settle(0);
    await settle(1);
    expect(writes.map(({ value }) => value.name)).toEqual(['a', 'd']);
  });

  it('is called saved only when the last one is', async () => {
    const { actions, now, settle } = open();
    actions.changeProfile({ name: 'a' });
    actions.changeProfile({ name: 'b' });
    await settle(0);
    expect(now().saving.is).toBe('untouched');
    await settle(1);
    expect(now().saving.is).toBe('saved');
  });

  it('that did not fit stays on the page and can be saved again', async () => {
    const { actions, now, writes, settle } = open();
    actions.changeProfile({ name: 'Nordic Bakery' });
    await tick();
    await settle(0, FULL);
    expect(now().saving).toEqual({ is: 'failed', error: 'Not saved: the storage is full.' });
    expect(now().profile.name).toBe('Nordic Bakery');
    actions.saveAgain();
    await tick();
    await settle(1);
    expect(writes[1]?.value.name).toBe('Nordic Bakery');
    expect(now().saving.is).toBe('saved');
  });

  it('of the settings does not hide that the profile is not saved', async () => {
    const { actions, now, settle } = open();
    actions.changeProfile({ name: 'Nordic Bakery' });
    await tick();
    await settle(0, FULL);
    actions.changeSettings({ quiet: true });
    await tick();
    expect(now().settings.quiet).toBe(true);
    expect(now().saving.is).toBe('failed');
  });

  it('that the storage would not read again is refused, not stored', async () => {
    const { actions, now, writes } = open();
    actions.changeProfile({ limits: { ...DEFAULT_PROFILE.limits, emoji: -4 } });
    await tick();
    expect(writes).toEqual([]);
    expect(now().saving.is).toBe('failed');
  });

  it('made as the page is left is handed over at once', async () => {
    const { actions, hurried, settle } = open();
    actions.leave();
    expect(hurried).toEqual([]);
    actions.changeProfile({ name: 'Nordic Bakery' });
    actions.leave();
    expect(hurried.map(({ name }) => name)).toEqual(['Nordic Bakery']);
    await settle(0);
    actions.leave();
    expect(hurried).toHaveLength(1);
  });
});

describe('what happens elsewhere', () => {
  const [cheap, moist] = [
    { id: 'c', words: 'cheap', reason: '', instead: '', except: [] },
    { id: 'm', words: 'moist', reason: '', instead: '', except: [] },
  ];
  const company = (parts: Partial<Profile>): Profile => ({ ...DEFAULT_PROFILE, ...parts });

  it('shows here', async () => {
    const { now, heard, elsewhere } = open();
    elsewhere(company({ name: 'Calle Tortosa' }));
    await heard();
    expect(now().profile.name).toBe('Calle Tortosa');
    expect(now().saving.is).toBe('heard');
  });

  it('in the same moment is not lost, and shows here too', async () => {
    const { actions, now, writes, settle, elsewhere } = open(company({ allow: ['rye'] }));
    elsewhere(company({ allow: ['rye', 'theirs'], secrets: ['walnut'], region: 'us' }));
    actions.changeProfile({ allow: ['rye', 'ours'], voice: 'i' });
    await settle(0);
    expect(writes[0]?.value).toMatchObject({
      allow: ['rye', 'ours', 'theirs'],
      secrets: ['walnut'],
      region: 'us',
      voice: 'i',
    });
    expect(now().profile.secrets).toEqual(['walnut']);
  });

  it('keeps a reason at the word it was typed for', async () => {
    const { actions, writes, settle, elsewhere } = open(company({ avoid: [cheap, moist] }));
    elsewhere(company({ avoid: [moist] }));
    actions.changeProfile(({ avoid }) => ({
      avoid: avoid.map((one) => (one.id === 'm' ? { ...one, reason: 'sounds odd' } : one)),
    }));
    await settle(0);
    expect(writes[0]?.value.avoid).toEqual([{ ...moist, reason: 'sounds odd' }]);
  });

  it('may change another field of the same entry', async () => {
    const { actions, writes, settle, elsewhere } = open(company({ avoid: [cheap] }));
    elsewhere(company({ avoid: [{ ...cheap, instead: 'good value' }] }));
    actions.changeProfile({ avoid: [{ ...cheap, reason: 'our guests pay for craft' }] });
    await settle(0);
    expect(writes[0]?.value.avoid).toEqual([{ ...cheap, instead: 'good value', reason: 'our guests pay for craft' }]);
  });

  it('never takes back what was taken out here', async () => {
    const { actions, writes, settle, elsewhere } = open(company({ allow: ['rye', 'oat'], rules: { a: 'off' } }));
    elsewhere(company({ allow: ['rye', 'oat', 'bran'], rules: { a: 'off', b: 'off' } }));
    actions.changeProfile({ allow: ['rye'], rules: {} });
    await settle(0);
    expect(writes[0]?.value).toMatchObject({ allow: ['rye', 'bran'], rules: { b: 'off' } });
  });

  it('is not confused with what is told late of a write before ours', async () => {
    const { actions, now, writes, settle, heard } = open();
    actions.changeProfile({ name: 'first' });
    await tick();
    actions.changeProfile({ name: 'second' });
    await heard(writes[0]?.value as Profile);
    await settle(0);
    await settle(1);
    await heard(writes[0]?.value as Profile);
    await heard(writes[1]?.value as Profile);
    expect(now().profile.name).toBe('second');
    expect(now().saving.is).toBe('saved');
    expect(writes).toHaveLength(2);
  });

  it('is kept when a list was made from an older state that the page still showed', async () => {
    const { actions, now, elsewhere, heard } = open(company({ allow: ['rye'] }));
    const drawn = now().profile;
    elsewhere(company({ allow: ['rye', 'theirs'] }));
    await heard();
    actions.changeProfile({ allow: [...drawn.allow, 'ours'] }, drawn);
    expect(now().profile.allow).toEqual(['rye', 'ours', 'theirs']);
  });

  it('does not take the place of what could not be saved yet, nor hide that it is not', async () => {
    const { actions, now, settle, heard, elsewhere } = open();
    actions.changeProfile({ name: 'ours' });
    await tick();
    await settle(0, FULL);
    elsewhere(company({ name: 'theirs', region: 'us' }));
    await heard();
    await settle(1, FULL);
    expect(now().profile).toMatchObject({ name: 'ours', region: 'us' });
    expect(now().saving.is).toBe('failed');
  });

  it('is heard after a write that changed nothing', async () => {
    const { actions, now, heard, elsewhere } = open();
    actions.changeProfile({ voice: 'we' });
    elsewhere(company({ voice: 'i' }));
    await heard();
    expect(now().profile.voice).toBe('i');
  });
});

describe('a stored profile that cannot be read', () => {
  it('is not overwritten by a change', async () => {
    const { actions, now, writes } = open({ version: 99 });
    expect(now().trouble.error).toContain('newer Forthright');
    actions.changeProfile({ name: 'Nordic Bakery' });
    await tick();
    expect(writes).toEqual([]);
  });

  it('is not overwritten by a change that was under way when it came', async () => {
    const { actions, now, writes, elsewhere } = open();
    elsewhere({ version: 99 });
    actions.changeProfile({ name: 'Nordic Bakery' });
    await tick();
    expect(writes).toEqual([]);
    expect(now().saving.is).toBe('failed');
  });

  it.each([
    ['another', { ...DEFAULT_PROFILE, name: 'Nordic Bakery' }],
    ['an empty one', DEFAULT_PROFILE],
  ])('gives way when it is replaced by %s', async (_what, profile) => {
    const { actions, now, writes } = open({ version: 99 });
    actions.replaceProfile(profile);
    await tick();
    expect(writes[0]?.value).toEqual(profile);
    expect(now().trouble.error).toBe('');
  });

  it('in part is told and kept until something is changed', async () => {
    const { actions, now, writes } = open({ version: 1, name: 'Nordic Bakery', avoid: 'cheap' });
    expect(now().trouble.notes).toHaveLength(1);
    expect(writes).toEqual([]);
    actions.changeProfile({ voice: 'i' });
    await tick();
    expect(now().trouble.notes).toEqual([]);
    expect(writes[0]?.value.name).toBe('Nordic Bakery');
  });
});

it('a replaced profile can be brought back', async () => {
  const { actions, now, settle } = open({ version: 1, name: 'Nordic Bakery' });
  actions.replaceProfile(DEFAULT_PROFILE);
  await settle(0);
  expect(now().before?.name).toBe('Nordic Bakery');
  actions.restoreProfile();
  await settle(1);
  expect(now().profile.name).toBe('Nordic Bakery');
  expect(now().before).toBeUndefined();
});

it('after everything was deleted the desk begins anew, and nothing comes back by itself', async () => {
  const { actions, now, writes, settle } = open({ version: 1, name: 'Nordic Bakery' });
  actions.changeProfile({ name: 'Not saved yet' });
  await tick();
  await settle(0, FULL);
  await actions.deleteAll();
  expect(now()).toMatchObject({ profile: { name: '' }, saving: { is: 'untouched' }, before: undefined });
  actions.saveAgain();
  await tick();
  expect(writes).toHaveLength(1);
});
