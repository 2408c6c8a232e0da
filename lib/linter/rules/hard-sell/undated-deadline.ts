import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, isAsked, isDated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const UNDATED =
  /\b(?:(?:for )?(?:a )?(?:very )?limited[- ]time(?: only| offers?| deals?| sale)?|for a (?:short|limited) (?:time|period)(?: only)?|(?:today|tonight|this (?:weekend|week|morning|evening)) only(?! (?:the|our|a|one|two|some|because))|only (?:today|tonight|for today)(?=\s*(?:[!.,]|$))|(?:24|48|72)[- ]?(?:hours?|hrs?|h) (?:only|sale|flash|deal)|(?:24|48|72)[- ](?:hours?|hrs?|h)[- ](?:sale|flash|deal)|one[- ]day[- ](?:only|sale|deal)|flash (?:sale|deal)s?|deal of the (?:day|week)|today'?s (?:deals?|special price)|(?:weekly|daily|lightning) deals?|while (?:the offer|it|this|supplies?) lasts?)\b/gi;
const ENDING =
  /\b(?:(?:sales?|offers?|deals?|discounts?|promo(?:tion)?s?|prices?|code|event|\d+ ?% off|bundle)\b[^.!?\n]{0,24}? (?:is |are )?(?:almost over|nearly over|end(?:s|ing)? (?:in|soon|tonight|today|at midnight|midnight)|expir(?:es?|ing) (?:in|soon|tonight|today)|(?:dies?|vanish(?:es)?|gone) (?:at|by|tonight)|clos(?:es?|ing) (?:in|soon|tonight))|(?:hurry,? )?(?:ends?|ending|expires?|expiring|closes|closing) (?:in:? ?(?:\d|$)|soon\b|tonight(?=\s*(?:[!.,]|$)))|(?:doors?|cart|window|dms?) (?:close|slam|shut)s?(?: shut)? (?:tonight|at midnight|soon|when|in \d)|(?:just |only )?\d+ (?:hours?|hrs?|minutes?|mins?|secs?)(?: and \d+ \w+)? (?:left|to go|remaining)\b|(?:order|shop|buy|book|pay|claim|commit)\b[^.!?\n]{0,20} (?:with)?in the (?:next )?(?:\d+ (?:min\w*|hours?|hrs?)|ten min\w*|hour)|(?:only|just|next) \d+ (?:mins?|minutes?|hrs?|hours?)(?: only)?(?= (?:and|left)|[!.]|\s*$)|time left:|(?:cart|basket|items?|order|seat|price|room|deal)s? (?:is |are |will be )?(?:only )?(?:reserved|held|saved|locked) (?:for|until)(?: (?:only |the next )?\d+ ?(?:m\w*|:|h\w*)| the timer| a limited)|(?:cart|basket|session) (?:will )?(?:expires?|times? out|empt(?:y|ies))|once the (?:timer|clock) (?:hits|reaches|runs|stops)|(?:sale|offer|deal|discount|promo)\w* (?:ends|expires) (?:when|once)|(?:final|last) (?:day|night|hour|weekend) (?:to (?:save|shop|order|get|grab|buy)|of (?:the |our )?(?:sale|savings|offer|deals?))|funding could (?:vanish|end|run out)|\d+ hours?[.!] (?=that'?s how long))/gi;
/** A running clock, as shops print it: 02:13:44, 1d 05h 22m. */
/** The label of a shop page: "3 days left", "Last day!", "Days Hours Mins Secs". */
const LABEL =
  /^\W{0,4}(?:only |just |hurry,? )?(?:\d{1,2} (?:days?|hours?|hrs?) (?:left|to go|remaining)|last day|final (?:day|hours?|sale)|ends? today|ending today|ends tonight|today only|limited time(?: only| offer)?|(?:sale|offer|deal)s? ends? (?:today|tonight|soon))\W{0,4}$|\b(?:\d{1,2} )?days? ?:? ?(?:\d{1,2} )?(?:hours?|hrs?) ?:? ?(?:\d{1,2} )?(?:minutes?|mins?) ?:? ?(?:\d{1,2} )?(?:seconds?|secs?)\b/gi;
const CLOCK =
  /\b\d{2} ?: ?\d{2} ?: ?\d{2}\b(?! ?(?:am|pm))|\b\d{1,2} ?d(?:ays?)?,? ?:? ?\d{1,2} ?h(?:rs?|ours?)?,? ?:? ?\d{1,2} ?m\w{0,6}\b|\b\d{1,2} ?h(?:rs?|ours?)?,? ?:? ?\d{1,2} ?m(?:ins?|inutes?)?,? ?:? ?\d{1,2} ?s\w{0,6}\b/gi;
/** Races, recipes, recordings and timetables have clocks and last hours too. */
const isService = beside(
  /\b(?:ran|race|marathon|finish(?:ed|er)?|pb|personal best|bake|simmer|oven|video|episode|recording|library|opening (?:times|hours)|lane|road|bridge|charge|battery|walk|flight|shift|kettle|serial|units?|card(?: number)?|digits?|plate|batch|postcode|chapter|tears)\b/i,
);

/** "ends tonight at 9" or a weekday can be checked; "at midnight" alone cannot. */
const isDayNamed = beside(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|at \d{1,2}(?::\d\d)? ?(?:am|pm|h)?)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/undated-deadline',
  title: 'Deadline nobody can check',
  why: 'The post stays online after tonight, and then the deadline is no longer true.',
  advice: 'Write the day and the hour the offer ends.',
  severity: 'hint',
  sources: [
    cite('UCPD', 'Annex I point 7'),
    cite('SPAIN_LCD', 'article 23'),
    cite('FTC_233', '§233.5'),
    cite('DARK_PATTERNS', 'limited-time messages'),
  ],
  reads: 'sentence',
  patterns: [CLOCK, ENDING, LABEL, UNDATED],
  triggers: [
    'reserved',
    'held',
    'saved',
    'locked',
    'timer',
    'times',
    'empty',
    'last',
    'day',
    'days',
    'today',
    'tonight',
    'limited',
    'only',
    'flash',
    'ends',
    'end',
    'ending',
    'expires',
    'expire',
    'expiring',
    'over',
    'hours',
    'hour',
    'hrs',
    'hr',
    'minutes',
    'mins',
    'min',
    'secs',
    'left',
    'remaining',
    'closing',
    'closes',
    'close',
    'shuts',
    'deal',
    'offer',
    'countdown',
    'within',
    'next',
    'dies',
    'die',
    'close',
    'shut',
    'slam',
    'slams',
    'vanish',
    'drop',
    'while',
    'lasts',
    'soon',
    '<digit>',
  ],
  examples: {
    flagged: [
      '20% off {for a limited time only}!',
      '{Today only}: two for one on lamps.',
      '{Flash sale} on all lamps.',
      'The {sale ends tonight}.',
      '{48-hour deal} on mattresses.',
      '{Offer expires in} 2 hours',
      'Half price if you {order within the hour}.',
      '{Sale ends in} 2d',
      '{02:13:44} until the price goes up',
      '{Ends soon}',
    ],
    fine: [
      '20% off until Sunday 4 May.',
      'Today only, Saturday 4 May: we open the kitchen to visitors.',
      'The library extended opening times for a limited time, until 30 June.',
      'We are open today, only the terrace is closed.',
      'The limited company changed its name.',
      'She ran it in 04:12:38 and cried at mile 20.',
      'Enrolment for the course shuts tonight at 10 pm, the next one is in May.',
      'Two hours left until the bread is out of the oven.',
      'The talk ends in the garden.',
      'Nothing ends soon here; the price stays.',
    ],
  },
  check: function* (sentence) {
    const say = 'is no date: write the day and hour it ends';
    yield* tell(sentence, UNDATED, { unless: [...USUAL, isDated, isService, isAsked], say });
    yield* tell(sentence, ENDING, { unless: [...USUAL, isService, isDayNamed], say });
    yield* tell(sentence, LABEL, { unless: [isService], say });
    yield* tell(sentence, CLOCK, {
      unless: [isReported, isService],
      say: 'is a clock that pushes: write the date it ends',
    });
  },
};
export default rule;
