import { PRESETS } from '../../../profile/index.ts';
import { cite } from '../../sources.ts';
import type { Rule } from '../../types.ts';
import { offIn } from './off.ts';

/** Bands that a company chose itself. */
const OWN = { tone: { ...PRESETS['close-and-human'].tone, plainness: { aim: 80, tolerance: 12 } } };

const rule: Rule = {
  id: 'tone/plainness-off',
  title: 'Harder to read than you are',
  why: 'Readers give a post two seconds; a sentence they have to read twice they do not read once.',
  advice: 'One thought a sentence, and the word you would use when speaking.',
  severity: 'hint',
  sources: [cite('GOVUK')],
  reads: 'draft',
  marks: false,
  where: { accounts: ['company'] },
  triggers: 'always',
  examples: {
    flagged: [
      'Our holistic ecosystem empowers stakeholders to leverage synergies end-to-end. Going forward, we will streamline every touchpoint. More on Monday in the hall.',
      'The reorganisation of the administrative responsibilities necessitates a rescheduling of appointments, notwithstanding previously communicated confirmations, until the beginning of the following month.',
      'We want to tell everybody who has been waiting since the spring for news about the garden behind the library that the council has at last agreed to let us plant the trees which we had asked for in the letter of last year.',
      'A scalable and seamless experience is what our robust platform delivers. It will empower teams and facilitate alignment. The deliverables follow in March.',
      'Interdisciplinary collaboration, international partnerships and decentralised responsibilities characterise our organisational transformation. Documentation concerning implementation is available on request at the office on weekdays.',
    ].map((text) => ({ text, profile: OWN })),
    fine: [
      'We mend things that others throw away. Bring them on Monday to the hall, and we look at them with you.',
      'Your appointments move to the start of next month. We ring everybody this week. Sorry for the trouble this makes.',
      'The trees may come! The council has agreed. We plant them behind the library in March, and everybody with a spade can help.',
      'Our new till is faster. It reads cards, phones and coins. The old one goes to the museum on Sunday.',
      'Closed on Tuesday for repairs. Back on Wednesday.',
    ].map((text) => ({ text, profile: OWN })),
  },
  check: offIn('plainness'),
};
export default rule;
