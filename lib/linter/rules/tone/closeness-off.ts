import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';
import { FINE, offIn } from './off.ts';

/** Bands that a company chose itself. */
const OWN = { tone: { ...PRESETS['close-and-human'].tone, closeness: { aim: 50, tolerance: 15 } } };

const rule: Rule = {
  id: 'tone/closeness-off',
  title: 'More distant or closer than you are',
  why: 'A company that speaks to people every day and then about “the customer” sounds as if somebody had left.',
  advice: 'Say “you” and “we”, or who is writing.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: [
      'The counter stays closed from Monday to Wednesday while the floor dries. Deliveries go to the back door. Normal hours return on Thursday morning.',
      'Customers are reminded that parcels stay on the shelf for ten days. After that date the management returns them to the sender without notice.',
      'The company has moved its workshop to the old mill. Bicycles can be left at the gate between eight and noon, repairs take a week.',
      'New season bread is on the shelf from Friday: rye, spelt and a dark loaf with seeds. The oven runs from four, the door opens at seven.',
      'Swimming lessons for beginners start on the first Monday of March. Registration takes place at the desk. Places are given in order of arrival.',
    ].map((text) => ({ text, profile: OWN })),
    fine: FINE.map((text) => ({ text, profile: OWN })),
  },
  check: offIn('closeness'),
};
export default rule;
