import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const TRIPLE =
  /\b(go|book|buy|order|grab|move|reserve|pay|run|rush|now|call|click|come|send|share|join|link in bio|sale|free|hurry|shop|enrol|apply|tap)\b(?:(?:\s{1,2}|[,.!]{1,3}\s?)\1\b){2,}/gi;
const DOUBLE =
  /\b(now|today|hurry|book|order|grab|buy)\b[ ,]{1,2}\1(?=[!.,]|\s*$|\s(?:ladies|guys|folks|o\b|abeg))|\b(?:book|buy|order|call|send|pay)(?: \w+){0,2} now now\b/gi;
/** "Stop overpaying. Stop waiting. Stop reading." "Buy two. Buy three." */
const DRUM =
  /(?<=^|[.!?\n]\s{0,2})(buy|book|stop|order|call|come|get|grab|join|tag|share|ring|no more) [^.!?\n]{1,24}[.!]{1,3}\s\1 [^.!?\n]{1,24}[.!]{1,3}\s\1\b|\b(cheap|last|free|sold|only today|limited|hurry)\b(?:[\s,.!]{1,3}\2\b){2,}/gi;
/** One command to several: "Call today. Text today. Apply online today." */
const ECHO =
  /(?<=^|[.!?]\s)(?:call|text|ring|book|buy|order|apply|come|message|sign)\b[^.!?\n]{0,24}\b(now|today|tonight)[.!]{1,3}\s(?:call|text|ring|book|buy|order|apply|come|message|just)\b[^.!?\n]{0,24}\b\1\b/gi;
const SPELLED = /\b(?:BUY|BOOK|ORDER|GRAB|GET|CALL|DO|SHOP)\.\s(?:IT|NOW|THIS|THAT|US)\b/g;
/** Cheering a runner or a team. */
const isCheer = beside(
  /\bnow, now, [A-Z]?|\b(?:team|race|marathon|lads|girls|united|city fc|match|final|come on|ran|pb|kids|horse|derby|bus)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/repeated-command',
  title: 'Command said over and over',
  why: 'Saying it three times is shouting without capitals.',
  advice: 'Say it once.',
  severity: 'warn',
  sources: [
    cite('GOOGLE_ADS', 'editorial: repetition'),
    cite('DARK_PATTERNS', 'urgency'),
    cite('MAILCHIMP', 'voice and tone'),
  ],
  reads: 'draft',
  patterns: [DOUBLE, DRUM, ECHO, SPELLED, TRIPLE],
  triggers: [
    'stop',
    'get',
    'no',
    'cheap',
    'limited',
    'only',
    'sold',
    'go',
    'book',
    'buy',
    'order',
    'grab',
    'move',
    'reserve',
    'pay',
    'run',
    'rush',
    'now',
    'call',
    'click',
    'today',
    'tonight',
    'dm',
    'come',
    'send',
    'share',
    'join',
    'link',
    'hurry',
    'last',
    'free',
    'sale',
    'tag',
    'comment',
    'again',
  ],
  examples: {
    flagged: [
      'Sofas from $150. {GO GO GO}!',
      'Diwali is near, {grab grab grab} ladies.',
      '{Reserve reserve reserve}.',
      'Benefits end soon. {Call today. Text today}.',
      '{BUY. IT}.',
      '{Pay now now}!',
      '{Move, move, move}, the counter is open.',
    ],
    fine: [
      'Go, go, go, team Ballarat, the relay starts at ten!',
      'Now, now, Brenda, the cat is fine.',
      'We buy, buy back and repair old bikes.',
      'Book club is today.',
      'Run by Leo, run for the hospice.',
    ],
  },
  check: function* (draft) {
    const say = 'repeats the command: say it once';
    const unless = [isReported, isCheer];
    yield* tell(draft, TRIPLE, { unless, say });
    yield* tell(draft, DOUBLE, { unless, say, severity: 'hint' });
    yield* tell(draft, DRUM, { unless, say });
    yield* tell(draft, ECHO, { unless, say });
    yield* tell(draft, SPELLED, { unless, say });
  },
};
export default rule;
