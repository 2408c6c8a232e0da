import { cite } from '../../sources.ts';
import { matchesOf } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';

const MECHANICS: readonly RegExp[] = [
  /\b\d{1,2} ?% (?:off|discount|less|cheaper)|(?<!\w)-\s?\d{1,2} ?%|\bhalf[- ]price\b|\bminus \d{1,2} ?%/gi,
  /\b(?:use|with|w\/|promo|discount|voucher) ?code:? \w{3,}|\bcoupon\b/gi,
  /\b(?:2|two|3|three)[- ]?(?:for|x|4)[- ]?(?:1|one|2|two)\b|\bbuy (?:one|two|1|2),? get (?:one|1|another|the)\b(?! back)|\bbogo\b|\bsecond \w+ (?:half|free)\b/gi,
  /\bfree (?:shipping|delivery|postage)\b/gi,
  /\bfree (?:gift|socks|handles|bag|tote|mug|sample|month|set|bonus)\b|\bgift with (?:every|each) (?:purchase|order)\b|\bplus a (?:free )?bonus\b/gi,
  /\bdouble points\b|\bcash ?back\b/gi,
];
/** Steps of the same mechanic: "-20 %. -25 % if you take two". */
const PERCENT = /(?:\b\d{1,2} ?% ?(?:off|w\/|with|if)|(?<!\w)[-+]\s?\d{1,2} ?%)/gi;

const rule: Rule = {
  id: 'hard-sell/discount-stack',
  title: 'A stack of discounts',
  why: 'One offer is clear; three look desperate and hide the terms.',
  advice: 'Name the main one and put the rest behind a link with the conditions.',
  severity: 'hint',
  sources: [cite('CAP', '8.17'), cite('ASA_TERMS'), cite('UCPD', 'article 7')],
  reads: 'draft',
  patterns: [PERCENT],
  triggers: [
    '%',
    'off',
    'discount',
    'code',
    'coupon',
    'free',
    'points',
    'cashback',
    'price',
    'bogo',
    'half',
    'extra',
    'voucher',
    'gift',
  ],
  examples: {
    flagged: [
      '{20% off with code SUN20 and free shipping}.',
      '{Two for one plus a free gift and double points}.',
      '{Half price, free delivery and double points} today.',
      '{Buy one get one, use code BREAD, free delivery} over €20.',
      '{-15% and cashback, free shipping}.',
      '{-20% today. -25% if you take two. -30%} if you take three.',
    ],
    fine: [
      '20% off until Sunday 4 May.',
      'Free delivery in Ruzafa on Fridays.',
      'The bike code is 4321, free for residents.',
      'Buy one, get one back in ten years: oak grows slowly.',
      'Our building code passed, 95% of the work is done.',
      '10% off with code SUN10 until Friday.',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    const hits = MECHANICS.flatMap((mechanic) => [...matchesOf(draft.text, mechanic)].slice(0, 1));
    const steps = [...matchesOf(draft.text, PERCENT)];
    const stack = hits.length >= 3 ? hits : steps.length >= 3 ? steps : [];
    if (stack.length === 0) return;
    const start = Math.min(...stack.map((hit) => hit.index));
    const end = Math.max(...stack.map((hit) => hit.index + hit[0].length));
    yield { start, end, message: `${stack.length} discounts at once: name the main one, link the rest` };
  },
};
export default rule;
