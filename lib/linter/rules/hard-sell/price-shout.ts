import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const SHOUT =
  /\b(?:(?:crazy|insane|rock-?bottom|rock bottom|give-?away|slashed|knock-?down|bargain-basement|unbeatable|ridiculous(?:ly low)?|never-seen|unrepeatable|silly|mad|lowest(?: ever)?) prices?|prices? (?:slashed|smashed|crashed|madness|massacre|so low|will shock you|like never)|(?:practically|almost|basically) (?:free|giving (?:it|them) away)|giving (?:it|them) away|bargain of the (?:year|century)|price (?:crash|massacre|madness)|cheap,? cheaper,? cheapest|an absolute steal|(?:it'?s|this is|what) a steal|cheapest (?:ever|in (?:town|the city|the country|spain|the thread)|anywhere|you'?ll (?:ever )?(?:find|see))|lowest number in this)\b/gi;
const ONLY =
  /\b(?:only|just)\s{1,2}(?:[€£$₦₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?\b|kr\b|quid\b|bucks\b))[^.!?\n]{0,20}!/gi;
const TWICE = /[€£$]\s?\d[\d.,]*[.!]{1,3}\s{0,2}[€£$]\s?\d[\d.,]*!/g;

const rule: Rule = {
  id: 'hard-sell/price-shout',
  title: 'Shouting about the price',
  why: 'A price speaks for itself.',
  advice: 'Say the price once, quietly, with what is in it.',
  severity: 'hint',
  sources: [cite('FTC_233', '§233.1'), cite('CAP', '3.40'), cite('MAILCHIMP', 'voice and tone')],
  reads: 'draft',
  patterns: [ONLY, SHOUT, TWICE],
  triggers: [
    'price',
    'prices',
    'only',
    'just',
    'free',
    'giving',
    'bargain',
    'cheap',
    'cheaper',
    'cheapest',
    'quid',
    'bucks',
    'lowest',
    'steal',
    'madness',
    'ridiculous',
  ],
  examples: {
    flagged: [
      '{Only €9.99!}',
      '{Crazy prices} all weekend.',
      '{Prices slashed} on sofas.',
      'We’re {almost giving it away}',
      '{Just 5€ for two!}',
      'Cap 999. {Cheap, cheaper, cheapest}.',
    ],
    fine: [
      'A loaf is €3.20.',
      'We don’t do crazy prices; rye costs what rye costs.',
      'Only two ingredients: flour and time!',
      'Just 5 minutes on foot from the station!',
      'The cheaper price in eggs reached us on Monday, so the flan is €2 again.',
    ],
  },
  check: function* (draft, context) {
    const say = 'shouts about the price: say it once, quietly';
    yield* tell(draft, SHOUT, { unless: [isNegated, isReported], say });
    if (context.answering !== 'question') yield* tell(draft, ONLY, { unless: [isNegated, isReported], say });
    yield* tell(draft, TWICE, { unless: [isReported], say });
  },
};
export default rule;
