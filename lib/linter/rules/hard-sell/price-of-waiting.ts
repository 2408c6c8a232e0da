import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const WAITING = `(?:wait|dither|hesitate|delay|postpone|put (?:it|this|that) off|sit (?:on|there|around)|stall|think (?:it over|about it)|do nothing|leave it|skip|don'?t (?:call|act|book|switch|have)|aren'?t|haven'?t|stay (?:on|with)|keep (?:paying|renting|using)|scroll|are (?:still )?(?:renting|waiting|paying))`;
const COST = new RegExp(
  [
    String.raw`\b(?:every|each) (?:single )?(?:second|minute|hour|day|week|month|winter|night|year|cleaning|viewing|quote|sale) (?:that )?(?:you(?:'re)?|your \w+) ${WAITING}\b`,
    String.raw`\bevery (?:single )?(?:day|week|month|hour) (?:your|without) (?:\w+ ){1,5}(?:you(?:'re| are)|is|costs?|means) `,
    String.raw`\bthe (?:longer|more) you (?:wait|leave it|put it off|hesitate|think)\b`,
    String.raw`\bhesitat(?:e|ing|ion) (?:and you|is (?:how|what|why)|costs?|kills?)\b`,
    String.raw`\bwhile you(?:'re| are)? (?:wait|think|thinking|read|reading|dither|dithering|hesitate|hesitating|sit|sleep|sleeping|scroll|scrolling|decide|deciding|umm)\b(?: (?:this|it over|about it|there))?`,
    String.raw`\bas (?:you(?:'re| are)?|we) (?:read(?:ing)? this|type|speak)\b(?=[^.!?\n]{0,20}$|[,.!])|\b(?:moving|going|selling|leaving|disappearing) as we (?:type|speak)\b`,
    String.raw`\b(?:the )?(?:ones|people|those|folks|firms|companies|guys|couples|parents|founders) (?:who|that) (?:wait|hesitate|waited|hesitated|sat on their hands|sit on their hands|slept|sleep|dither|think about it|sit in the car)\b`,
    String.raw`\bby the time you(?:'ve| have)?(?: (?:found your|decided?|thought|made up)\b)(?: \w+){0,4}`,
    String.raw`\bone late decision\b|\bblink and\b|\bif you (?:hesitate|blink|dither|dilly)\b|\bsit(?:ting)? on your hands\b`,
    String.raw`\bfor (?:about )?as long as you keep this page open\b|\bgone the (?:second|minute|moment) you\b`,
    String.raw`\b(?:opportunity|luck|chances?) (?:does(?:n't| not)|don'?t|never) (?:knock|come|wait)s? (?:twice|again|for)\b`,
  ].join('|'),
  'gi',
);
/** Waiting rooms, safety and honest bookings. */
const isCare = beside(
  /\b(?:coffee|wifi|free tea|waiting room|repair|we(?:'ll| will) (?:fix|hold|wait)|sorry|symptoms?|doctor|vet|stroke|999|emergency|infection|queue|hold music|no rush|while you wait(?: ?[-:,]| service)?|same[- ]day|keys cut)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/price-of-waiting',
  title: 'Blaming the wait',
  why: 'Counting what each day of thinking costs turns doubt into a fault.',
  advice: 'Say what it saves with the figures, and let them pick the day.',
  severity: 'warn',
  sources: [cite('DARK_PATTERNS', 'pressured selling'), cite('UCPD', 'articles 8 and 9'), cite('CAP', '3.1')],
  reads: 'sentence',
  patterns: [COST],
  triggers: [
    'opportunity',
    'gone',
    'speak',
    'long',
    'more',
    'every',
    'each',
    'longer',
    'hesitate',
    'hesitating',
    'hesitation',
    'wait',
    'waiting',
    'while',
    'dither',
    'late',
    'by',
    'firms',
    'those',
    'people',
    'who',
    'reading',
    'blink',
    'minute',
    'day',
    'month',
  ],
  examples: {
    flagged: [
      '{Every day you wait} is money out of the window.',
      '{The longer you wait}, the more you pay.',
      '{Hesitate and you}’re renting another year.',
      '{While you think it over}, the firm next door is bidding.',
      '{Each viewing you postpone} goes to another bride.',
      'Sidamo, £11. {Blink and} it’s somebody else’s breakfast.',
      '{The people who wait} always come back crying.',
    ],
    fine: [
      'Coffee is on us while you wait.',
      'Every day you come in, Leo remembers your order.',
      'Keys cut while you wait.',
      'While you wait for the doctor, keep the arm still.',
      'By the time you read the last page it is midnight, said one reader.',
      'People who wait at the door get soup first, sorry for the queue.',
    ],
  },
  check: (sentence) =>
    tell(sentence, COST, { unless: [isReported, isCare], say: 'blames the wait: give figures and leave the choice' }),
};
export default rule;
