import { briefly, readProfile } from './profile.ts';
import type { Settings } from './settings.ts';

/**
 * The text of the file in which a person takes everything along. Its profile can be read again (see readProfileText);
 * of posts there are counts only, for nothing else of them can be told.
 * @param stored the profile as it is stored: what cannot be read goes along untouched
 */
export function writeEverythingText(stored: unknown, settings: Settings, ledger: object): string {
  const reading = readProfile(stored);
  const profile = reading.ok ? briefly(reading.profile) : stored;
  return `${JSON.stringify({ forthright: 'everything', profile, settings, ledger }, null, 2)}\n`;
}
