import bluesky from './bluesky.ts';
import buffer from './buffer.ts';
import businessSuite from './business-suite.ts';
import demo from './demo.ts';
import elk from './elk.ts';
import facebook from './facebook.ts';
import googleBusiness from './google-business.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import mastodon from './mastodon.ts';
import phanpy from './phanpy.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import tumblr from './tumblr.ts';
import type { Site } from './types.ts';
import x from './x.ts';
import youtube from './youtube.ts';
import youtubeStudio from './youtube-studio.ts';

/** Every site Forthright knows, in the order of the options page. */
export const KNOWN: readonly Site[] = [
  x,
  linkedin,
  facebook,
  businessSuite,
  instagram,
  threads,
  reddit,
  bluesky,
  mastodon,
  elk,
  phanpy,
  youtube,
  youtubeStudio,
  tiktok,
  pinterest,
  tumblr,
  buffer,
  googleBusiness,
];
/** Those of a build: the local page alone in the one of `npm start`. */
export const sitesIn = (mode: string): readonly Site[] => (mode === 'demo' ? [demo] : KNOWN);

// Not there where the build's own configuration reads this file.
export const sites: readonly Site[] = sitesIn((import.meta.env as { MODE?: string } | undefined)?.MODE ?? '');

/** Where the content scripts run without being asked. */
export const listedMatches: string[] = sites.flatMap(({ matches }) => [...matches]);
