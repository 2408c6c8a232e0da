import * as v from 'valibot';
import { migrate } from './migrations.ts';
import { type Profile, ProfileSchema } from './schema.ts';

/** The profile of somebody who decided nothing yet. */
export const DEFAULT_PROFILE: Profile = v.parse(ProfileSchema, { version: 1 });

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile; readonly notes: readonly string[] }
  | { readonly ok: false; readonly profile: Profile; readonly error: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a profile from anything: a file, storage, a colleague's message. Parts that do not fit are left out with a
 * note; what is no profile at all gives the default profile and an error.
 */
export function readProfile(value: unknown): ProfileReading {
  if (value === undefined || value === null) return { ok: true, profile: DEFAULT_PROFILE, notes: [] };
  if (!isObject(value))
    return { ok: false, profile: DEFAULT_PROFILE, error: 'This is not a profile: an object was expected.' };
  const migrated = migrate(value);
  if (typeof migrated === 'string') return { ok: false, profile: DEFAULT_PROFILE, error: migrated };
  const whole = v.safeParse(ProfileSchema, migrated);
  if (whole.success) return { ok: true, profile: whole.output, notes: [] };
  const notes: string[] = [];
  const kept: Record<string, unknown> = { version: 1 };
  for (const [key, part] of Object.entries(migrated)) {
    if (key === 'version') continue;
    const attempt = v.safeParse(ProfileSchema, { version: 1, [key]: part });
    if (attempt.success) kept[key] = part;
    else notes.push(`“${key}” could not be read (${attempt.issues[0].message}); its default is used.`);
  }
  return { ok: true, profile: v.parse(ProfileSchema, kept), notes };
}

/** Reads a profile file's text. */
export function readProfileText(text: string): ProfileReading {
  try {
    return readProfile(JSON.parse(text));
  } catch {
    return {
      ok: false,
      profile: DEFAULT_PROFILE,
      error: 'This file is not JSON: it may be cut off or of another kind.',
    };
  }
}

/** The text of a profile file: only what differs from the default, so that a person can read it. */
export function writeProfileText(profile: Profile): string {
  const kept: Record<string, unknown> = { version: 1 };
  for (const [key, part] of Object.entries(profile))
    if (JSON.stringify(part) !== JSON.stringify(DEFAULT_PROFILE[key as keyof Profile])) kept[key] = part;
  return `${JSON.stringify(kept, null, 2)}\n`;
}
