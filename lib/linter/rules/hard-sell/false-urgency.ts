import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, isAsked, isDated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

/** Orders to be quick: there is no calm way to say them to a buyer. */
const RUSH =
  /(?<!\bno |\bin a |\bnot |\bof |\bthe |\bto )\bhurry(?: up)?(?! (?:home|back|along|you|them|him|her|anyone|anybody|us|me|the))\b|\b(?:act|move) (?:now|fast|quick(?:ly)?|today)\b|\b(?:it'?s |it is )now or never\b|\bnow or never\b|\b(?:time(?:'s| is) running out|the clock(?:'s| is) ticking|clock'?s ticking|run,? don'?t walk|don'?t walk,? run|last time (?:i|we)(?:'m| am|'re| are|'ll| will)? (?:going to |gonna )?(?:say|post|mention|offer|remind)\w*(?: (?:it|this|you))?)\b|\b(?:don'?t|do not|dont|no) (?:dull|dither|dawdle|dilly-dally|sleep on (?:it|this|that|these)|hang (?:about|around))\b|\b(?:don'?t|do not) (?:delay|wait (?:any longer|around|too long|until it'?s))\b|\b(?:don'?t|do not|dont) (?:wait|hesitate)(?=[!,:]|\.?\s*$)|\bbefore it'?s (?:too late|(?:all )?gone|over)\b|\b(?:so |and |,\s?)(?:be quick|get in (?:quick|fast)|move fast)\b|\byou snooze,? you lose\b|\bchop chop\b|\brush (?:come|down|in|now)\b|\btime is (?:short|money)(?=!)/gi;
/** Words for the last moment: fair with a date, a push without one. */
const LAST =
  /\b(?:(?:very )?last (?:and final )?chances?|final (?:call|hours?|days|chance|countdown)|last (?:few )?(?:hours|days)(?! of (?!the (?:sale|offer))))\b(?! (?:saloon|for the \d))/gi;
const MISS =
  /(?:(?:^|[.!?,;:…)]\s{0,2}|\b(?:so|and|but|please)\s)(?:don'?t|do not|never) )(?:miss out|miss (?:it|this|your chance|the chance))(?! (?:too |so )?much)\b/gi;
/** Safety, transport and people who are no buyers. */
const isSerious = beside(
  /\b(?:symptoms?|vet|doctor|ambulance|999|911|112|emergency|grapes|evacuat\w+|flood(?:ing)?|bus|train|flight|ferry|vote|registration|exhibition|to see|no rush|take your time|scam\w*|fraud\w*|hang up|phish\w*|account|hardly|coach|kick-?off)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/false-urgency',
  title: 'Rushing the reader',
  why: 'Hurry makes people buy before they think; they remember it afterwards.',
  advice: 'Say until when and let the reader decide; with no real end date, leave the hurry out.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'Annex I point 7'),
    cite('DMCC', 'Schedule 20'),
    cite('FTC_233', '§233.5'),
    cite('DARK_PATTERNS', 'urgency'),
  ],
  reads: 'sentence',
  patterns: [LAST, MISS, RUSH],
  triggers: [
    'chance',
    'chances',
    'final',
    'hurry',
    'now',
    'fast',
    'quick',
    'quickly',
    'late',
    'time',
    'ticking',
    'wait',
    'delay',
    'sleep',
    'dull',
    'dither',
    'hang',
    'dilly',
    'dawdle',
    'hesitate',
    'walk',
    'gone',
    'hours',
    'days',
    'miss',
    'rush',
    'move',
    'chop',
    'lose',
  ],
  examples: {
    flagged: [
      '🔥 {LAST CHANCE}!!! The best coffee in Spain.',
      '{Hurry}, our candles are flying off the shelf.',
      '{Don’t wait}: your neighbours already have theirs.',
      'Bread course places from €40. {Time is running out}!',
      'Gel nails half price, {act fast}',
      'Winter tyres are leaving the rack. {It’s now or never}, folks.',
      'Ladies {don’t sleep on this}, the silk is here.',
      'Spring sale on lamps. {Don’t miss out}!',
      'Solar panels: order {before it’s too late}.',
    ],
    fine: [
      'Last chance to see the exhibition is Sunday 4 May, 6 pm.',
      'No hurry, the plums will hang another week.',
      'Customers ask whether this is their last chance. It is not.',
      'We don’t do last chances here.',
      'Please don’t hesitate to call Marta.',
      'Don’t wait for symptoms: ring the out-of-hours vet.',
      'We close on Saturday after 31 years. Don’t miss us too much.',
      'In a hurry? The grab shelf is by the door.',
      'Final call for the 18:40 walking tour, meet at the fountain.',
      'The parcel was late and the driver in a hurry, sorry.',
    ],
  },
  check: function* (sentence, context) {
    const say = 'rushes the reader: give the true end date instead';
    yield* tell(sentence, RUSH, { unless: [isReported, isSerious, isAsked], say });
    yield* tell(sentence, LAST, {
      unless: [...USUAL, isDated, isSerious],
      say,
      severity: /!|\p{Lu}{4}/u.test(sentence.text) && context.kind !== 'message' ? 'warn' : 'hint',
    });
    yield* tell(sentence, MISS, { unless: [isReported, isDated, isSerious], say, severity: 'hint' });
  },
};
export default rule;
