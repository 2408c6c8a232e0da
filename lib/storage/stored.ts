import { browser } from 'wxt/browser';
import { type PastPost, readLedger } from '../ledger/index.ts';
import { type Profile, type ProfileReading, readProfile, readSettings, type Settings } from '../profile/index.ts';

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
export const saveLedger = (posts: readonly PastPost[]): Promise<Saved> => set(KEYS.ledger, posts);

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
