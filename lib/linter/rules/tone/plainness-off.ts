import { cite } from '../../sources.ts';
import { FINE, offRule, under } from './off.ts';

const own = under('plainness', 80, 12);

export default offRule({
  dimension: 'plainness',
  title: 'Harder to read than you are',
  why: 'Readers give a post two seconds; a sentence they have to read twice they do not read once.',
  advice: 'One thought a sentence, and the word you would use when speaking.',
  sources: [cite('GOVUK')],
  examples: {
    flagged: [
      'Our holistic ecosystem empowers stakeholders to leverage synergies end-to-end. Going forward, we will streamline every touchpoint. More on Monday in the hall.',
      'Interdisciplinary collaboration and decentralised responsibilities necessitate organisational transformation. Documentation is available on request at the office on weekdays, and on Monday in the hall.',
      'We want to tell everybody who has been waiting since the spring for news about the garden behind the library that the council has at last agreed to let us plant the trees.',
      'Our holistic ecosystem empowers stakeholders end-to-end. Our robust platform will empower teams and facilitate alignment. The deliverables follow on Monday in the hall.',
      'Interdisciplinary collaboration, international partnerships and decentralised responsibilities characterise our organisational transformation. Documentation concerning implementation is available on request at the office.',
    ].map(own),
    fine: FINE.map(own),
  },
});
