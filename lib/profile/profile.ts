import * as v from 'valibot';
import { identified, unidentified } from './entries.ts';
import { migrate, PROFILE_VERSION } from './migrations.ts';
import { isObject, salvage } from './salvage.ts';
import { type Profile, ProfileSchema } from './schema.ts';

/** The profile of somebody who decided nothing yet. */
export const DEFAULT_PROFILE: Profile = v.parse(ProfileSchema, { version: 1 });

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile; readonly notes: readonly string[] }
  | { readonly ok: false; readonly profile: Profile; readonly error: string };

/**
 * Reads a profile from anything: a file, storage, a colleague's message. Parts and entries that do not fit are left out
 * with a note; what is no profile at all gives the default profile and an error.
 */
export function readProfile(value: unknown): ProfileReading {
  if (value === undefined || value === null) return { ok: true, profile: DEFAULT_PROFILE, notes: [] };
  if (!isObject(value)) return refused('This is not a profile: an object was expected.');
  const migrated = migrate(value);
  if (typeof migrated === 'string') return refused(migrated);
  const notes: string[] = [];
  const kept = salvage(ProfileSchema, { ...migrated, version: PROFILE_VERSION }, '', notes);
  return { ok: true, profile: identified((kept?.value ?? DEFAULT_PROFILE) as Profile), notes };
}

const refused = (error: string): ProfileReading => ({ ok: false, profile: DEFAULT_PROFILE, error });

/** Signs of a profile file; a full one has some two million. */
const LONGEST_FILE = 8_000_000;
/** What the file of everything calls its parts (see everything.ts). */
const isEverything = (value: Record<string, unknown>) => value.forthright === 'everything' && isObject(value.profile);

/** Reads a profile file's text, or the profile in the file of everything. What is no profile is refused with the reason. */
export function readProfileText(text: string): ProfileReading {
  if (text.length > LONGEST_FILE) return refused('This file is far larger than a profile can be.');
  let value: unknown;
  try {
    // Some editors put a byte-order mark in front; it says nothing about the text.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused('This file is not JSON: it may be cut off or of another kind.');
  }
  if (!isObject(value)) return refused('This file holds no profile: an object was expected.');
  const given = isEverything(value) ? (value.profile as Record<string, unknown>) : value;
  const reason = whyNoProfile(given);
  return reason === '' ? readProfile(given) : refused(reason);
}

/** A file of another kind may have a name and a version too: package.json does. */
function whyNoProfile(value: Record<string, unknown>): string {
  const { version, ...parts } = value;
  if (version !== undefined && !(Number.isInteger(version) && (version as number) >= 0))
    return 'This is no profile of Forthright: its version is not the number of one.';
  const names = Object.keys(parts);
  const known = names.filter((name) => Object.hasOwn(DEFAULT_PROFILE, name));
  const isOurs = version === undefined ? known.length === names.length && known.length > 0 : true;
  const isOther = names.length > 0 && known.length === 0;
  return isOurs && (!isOther || (version as number) > PROFILE_VERSION)
    ? ''
    : 'This is no profile of Forthright: what stands in it belongs to another program.';
}

/** Only what differs from the default, so that a person can read it. */
export function briefly(profile: Profile): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = { version: PROFILE_VERSION };
  for (const [key, part] of Object.entries(unidentified(profile)))
    if (JSON.stringify(part) !== JSON.stringify(DEFAULT_PROFILE[key as keyof Profile])) kept[key] = part;
  return kept;
}

/** The text of a profile file. */
export const writeProfileText = (profile: Profile): string => `${JSON.stringify(briefly(profile), null, 2)}\n`;
