import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';
import { DISTANT, FINE, offIn } from './off.ts';

/** Bands that a company chose itself. */
const OWN = { tone: { ...PRESETS['close-and-human'].tone, invitation: { aim: 75, tolerance: 15 } } };

const rule: Rule = {
  id: 'tone/invitation-off',
  title: 'Invites more or less than you do',
  why: 'Who is asked five times answers nothing, and who is never asked does not either.',
  advice: 'Ask one thing that you would like to know, or leave the question out.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: DISTANT.map((text, i) => ({ text: `${text} ${DISTANT.at(i - 1)}`, profile: OWN })),
    fine: FINE.map((text) => ({ text, profile: OWN })),
  },
  check: offIn('invitation'),
};
export default rule;
