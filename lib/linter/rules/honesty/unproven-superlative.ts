import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, followedBy, following, type Guard, isAsked, isOpinion } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, COUNTRY, isJudged, isOnFile } from './words.ts';

const r = String.raw;
const TOP = r`(?:best|finest|cheapest|tastiest|freshest|fastest|safest|strongest|cleanest|greenest|healthiest|purest|smartest|friendliest|quickest|softest|creamiest|juiciest|crispiest|prettiest|comfiest|gentlest|most (?:reliable|advanced|trusted|complete|affordable|effective|comfortable|popular|authentic|delicious|experienced|professional|innovative|competitive|efficient|natural|durable|sustainable|accurate|secure|loved|skilled|modern|beautiful))`;
const SCOPE = r`(?:(?:in|of|on|across) (?:all (?:of )?|the whole (?:of )?|the entire )?(?:town|(?:the|this) (?:world|city|country|county|area|region|market|industry|business|planet|state|valley|island|coast|neighbou?rhood|street|village|province|high street|universe|web|internet)|(?<place>[\p{L}][\p{L}'-]+))|anywhere|around here|out there|for miles|money can buy|you(?:'ll| will) (?:ever )?(?:find|get|taste|eat|try|have|see|own|drink|need)|you can (?:buy|get|own)|going|online|by (?:far|a mile|miles)|bar none|hands down|period|no contest,?|guaranteed)`;
const WIDE = new RegExp(r`(?<!\w)(?:the )?${TOP} (?:[\p{L}\d'&-]+,? ){0,4}?${SCOPE}(?![\p{L}\d])`, 'giu');
const OURS = anyOf(
  r`(?:hands down|by far|easily|officially|without (?:a )?doubt|undisputedly|no doubt|undoubtedly|quite simply) the ${TOP} \w+(?: \w+)?`,
  r`${TOP} (?:\w+ ){1,3}this side of (?:the )?\w+`,
  r`(?:the )?${COUNTRY}'?s (?:favou?rite|best[- ]loved|best[- ]kept) \w+(?: \w+)?`,
  r`(?:we're|we are|i'm|i am|our (?:\w+ ){1,3}(?:is|are))(?: still| also| simply| officially| easily| now| proudly)?(?: the| ${COUNTRY}'?s) (?:very )?${TOP}(?: \w+){0,3}`,
  r`(?:the )?${COUNTRY}'?s (?:very |absolute )?${TOP} \w+`,
);
const PUFF = anyOf(
  r`(?:we|i) (?:only )?(?:have|make|bake|sell|offer|serve|build|brew|cook|give|provide|deliver|use)(?: you| only)? the (?:very )?${TOP} [\w-]+`,
  r`simply the ${TOP}`,
);

/** A place name has a capital; "in August" and "in class" are no market. */
const isNoPlace: Guard = ({ raw }, { end, groups: { place } }) => {
  if (place === undefined) return false;
  const written = raw.slice(end - place.length, end);
  return (
    written[0] === written[0]?.toLowerCase() ||
    /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Show|Class|Stock|Christmas|Easter)/.test(
      written,
    )
  );
};
const isWarmth: Guard = (_, { words }) =>
  /\b(?:wishes|regards|practices?|way|ways|time|part|friends?|luck|moment|team|crew|customers?|guests?|clients?|regulars|neighbou?rs?|followers|fans|job|people|community|mums?|mothers?|dads?|volunteers?|dogs?|colleagues|students?|audience|seat|kept|before|interests?|shape|mood|weather|day|days|spot)\b/i.test(
    words,
  );
const isOwnHistory = beside(
  /\b(?:yet|so far|we've (?:ever )?(?:made|baked|had|done|seen)|(?:i|we)(?:'ve| have) (?:ever )?(?:had|eaten|tried|tasted|seen|used|made|read)|in (?:years|ages|weeks)|since (?:19|20)\d\d|of the (?:year|season|week)|list|ranking|index|shortlist|congrat\w*|well done|happy birthday|thank(?:s| you))\b/i,
);
const isSought = following(
  /\b(?:which|who|whose|what|where|how|vote|votes|chose|choose|find|finding|compet\w+|search|quest|hunt|among|ask|whether|if|wants?|named)\b[^,.;:]{0,25}$/i,
);

const rule: Rule = {
  id: 'honesty/unproven-superlative',
  title: 'Superlative without proof',
  why: 'Readers take “the best in town” as a fact, and a fact needs somebody who measured it.',
  advice: 'Name who says so and when, make it your own taste, or tell the fact behind it.',
  severity: 'warn',
  sources: [
    cite('ASA_SUPERLATIVES'),
    cite('ASA_BEST'),
    cite('CAP', '3.7 and 3.33'),
    cite('UCPD', 'article 6'),
    cite('SPAIN_LCD', 'article 5'),
    cite('FTC_DOTCOM'),
  ],
  reads: 'sentence',
  patterns: [OURS, PUFF, WIDE],
  triggers: anyWord(
    'best finest cheapest tastiest freshest fastest safest strongest cleanest greenest healthiest purest smartest friendliest quickest softest creamiest juiciest crispiest prettiest comfiest gentlest most favourite favorite',
  ),
  examples: {
    flagged: [
      'LAST CHANCE!!! {The best coffee in Spain}, guaranteed.',
      'Come in for {the freshest fish on the coast}.',
      'It is {the best paella of all Valencia}, and the internet says so too.',
      'Two years in a row {we are Norways most trusted workshop}.',
      'New windows from {the most trusted fitters in Leeds}.',
      'Why do clients stay? Because {our translations are the most accurate in the market}.',
      'At our counter {we serve the finest ham} with a smile.',
    ],
    fine: [
      'Best regards from the whole team, and the best part is still the smell.',
      'Best Sourdough in Valencia 2025: the medal hangs over the oven.',
      'Which is the best bread in Valencia? Tell us yours.',
      'We think it is the best croissant in town, but we are biased.',
      'Máire says it is the best sourdough she has pulled out since Easter.',
      'Thank you to the best customers in the world.',
      'The best tomatoes in August come from Pete’s tunnel.',
      'This is the fastest host I have had so far.',
      'Voted the best biryani in Leicester by readers of the Chronicle in 2025.',
    ],
  },
  *check(sentence, _context, profile) {
    const unless = [
      isJudged,
      ...USUAL,
      isAsked,
      isOpinion,
      isNoPlace,
      isWarmth,
      isOwnHistory,
      isSought,
      followedBy(/^ (?:to|time|way|before|for (?:a|the|your|beginners|small|big)|if|when|from the)\b/i),
      isOnFile(profile),
    ];
    yield* tell(sentence, WIDE, { unless, say: 'may not be provable: name who says so and when' });
    yield* tell(sentence, OURS, { unless, say: 'may not be provable: name who says so and when' });
    yield* tell(sentence, PUFF, { unless, say: 'may be taste, not fact: say what is good about it', severity: 'hint' });
  },
};
export default rule;
