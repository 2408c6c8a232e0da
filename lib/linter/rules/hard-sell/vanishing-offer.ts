import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const DRAMA =
  /\b(?:waits? for (?:nobody|no one|no man)|(?:won'?t|will not|not gonna) (?:wait|hang around|hold (?:it|them|one)|be (?:here|there|around|open)) (?:for (?:you|anyone|ever|long)|forever|long|after|much longer)|no second chances?|(?:it|they|that|this)(?:'s| is| are|'re)? gone (?:for (?:ever|good)|forever)|(?:when|once) (?:they|it|this|that|the \w+)(?:'s|'re| are| is)? (?:sold|gone),? (?:they|it)(?:'s|'re| are| is) gone|gone (?:is|for) gone|(?:they are |it'?s |it is |we(?:'re| are) )?(?:never|not) (?:opening|coming back|running (?:it|this)|offering (?:it|this)|going this low|happening) (?:again|ever again)|you can never (?:buy|get) it|not for long(?=!|\s*$|!)|everything (?:must go|goes)(?=!)|(?:gates?|doors?) (?:slam|close) (?:shut )?(?:for ever|forever|and never)|before the (?:door|shutters?|gate|doors|window|cart) (?:shuts?|drops?|closes?|closed?|slams?)|not a (?:second|minute) more|(?:the )?clock won'?t wait|tick[- ]?tock|won'?t (?:be )?(?:repeat(?:ed)?|come (?:again|around again|back))|self-?destructs?|(?:walk|close|leave)[\w ]{0,16} and it'?s gone|later means never|(?:doors?|admissions?|registrations?|applications?|enrol{1,2}ments?|bookings?|carts?|books) (?:are |is )?closing(?: (?:soon|fast|now))?(?=[!.]|\s*$| and)|(?:price|offer|deal|rate|spot)s? (?:is |are )?(?:locked|valid|good|held|alive|holds?|lasts?) only (?:till|until|while|for the next|today)|while the (?:intro|launch|old|early) (?:price|rate) (?:is alive|lasts|holds)|\d+ (?:parties|people|buyers|couples|families|others) (?:are )?(?:after|behind|waiting for|chasing|asking for|fighting (?:for|over)) (?:this|it|the|your)|(?:first to my door|first with cash)|(?:\d+|ten|five) minutes to (?:claim|grab|order|book|decide)|no (?:restock|rain checks?|second batch)|no holding|(?:size|colour|color|seat|spot)s? (?:is|are) gone (?=🙃|again)|that'?s it,? finito|(?:until|till|before) the kettle boils|(?:i|we)(?:'ll| will)? (?:release|give|hand|sell) your (?:date|seat|slot|spot|place|table|room)|not (?:opening|running|doing|making) another (?:one )?(?:till|until|this year|ever)|(?:won'?t|will not) come back because you|(?:will|going to) go to (?:an)?other customer)\b/gi;
const RISE =
  /\b(?:(?:the |our |this )?(?:prices?|fees?|rates?|costs?|it) (?:is |are |will |'ll |just |don )?(?:going to )?(?:double|doubl(?:es|ing)|jump(?:s|ing)?|climb(?:s|ing)?|chang(?:es|ing)|ris(?:es|ing)|go(?:es|ing)? (?:up|through the roof)) (?:by (?:evening|tonight|midnight|tomorrow)|tomorrow|tonight|at midnight|any (?:day|minute|moment) now|soon|in the morning|overnight|through the roof)|(?:tomorrow|tonight|by midnight|by evening|at midnight),? (?:the |our )?(?:prices?|fees?|rates?) (?:doubles?|jumps?|don jump|climbs?|changes?|rises?|goes up|go up)|before (?:the |our )?(?:\w+day'?s |big )?price(?:s)? (?:jump|rise|hike|increase|go up|goes up)|tomorrow (?:only )?god knows|prices? (?:go|goes|going|are going) up (?:at midnight|tonight|tomorrow|soon|any)|tomorrow (?:it'?s|it is|it goes|you pay)(?: back)?(?: to)? (?:full price|double|more|[€£$₦]\d+)|(?:full|normal|double) price tomorrow|paying [€£$₦]?\d+ more (?:next|tomorrow|by)|(?:we )?(?:honestly )?(?:can'?t|cannot) (?:say|promise|tell) what happens to the price|pay (?:double|triple) (?:tomorrow|in the morning|later)|(?:i|we) (?:may|might|could) change (?:my|our) mind|before (?:i|we) change (?:my|our) mind)\b/gi;
const isFact = beside(
  /\b(?:closed for good|lease is up|retir\w+|30 june|minister|bank of|inflation|energy prices|fuel|government|tariff|market|index|shares?|species|ice cream|meter|ferry|bus|train)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/vanishing-offer',
  title: 'The offer that runs away',
  why: 'Dramatic endings wear out; the next real one will not be believed.',
  advice: 'Say how many there are, or when the offer ends.',
  severity: 'warn',
  sources: [cite('DARK_PATTERNS', 'urgency and scarcity'), cite('UCPD', 'Annex I point 7'), cite('FTC_233', '§233.5')],
  reads: 'sentence',
  patterns: [DRAMA, RISE],
  triggers: [
    'before',
    'come',
    'repeat',
    'repeated',
    'destruct*',
    'destructs',
    'means',
    'closing',
    'locked',
    'valid',
    'alive',
    'holds',
    'parties',
    'behind',
    'after',
    'first',
    'minutes',
    'restock',
    'rain',
    'holding',
    'closes',
    'lasts',
    'tick',
    'finito',
    'kettle',
    'release',
    'another',
    'full',
    'paying',
    'go',
    'give',
    'clock',
    'customer',
    'until',
    'tomorrow',
    'waits',
    'wait',
    'forever',
    'ever',
    'never',
    'again',
    'gone',
    'chance',
    'second',
    'twice',
    'doubles',
    'double',
    'price',
    'prices',
    'fee',
    'climbing',
    'jump',
    'jumps',
    'rising',
    'midnight',
    'must',
    'goes',
    'long',
    'vanish',
    'change',
    'hold',
    'roof',
    'day',
    'ends',
    'reopen',
    'only',
  ],
  examples: {
    flagged: [
      'Fig & Smoke {waits for nobody} 🔥',
      '{No second chance}, ladies.',
      'Two spots. {When they’re gone they’re gone}.',
      'Message me today, {tomorrow the fee doubles}.',
      'Grab Pro {before Friday’s price jump}.',
      'The bundle is $49 and {it’s gone forever} after that.',
      '{The price is climbing tomorrow}, pay now.',
    ],
    fine: [
      'The price goes from £29 to £35 on 1 May, the new rowers weren’t cheap.',
      'The tide waits for nobody, says the ferry man, so check the table first.',
      'We are not coming back to the old mill: the lease is up.',
      'The kettle won’t be long.',
      'After 31 years the shop closes for good on Saturday, the lease is up.',
      'Not every batch works; Monday’s is gone to the hens.',
    ],
  },
  check: function* (sentence) {
    const say = 'dramatises the end: say how many or until when';
    yield* tell(sentence, DRAMA, { unless: [isReported, isFact], say });
    yield* tell(sentence, RISE, { unless: [isNegated, isReported, isFact], say });
  },
};
export default rule;
