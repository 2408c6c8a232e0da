import { browser } from 'wxt/browser';
import { isFirstLedger, type Ledger, readLedger } from '../ledger/index.ts';
import {
  type Profile,
  type ProfileReading,
  readProfile,
  readSettings,
  type Settings,
  type Updated,
} from '../profile/index.ts';

/** Keys in storage.local. Draft text is under none of them. */
const KEYS = { profile: 'profile', settings: 'settings', ledger: 'ledger' } as const;

async function get(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** How a write fared; when it failed, what was there before stays. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Why nothing was written, in words for a person. What the browser says itself goes to the console. */
function failed(error: unknown): { readonly ok: false; readonly error: string } {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.warn(`Forthright: the storage refused: ${cause}`);
  const why = /quota/i.test(cause)
    ? 'the room this browser gives Forthright is full. Shorter lists need less'
    : /disk|space|full|io error/i.test(cause)
      ? 'this device has no room left to write'
      : 'this browser did not let Forthright write';
  return { ok: false, error: `Not saved: ${why}. What was saved before is still there.` };
}

async function set(key: string, value: unknown): Promise<Saved> {
  try {
    await browser.storage.local.set({ [key]: value });
    return { ok: true };
  } catch (error) {
    return failed(error);
  }
}

export const loadProfile = async (): Promise<ProfileReading> => readProfile(await get(KEYS.profile));
export const saveProfile = (profile: Profile): Promise<Saved> => set(KEYS.profile, profile);
export const loadSettings = async (): Promise<Settings> => readSettings(await get(KEYS.settings));
export const saveSettings = (settings: Settings): Promise<Saved> => set(KEYS.settings, settings);
/** For a ledger that begins; it stays the installation's with the first post that is remembered. */
const newSalt = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;
export const loadLedger = async (): Promise<Ledger> => readLedger(await get(KEYS.ledger), newSalt());

/** What is kept, for the person it belongs to: the profile as it is stored, readable or not. */
export async function loadEverything() {
  const [profile, settings, ledger] = await Promise.all([get(KEYS.profile), loadSettings(), loadLedger()]);
  return { profile, settings, past: ledger.posts };
}

const LOCK = 'forthright-storage';
/** Milliseconds after which nobody waits any longer for a page that hangs with the lock. */
const PATIENCE = 2_000;
let turn: Promise<unknown> = Promise.resolve();

/**
 * One after the other, over all our pages and the engine: between the reading and the writing of a change nobody else
 * writes. Without the browser's locks at least over this page.
 * @param run never rejects
 */
function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
  const { locks } = globalThis.navigator ?? {};
  const mine = turn.then(() =>
    locks ? locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, run).catch(run) : run(),
  );
  turn = mine;
  return mine;
}

/** Reads, changes and writes at its turn, so that no change undoes another's. */
const attempt = <Value>(run: () => Promise<Updated<Value>>): Promise<Updated<Value>> =>
  inTurn(async () => {
    try {
      return await run();
    } catch (error) {
      return failed(error);
    }
  });
/** @param isStale what stands there has to be written over even when nothing of it was changed */
async function write<Value>(
  key: string,
  now: Value,
  change: (now: Value) => Value,
  isStale = false,
): Promise<Updated<Value>> {
  const value = change(now);
  if (value === now && !isStale) return { ok: true, value };
  const saved = await set(key, value);
  return saved.ok ? { ok: true, value } : saved;
}
export const updateSettings = (change: (now: Settings) => Settings): Promise<Updated<Settings>> =>
  attempt(async () => write(KEYS.settings, await loadSettings(), change));
export const updateLedger = (change: (now: Ledger) => Ledger): Promise<Updated<Ledger>> =>
  attempt(async () => write(KEYS.ledger, await loadLedger(), change));

/** The ledger at start-up: what an older version kept too much of is overwritten at once. */
export async function openLedger(): Promise<Ledger> {
  const stored = await get(KEYS.ledger);
  if (!isFirstLedger(stored)) return readLedger(stored, newSalt());
  const updated = await updateLedger((now) => ({ ...now }));
  return updated.ok ? updated.value : loadLedger();
}

/**
 * A stored profile that cannot be read, as a newer version's, may be worth keeping.
 * @param overwrite writes over it all the same
 */
export function updateProfile(change: (now: Profile) => Profile, overwrite = false): Promise<Updated<Profile>> {
  return attempt(async () => {
    const reading = await loadProfile();
    if (!reading.ok && !overwrite) return { ok: false, error: `Not saved: ${reading.error}` };
    return write(KEYS.profile, reading.profile, change, !reading.ok);
  });
}

/** Takes everything out that Forthright ever stored. */
export function deleteAll(): Promise<Saved> {
  return inTurn(async (): Promise<Saved> => {
    try {
      await browser.storage.local.clear();
      return { ok: true };
    } catch (error) {
      console.warn(`Forthright: the storage refused: ${error instanceof Error ? error.message : 'unknown'}`);
      return { ok: false, error: 'Not deleted: this browser did not let Forthright write. Everything is still there.' };
    }
  });
}

/**
 * Content scripts have no business here: they ask the engine over their line. Where the browser can (Chromium), it keeps
 * them out, so that whoever takes one over reads nothing.
 */
export async function closeToPages(): Promise<void> {
  const local: { setAccessLevel?(how: { readonly accessLevel: string }): Promise<void> } = browser.storage.local;
  try {
    await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    failed(error);
  }
}

/** Calls back with what changed, wherever it was changed (another tab, the options page). */
export function watchStored(on: {
  profile?: (reading: ProfileReading) => void;
  settings?: (settings: Settings) => void;
  ledger?: (ledger: Ledger) => void;
}): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const { profile, settings, ledger } = changes;
    if (profile) on.profile?.(readProfile(profile.newValue));
    if (settings) on.settings?.(readSettings(settings.newValue));
    if (ledger) on.ledger?.(readLedger(ledger.newValue, newSalt()));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
