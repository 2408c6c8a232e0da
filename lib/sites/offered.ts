import type { Site } from './types.ts';

/**
 * A page loads its own site only: each has a script of its own beside the one that does the work, and they meet here, on
 * the global of their isolated world, which no page sees.
 */
const PLACE = Symbol.for('forthright sites');
type World = { [PLACE]?: Site[] };

const offered = (): Site[] => {
  const world = globalThis as World;
  world[PLACE] ??= [];
  return world[PLACE];
};
export const offerSite = (site: Site): void => void offered().push(site);
/** The sites whose scripts run in this document. */
export const offeredSites = (): readonly Site[] => offered();

/** The script of a site in the package, see entrypoints/site-*.content.ts. */
export const scriptOf = ({ id }: Pick<Site, 'id'>): string => `content-scripts/site-${id}.js`;
