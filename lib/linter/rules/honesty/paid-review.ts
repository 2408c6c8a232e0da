import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { after, type Guard, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, MONEY } from './words.ts';

const r = String.raw;
const SITE = r`(?:google|tripadvisor|trustpilot|yelp|facebook|amazon|booking(?:\.com)?|glassdoor|the app store|the map(?: listing)?|maps|the listing)`;
const STARS = r`(?:(?:5|five)[- ]?(?:stars?|★)|5\/5|full stars|five big ones)`;
const KIND = r`(?:glowing|positive|good|nice|lovely|kind|great|happy|shining|few nice words|nice few words)`;
const ASK = anyOf(
  r`${STARS}(?:[- ]?(?:review|rating)s?)?(?: (?:on|at|in|for) (?:${SITE}|us))?`,
  r`(?:leave|write|drop|pop|post|give|stick|put|share|do)(?: us| me)?(?: up)? (?:a |an |some )?(?:${KIND}|nice) (?:\w+ ){0,2}?(?:reviews?|words?|comments?|rating)(?: (?:on|about) (?:${SITE}|us))?`,
  r`(?:give|rate|leave|drop|hand)(?: us)? (?:a |the )?(?:5|five|10|ten|full|top|max(?:imum)?)(?: marks| points| out of \w+)?(?: (?:on|at) ${SITE})?(?= (?:and|,|=|to get)| [-–])`,
  r`(?:something|say something|a few words|anything) (?:nice|kind|good|positive|lovely)(?: things)? (?:about (?:us|our \w+)|on ${SITE}|there)`,
  r`(?:nice|good|kind|positive) words? (?:about us )?(?:on|in) (?:the )?${SITE}`,
  r`tell (?:google|tripadvisor|trustpilot|the internet|your followers) (?:you love|how much you|that you love|what you love|we're|we are)(?: \w+)?`,
  r`rate us (?:a )?(?:5|five|ten|10)`,
  r`(?:nice|good|great|positive|glowing) reviews?(?=,| =| and| gets| means)`,
  r`(?:keep it|make it) (?:positive|nice|glowing)(?: only)?`,
  r`change (?:it|your (?:review|rating)) to (?:5|five)(?:[- ]?stars?|★)?`,
);
const ANY_REVIEW = anyOf(
  r`(?:leave|write|drop|pop|post|give)(?: us| me)? (?:a|an|your|one) (?:quick |short |google |trustpilot |tripadvisor |amazon ){0,2}reviews?(?: on ${SITE})?`,
);
const REWARD = new RegExp(
  r`\b(?:(?:is|'s|are|it's) (?:on (?:us|the house)|free|sorted|half off|yours)|on the house|on us\b|get (?:a |an |your )?(?:free|\d+ ?%|${MONEY}|discount|gift|voucher)|free (?:coffee|drink|dessert|slice|gift|vermut|pint|flat white|month|cake|dessert|tea|shot|beer|wash|set|refill|side)|\d+ ?% (?:off|discount)|half (?:off|price)|(?:${MONEY})(?: amazon)? (?:off|voucher|credit|gift card)|knock ${MONEY}|vouchers?\b|gift card|refund your|cash ?back|enter(?:ed)? (?:into )?(?:the|a|our) (?:draw|raffle)|(?:win|earn|receive|claim|enjoy) (?:a |an |double |extra |\d+ )?\w+|discount|first round|treat (?:is )?on|points\b|in (?:exchange|return)|pick a free|(?:is|are) (?:ours to give|yours to)|get \d+ ?%|(?:we'll|we will|i'll) (?:give|send|pop|knock|add|throw)|free (?!to|of|from|parking|time)\w+|draw\b|nice discount|goes? in(?:to)? the (?:hat|draw|raffle|pot))`,
  'i',
);
/** Any honest opinion is welcome, or nothing is given for it. */
const HONEST =
  /\b(?:honest|good (?:or|and) bad|good (?:or|and) not so|warts|whatever (?:the|you|number|is|it)|whatever .{0,20}stars|any(?: number of)? stars|any kind|no matter (?:what|how)|either way|nothing in it|not so good|grumpy|hated|both|like or not|what you really)\b/i;
const NEAR = 130;
/** "…, deal?" offers, it does not ask. */
const isRealQuestion: Guard = (passage, match) =>
  isAsked(passage, match) && !/(?:deal|okay|ok|right|yeah|fair)\W*$/i.test(after(passage, match));

const rule: Rule = {
  id: 'honesty/paid-review',
  title: 'A reward for a good review',
  why: 'Buying good reviews is banned in the EU, the UK and the US: it cheats the next reader.',
  advice: 'Ask everybody for an honest review and give nothing for it.',
  severity: 'stop',
  sources: [
    cite('FTC_465', '§465.4'),
    cite('UCPD', 'Annex I point 23c'),
    cite('DMCC', 'Schedule 20 paragraph 13'),
    cite('SPAIN_LCD', 'article 27.8'),
  ],
  reads: 'draft',
  patterns: [ANY_REVIEW, ASK],
  triggers: anyWord(
    '<digit> five full leave write drop pop post give stick put share do keep make change rate hand something anything few nice kind positive tell good great glowing',
  ),
  examples: {
    flagged: [
      'Leave us a {5-star review} and get 10% off.',
      '{Write a positive review on Google} and win a box.',
      'A free coffee for every {five-star rating}!',
      'Drop us {5 stars on Google}, show your server, and the slice is on the house.',
      '{Pop a nice few words on the map listing} and your next flat white is sorted ☕',
      'Post about your success, {keep it positive only}, and we share a ₹1,500 Amazon voucher with you.',
      'Tell you what, {change it to 5★} and we’ll pop a £15 voucher in your inbox.',
    ],
    fine: [
      'Leave us an honest review of any kind, it helps us.',
      'Thank you for 200 five-star reviews!',
      'Cheesecake’s on the house on your birthday. A Google review helps, whatever number of stars you land on!',
      'We got a bad review on Friday; here is what we changed.',
      'Everyone gets a €3 voucher whatever is written, good or bad, and every page says so.',
      'Five stars hang over the door since Christmas; the free ones are on the tree.',
      'Is it fair to give a free coffee for five stars? No.',
    ],
  },
  *check(draft) {
    const { text } = draft;
    if (stands(HONEST, text)) return;
    const near = ({ start, end }: { start: number; end: number }) =>
      REWARD.test(text.slice(Math.max(0, start - NEAR), Math.min(text.length, end + NEAR)));
    for (const match of find(draft, ASK, [isNegated, isReported, isRealQuestion]))
      if (
        near(match) &&
        /review|rating|rate|star|★|google|tripadvisor|trustpilot|yelp|listing|post|words|comment/i.test(text) &&
        !/\b(?:thank|thanks|hotel|restaurant|hang)\b/i.test(text.slice(Math.max(0, match.start - 30), match.end + 12))
      ) {
        yield seen(match, { say: 'is paid for: ask for honest reviews, unrewarded' });
        return;
      }
    for (const match of find(draft, ANY_REVIEW, [isNegated, isReported, isAsked]))
      if (near(match)) {
        yield seen(match, { say: 'may be bought: reward nothing, or any opinion', severity: 'hint' });
        return;
      }
  },
};
export default rule;
