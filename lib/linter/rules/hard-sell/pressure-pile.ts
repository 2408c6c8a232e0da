import { cite } from '../../sources.ts';
import { stands } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';
import { BUYING, COMMAND, CONTACT } from './words.ts';

/** Each sign alone is fair; the pile is not. */
const SIGNS: readonly RegExp[] = [
  /!{2,}|!\s[^!?.]{1,60}!\s[^!?.]{1,60}!/,
  /(?:🚨|🔥|💥|⏰|⏳|💸|🤑|‼|⚡|😱|👀)/u,
  /(?<![\p{L}\d])(?:NOW|TODAY|TONIGHT|ONLY|LAST|FREE|SALE|BUY|BOOK|STILL|NEVER|EVERYTHING|GO|RUN|TWO|LINK|YOUR)(?![\p{L}\d])/u,
  new RegExp(String.raw`${COMMAND}(?:${BUYING}|${CONTACT}|come|run|tag|share)\b`, 'im'),
  /\b(?:tonight|midnight|today|right now|within the hour|by tomorrow|tomorrow|this minute|next \d+ (?:mins?|minutes|hours?))\b/i,
  /\b(?:only|just|last) (?:\w+ ){0,2}(?:\d{1,3}|one|two|three|few|left)\b|\b\d{1,3} (?:\w+ )?(?:left|gone|spots|remaining)\b|\bgone\b|\bsold out\b/i,
  /\b(?:you'?ll (?:never|only|regret|cry|kick|wish|thank)|everyone(?:'s| is| in| has)|the best (?:in|of)|guaranteed?|smart people|no excuses?|don'?t (?:be|miss|wait|sleep|think|ask|dull|let))\b/i,
  /\b\d{1,2} ?%|\bhalf price\b|\b2x1\b|\b(?:double|free) (?:gift|shipping|delivery)\b/i,
];
const ENOUGH = 5;
const CALM =
  /\b(?:no rush|no hurry|no need to|sorry|thank(?:s| you)|take your time|not only|usual price|first come|terms|whichever|if you(?:'d| would) (?:rather|like))\b/i;

const rule: Rule = {
  id: 'hard-sell/pressure-pile',
  title: 'Pressure from every side',
  why: 'Shouting, hurry, scarcity and orders in one post leave no air to decide.',
  advice: 'Keep the offer and the date; take out the rest.',
  severity: 'hint',
  sources: [cite('DARK_PATTERNS', 'pressured selling'), cite('GOOGLE_ADS', 'editorial')],
  reads: 'draft',
  triggers: [
    'now',
    'today',
    'tonight',
    'only',
    'last',
    'left',
    'gone',
    'free',
    'off',
    'midnight',
    'few',
    'spots',
    'seats',
    'never',
    'everyone',
    'everybody',
    'best',
  ],
  examples: {
    flagged: [
      '🔥 ONLY today!! {Order} before midnight, 2 left, 40% off',
      '{Book} NOW!! ⏰ Only 3 spots left for tonight',
      'LAST lamps 🔥 half price today!! {Buy} one, they’re gone tomorrow',
      '{Grab} it today!! 30% off 🔥 only 4 left, you’ll never see it again',
      'Free gift today!! {Tag} a friend 🔥 ONLY 5 left',
    ],
    fine: [
      '20% off until Sunday 4 May. Order in the shop.',
      'We do!! Two small, one medium. Send a name and we’ll hold one til Friday.',
      'Sunday roast: SOLD OUT, thank you!!! Next one’s the 23rd',
      'No rush!! Only two left today but more tomorrow 🔥',
      'The peaches are in 🍑 $28 a half bushel, sold out by noon Saturday but more coming.',
    ],
  },
  check: function* (draft, context): Generator<Sighting> {
    if (context.answering === 'complaint' || stands(CALM, draft.text)) return;
    const found = SIGNS.map((sign) => sign.exec(draft.text));
    const command = found[3];
    const count = found.filter(Boolean).length;
    if (!command || count < ENOUGH) return;
    yield {
      start: command.index,
      end: command.index + command[0].length,
      message: `${count} kinds of pressure in one post: keep the offer and the date`,
    };
  },
};
export default rule;
