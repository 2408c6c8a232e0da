import twitter from 'twitter-text';

/** How a site counts the length of a draft, and how much it allows. Conflicting limits are settings (Settings.limits). */
export interface Counting {
  readonly limit: number;
  readonly count: (text: string) => number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string): number => {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
};
const units = (text: string) => text.length;

const LINK = /https?:\/\/[^\s]+/g;
const REMOTE_MENTION = /(@[\w.-]+)@[\w.-]+\w/g;
/** Mastodon: graphemes, a link counts 23, a mention of another server without its host. */
export const countMastodon = (text: string): number =>
  graphemes(text.replace(LINK, 'x'.repeat(23)).replace(REMOTE_MENTION, '$1'));

const SHOWN_PATH = 15;
/** Bluesky: graphemes of the text with links as it shows them (host and the first signs of the path). */
export const countBluesky = (text: string): number =>
  graphemes(
    text.replace(LINK, (link) => {
      const [host = '', ...path] = link.replace(/^https?:\/\/(www\.)?/, '').split('/');
      const rest = path.length > 0 ? `/${path.join('/')}` : '';
      return host + (rest.length > SHOWN_PATH ? `${rest.slice(0, SHOWN_PATH - 2)}...` : rest);
    }),
  );

/** X: weighted by its own table, links 23. */
const countX = (text: string): number => twitter.parseTweet(text).weightedLength;

/** Limits differ between sources for some sites; these are the cautious ones. */
export const COUNTINGS: Readonly<Record<string, Counting>> = {
  x: { limit: 280, count: countX },
  mastodon: { limit: 500, count: countMastodon },
  elk: { limit: 500, count: countMastodon },
  phanpy: { limit: 500, count: countMastodon },
  bluesky: { limit: 300, count: countBluesky },
  threads: { limit: 500, count: units },
  linkedin: { limit: 3000, count: units },
  facebook: { limit: 63_206, count: units },
  'business-suite': { limit: 63_206, count: units },
  instagram: { limit: 2200, count: units },
  reddit: { limit: 40_000, count: units },
  youtube: { limit: 10_000, count: units },
  'youtube-studio': { limit: 5000, count: units },
  tiktok: { limit: 2200, count: units },
  pinterest: { limit: 500, count: units },
  tumblr: { limit: 32_768, count: units },
  'google-business': { limit: 1500, count: units },
};

/** Length of a draft on a site; undefined where no limit is known. */
export function measureLength(text: string, site: string, limit: number | undefined) {
  const counting = COUNTINGS[site];
  const allowed = limit ?? counting?.limit;
  return allowed === undefined ? undefined : { used: (counting?.count ?? units)(text), limit: allowed };
}
