import { cite } from '../../sources.ts';
import { matchesOf } from '../../text/find.ts';
import type { Network, Rule, Sighting } from '../../types.ts';

const TAG = /(?<![\p{L}\p{N}_&/])#(\p{L}[\p{L}\p{N}_]*)/gu;
/** Conventions, not rules of the networks; a company sets its own in limits.hashtags. */
const MOST: Partial<Record<Network, number>> = {
  instagram: 12,
  tiktok: 10,
  pinterest: 15,
  tumblr: 15,
  linkedin: 6,
  youtube: 8,
};
const SALESY =
  /^(?:buynow|shopnow|sale|sales|bestprice|cheap\w*|discount|deals?|dealoftheday|followforfollow|follow4follow|f4f|l4l|like4like|followme|lastchance|hurry|musthave|limitedoffer|bargain)$/i;

const rule: Rule = {
  id: 'hard-sell/wall-of-hashtags',
  title: 'Wall of hashtags',
  why: 'A wall of tags looks like spam and hides the last line.',
  advice: 'Keep the few that people really search for.',
  severity: 'hint',
  sources: [
    cite('MAILCHIMP', 'social media: hashtags'),
    cite('X_AUTHENTICITY', 'spam'),
    cite('FTC_DISCLOSURES', 'disclosures among hashtags'),
  ],
  reads: 'draft',
  anyLanguage: true,
  // A hashtag at the end of a text is blanked and so stands in no sentence, where triggers are looked for.
  triggers: 'always',
  examples: {
    flagged: [
      { text: 'New shirts {#fashion #sale #buynow #deal #style #ootd #love #fyp}', context: { network: 'facebook' } },
      { text: 'Lamps are here {#buynow #discount}' },
      { text: 'Thanks {#followme #like4like}' },
      { text: 'Hiring! {#jobs #work #career #team #hr #valencia #growth #mindset}', context: { network: 'linkedin' } },
      { text: 'Bread {#bread #bakery #food #yum #fresh #tasty #love}', context: { network: 'x' } },
    ],
    fine: [
      'New bread #ValenciaBakes',
      { text: 'Autumn menu #bread #rye #fig #autumn #valencia #ruzafa', context: { network: 'instagram' } },
      'We are number #1 in the queue at the mill.',
      'Meet us at #SaonFair and #PanDay',
      'Ticket #48 is the winner, come and get your cake.',
    ],
  },
  check: function* (draft, context, profile): Generator<Sighting> {
    const tags = [...matchesOf(draft.raw, TAG)];
    const salesy = tags.filter((tag) => SALESY.test(tag[1] ?? '')).length;
    const most = Math.max(MOST[context.network] ?? 5, profile.limits.hashtags);
    const first = tags[0];
    const last = tags.at(-1);
    if (!first || !last || (tags.length <= most && salesy < 2)) return;
    const start = first.index;
    yield {
      start,
      end: last.index + last[0].length,
      message:
        salesy > 1
          ? 'Hashtags that shout “buy”: keep the ones people search for'
          : `${tags.length} hashtags: keep the few people search for`,
    };
  },
};
export default rule;
