import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isNegated } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const PITCH = families(String.raw`
  upgrade (?:to|your)|treat yourself|(?:check out|have you seen|look at|take|try|see|discover) our (?:\w+[ -]){0,3}(?:range|plan|pack|collection|menu|offers?|set|bundle|package|pro|premium)|get \d+ ?% (?:off|on)|\d+ ?% (?:off|less|discount) (?:till|until|this|your next|today)
  (?:use|with) code \w+|(?:sign up (?:for|now|today|here)|book (?:in )?now|order now|buy now|grab (?:the|yours|a)|shop (?:the|now))|(?:from )?only (?:[£$€₱₹] ?)?\d[\d,.]* more|for \d+ more|(?:at|for) (?:[£$€] ?)?\d+ (?:€ )?extra|offer ends|only \d+ left|shall (?:we|i) (?:hold|pop you in|put your name|book you)
`);

const rule: Rule = {
  id: 'complaint-reply/selling',
  title: 'A pitch to someone who complains',
  why: 'They have just told you the last one failed; the next offer sounds like a joke on them.',
  advice: 'Mend this one first; a gift is fine, a price is not.',
  severity: 'warn',
  sources: [cite('SERVICE_RECOVERY', 'compensation'), cite('HUMAN_VOICE')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [PITCH],
  triggers: [
    'upgrade',
    'treat',
    'check',
    'seen',
    'look',
    'take',
    'try',
    'see',
    'discover',
    'off',
    'less',
    'discount',
    'get',
    'code',
    'sign',
    'book',
    'order',
    'buy',
    'grab',
    'shop',
    'more',
    'extra',
    'ends',
    'left',
    'payday',
    'link',
    'crowd',
    'hold',
    'pop',
    'put',
  ],
  examples: {
    flagged: [
      'Classics need care! {Upgrade to} our hybrid set.',
      'Then it’s ready for the next trip 😄 {Get 10% on} a rain cover.',
      'Our private booths are free {at €90 extra} a month.',
      'It happens! {Look at our puncture-proof range}.',
      'Sir, {take our annual plan} tonight.',
    ],
    fine: [
      'Send it back free, or keep it for 30% less?',
      'We’ll upgrade you at no cost, and we’re sorry.',
      'Your next ten coffees are on us.',
      'I’ve taken 20% off your bill, and you’d be right to want more.',
      'No need to buy anything, the demo is tomorrow.',
    ],
  },
  check: (draft) =>
    tell(draft, PITCH, {
      unless: [
        isNegated,
        beside(/\b(?:on us|free of charge|no (?:charge|cost)|at our cost|refund\w*|your (?:bill|card|invoice))\b/i),
      ],
      say: 'sells to someone upset: mend this first',
    }),
};
export default rule;
