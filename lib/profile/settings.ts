import * as v from 'valibot';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { salvage } from './salvage.ts';
import { MOST_ENTRIES } from './schema.ts';

const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item), v.maxLength(MOST_ENTRIES)), []);

/** What this browser's user decided for themself; the company's decisions are in the profile. */
export const SettingsSchema = v.object({
  version: v.literal(1),
  /** Hosts where the user switched Forthright off. */
  pausedHosts: list(v.string()),
  /** Hosts beyond the listed sites where the user switched it on (with the browser's permission). */
  addedHosts: list(v.string()),
  /** Read private messages too. */
  messages: v.optional(v.boolean(), false),
  /** Underline hints as well as warnings and stops. */
  markHints: v.optional(v.boolean(), true),
  /** One quiet colour instead of one per category. */
  quiet: v.optional(v.boolean(), false),
  /** Let the learned reader add what no word list can see. */
  reader: v.optional(v.boolean(), true),
  /** "Never for this word", per rule, lower case. */
  never: list(v.object({ rule: v.string(), words: v.string() })),
  /** The writer's own correction: account name on a site → as whom it writes. Key: site id + ' ' + name. */
  identities: v.optional(v.record(v.string(), v.picklist(['company', 'personal'])), {}),
  /** Where the chip was dragged, per host, in px from the composer's bottom right corner. */
  chips: v.optional(v.record(v.string(), v.object({ x: v.number(), y: v.number() })), {}),
  /** Hosts where the chip is hidden. */
  hiddenChips: list(v.string()),
  /** Length limits that differ from the site's default, per site id. */
  limits: v.optional(v.record(v.string(), v.number()), {}),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Reads settings from storage; parts and entries that do not fit fall back to their default. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const kept = salvage(SettingsSchema, { ...value, version: 1 }, '', []);
  return (kept?.value as Settings | undefined) ?? DEFAULT_SETTINGS;
}
