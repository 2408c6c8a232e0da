import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const COUNT = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a (?:few|handful|couple))`;
const THING = String.raw`(?:(?!days?|hours?|minutes?|mins?|weeks?|months?|years?|more|miles?|km|nights?)[\w'-]+ ){0,3}`;
const LEFT = new RegExp(
  String.raw`\b(?:only|just|last) ${COUNT} (?:nos?\.? )?${THING}(?:left|remaining|available|in stock)\b(?! (?:of my|for me|to (?:paint|do|fix|go)))|\bonly (?:a )?few ${THING}left\b|\bonly ${COUNT} ${THING}(?:of these )?(?:still )?(?:to go|up for grabs)(?=[!.,]|\s*$)`,
  'gi',
);
/** The label of a shop page: "2 left in stock", "Qty left: 3", "1 left!". */
const LABEL =
  /^\W{0,4}(?:hurry!? ?)?(?:only |just )?(?:less than |under )?\d{1,3}\+? (?:(?:items?|units?|pieces?|pairs?|more|copies) )?(?:left|remaining)(?: in stock| at this price| in (?:your|this) size| on our site)?\W{0,4}(?:- ?order soon\W?|order soon\W?)?$|\b\d{1,3} (?:\w+ )?left (?:in stock|at this price|in (?:your|this) size)\b|\b(?:only|last) (?:\d{1,3}|one|few) in (?:stock|your size)\b|\blast (?:one|pair|item) (?:left )?in (?:stock|your size)\b|\b(?:hurry|quick)[,!]? (?:there(?:'s|'re| are) )?only (?:\d{1,3}|one|few)\b|\bonly [x#_]{1,3} left\b|\bitems? left: ?\d/gi;
const COUNTING_DOWN = /\bmake that (?:\d|one|two)\b/gi;
const PUSH =
  /!|🔥|🚨|⏰|😱|👀|\b(?:hurry|fast|quick|now|today|tonight|before|order by|grab|reserve|buy|book|gone|miss|when they're)\b/iu;
/** Places in a class and the like are worth a count; so are honest shortages. */
const isCapacity = beside(
  /\b(?:class|course|workshop|waiting list|volunteers?|sorry|days? left|jobs?|pups?|kittens|adopt\w*|rescue|shift|exhibition|appointment|vaccin\w+|surgery|species|world|league|season)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/counted-scarcity',
  title: 'Countdown of stock',
  why: '“Only three left” with a push reads as a shop trick, even when the count is true.',
  advice: 'Give the count without “only” and say when the next ones come.',
  severity: 'hint',
  sources: [cite('UCPD', 'Annex I point 7'), cite('DARK_PATTERNS', 'low-stock messages')],
  reads: 'sentence',
  triggers: ['left', 'remaining', 'remain', 'available', 'stock', 'of', 'only', 'make', 'last', 'just'],
  examples: {
    flagged: [
      '{Only 3 left}! Grab one now.',
      '🔥 {Only 2 lamps left}, be quick',
      '{Just 4 boxes remaining}, order today!',
      'Ladies, {only few bangles left}!',
      '3 tables. {make that 2}',
      '{Only 2 left in stock}',
      'Diwali weekend: {only 2 nos rooms remaining}, pay now.',
    ],
    fine: [
      'Only 3 places left for Saturday’s pottery class. Message us if you want one.',
      'Two March slots left for small sites, £1,800 each.',
      'Only one week left of my apprenticeship!',
      'Sunday still has four places.',
      'Sorry, only two loaves left when you came.',
      'Only 12 rhinos remain in the reserve.',
      'We have 40 chairs left over from the fair, free to collect.',
    ],
  },
  check: function* (sentence) {
    const say = 'counts down: drop “only”, say when more come';
    const unless = [isNegated, isReported, isAsked, isCapacity];
    if (stands(PUSH, sentence.raw) || /^\W*only/i.test(sentence.text)) yield* tell(sentence, LEFT, { unless, say });
    yield* tell(sentence, LABEL, { unless: [isReported, isCapacity], say });
    yield* tell(sentence, COUNTING_DOWN, { unless, say });
  },
};
export default rule;
