import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Profile, ProfileReading, Settings } from '../profile/index.ts';
import { createKeeper, type Kept } from './keeper.ts';

/** How the last change fared. `changes` counts up, so that "Saved" can show again. */
export type Saving =
  | { readonly is: 'untouched' }
  | { readonly is: 'saved'; readonly changes: number }
  | { readonly is: 'heard'; readonly changes: number }
  | { readonly is: 'failed'; readonly error: string };

/** Everything the rule desk shows. */
export interface DeskState {
  readonly profile: Profile;
  readonly settings: Settings;
  /** Why the stored profile could not be read at all ('' = it could), and which parts could not. */
  readonly trouble: { readonly error: string; readonly notes: readonly string[] };
  readonly saving: Saving;
  /** The profile before it was replaced as a whole: the way back. */
  readonly before: Profile | undefined;
}
export type DeskStore = StoreApi<DeskState>;

/** What the person can do at the desk. Every change is saved at once. */
export interface DeskActions {
  changeProfile(part: Partial<Profile>): void;
  changeSettings(part: Partial<Settings>): void;
  /** Import and reset: the profile before stays at hand until the page is left. */
  replaceProfile(profile: Profile): void;
  restoreProfile(): void;
  /** After a failed save. */
  saveAgain(): void;
  /** What was changed elsewhere: another window, the engine. */
  hear(change: { readonly profile?: ProfileReading; readonly settings?: Settings }): void;
}

/** Everything the desk needs of the outside. */
export interface DeskWorld {
  readonly reading: ProfileReading;
  readonly settings: Settings;
  saveProfile(profile: Profile): Promise<Kept>;
  saveSettings(settings: Settings): Promise<Kept>;
  /** Reads as the storage will read it: what would be lost at the next start is refused now. */
  readProfile(value: unknown): ProfileReading;
}

const troubleOf = (reading: ProfileReading) =>
  reading.ok ? { error: '', notes: reading.notes } : { error: reading.error, notes: [] };
const NO_TROUBLE = { error: '', notes: [] };

export function createDesk(world: DeskWorld): { readonly store: DeskStore; readonly actions: DeskActions } {
  const store = createStore<DeskState>(() => ({
    profile: world.reading.profile,
    settings: world.settings,
    trouble: troubleOf(world.reading),
    saving: { is: 'untouched' },
    before: undefined,
  }));
  let changes = 0;
  const errors = { profile: '', settings: '' };
  const tell = (part: keyof typeof errors) => (kept: Kept) => {
    errors[part] = kept.ok ? '' : kept.error;
    const error = errors.profile || errors.settings;
    store.setState({ saving: error ? { is: 'failed', error } : { is: 'saved', changes: ++changes } });
  };

  async function saveProfile(profile: Profile): Promise<Kept> {
    const reading = world.readProfile(profile);
    if (!reading.ok) return { ok: false, error: `Not saved: ${reading.error}` };
    if (reading.notes.length > 0) return { ok: false, error: `Not saved: ${reading.notes.join(' ')}` };
    return world.saveProfile(profile);
  }
  const profiles = createKeeper(world.reading.profile, saveProfile, tell('profile'));
  const settings = createKeeper(world.settings, world.saveSettings, tell('settings'));

  const setProfile = (profile: Profile, rest: Partial<DeskState> = {}) => {
    store.setState({ profile, ...rest });
    profiles.keep(profile);
  };

  const actions: DeskActions = {
    changeProfile(part) {
      const { profile, trouble } = store.getState();
      // What is stored may be worth keeping (a newer version's profile): only replacing it as a whole overwrites it.
      if (trouble.error) return;
      setProfile({ ...profile, ...part }, { trouble: NO_TROUBLE });
    },
    changeSettings(part) {
      const next = { ...store.getState().settings, ...part };
      store.setState({ settings: next });
      settings.keep(next);
    },
    replaceProfile(profile) {
      setProfile(profile, { trouble: NO_TROUBLE, before: store.getState().profile });
    },
    restoreProfile() {
      const { before } = store.getState();
      if (before) setProfile(before, { before: undefined });
    },
    saveAgain() {
      const { profile, settings: own } = store.getState();
      if (errors.profile) profiles.keep(profile);
      if (errors.settings) settings.keep(own);
    },
    hear(change) {
      const { profile, settings: own } = change;
      const news: Partial<DeskState> = {
        ...(profile &&
          !profiles.isEcho(profile.profile) &&
          !profiles.isAhead() && { profile: profile.profile, trouble: troubleOf(profile) }),
        ...(own && !settings.isEcho(own) && !settings.isAhead() && { settings: own }),
      };
      if (Object.keys(news).length > 0) store.setState({ ...news, saving: { is: 'heard', changes: ++changes } });
    },
  };
  return { store, actions };
}
