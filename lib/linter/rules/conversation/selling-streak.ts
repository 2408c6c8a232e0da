import { cite } from '../../sources.ts';
import type { PastPost, Rule } from '../../types.ts';
import { sellsOnly } from './words.ts';

const WINDOW = 10;
const FEWEST = 5;
/** A convention, no study gives a number: more than four in ten. */
const SHARE = 0.4;

const past = (sells: boolean, size = 6): PastPost[] =>
  Array.from({ length: size }, () => ({
    at: 0,
    network: 'facebook',
    kind: 'post',
    fingerprint: '',
    opening: -1,
    sells,
    invites: false,
  }));

const rule: Rule = {
  id: 'conversation/selling-streak',
  title: 'One offer after another',
  why: 'People follow people, not leaflets.',
  advice: 'Put a story or an answer between the offers.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE'), cite('GRICE', 'relation')],
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
      { text: 'New range, 20% off.', context: { past: past(true) } },
      { text: 'Sale on lamps. Order here.', context: { past: past(true) } },
      { text: 'Book now: 10% discount until Friday 8 May.', context: { past: past(true) } },
      { text: 'Shop the new range, half price.', context: { past: past(true) } },
      { text: 'Buy two boxes, save €5.', context: { past: [...past(true, 5), ...past(false, 5)] } },
    ],
    fine: [
      'New range, 20% off.',
      { text: 'Our oven is 106 years old today.', context: { past: past(true) } },
      { text: 'New range, 20% off.', context: { past: past(false) } },
      { text: 'Sale on lamps. Order here.', context: { past: past(true, 3) } },
      { text: 'Buy two boxes, save €5.', context: { past: [...past(true, 4), ...past(false, 6)] } },
    ],
  },
  check: function* (draft, context) {
    const last = context.past.filter(({ kind }) => kind === 'post').slice(-WINDOW);
    const sold = last.filter(({ sells }) => sells).length;
    if (last.length < FEWEST || sold / last.length <= SHARE || !sellsOnly(draft.text)) return;
    yield {
      start: 0,
      end: 0,
      message: `${sold} of your last ${last.length} posts sell: put a story or an answer between them.`,
    };
  },
};
export default rule;
