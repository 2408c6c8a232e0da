export { DEFAULT_SETTINGS } from './default-settings.ts';
export { entryId, newEntryId } from './entries.ts';
export { writeEverythingText } from './everything.ts';
export { PRESETS, type Preset } from './presets.ts';
export { DEFAULT_PROFILE, type ProfileReading, readProfile, readProfileText, writeProfileText } from './profile.ts';
export {
  MOST_ENTRIES,
  type Profile,
  ProfileSchema,
  REGIONS,
  SECTORS,
  TONE_DIMENSIONS,
  type ToneDimension,
} from './schema.ts';
export { readSettings, type Settings, SettingsSchema } from './settings.ts';
export { type Standing, standing } from './standing.ts';
export type { Updated } from './updated.ts';
