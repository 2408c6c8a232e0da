import { cite } from '../../sources.ts';
import { FINE, offRule, under } from './off.ts';

const own = under('formality', 38, 20);

export default offRule({
  dimension: 'formality',
  title: 'More formal or more casual than you are',
  why: 'Readers notice when a company they know suddenly sounds different.',
  advice: 'Change the words named, or take one of your older posts as a model.',
  sources: [cite('NNG', 'formal and casual'), cite('FORMALITY')],
  examples: {
    flagged: [
      'We hereby inform our esteemed clients that, in accordance with current regulations, the establishment will remain closed. Furthermore, additional information may be requested at reception.',
      'It is with regret that we must inform you of the subsequent modification of our opening schedule. Should you require additional assistance, kindly provide your request in writing to the management.',
      'Dear customer, regarding your purchase, please be advised that approximately two working days are required prior to collection. We regret any inconvenience and remain at your disposal.',
      'Furthermore, should you wish to obtain additional assistance, kindly provide your request in writing in accordance with current regulations, prior to the opening of reception.',
      'The establishment regrets the inconvenience and will provide additional assistance. Individuals concerned are kindly requested to commence the respective procedure upon arrival, in accordance with instructions.',
    ].map(own),
    fine: FINE,
  },
});
