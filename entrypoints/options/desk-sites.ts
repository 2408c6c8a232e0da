import type { DeskSite } from '../../components/desk/index.ts';
import { COUNTINGS } from '../../lib/sites/counting.ts';
import type { Site } from '../../lib/sites/index.ts';

/** https://host/* and https://*.host/* → host. */
const hostOf = (pattern: string) => pattern.replace(/^https:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

export const toDeskSites = (sites: readonly Site[]): DeskSite[] =>
  sites.map(({ id, name, matches }) => ({
    id,
    name,
    hosts: [...new Set(matches.map(hostOf))],
    limit: COUNTINGS[id]?.limit,
  }));
