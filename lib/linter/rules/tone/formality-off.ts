import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';
import { offIn } from './off.ts';

/** Bands that a company chose itself. */
const OWN = { tone: { ...PRESETS['close-and-human'].tone, formality: { aim: 38, tolerance: 20 } } };

const rule: Rule = {
  id: 'tone/formality-off',
  title: 'More formal or more casual than you are',
  why: 'Readers notice when a company they know suddenly sounds different.',
  advice: 'Change the words named, or take one of your older posts as a model.',
  severity: 'hint',
  sources: [cite('NNG', 'formal and casual'), cite('FORMALITY')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: [
      'We hereby inform our esteemed clients that, in accordance with current regulations, the establishment will remain closed. Furthermore, additional information may be requested at reception.',
      'It is with regret that we must inform you of the subsequent modification of our opening schedule. Should you require additional assistance, kindly provide your request in writing to the management.',
      'Dear customer, regarding your purchase, please be advised that approximately two working days are required prior to collection. We regret any inconvenience and remain at your disposal.',
      'Furthermore, should you wish to obtain additional documentation, our administrative department will endeavour to provide assistance in accordance with the established procedure, prior request.',
      'The establishment regrets the inconvenience and will provide additional assistance. Individuals concerned are kindly requested to commence the respective procedure upon arrival, in accordance with instructions.',
    ].map((text) => ({ text, profile: OWN })),
    fine: [
      'We are changing our hours. From Monday the shop opens at nine and closes at eight, with a break for lunch. See you then.',
      'Thanks to everyone who came on Saturday. You ate forty loaves in two hours, so this week we are baking sixty.',
      'Hey Marta!',
      'Our ovens need two days of repairs, so there is no bread on Tuesday or Wednesday. We will be back on Thursday at eight with rye and seeds.',
      'Registration with the regional authority is complete; the kitchen passed its inspection on 3 March. The report is on the wall by the till.',
    ],
  },
  check: offIn('formality'),
};
export default rule;
