import { browser } from 'wxt/browser';
import { type PastPost, readLedger } from '../ledger/index.ts';
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

/** A write that did not fit (storage full, disabled by policy): what was there before stays. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly error: string };

async function set(key: string, value: unknown): Promise<Saved> {
  try {
    await browser.storage.local.set({ [key]: value });
    return { ok: true };
  } catch (error) {
    return {
      ok: false,
      error: `Not saved: ${error instanceof Error ? error.message : 'the browser refused'}. What was saved before is still there.`,
    };
  }
}

export const loadProfile = async (): Promise<ProfileReading> => readProfile(await get(KEYS.profile));
export const saveProfile = (profile: Profile): Promise<Saved> => set(KEYS.profile, profile);
export const loadSettings = async (): Promise<Settings> => readSettings(await get(KEYS.settings));
export const saveSettings = (settings: Settings): Promise<Saved> => set(KEYS.settings, settings);
export const loadLedger = async (): Promise<readonly PastPost[]> => readLedger(await get(KEYS.ledger));

let turn: Promise<unknown> = Promise.resolve();
/** One after the other: each change is made onto what is stored at its turn, so that none undoes another's. */
function update<Value>(
  load: () => Promise<Value>,
  key: string,
  change: (now: Value) => Value,
): Promise<Updated<Value>> {
  const mine = turn.then(async (): Promise<Updated<Value>> => {
    try {
      const now = await load();
      const value = change(now);
      if (value === now) return { ok: true, value };
      const saved = await set(key, value);
      return saved.ok ? { ok: true, value } : saved;
    } catch (error) {
      return { ok: false, error: `Not saved: ${error instanceof Error ? error.message : 'the browser refused'}.` };
    }
  });
  turn = mine;
  return mine;
}
export const updateSettings = (change: (now: Settings) => Settings): Promise<Updated<Settings>> =>
  update(loadSettings, KEYS.settings, change);
export const updateLedger = (change: (now: readonly PastPost[]) => readonly PastPost[]) =>
  update(loadLedger, KEYS.ledger, change);

/** Calls back with what changed, wherever it was changed (another tab, the options page). */
export function watchStored(on: {
  profile?: (reading: ProfileReading) => void;
  settings?: (settings: Settings) => void;
}): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const { profile, settings } = changes;
    if (profile) on.profile?.(readProfile(profile.newValue));
    if (settings) on.settings?.(readSettings(settings.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
