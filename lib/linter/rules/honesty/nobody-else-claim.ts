import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, followedBy, isAsked, isOpinion, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, COUNTRY, isJudged, isOnFile } from './words.ts';

const r = String.raw;
const NOBODY = anyOf(
  r`no other [^\s.,!?]+(?: in (?:the )?[^\s.,!?]+)? (?:gets|has|offers|gives|delivers|makes|achieves) (?:these|such|this|that|you)(?: \w+)?`,
  r`(?:nobody|no ?one|no-one|no other \w+|nowhere)(?: else)?(?: in (?:[^\s.,!?;:]+ ?){1,4}?| round here| around here| on the market| out there)?(?: ever)? (?:[^\s.,!?;:]+ ){1,5}?(?:(?:a )?(?:better|cheaper|faster|fresher|finer|fairer|safer)(?: \w+)?|like (?:us|we do|ours)|the way we do|for (?:less|this price))`,
  r`(?:nobody|no ?one|nothing)(?: else)?(?: in (?:[^\s.,!?;:]+ ?){1,4}?| on the market| out there| around)?(?: even)? (?:comes?|is|gets|came|will get) (?:anywhere )?(?:near|close)`,
  r`(?:nobody|no ?one|nothing)(?: else)?(?: on the market| out there)? (?:compares|can (?:match|beat|touch|compete with) (?:it|us|this|our \w+))`,
  r`where else (?:in (?:[^\s.,!?;:]+ ?){1,4}? )?would you (?:get|find) (?:that|this)`,
);
const FIND = anyOf(
  r`(?:you )?(?:won't|will not|wont|can't|cannot|'ll never|will never|never) (?:find|get|taste|see|eat|drink|buy|meet) (?:a |an |any |anything |anyone )?(?:better|cheaper|fresher|finer|nicer|tastier|lower|faster|friendlier|more \w+)(?: [^\s.,!?]+){0,3}`,
  r`(?:nobody|no ?one|no other \w+)(?: else)? (?:beats|tops|outdoes|undercuts|touches|can undercut) (?:us|our \w+|it|this|that)`,
  r`(?:cheaper|better|faster|fresher) than (?:everyone|everybody|anyone|anybody|anywhere|any other|all of them)(?: else)?`,
  r`(?:the |our )?(?:lowest|best|cheapest|unbeatable) (?:prices?|rates?|fares?) (?:in|on|around|anywhere|of|guaranteed|going|you)(?: [^\s.,!?]+){0,2}`,
);
const ONLY = anyOf(
  r`the only [\w-]+(?: [\w-]+)? in [A-Z]\w+ (?:that|who|which)(?: \w+){1,2}`,
  r`(?<=^\W{0,3}|[.!?:] )the (?:very )?(?:first|only) (?:(?!is |are |was |has )[\w'-]+ ){1,3}(?:in|on) (?:town|the \w+|[A-Z]\w+)`,
  r`(?:we're|we are|i'm|i am|it's|it is|ours is|are we|still) the (?:first and )?only (?:[\w'-]+ ){1,4}?(?:in|on|who|that|which|with|to|around)`,
  r`the only [\w-]+(?: [\w-]+)? you(?:'ll| will) ever (?:need|want|buy)`,
  r`the (?:world|country|nation|${COUNTRY})'?s (?:first|only)(?: and only| ever)? (?:[\w-]+)`,
  r`(?:first|one) and only (?:[\w-]+ ){1,3}(?:in|on|that|with)`,
);

const rule: Rule = {
  id: 'honesty/nobody-else-claim',
  title: 'Nobody else, the only one',
  why: '“Nobody else” and “the only one” compare you with everyone, and one exception makes it false.',
  advice: 'Say what you do, and leave the comparison with everybody to your readers.',
  severity: 'warn',
  sources: [
    cite('ASA_SUPERLATIVES'),
    cite('CAP', '3.7 and 3.33'),
    cite('UCPD', 'article 6'),
    cite('SPAIN_LCD', 'article 10'),
  ],
  reads: 'sentence',
  patterns: [FIND, NOBODY, ONLY],
  triggers: anyWord(
    "nobody no noone nowhere nothing where only first won't wont can't cannot never will you'll than lowest best cheapest unbeatable",
  ),
  examples: {
    flagged: [
      '{Nobody in Ireland bakes a better loaf}, we would put the deeds of the house on it.',
      '{Nobody in Bodø takes care of you like us}.',
      'Leading the way: {nothing else on the market comes close}.',
      'And {we’re the only blokes in} Ballarat who come out before breakfast.',
      '{The only planner you’ll ever need}, out today.',
      '{No other garage in Cork does it cheaper}.',
    ],
    fine: [
      'Nobody asked us to move the clock, so we moved it.',
      'We are the only bakery in the street since the fire, says the council register of 2025.',
      'The only thing missing is you.',
      'Nobody likes cold soup, and nothing keeps it warm like a lid.',
      'Is there really nobody in Cork who does it better?',
      'We think nobody bakes like our grandmother did.',
      'Last week we were the only two people in the shop.',
    ],
  },
  *check(sentence, _context, profile) {
    const unless = [
      isJudged,
      isReported,
      isAsked,
      isOpinion,
      beside(/\b(?:says|register|20\d\d|people|person|two|thing|time|grandm\w+|mum|cat|dog)\b/i),
      isOnFile(profile),
    ];
    yield* tell(sentence, NOBODY, {
      unless: [...unless, followedBy(/^ (?:than (?:you|yourself))/i)],
      say: 'compares you with everyone: say what you do',
    });
    yield* tell(sentence, FIND, { unless, say: 'compares you with everyone: say what you do' });
    yield* tell(sentence, ONLY, {
      unless: [...USUAL, ...unless],
      say: 'may not be true of all others: can you show it?',
      severity: 'hint',
    });
  },
};
export default rule;
