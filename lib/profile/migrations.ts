export const PROFILE_VERSION = 1;

type Stored = Record<string, unknown>;

/** One step a version: the key is the version it starts from. Version 0 is a file without a version. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  0: (stored) => ({ ...stored, version: 1 }),
};

/** @returns the profile in the newest version's shape, or why it cannot be read */
export function migrate(stored: Stored): Stored | string {
  let current = stored;
  let version = typeof stored.version === 'number' ? stored.version : 0;
  if (!Number.isInteger(version) || version < 0) return 'Its version is not the number of a profile’s.';
  if (version > PROFILE_VERSION)
    return `This profile was written by a newer Forthright (version ${version}): update first.`;
  while (version < PROFILE_VERSION) {
    const step = STEPS[version];
    if (!step) return `Profiles of version ${version} cannot be read.`;
    current = step(current);
    version = current.version as number;
  }
  return current;
}
