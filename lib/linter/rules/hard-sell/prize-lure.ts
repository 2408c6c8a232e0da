import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const WON =
  /\b(?:(?:you(?:'ve| have)|u have|you are|your (?:mobile|number|account|phone|name|email)[\w ]{0,20} (?:has|was|is)) (?:just )?(?:been )?(?:won|selected|chosen|awarded|picked|entitled)(?! (?:our|my|the hearts?|over|because|this flat|a seat))|(?:claim|collect) (?:your|ur|the|this) (?:\w+ ){0,2}(?:prize|reward|award|winnings|cash|voucher|gift card)|(?:guaranteed|unclaimed|free) [£$€]\s?\d[\d,.]* (?:cash|prizes?|award|reward|gift card)|(?:guaranteed|unclaimed) (?:cash|prizes?)|you are a (?:guaranteed )?winner|prize (?:guaranteed|draw (?:winner|result))|are you the winner)\b/gi;
const ACT =
  /\b(?:call|click|claim|text|txt|reply|send|dm|tap|comment|collect|pay|confirm|visit|bank details|within \d+|http|link|now|cash|prize|free)\b|[£$€]\s?\d/i;
/** Real draws tell who, how and when. */
const isDraw = beside(
  /\b(?:terms|t&cs|drawn|random|votes?|jury|entries|ends|until|terms in bio|congrat\w* to|well done|thank(?:s| you)|award from|shortlist\w*|interview|job|place on|team|lottery fund\w*|survey|study|trial)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/prize-lure',
  title: 'A prize as a lure',
  why: 'Telling people they have won when they must still call, pay or click is banned in the EU and the UK.',
  advice: 'Name the draw, its terms and what they have really won.',
  severity: 'warn',
  sources: [cite('UCPD', 'Annex I point 31'), cite('DMCC', 'Schedule 20'), cite('META_PROMOTIONS')],
  reads: 'sentence',
  triggers: [
    'won',
    'winner',
    'selected',
    'chosen',
    'awarded',
    'prize',
    'prizes',
    'reward',
    'claim',
    'entitled',
    'congratulations',
    'gift',
    'voucher',
    'cash',
    'unclaimed',
    'guaranteed',
  ],
  examples: {
    flagged: [
      '{You have won} a holiday, call now.',
      '{You’ve been selected} for a free boiler, click the link.',
      'Congratulations, {claim your prize} within 24 hours.',
      '{Your mobile number has been awarded} a £500 voucher, reply YES.',
      '{You are a guaranteed winner}, tap to collect.',
    ],
    fine: [
      'You have won our hearts, Valencia.',
      'Marta won the draw, 212 entries, drawn on Sunday.',
      'You’ve been selected for interview, the team will ring you.',
      'Have you won a prize? Ask at the desk.',
      'We won second prize in the rice contest.',
      'Nobody won a prize this week, the pot rolls over.',
    ],
  },
  check: (sentence) =>
    stands(ACT, sentence.text)
      ? tell(sentence, WON, {
          unless: [isNegated, isReported, isAsked, isDraw],
          say: 'lures with a prize: name the draw and its terms',
        })
      : [],
};
export default rule;
