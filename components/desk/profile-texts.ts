import { PRESETS, type Profile } from '../../lib/profile/index.ts';
import { REGION_NAMES } from '../rulebook/index.ts';
import type { SectionId } from './address.ts';

/** What people read for each part of the profile, and where it is set. */
export const PART_TEXTS: Readonly<Record<Exclude<keyof Profile, 'version'>, { label: string; section: SectionId }>> = {
  name: { label: 'Company name', section: 'tone' },
  names: { label: 'Names', section: 'tone' },
  handles: { label: 'Handles', section: 'tone' },
  voice: { label: 'Voice', section: 'tone' },
  preset: { label: 'Starting point of the tone', section: 'tone' },
  tone: { label: 'Tone', section: 'tone' },
  limits: { label: 'How much is too much', section: 'tone' },
  signsOff: { label: 'Signing replies', section: 'tone' },
  staff: { label: 'First names of your people', section: 'tone' },
  avoid: { label: 'Words to avoid', section: 'words' },
  prefer: { label: 'Preferred words', section: 'words' },
  allow: { label: 'Allowed words', section: 'words' },
  secrets: { label: 'Words that stay in the house', section: 'words' },
  claims: { label: 'Claims', section: 'claims' },
  terms: { label: 'Links to terms', section: 'claims' },
  disclosure: { label: 'Ad labels and partners', section: 'claims' },
  region: { label: 'Region', section: 'claims' },
  sectors: { label: 'Sectors', section: 'claims' },
  phones: { label: 'Phone numbers', section: 'claims' },
  mails: { label: 'E-mail addresses', section: 'claims' },
  topics: { label: 'Public topics', section: 'claims' },
  rules: { label: 'Rules', section: 'rules' },
  ignored: { label: 'Words no longer flagged', section: 'rules' },
  questions: { label: 'Your own questions', section: 'checklist' },
  asks: { label: 'When publishing asks for a last look', section: 'checklist' },
};

/** Does the company say anything here? */
export function isGiven(part: unknown): boolean {
  if (Array.isArray(part)) return part.length > 0;
  if (typeof part === 'object' && part !== null) return Object.values(part).some(isGiven);
  return part !== '' && part !== false && part !== undefined;
}

export interface Difference {
  readonly label: string;
  readonly was: string;
  readonly will: string;
}

/** Values that are codes to us and words to people. */
const VALUE_NAMES: Readonly<Record<string, string>> = {
  stops: 'something dishonest or unlawful is open',
  warnings: 'something to check is open too',
  ...REGION_NAMES,
  we: '“we”',
  i: '“I”',
  name: 'by its name',
  own: 'your own bands',
  ...Object.fromEntries(Object.entries(PRESETS).map(([id, { name }]) => [id, name])),
};
const CODED: readonly (keyof Profile)[] = ['region', 'voice', 'preset'];

function amount(part: unknown, isCode: boolean): string {
  if (Array.isArray(part)) return part.length === 0 ? 'none' : String(part.length);
  if (typeof part === 'object' && part !== null) return 'own values';
  if (typeof part === 'boolean') return part ? 'yes' : 'no';
  const words = String(part) || 'none';
  return isCode ? (VALUE_NAMES[words] ?? words) : words;
}

/** The parts in which two profiles differ, for a look before one takes the other's place. */
export function differencesOf(now: Profile, then: Profile): Difference[] {
  const parts = Object.keys(PART_TEXTS) as (keyof typeof PART_TEXTS)[];
  return parts
    .filter((part) => JSON.stringify(now[part]) !== JSON.stringify(then[part]))
    .map((part) => {
      const [was, will] = [amount(now[part], CODED.includes(part)), amount(then[part], CODED.includes(part))];
      return {
        label: PART_TEXTS[part].label,
        ...(was === will ? { was: 'as it is', will: 'changed' } : { was, will }),
      };
    });
}
