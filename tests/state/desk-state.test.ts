import { describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_PROFILE,
  DEFAULT_SETTINGS,
  type Profile,
  readProfile,
  type Settings,
} from '../../lib/profile/index.ts';
import { createDesk, type Kept } from '../../lib/state/index.ts';

const OK: Kept = { ok: true };
const FULL: Kept = { ok: false, error: 'Not saved: the storage is full.' };

/** A storage whose answers come when the test says so. */
function open(stored: unknown = undefined) {
  const writes: { value: Profile; answer: (kept: Kept) => void }[] = [];
  const saveSettings = vi.fn(async (_settings: Settings): Promise<Kept> => OK);
  const desk = createDesk({
    reading: readProfile(stored),
    settings: DEFAULT_SETTINGS,
    saveProfile: (value) => new Promise((answer) => writes.push({ value, answer })),
    saveSettings,
    readProfile,
  });
  const settle = async (at: number, kept: Kept = OK) => {
    writes[at]?.answer(kept);
    await new Promise((done) => setTimeout(done));
  };
  const heard = (profile: Profile) =>
    desk.actions.hear({ profile: { ok: true, profile: structuredClone(profile), notes: [] } });
  return { ...desk, writes, settle, heard, saveSettings, now: () => desk.store.getState() };
}
const tick = () => new Promise((done) => setTimeout(done));

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
});

describe('what happens elsewhere', () => {
  it('shows here', () => {
    const { now, heard } = open();
    heard({ ...DEFAULT_PROFILE, name: 'Calle Tortosa' });
    expect(now().profile.name).toBe('Calle Tortosa');
    expect(now().saving.is).toBe('heard');
  });

  it('is not confused with the echo of a write of ours', async () => {
    const { actions, now, writes, settle, heard } = open();
    actions.changeProfile({ name: 'first' });
    await tick();
    actions.changeProfile({ name: 'second' });
    heard(writes[0]?.value as Profile);
    await settle(0);
    await settle(1);
    heard(writes[1]?.value as Profile);
    expect(now().profile.name).toBe('second');
    expect(now().saving.is).toBe('saved');
  });

  it('does not take the place of what could not be saved yet', async () => {
    const { actions, now, settle, heard } = open();
    actions.changeProfile({ name: 'ours' });
    await tick();
    await settle(0, FULL);
    heard({ ...DEFAULT_PROFILE, name: 'theirs' });
    expect(now().profile.name).toBe('ours');
  });

  it('is heard after a write that changed nothing', async () => {
    const { actions, now, settle, heard } = open();
    actions.changeProfile({ voice: 'we' });
    await tick();
    await settle(0);
    heard({ ...DEFAULT_PROFILE, voice: 'i' });
    heard({ ...DEFAULT_PROFILE, voice: 'we' });
    expect(now().profile.voice).toBe('we');
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

  it('gives way when it is replaced as a whole', async () => {
    const { actions, now, writes } = open({ version: 99 });
    actions.replaceProfile({ ...DEFAULT_PROFILE, name: 'Nordic Bakery' });
    await tick();
    expect(writes[0]?.value.name).toBe('Nordic Bakery');
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
