import demo from './demo.ts';
import mastodon from './mastodon.ts';
import type { Site } from './types.ts';
import x from './x.ts';

/** Every site Forthright knows, in the order of the options page. */
export const sites: readonly Site[] = import.meta.env.MODE === 'demo' ? [demo] : [x, mastodon];

/** Where the content script runs without being asked. */
export const listedMatches: string[] = sites.flatMap(({ matches }) => [...matches]);
