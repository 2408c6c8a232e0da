export { hostOf } from './address.ts';
export { isVisible } from './dom.ts';
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
export { offeredSites, scriptOf } from './offered.ts';
export { identityKey, isEdit, isMessage, readSurroundings, warningOf } from './read.ts';
export type * from './types.ts';
