import { cite } from '../../sources.ts';
import { matchesOf, seen } from '../../text/find.ts';
import type { Network, Rule } from '../../types.ts';
import { labels } from './disclosure.ts';

/** Characters before "more" is cut; conventions of the sites, not rules. */
const FOLD: Partial<Record<Network, number>> = {
  instagram: 125,
  facebook: 250,
  linkedin: 140,
  youtube: 100,
  tiktok: 60,
};
const TAG_BLOCK = /(?:#[\p{L}\p{N}_]+\s*){3,}/gu;
const SHORT = 60;

const rule: Rule = {
  id: 'honesty/buried-ad-label',
  title: 'The advert label comes too late',
  why: 'People decide in the first line whether they read advice or advertising.',
  advice: 'Move the label to the very start of the post.',
  severity: 'warn',
  sources: [
    cite('FTC_DISCLOSURES'),
    cite('FTC_DOTCOM'),
    cite('ASA_RECOGNISING_ADS'),
    cite('AUTOCONTROL'),
    cite('UCPD', 'article 7(2)'),
  ],
  reads: 'draft',
  // Hashtags and links at the edge of a sentence belong to none, so no trigger word can be seen there.
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      'Loving this lamp in my living room, the light is so warm and soft in the evening #light #home {#ad} #deco',
      {
        text: 'A long day at the office, then this sofa. I have been sleeping on it for a week and so has the dog. It is green, it is huge, and it came in two days. {#ad}',
        context: { network: 'instagram' },
      },
      'New oil, new salad, new week with the whole family at home #food #oil #yum {#publi}',
      'We made a loaf with @molino and it took us three months of bad bread to get here, so come and try it. {Sponsored}',
      'Shoes for walking in the city all day long without blisters, finally #shoes {#ad} #walk',
    ],
    fine: [
      '#ad Loving this lamp in my living room #light #home #deco',
      'Publicidad. We made a loaf with @molino.',
      'Ad | Shoes for walking #shoes #walk #city',
      'Our new advert is on the 14 bus, look for it.',
      'Read the local ad page on Sunday, there is a picture of our oven in it.',
    ],
  },
  *check(draft, { network }, profile) {
    const { raw } = draft;
    const first = labels(raw, profile)[0];
    if (!first) return;
    const inBlock = [...matchesOf(raw, TAG_BLOCK)].some(
      ({ index, 0: block }) => index > 2 && first.start > index && first.start < index + block.length,
    );
    const isLate = first.start > (FOLD[network] ?? 140) || (raw.length > SHORT && first.start > raw.length * 0.7);
    if (inBlock || isLate)
      yield seen(
        { ...first, words: raw.slice(first.start, first.end), groups: {} },
        { say: 'comes late: make it the first word' },
      );
  },
};
export default rule;
