import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';
import { FINE, offIn } from './off.ts';

/** Bands that a company chose itself. */
const OWN = { tone: { ...PRESETS['close-and-human'].tone, invitation: { aim: 75, tolerance: 15 } } };

const rule: Rule = {
  id: 'tone/invitation-off',
  title: 'Invites more or less than you do',
  why: 'Who is used to being asked notices a notice, and who is asked five times answers none of them.',
  advice: 'Ask one thing that you would like to know, or leave the question out.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: [
      'We have moved the tables into the garden and hung the lamps. The kitchen stays open until ten, the bar until midnight, every day of the week but Monday, when the whole team is off.',
      'The spring menu is here. We kept the soup, changed the fish and put a second dessert beside the lemon cake, made with almonds. The wine list is the same, and so are the prices at lunch.',
      'Our ferry runs every hour from seven on. Bicycles travel free of charge, dogs on a lead, and the café on board sells soup and tea. The last boat back leaves the island at half past nine.',
      'We bake on Saturday as always, and this week there is walnut bread as well. The first loaves come out of the oven at six. The shop is open until two, the café beside it until five.',
      'The choir sang in the old hall on Friday, and the rain came in through the roof. We moved the chairs and sang on until ten. The roof is mended now, and the next concert is in May.',
    ].map((text) => ({ text, profile: OWN })),
    fine: FINE.map((text) => ({ text, profile: OWN })),
  },
  check: offIn('invitation'),
};
export default rule;
