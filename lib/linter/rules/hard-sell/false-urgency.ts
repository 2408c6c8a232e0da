import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { isDated } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const RUSH =
  /\b(?:last chance|final (?:call|hours)|hurry(?: up)?(?! home)|(?:act|order|book|buy) (?:now|fast|quick(?:ly)?) (?:before|or)|before it'?s (?:too late|gone)|time is running out|(?:the )?clock(?:'s| is) ticking|don'?t (?:wait|sleep on (?:this|it)|hesitate(?! to))|while (?:you|it) (?:still )?(?:can|lasts?)|limited time(?: only| offer)?|(?:today|tonight|this weekend) only|now or never)\b/gi;

const rule: Rule = {
  id: 'hard-sell/false-urgency',
  title: 'Rushing the reader',
  why: 'Hurry makes people buy before they think; they remember it afterwards.',
  advice: 'Say until when and let the reader decide; with no real end date, leave the hurry out.',
  severity: 'warn',
  sources: [cite('UCPD', 'Annex I point 7'), cite('DMCC', 'Schedule 20'), cite('FTC_233', '§233.5'), cite('DARK_PATTERNS', 'urgency')],
  reads: 'sentence',
  triggers: ['chance', 'final', 'hurry', 'now', 'fast', 'quick*', 'late', 'gone', 'time', 'ticking', 'wait', 'sleep', 'hesitate', 'while', 'limited', 'only', 'never'],
  examples: {
    flagged: [
      '🔥 {LAST CHANCE}!!! The best coffee in Spain.',
      '{Hurry}, our candles are flying off the shelf.',
      'Spring coats at half price, {limited time only}.',
      '{Don’t wait}: your neighbours already have theirs.',
      'Bread course places, {today only}. {Time is running out}!',
    ],
    fine: [
      'Last chance to see the exhibition is Sunday 4 May, 6 pm.',
      'No hurry, the plums will hang another week.',
      'Customers ask whether this is their last chance. It is not.',
      'We don’t do last chances here.',
      'Please don’t hesitate to call Marta.',
    ],
  },
  check: (sentence) =>
    tell(sentence, RUSH, {
      unless: [...USUAL, isDated],
      say: 'rushes the reader: give the true end date instead',
    }),
};
export default rule;
