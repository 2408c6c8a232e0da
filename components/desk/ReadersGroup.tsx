import { type Profile, REGIONS, SECTORS } from '../../lib/profile/index.ts';
import { Choice, Choices } from '../controls/index.ts';
import { REGION_NAMES } from '../rulebook/index.ts';
import { Group } from './Group.tsx';
import type { SectionProps } from './types.ts';

const SECTOR_NAMES: Readonly<Record<Profile['sectors'][number], string>> = {
  general: 'General',
  food: 'Food and drink',
  health: 'Health and beauty',
  finance: 'Money',
  charity: 'Charity',
  family: 'Family business',
  'business-customers': 'For businesses',
  shop: 'Shop',
};

export const REGION_OPTIONS = REGIONS.map((value) => ({ value, label: REGION_NAMES[value] }));
const SECTOR_OPTIONS = SECTORS.map((value) => ({ value, label: SECTOR_NAMES[value] }));

/** Where the readers are and what the company does: both decide which public rules hold. */
export function ReadersGroup({ profile, change }: SectionProps) {
  return (
    <Group
      title="Your readers"
      help="Where they are and what you do decide which public rules hold and how strict they are."
    >
      <Choice
        label="Most of them are in"
        options={REGION_OPTIONS}
        value={profile.region}
        onChange={(region) => change({ region })}
      />
      <Choices
        label="You work in"
        options={SECTOR_OPTIONS}
        values={profile.sectors}
        onChange={(sectors) => change({ sectors })}
      />
    </Group>
  );
}
