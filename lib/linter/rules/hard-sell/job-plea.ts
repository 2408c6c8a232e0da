import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const PLEA =
  /\b(?:(?:if you (?:don'?t|do not) (?:buy|order|come|book|support us)|unless you (?:buy|order|come|book)|(?:buy|order|book)(?: \w+){0,4},? or(?: else)?) (?:[\w']+ ){0,3}?(?:we|i|the shop|our family|my family|it|this place)(?:'ll| will| may| might| could| have to| would)?(?: have to| be forced to)? (?:close|lose|starve|go under|be out of|shut|fire|let)|(?:our|my) (?:jobs?|livelihood|family|rent|salar(?:y|ies)|future|survival) (?:depends?|hangs?|rests?) on (?:your|you|this|every)|every (?:sale|order|purchase) (?:pays|feeds|keeps|saves) (?:my|our|a)|help (?:us|me) (?:pay|keep|save) (?:the rent|my job|our jobs|the lights on)(?: by (?:buying|ordering)| ?: (?:buy|order))?|(?:the )?one who let (?:the|our) [\w' ]{2,24} close|(?:likes|hearts|compliments) don'?t (?:put|pay|feed|buy) [\w ]{2,20}(?:on|for|rent|my|our|table))\b/gi;
const PLEASED = /\b(?:thank(?:s| you)|paid for|charity|hospice|donat\w+)\b/i;

const rule: Rule = {
  id: 'hard-sell/job-plea',
  title: 'Buy, or we lose our jobs',
  why: 'In the EU and the UK a trader may not tell people that a job hangs on their order.',
  advice: 'Tell the story without the condition, and say what the purchase is worth to the buyer.',
  severity: 'stop',
  sources: [cite('UCPD', 'Annex I point 30'), cite('DMCC', 'Schedule 20'), cite('SPAIN_LCD', 'article 30')],
  reads: 'sentence',
  patterns: [PLEA],
  triggers: [
    'close',
    'closes',
    'lose',
    'starve',
    'job',
    'jobs',
    'livelihood',
    'rent',
    'salary',
    'salaries',
    'shut',
    'bookshop',
    'shoes',
    'table',
    'pays',
    'feeds',
    'depends',
    'depend',
    'survive',
    'doors',
  ],
  examples: {
    flagged: [
      '{If you don’t buy this month we’ll have to close}.',
      '{Our jobs depend on your} orders.',
      '{Every sale pays my} rent.',
      '{Order a box or we lose} the shop.',
      '{Help us keep our jobs by buying} one loaf.',
    ],
    fine: [
      'We are closing on 30 June after 38 years. Thank you.',
      'Your orders in May paid for the new ramp, thank you.',
      'Our bread depends on good flour.',
      'If you don’t come by noon we keep it for you.',
      'Six people work here; say hi to them.',
    ],
  },
  check: (sentence, context) =>
    context.sectors.includes('charity')
      ? []
      : tell(sentence, PLEA, {
          unless: [isReported, (passage) => stands(PLEASED, passage.text)],
          say: 'hangs your job on their order: drop the condition',
        }),
};
export default rule;
