import { cite } from '../../sources.ts';
import { hasDate } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { gives, sellsOnly } from './words.ts';

const rule: Rule = {
  id: 'conversation/only-an-offer',
  title: 'An offer and nothing else',
  why: 'Most readers do not buy today, and this gives them nothing to stay for.',
  advice: 'Add one tip, one story, or one fact about how it is made.',
  severity: 'hint',
  sources: [cite('GRICE', 'quantity'), cite('HUMAN_VOICE')],
  where: { kinds: ['post'], accounts: ['company'] },
  reads: 'draft',
  triggers: [
    '<digit>',
    'half',
    'two',
    'discount*',
    'save',
    'sale',
    'special',
    'offer',
    'offers',
    'promo',
    'code',
    'coupon',
    'deal',
    'deals',
    'new',
    'shop',
  ],
  marks: false,
  examples: {
    flagged: [
      'New collection in the shop. 20% off. Order now.',
      'Spring sale! All lamps half price, shop the range.',
      'Our offer of the week: two boxes for €30. Buy yours.',
      'New menu and 15% discount. Book a table.',
      'Subscribe today and save 15% on every box.',
    ],
    fine: [
      'New collection in the shop: how we dye with onion skins, in three photos. 20% off until Sunday.',
      'What bread do you take on a picnic? Boxes are 20% off, order here.',
      'We open at 8:00 and the first rye is out at 8:30.',
      'Thank you for a great sale on Saturday.',
      'Recipe: French toast with yesterday’s bread. Buy nothing, use what you have.',
      'Bond sale raises 40 million for the lender.',
    ],
  },
  check: function* (draft) {
    const { text } = draft;
    if (!sellsOnly(text) || text.includes('?') || gives(text) || hasDate(text)) return;
    if (/\b(?:bond|shares?|shareholders?|lender|investors?|results|stock exchange|pct)\b/i.test(text)) return;
    yield { start: 0, end: 0, message: 'Only an offer: add a tip, a story or how it is made.' };
  },
};
export default rule;
