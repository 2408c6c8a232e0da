export { closestThrough, containsThrough, isVisible, queryThrough } from './dom.ts';
export { coversHost, findComposer, isPublishControl, publishControlOf, siteOf } from './find.ts';
export { listedMatches, sites } from './list.ts';
export { identityKey, isMessage, readSurroundings } from './read.ts';
export type * from './types.ts';
