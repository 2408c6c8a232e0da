import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';
import { DISTANT, FINE, offIn } from './off.ts';

/** Bands that a company chose itself. */
const OWN = { tone: { ...PRESETS['close-and-human'].tone, closeness: { aim: 50, tolerance: 15 } } };

const rule: Rule = {
  id: 'tone/closeness-off',
  title: 'More distant or closer than you are',
  why: 'Who knows you as somebody hears nobody speak here.',
  advice: 'Say “you” and “we”, or who is writing.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: DISTANT.map((text) => ({ text, profile: OWN })),
    fine: FINE.map((text) => ({ text, profile: OWN })),
  },
  check: offIn('closeness'),
};
export default rule;
