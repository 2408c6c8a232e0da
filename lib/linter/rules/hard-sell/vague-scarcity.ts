import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const SCARCE =
  /\b(?:(?:almost|nearly) (?:all )?(?:gone|sold out|out of stock)|(?:selling|sells?|going|flying|moving|disappearing) (?:out )?(?:(?:so|very|really|super) )?(?:fast|quick(?:ly)?)(?! (?:pac|food|lane))|(?:flying|fly) (?:off the (?:shel(?:f|ves)|rack)|out(?: the door)?)(?! (?:to|from|of|on|for|at|tomorrow|next))|(?:are|is) flying(?=[!,.]|\s*$)|like hot ?cakes|limited (?:stock|availability|quantit(?:y|ies)|spots|spaces|places|seats|units|supply|supplies|inventory|numbers?|slots|sizes)|(?:while|until|as long as) (?:(?:stocks?|supplies|inventory|quantities) lasts?)|won'?t last(?: (?:long|forever))?(?=[!,.]|\s*$)|once (?:they|it)(?:'s|'re| are| is)? ?gone,? (?:they|it)|when (?:they|it)(?:'s|'re| are| is) gone,? (?:they|it)|(?:in )?(?:very |such )?high demand|low (?:in )?stock|stock(?:s)? (?:is |are )?(?:running |getting )?(?:low|limited|melting)|(?:very |only )?(?:a )?few(?: \w+)? (?:left|remaining)(?! (?:for|on|from|of))|last (?:few )?(?:units|pieces|items?|pairs?|sizes|remaining)(?! (?:from|off|of (?:our|my) (?:old|move)))|running (?:out|low) (?:fast|quickly|of stock|soon)|(?:will|going to|likely to|about to|set to|sure to|could) sell out(?: (?:fast|soon|quickly))?|(?:sells?|sold|selling) out (?:soon|quickly|fast|every time)|almost sold|sell[- ]?out risk|(?:hard|tough) to find|halfway out the door|evaporating|(?:slots?|seats?|tables?|spots?|places|rooms?|appointments|dates|tickets|shelves|boxes) (?:are|is|have been)? ?(?:vanishing|melting|dropping|drying up|emptying|filling (?:up )?(?:fast|quickly|like|by)|going|disappearing)(?: (?:fast|quickly|like crazy|like mad))?|(?:seats?|places?|slots?) fill(?:ed|ing) like crazy|(?:last|final) (?:boxes|pieces|seats|pairs|tickets|spots|slots) going|stock (?:is )?finish(?:ing|ed soon)|first (?:through the door|to (?:comment|pay|reply|message|dm)) (?:wins|gets)|(?:who|whoever) comes first|down to (?:crumbs|the last|our last)|by the time you finish|one chance to get|(?:disappear|vanish)(?:ing)? by the (?:minute|hour|day)|snapped up (?:fast|quickly)|(?:get|grab) (?:it|them|yours|one) while|popular (?:item|choice) ?[!:-]|rare find|only a handful left)\b/gi;
/** As labels of a shop, alone on a line. */
const LABEL =
  /^\W{0,4}(?:in demand|back in stock soon|hot item|best[- ]?seller|last one|last chance to buy|selling out|low availability|limited edition|only few left|going soon|final stock|last in stock|in high demand)\W{0,4}$/gi;
/** Other limits: of companies, bodies, budgets, the power grid, bread that really is sold out. */
const isOtherLimit = beside(
  /\b(?:company|mobility|edition|access|hours|liability|parking|staff|grid|electricity|research|doctors?|nurses?|species|rescue|volunteers?|workers?|hospital|blood|vaccin\w+|market|skills?|sorry|apolog\w+|waiting list|economy|sector|water)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/vague-scarcity',
  title: 'Vague scarcity',
  why: 'Scarcity without a number reads as a trick, even when it is real.',
  advice: 'Say how many there are of what, and when more come.',
  severity: 'hint',
  sources: [
    cite('UCPD', 'Annex I points 7 and 18'),
    cite('DARK_PATTERNS', 'low-stock and high-demand messages'),
    cite('CAP', '8.17'),
  ],
  reads: 'sentence',
  patterns: [LABEL, SCARCE],
  triggers: [
    'rare',
    'vanishing',
    'melting',
    'dropping',
    'drying',
    'emptying',
    'filling',
    'fill',
    'filled',
    'finishing',
    'finish',
    'first',
    'first',
    'down',
    'chance',
    'evaporating',
    'comes',
    'almost',
    'nearly',
    'selling',
    'sells',
    'sell',
    'going',
    'flying',
    'fast',
    'limited',
    'while',
    'stock',
    'stocks',
    'supplies',
    'last',
    'won',
    'once',
    'gone',
    'few',
    'demand',
    'low',
    'running',
    'snapped',
    'popular',
    'availability',
    'quantities',
    'back',
    'quickly',
    'soon',
    'hotcakes',
    'risk',
    'only',
    'melting',
    'evaporating',
    'final',
    'exclusive',
    'remaining',
    'disappear',
    'disappearing',
    'moving',
    'walking',
  ],
  examples: {
    flagged: [
      '{Selling fast}!',
      '{Limited stock} on all sofas.',
      '{Almost gone}, order yours.',
      'The linen set is {halfway out the door} and it is only Monday.',
      'Get the mugs {while stocks last}.',
      'Hen-party robes {won’t last}, ladies.',
      'Boiler slots {disappear by the minute}.',
      'Book the glaze course, it {will sell out}.',
      '{In demand}',
    ],
    fine: [
      'Only 3 places left for Saturday’s pottery class. Message us if you want one.',
      'We are a limited company registered in Leeds.',
      'The limited edition print of 200 copies is signed by Eva.',
      'Sorry, the walnut bread is sold out until tomorrow.',
      'Heavy load on the power grid: the ovens start at six this week.',
      'Nurses are in high demand in the valley, the hospital says.',
      'We are not selling out: two crates come every Thursday.',
      'The swallows are flying out to Africa next week.',
      'Will it sell out? No, there are plenty.',
    ],
  },
  check: function* (sentence, context) {
    const say = 'hints at scarcity: say how many of what';
    yield* tell(sentence, SCARCE, {
      unless: [isNegated, isReported, isAsked, isOtherLimit],
      say,
      severity:
        /!/.test(sentence.text) &&
        /\b(?:order|buy|grab|hurry|now|get)\b/i.test(sentence.text) &&
        context.kind !== 'message'
          ? 'warn'
          : 'hint',
    });
    yield* tell(sentence, LABEL, { unless: [], say });
  },
};
export default rule;
