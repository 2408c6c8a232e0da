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

/** Links with a protocol, as twitter-text finds them: signs at their end are no part of them, a wrong domain is none. */
const links = (text: string) => twitter.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
function shortenLinks(text: string, shorten: (link: string) => string): string {
  let short = '';
  let end = 0;
  for (const { url, indices } of links(text)) {
    short += text.slice(end, indices[0]) + shorten(url);
    end = indices[1];
  }
  return short + text.slice(end);
}

const REMOTE_MENTION = /(^|[^/\w])(@\w+)@[a-z0-9.-]+[a-z0-9]/gi;
/**
 * Mastodon: graphemes, a link with a protocol counts 23 (one without counts as typed), a mention of another server
 * without its host. Facts: mastodon/mastodon, features/compose/util/counter and url_regex. Elk itself counts a link of
 * less than 23 as typed, but the server it sends to does not.
 */
export const countMastodon = (text: string): number =>
  graphemes(shortenLinks(text, () => 'x'.repeat(23)).replace(REMOTE_MENTION, '$1$2'));

const SHOWN_PATH = 15;
const BLUESKY_LINK = /(?<=^|[\s(])(?:https?:\/\/\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gim;
/** Is it a domain that exists, as far as its ending tells? */
const isDomain = (words: string) => twitter.extractUrlsWithIndices(words)[0]?.url === words;
/**
 * Bluesky: graphemes of the text with links as it shows them: host and the first signs of the path, without protocol;
 * bare domains are links too. Facts: bluesky-social/atproto, rich-text/detection; social-app, toShortUrl.
 */
export const countBluesky = (text: string): number =>
  graphemes(
    text.replace(BLUESKY_LINK, (found: string, domain: string | undefined) => {
      if (domain !== undefined && !isDomain(domain)) return found;
      let link = found.replace(/[.,;!?]$/, '');
      if (link.endsWith(')') && !link.includes('(')) link = link.slice(0, -1);
      const address = domain === undefined ? link : `https://${link}`;
      if (!URL.canParse(address)) return found;
      const url = new URL(address);
      const path = (url.pathname === '/' ? '' : url.pathname) + url.search + url.hash;
      const shown = path.length > SHOWN_PATH ? `${path.slice(0, SHOWN_PATH - 2)}...` : path;
      return url.host + shown + found.slice(link.length);
    }),
  );

/** An emoji of several signs (skin, hair, a family). The table of twitter-text ends in 2019; X counts each as 2. */
const JOINED_EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*(?:[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})\ufe0f?/gu;
/** X: weighted by its own table, links 23. */
const countX = (text: string): number => twitter.parseTweet(text.replace(JOINED_EMOJI, '🙂')).weightedLength;

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

/** What is counted: the page's own limit, what else belongs to it. */
export interface Counted {
  readonly limit?: number | undefined;
  /** A content warning: it counts with the text, sign by sign. */
  readonly warning?: string | undefined;
  /** A field beside the text has no length but its own. */
  readonly part?: string | undefined;
}

/** Length of a draft on a site; undefined where no limit is known. */
export function measureLength(text: string, site: string, { limit, warning = '', part }: Counted = {}) {
  const counting = part === undefined ? COUNTINGS[site] : undefined;
  const allowed = limit ?? counting?.limit;
  if (allowed === undefined) return undefined;
  return { used: (counting?.count ?? units)(text) + graphemes(warning), limit: allowed };
}
