import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  DEFAULT_PROFILE,
  DEFAULT_SETTINGS,
  type Profile,
  type ProfileReading,
  type Settings,
  type Updated,
} from '../profile/index.ts';
import { createKeeper, type Kept } from './keeper.ts';
import { merge } from './merge.ts';

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

/** A part of what stands, or how to make one from it: a list another window may have changed meanwhile is read then. */
export type Edit<Whole> = Partial<Whole> | ((now: Whole) => Partial<Whole>);

/** What the person can do at the desk. Every change is saved at once. */
export interface DeskActions {
  /** @param drawn what a part was made from: the page may have drawn an older state than the one that stands */
  changeProfile(edit: Edit<Profile>, drawn?: Profile): void;
  changeSettings(edit: Edit<Settings>, drawn?: Settings): void;
  /** Import and reset: the profile before stays at hand until the page is left. */
  replaceProfile(profile: Profile): void;
  restoreProfile(): void;
  /** After a failed save. */
  saveAgain(): void;
  /** What was changed elsewhere: another window, the engine. */
  hear(change: { readonly profile?: ProfileReading; readonly settings?: Settings }): void;
  /** Profile, settings and ledger go; the desk begins anew. */
  deleteAll(): Promise<Kept>;
  /** The page is being left: what is not written yet is handed over without a further question. */
  leave(): void;
}

/** Everything the desk needs of the outside. */
export interface DeskWorld {
  readonly reading: ProfileReading;
  readonly settings: Settings;
  /** @param overwrite also a stored profile that cannot be read */
  updateProfile(change: (now: Profile) => Profile, overwrite: boolean): Promise<Updated<Profile>>;
  updateSettings(change: (now: Settings) => Settings): Promise<Updated<Settings>>;
  /** Written as it is, for a page that is about to be gone. */
  saveProfile(profile: Profile): void;
  saveSettings(settings: Settings): void;
  deleteAll(): Promise<Kept>;
  /** Reads as the storage will read it: what would be lost at the next start is refused now. */
  readProfile(value: unknown): ProfileReading;
}

const troubleOf = (reading: ProfileReading) =>
  reading.ok ? { error: '', notes: reading.notes } : { error: reading.error, notes: [] };
const NO_TROUBLE = { error: '', notes: [] };

const made = <Whole>(edit: Edit<Whole>, now: Whole, drawn: Whole = now): Whole =>
  typeof edit === 'function' ? { ...now, ...edit(now) } : merge(drawn, { ...drawn, ...edit }, now);

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
  const say = (is: 'saved' | 'heard') => {
    const error = errors.profile || errors.settings;
    store.setState({ saving: error ? { is: 'failed', error } : { is, changes: ++changes } });
  };
  const tell = (part: keyof typeof errors) => (kept: Kept) => {
    errors[part] = kept.ok ? '' : kept.error;
    say('saved');
  };

  /** What would be lost when it is read again is refused, with the reason. */
  const refusalOf = (profile: Profile): string => {
    const reading = world.readProfile(profile);
    return reading.ok ? reading.notes.join(' ') : reading.error;
  };
  let mayOverwrite = false;
  const profiles = createKeeper<Profile>({
    stored: world.reading.profile,
    async update(change) {
      let refusal = '';
      const updated = await world.updateProfile((now) => {
        const next = change(now);
        refusal = next === now ? '' : refusalOf(next);
        if (refusal) throw new Error(refusal);
        return next;
      }, mayOverwrite);
      if (updated.ok) mayOverwrite = false;
      return refusal ? { ok: false, error: `Not saved: ${refusal}` } : updated;
    },
    show: (profile) => store.setState({ profile }),
    news: () => say('heard'),
    tell: tell('profile'),
    hurry: (profile) => refusalOf(profile) === '' && world.saveProfile(profile),
  });
  const settings = createKeeper<Settings>({
    stored: world.settings,
    update: (change) => world.updateSettings(change),
    show: (own) => store.setState({ settings: own }),
    news: () => say('heard'),
    tell: tell('settings'),
    hurry: (own) => world.saveSettings(own),
  });

  const actions: DeskActions = {
    changeProfile(edit, drawn) {
      // What is stored may be worth keeping (a newer version's profile): only replacing it as a whole overwrites it.
      if (store.getState().trouble.error) return;
      store.setState({ trouble: NO_TROUBLE });
      profiles.change((now) => made(edit, now, drawn));
    },
    changeSettings: (edit, drawn) => settings.change((now) => made(edit, now, drawn)),
    replaceProfile(profile) {
      const { profile: before, trouble } = store.getState();
      mayOverwrite ||= trouble.error !== '';
      store.setState({ trouble: NO_TROUBLE, before });
      profiles.replace(profile);
    },
    restoreProfile() {
      const { before } = store.getState();
      if (!before) return;
      store.setState({ before: undefined });
      profiles.replace(before);
    },
    saveAgain() {
      if (errors.profile) profiles.again();
      if (errors.settings) settings.again();
    },
    hear({ profile, settings: own }) {
      if (profile && !profiles.isAhead()) store.setState({ trouble: troubleOf(profile) });
      if (profile) profiles.hear();
      if (own) settings.hear();
    },
    async deleteAll() {
      const kept = await world.deleteAll();
      if (!kept.ok) return kept;
      Object.assign(errors, { profile: '', settings: '' });
      profiles.reset(DEFAULT_PROFILE);
      settings.reset(DEFAULT_SETTINGS);
      store.setState({ trouble: NO_TROUBLE, saving: { is: 'untouched' }, before: undefined });
      return kept;
    },
    leave() {
      profiles.hurry();
      settings.hurry();
    },
  };
  return { store, actions };
}
