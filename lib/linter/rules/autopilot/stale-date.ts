import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import { around } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { DATE, type DateTrouble, monthOf, troubleOf, weekdayOf } from './dates.ts';

const SAY: Record<DateTrouble, string> = {
  'no such day': 'does not exist: check the date',
  'wrong weekday': 'falls on another weekday: check the date',
  gone: 'may be over: check the date',
};
const TOLD =
  /\b(?:was|were|had|did|won|opened|came|met|visited|founded|since|ago|went|made|took|started|began|closed|born|died|on record)\b/i;
const AHEAD =
  /\b(?:join|until|till|ends?|starts?|book|see you|tickets?|will|we'll|don't miss|register|sign up|order by|valid|come (?:and|to|along))\b/i;
/** Months (0 = January) in which a greeting is at home. */
const SEASONS: readonly (readonly [greeting: RegExp, months: readonly number[]])[] = [
  [/\b(?:merry|happy) (?:christmas|xmas)\b/gi, [10, 11, 0]],
  [/\bhappy new year\b/gi, [11, 0, 1, 8]],
  [/\bhappy halloween\b/gi, [9, 10]],
  [/\bhappy easter\b/gi, [2, 3, 4]],
  [/\bhappy valentine'?s?(?: day)?\b/gi, [0, 1]],
];
const GREETING_DAY = /\bhappy (?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day\b(?! (?:club|market|morning swim))/gi;

const rule: Rule = {
  id: 'autopilot/stale-date',
  title: 'A date that is over or does not exist',
  why: 'A gone date shows that the post was not read before it went out.',
  advice: 'Check the day, the weekday and the season.',
  severity: 'hint',
  sources: [cite('GRICE', 'quality')],
  where: { kinds: ['post'] },
  reads: 'draft',
  triggers: ['<digit>', 'merry', 'happy'],
  examples: {
    flagged: [
      'Join us on {12 April} at the fair!',
      'The course ends on {Monday 3 May}.',
      '{Merry Christmas} everyone!',
      '{Happy Tuesday}!',
      'Book for {31 June} now.',
    ],
    fine: [
      'Join us on 12 May at the fair!',
      'The exhibition ends on Sunday 3 May.',
      'On 12 April 1987 the first loaf came out; Leo was two.',
      'Happy Friday! Rye is out.',
      'We visited the mill on 12 April and came home white.',
      'Put 2 decent handfuls in, and 3 mar tinis on the side.',
      { text: 'Join us on 12 April at the fair!', context: { now: 0 } },
    ],
  },
  check: function* (draft, { now }) {
    if (now === 0) return;
    for (const match of find(draft, DATE, [])) {
      const trouble = troubleOf(match.groups, now);
      const sentence = around(draft, match);
      const isTold = TOLD.test(sentence) && !AHEAD.test(sentence);
      if (!trouble || (trouble !== 'no such day' && isTold)) continue;
      if (trouble === 'gone' && !AHEAD.test(sentence)) continue;
      // A month without a year after a year in the text is history: "12 April 1987".
      if (trouble !== 'no such day' && /^,? (?:1\d|20)\d\d\b/.test(draft.text.slice(match.end))) continue;
      yield seen(match, { say: SAY[trouble], severity: trouble === 'gone' ? undefined : 'warn' });
    }
    for (const [greeting, months] of SEASONS)
      if (!months.includes(monthOf(now)))
        for (const match of find(draft, greeting)) yield seen(match, { say: 'is out of season: check the date' });
    for (const match of find(draft, GREETING_DAY))
      if (match.groups.weekday?.slice(0, 3).toLowerCase() !== weekdayOf(now))
        yield seen(match, { say: 'may be another day than today: check' });
  },
};
export default rule;
