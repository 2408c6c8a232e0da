export { closestThrough, containsThrough, isVisible, queryThrough } from './dom.ts';
export { coversHost, findComposer, identityKey, readSurroundings, siteOf } from './find.ts';
export { listedMatches, sites } from './list.ts';
export type * from './types.ts';
