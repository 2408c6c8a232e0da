import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

const GREETING =
  /(?<![\p{L}\p{N}])(?:(?:dear|attention|greetings|important notice to|notice to|to all|to our|to all our|attn:?)(?: all)?(?: of)?(?: our)? (?:most )?(?:valued |esteemed |respected |loyal |cherished )?(?:customers?|clients?|users?|guests?|patients?|patrons?|consumers?|shoppers?|buyers?|passengers?|subscribers?)(?= ?[,:!.]|\s*$|\n)|(?:valued|esteemed) (?:customers?|clients?|guests?|patrons?|members?|users?|patients?))(?! service)/giu;

const rule: Rule = {
  id: 'tone/customer-to-their-face',
  title: 'Calling the reader a customer',
  why: 'The reader is a person having a break, not an account number.',
  advice: 'Greet people as you would at the door, or begin with the news.',
  severity: 'hint',
  sources: [cite('HUMAN_VOICE', 'personal address'), cite('MICROSOFT')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [GREETING],
  triggers: 'all* attention* attn* dear* esteemed greetings* notice our* valued'.split(' '),
  examples: {
    flagged: [
      '{Dear customers}, we open late tomorrow.',
      '{Attention shoppers}: new trolleys.',
      '{To all our valued users}: the app is back.',
      '{Dear Valued Guest}, the pool opens at nine.',
      'Thank you, {esteemed patrons}.',
    ],
    fine: [
      'One of our customers, Pilar, brought us figs.',
      'Thank you to our customers for ten years.',
      'Hello! Customer service is open until 8.',
      'Customers asked us for rye.',
      'Most users finish setup in a minute, says the survey.',
      'Dear parents, the minibus leaves at eight.',
      'Dear Pilar, your figs arrived.',
    ],
  },
  check: (sentence) =>
    tell(sentence, GREETING, {
      unless: [],
      say: 'is a label, not a greeting: greet a person or nobody',
      most: 1,
    }),
};
export default rule;
