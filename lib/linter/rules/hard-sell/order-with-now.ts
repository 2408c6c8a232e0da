import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, type Guard, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { AT_ONCE, BUYING, COMMAND, CONTACT } from './words.ts';

const FEW = String.raw`(?: (?!and |or |now|today|tonight|if |to |them|him|her|opens|closes|is |was |will |has )[\w'€£$₦%.-]+){0,4}?,?`;
const BUY = `(?:${BUYING})`;
const CALL = `(?:${CONTACT}|come|visit|get|enter|apply)`;
const PRESSED = new RegExp(String.raw`${COMMAND}(?:${BUY}|${CALL}|pick up|move|go)\b${FEW} (?:${AT_ONCE})\b`, 'gi');
const NOW = new RegExp(
  String.raw`${COMMAND}${BUY}\b${FEW} (?:now|today|tonight|before (?:it|they|we|he|she|midnight|i|the price|prices)\b)|${COMMAND}(?:call|ring|text|message|dm|apply|click|act|tap)(?: us| me| here)? (?:now|today|tonight)\b`,
  'gi',
);
/** The one-word sentence: "Ring." "Switch." "Run!" and "Not later. Now." */
const BARE =
  /^(?:ring|run|switch|enrol{1,2}|order|book|move|pay|upgrade|click|tap|buy|join|apply|now|today|call|grab it|buy it|get in|go on)[.!]{1,3}$/gi;
/** Emergencies and help: there the order is kind. Plans are no orders: "book now for October". */
const isHelp = beside(
  /\b(?:999|911|112|emergency|vet|doctor|poison|police|ambulance|suicid\w+|crisis|helpline|gas leak|smoke|library|vaccin\w+|blood|vote|samaritans|otherwise any|whenever|free of charge|no rush|no pressure|recall(?:ed)?|volunteers?|scam\w*|fraud\w*|hang up|phish\w*|symptoms?)\b/i,
);

/** "If yours has had chocolate, ring us right away": an order that helps. */
const isOnCondition: Guard = (passage) =>
  /^\W*(?:and |but |so )?(?:if|when|in case|should) (?:you|your|yours|it|he|she|they|anyone|there|the|in doubt)\b(?! (?:want|love|like|need|fancy))/i.test(
    passage.text,
  );

const rule: Rule = {
  id: 'hard-sell/order-with-now',
  title: 'Ordering readers about',
  why: 'People don’t like being ordered about; one clear link is enough.',
  advice: 'Say where it can be had: “it’s in the shop from Friday”.',
  severity: 'hint',
  sources: [cite('DARK_PATTERNS', 'pressured selling'), cite('MAILCHIMP', 'voice and tone')],
  reads: 'sentence',
  patterns: [BARE, NOW, PRESSED],
  triggers: [
    'ring',
    'run',
    'switch',
    'enrol',
    'enroll',
    'order',
    'book',
    'move',
    'pay',
    'upgrade',
    'click',
    'tap',
    'buy',
    'join',
    'apply',
    'go',
    'call',
    'grab',
    'get',
    'now',
    'today',
    'tonight',
    'immediately',
    'asap',
    'second',
    'minute',
    'instant',
    'away',
    'straightaway',
    'before',
    'sharp',
    'once',
  ],
  examples: {
    flagged: [
      '{Buy now}!',
      '{Order today} and get free shipping.',
      '{Shop the sale now}.',
      '{Get yours before they} are gone.',
      'New lamps are in. {Grab one now}.',
      '{CALL NOW}, {PAY NOW}, don’t ask how much.',
      '{Book this second}!',
      '{Send your deposit today today}.',
    ],
    fine: [
      'You can order in the shop or by phone.',
      'Book now for October if you want a Saturday, otherwise any weekday works.',
      'If yours has had chocolate, ring us right away, any hour.',
      'Would you order bread today if we baked at night?',
      'We order today from three mills in Teruel.',
      'Book a table whenever you like.',
      'To buy now or later? Both are fine, the price stays.',
      'Smell gas? Call the emergency line now.',
      'Our order today was forty sacks of flour.',
      'The course you booked today starts on 4 May.',
    ],
  },
  check: function* (sentence, context) {
    if (context.answering === 'complaint') return;
    const unless = [isReported, isHelp, isAsked, isOnCondition];
    yield* tell(sentence, BARE, { unless, say: 'is barked at the reader: say where to get it' });
    const say = 'orders the reader about: say where to get it';
    yield* tell(sentence, PRESSED, { unless, say, severity: 'warn' });
    yield* tell(sentence, NOW, {
      unless,
      say,
      severity: /\bNOW\b|!|TODAY|TONIGHT/.test(sentence.text) ? 'warn' : 'hint',
    });
  },
};
export default rule;
