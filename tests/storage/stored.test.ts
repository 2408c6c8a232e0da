import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PROFILE, type Profile } from '../../lib/profile/index.ts';

/** One storage for all windows; each answer takes its time, as the browser's does. */
const disk = vi.hoisted(() => ({
  content: {} as Record<string, unknown>,
  /** What a write meets. */
  fault: undefined as Error | undefined,
}));
vi.mock('wxt/browser', () => {
  const soon = () => new Promise<void>((done) => setTimeout(done, 2));
  const local = {
    async get(key: string) {
      await soon();
      return structuredClone({ [key]: disk.content[key] });
    },
    async set(items: object) {
      await soon();
      if (disk.fault) throw disk.fault;
      Object.assign(disk.content, structuredClone(items));
    },
    async clear() {
      await soon();
      if (disk.fault) throw disk.fault;
      disk.content = {};
    },
  };
  const listed = { contains: async ({ origins }: { origins: string[] }) => origins[0] === 'https://added.example/*' };
  return { browser: { permissions: listed, storage: { local, onChanged: { addListener() {}, removeListener() {} } } } };
});

/** The browser's locks, over all windows: one holder at a time, the others in turn. */
function createLocks() {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    request(_name: string, { signal }: { signal: AbortSignal }, run: () => Promise<unknown>) {
      const given = turn.then(() => (signal.aborted ? Promise.reject(signal.reason) : run()));
      turn = given.catch(() => undefined);
      if (signal.aborted) return Promise.reject(signal.reason);
      return Promise.race([given, new Promise((_, no) => signal.addEventListener('abort', () => no(signal.reason)))]);
    },
    /** A page that hangs with the lock. */
    hang() {
      turn = new Promise(() => undefined);
    },
  };
}

/** A page of ours of its own: nothing is shared with the others but disk and locks. */
async function openWindow() {
  vi.resetModules();
  return import('../../lib/storage/index.ts');
}
const withAllowed = (word: string) => (now: Profile) => ({ ...now, allow: [...now.allow, word] });

afterEach(() => {
  disk.content = {};
  disk.fault = undefined;
  vi.unstubAllGlobals();
});

describe('two windows that change a list at the same moment', () => {
  it('lose nothing', async () => {
    vi.stubGlobal('navigator', { locks: createLocks() });
    const [a, b] = [await openWindow(), await openWindow()];
    const words = Array.from({ length: 6 }, (_, round) => [`a${round}`, `b${round}`]);
    for (const [one, other] of words)
      await Promise.all([a.updateProfile(withAllowed(one as string)), b.updateProfile(withAllowed(other as string))]);
    expect((await a.loadProfile()).profile.allow.toSorted()).toEqual(words.flat().toSorted());
  });
  it('do not wait for ever for a page that hangs', async () => {
    const locks = createLocks();
    locks.hang();
    vi.stubGlobal('navigator', { locks });
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new Error('too long')));
    const { updateProfile } = await openWindow();
    expect((await updateProfile(withAllowed('rye'))).ok).toBe(true);
  });
});

describe('what cannot be written', () => {
  it.each([
    [
      'QuotaExceededError: storage.local API call exceeded its quota limitations.',
      /room this browser gives .* is full/,
    ],
    ['QUOTA_BYTES quota exceeded', /room this browser gives .* is full/],
    ['IO error: .../000003.log: FILE_ERROR_NO_SPACE', /this device has no room left/],
    ['An unexpected error occurred', /did not let Forthright write/],
  ])('is said in words: %s', async (message, words) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { updateProfile, loadProfile } = await openWindow();
    await updateProfile(withAllowed('rye'));
    disk.fault = new Error(message);
    const updated = await updateProfile(withAllowed('oat'));
    expect(!updated.ok && updated.error).toMatch(words);
    expect(!updated.ok && updated.error).toMatch(/^Not saved: .* What was saved before is still there\.$/);
    expect(!updated.ok && updated.error).not.toContain(message);
    expect((await loadProfile()).profile.allow).toEqual(['rye']);
  });
  it('is not called deleted', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { deleteAll, updateProfile, loadProfile } = await openWindow();
    await updateProfile(withAllowed('rye'));
    disk.fault = new Error('An unexpected error occurred');
    expect(await deleteAll()).toMatchObject({ ok: false, error: expect.stringContaining('Everything is still there') });
    expect((await loadProfile()).profile.allow).toEqual(['rye']);
  });
});

it('a profile of a newer version is overwritten only when told to', async () => {
  const { updateProfile } = await openWindow();
  disk.content.profile = { version: 9, news: true };
  const updated = await updateProfile(withAllowed('rye'));
  expect(!updated.ok && updated.error).toContain('newer Forthright');
  expect(disk.content.profile).toEqual({ version: 9, news: true });
  await updateProfile(() => DEFAULT_PROFILE, true);
  expect(disk.content.profile).toEqual(DEFAULT_PROFILE);
});

it('nothing is left after everything was deleted', async () => {
  const { deleteAll, updateProfile, updateSettings, updateLedger } = await openWindow();
  await updateProfile(withAllowed('rye'));
  await updateSettings((now) => ({ ...now, quiet: true }));
  await updateLedger((now) => ({ ...now }));
  expect(await deleteAll()).toEqual({ ok: true });
  expect(disk.content).toEqual({});
});

it.each([null, 'text', 5, [], [[1]], { version: 99 }, { a: { b: [] } }, JSON.parse('{"__proto__":{"quiet":true}}')])(
  'works with %j in every place of the storage',
  async (junk) => {
    const { loadProfile, loadSettings, loadLedger, updateSettings, updateLedger } = await openWindow();
    disk.content = { profile: junk, settings: junk, ledger: junk };
    expect((await loadProfile()).profile.version).toBe(1);
    expect((await loadSettings()).quiet).toBe(false);
    expect((await loadLedger()).posts).toEqual([]);
    expect((await updateSettings((now) => ({ ...now, quiet: true }))).ok).toBe(true);
    expect((await updateLedger((now) => now)).ok).toBe(true);
    expect(disk.content.profile).toEqual(junk);
  },
);

const FIRST = {
  at: 5,
  network: 'x',
  kind: 'post',
  fingerprint: Array.from({ length: 32 }, (_, at) => 4_000_000_000 + at),
  opening: 4_100_000_000,
  sells: true,
  invites: false,
};

it('what an older version remembered too much of is overwritten when the browser starts', async () => {
  const { openLedger } = await openWindow();
  disk.content = { ledger: [FIRST, { junk: true }] };
  const ledger = await openLedger();
  const { fingerprint, opening, ...measures } = FIRST;
  expect(ledger.posts).toEqual([{ ...measures, fingerprint: '', opening: -1 }]);
  expect(disk.content.ledger).toEqual(ledger);
  expect(JSON.stringify(disk.content)).not.toContain(String(opening));
  expect(JSON.stringify(disk.content)).not.toContain(String(fingerprint[0]));
});

it('an installation keeps its salt from its first post on, and no two have the same', async () => {
  const [one, two] = [await openWindow(), await openWindow()];
  const post = { ...FIRST, fingerprint: '', opening: -1 } as never;
  const first = await one.updateLedger(({ salt, posts }) => ({ salt, posts: [...posts, post] }));
  expect(first.ok && first.value).toEqual(await two.openLedger());
  expect(first.ok && first.value).toEqual(await one.loadLedger());
  disk.content = {};
  expect((await one.loadLedger()).salt).not.toBe(first.ok && first.value.salt);
});

describe('what is stored', () => {
  it('is closed to content scripts where the browser can, and nothing is lost where it cannot', async () => {
    const { browser } = await import('wxt/browser');
    const { closeToPages, loadSettings } = await import('../../lib/storage/index.ts');
    await closeToPages();
    const setAccessLevel = vi.fn(async () => {});
    Object.assign(browser.storage.local, { setAccessLevel });
    await closeToPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    setAccessLevel.mockRejectedValue(new Error('not here'));
    await closeToPages();
    expect((await loadSettings()).version).toBe(1);
  });
});

describe('a composer', () => {
  it.each([
    ['https://x.com', true],
    ['https://www.pinterest.es/pin/1', true],
    ['https://added.example/home', true],
    ['about:blank', true],
    ['https://evil.example/x.com', false],
    ['https://x.com.evil.example/', false],
    ['http://added.example.evil.example/', false],
  ])('at %s is one of ours: %s', async (address, belongs) => {
    const { belongsAt } = await import('../../lib/storage/added-hosts.ts');
    expect(await belongsAt(address)).toBe(belongs);
  });
});
