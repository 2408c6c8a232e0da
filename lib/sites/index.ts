export { closestThrough, containsThrough, isVisible, queryThrough } from './dom.ts';
export {
  composersAround,
  coversHost,
  findComposer,
  isPublishControl,
  isPublishingSubmit,
  publishControlOf,
  siteOf,
} from './find.ts';
export { listedMatches, sites } from './list.ts';
export { identityKey, isMessage, readSurroundings } from './read.ts';
export type * from './types.ts';
