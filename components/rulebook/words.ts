import type { Account, Answering, Kind, Network, Profile } from '../../lib/linter/index.ts';

/** What people read for the values of a draft's context; the same on every page of ours. */
export const REGION_NAMES: Readonly<Record<Profile['region'], string>> = {
  eu: 'European Union',
  es: 'Spain',
  uk: 'United Kingdom',
  us: 'United States',
  other: 'Elsewhere',
};

/** The same within a sentence: "for readers in the United Kingdom". */
export const REGION_PLACES: Readonly<Record<Profile['region'], string>> = {
  ...REGION_NAMES,
  eu: 'the European Union',
  uk: 'the United Kingdom',
  us: 'the United States',
  other: 'other countries',
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  post: 'New post',
  reply: 'Reply',
  comment: 'Comment',
  message: 'Private message',
};

export const ACCOUNT_NAMES: Readonly<Record<Account, string>> = {
  company: 'The company',
  personal: 'Myself',
  unknown: 'Not known',
};

export const ANSWERING_NAMES: Readonly<Record<Answering, string>> = {
  nothing: 'nothing',
  complaint: 'a complaint',
  question: 'a question',
  praise: 'praise',
  other: 'something else',
};

export const NETWORK_NAMES: Readonly<Record<Network, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  pinterest: 'Pinterest',
  tumblr: 'Tumblr',
  buffer: 'Buffer',
  'google-business': 'Google Business Profile',
  other: 'Another site',
};

/** What each severity means to the writer. */
export const SEVERITY_MEANINGS = {
  stop: 'dishonest or unlawful to post',
  warn: 'may cost trust',
  hint: 'style',
} as const;

const listing = new Intl.ListFormat('en-GB', { type: 'conjunction' });
export const listOf = (words: readonly string[]): string => listing.format(words);

const dating = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
/** 27 September 2026 for 2026-09-27; other text stays as it is. */
export const dateInWords = (day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? dating.format(new Date(day)) : day;
