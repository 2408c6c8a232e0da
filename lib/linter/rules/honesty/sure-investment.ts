import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, MONEY, SOON } from './words.ts';

const r = String.raw;
const SURE = anyOf(
  r`if you(?:'d| had) (?:put|invested|bought)[^.!?\n]{0,30} you(?:'d| would) (?:have|be)[^.!?\n]{0,15}\d`,
  r`(?:has )?grown every (?:single )?(?:year|month)(?: and will [\w ]{3,16})?`,
  r`no losers|every(?:one|body) (?:in (?:my|our) \w+ )?is in profit|\d+ ?% net(?=,|\.| and)`,
  r`(?:safest|surest|easiest|smartest|best) (?:way|place|investment|home) (?:to|for) (?:beat|grow|park|invest|double|protect|put|keep|make|earn|your)(?: your| the)? (?:inflation|money|savings|cash|capital|wealth)`,
  r`\d+(?:[.,]\d+)? ?% (?:a|per) (?:year|annum)(?=[^?\n]{0,80}(?:under lock|secure|bricks|safe|backed|on the dot|like clockwork))`,
  r`(?:gold|property|land|bricks|bitcoin|houses?|flats?|the market|it) (?:never|always|only ever) (?:goes|go) (?:down|up)`,
  r`(?:send|put|give|pay in|invest|deposit) \d[\d.,]{0,12}k?(?: today| now)?,? (?:and )?(?:get|collect|receive|take) (?:back )?\d[\d.,]{0,12}k?(?: \w+)?`,
  r`\d+(?:[.,]\d+)? ?% (?:a|per|every) (?:day|week)(?=[^.!?\n]{0,40})`,
  r`tenants? pays? (?:your|the|my) (?:mortgage|loan)`,
  r`turn(?:s|ed|ing)? (?:your )?${MONEY} into ${MONEY}`,
  r`(?:grow|grows|earn|earns|make|makes|gives?|giving|gain|returns?|pays?|paying) (?:\w+ ){0,4}?(?:by )?\d+(?:[.,]\d+)? ?% (?:a|per|every|each) (?:month|week|day)`,
  r`(?:only )?knows? (?:only )?one (?:way|direction)`,
  r`(?:put|invest|drop|deposit|park) (?:just |only )?${MONEY}[^.!?\n]{0,35}?(?:collect|get|receive|take|cash out|becomes|back) (?:back )?${MONEY}(?: ${SOON})?`,
  r`(?:put|invest) \d+k[^.!?\n]{0,25}?(?:collect|get|receive) \d+k`,
  r`(?:double|doubled|doubles|triple|tripled|multiply|multiplied) (?:your|their|his|her) (?:money|savings|income|investment|capital)(?: ${SOON}| in a year)?`,
  r`guaranteed (?:returns?|profits?|income|yields?|rent|growth|interest)`,
  r`(?:risk[- ]free|no[- ]risk|zero[- ]risk|safe|steady|fixed) (?:investment|returns?|profits?|income|\d+(?:[.,]\d+)? ?%|yield)`,
  r`(?:paying |giving )?\d+(?:[.,]\d+)? ?% (?:a year|a month|every month|monthly|per month|fixed|per year|annually|yield)[^.!?\n]{0,40}?(?:risk[- ]free|can't go wrong|guaranteed|no risk|whenever you like)`,
  r`(?:zero|no) risk(?: (?:at all|whatsoever))?`,
  r`your (?:capital|money|savings|cash) (?:is|are|stays?|will be) (?:100 ?% |completely |totally |always )?(?:safe|protected|secure|guaranteed)`,
  r`(?:as )?safe as (?:it is )?(?:in )?(?:the|a|your) bank|safer than (?:the|a|your) (?:bank|savings)`,
  r`can only go up(?: in value)?|only goes? up|never (?:loses?|falls?|drops?) (?:in )?(?:value|money)|has (?:only )?(?:known|seen) one direction|(?:is )?worth more (?:each|every) time (?:you look|\w+)`,
  r`(?:sure|surefire|sure[- ]fire) (?:thing|bet|winner)`,
  r`adds? (?:a heap|thousands|loads|${MONEY}) to (?:the|your) (?:house|home) (?:price|value)(?: too)?`,
  r`it comes back to you with (?:company|interest|friends)`,
  r`a (?:restful|safe|quiet|good) place for (?:whatever|anything|the money|your savings)(?: you've got)?`,
  r`the (?:clever|smart) money (?:moved|is|has)(?: \w+)?`,
);
const STAKE =
  /\b(?:invest\w*|capital|returns?|yield|profits?|money|savings|forex|crypto|trading|trades?|signals?|stablecoins?|bitcoin|tokens?|flats?|houses?|home|property|bed|rent|fund|funds|bank|portfolio|ponds?|deposit|collect|value|class|interest|street|tenants?|gold|uncle|exchange|crypto|%)\b|%|[€£$₦₹]/i;
/** A risk line anywhere near turns it into information. */
const RISK =
  /\b(?:capital (?:is )?at risk|can (?:fall|go down|drop|lose)|may (?:fall|go down|lose)|you (?:can|could|may|might) lose|not guaranteed|no guarantee|past (?:returns|performance)|don't invest|rent money|scams?|beware|fraud|warn\w*|arithmetic|not a promise|walk away|(?:anybody|anyone|someone|people) (?:showing|offering|promising|who promises))\b/i;

const rule: Rule = {
  id: 'honesty/sure-investment',
  title: 'A sure gain',
  why: 'No investment is sure, and hiding the risk costs people their savings.',
  advice: 'Put the risk next to the return, in the same post, or say nothing about returns.',
  severity: 'warn',
  sources: [
    cite('FCA_FG24'),
    cite('UCPD', 'article 6'),
    cite('DMCC', 'section 226'),
    cite('CAP', '14.1'),
    cite('SPAIN_LCD', 'article 5'),
  ],
  reads: 'draft',
  patterns: [SURE],
  triggers: anyWord(
    'put invest drop deposit park double doubled doubles triple tripled multiply multiplied guaranteed risk* no zero safe safer steady fixed % capital money savings cash only never direction worth sure* one adds add company interest friends place smart clever turn turns turned turning know knows always send give pay tenant tenants safest surest easiest smartest best if grown losers profit net',
  ),
  examples: {
    flagged: [
      '{Put ₦200,000 in our ponds now and collect ₦320,000 in four months}. {Your capital is safe}, fish no dey fail.',
      '{Double your money in a year}.',
      'Three bed on Mill Lane, £245k, {can only go up in value}.',
      'Flats in the sun, with your money {as safe as it is in the bank}.',
      '{Guaranteed returns} on every loaf machine.',
      'I’ve watched this street for 20 years and it {has known one direction}, up goes the rent.',
    ],
    fine: [
      'Invest in good shoes, your back says thanks.',
      'Beware of fake profiles that say you can double your money.',
      'Capital at risk. Our community bond targets 3%, you may lose money.',
      'At 7% a year money doubles in ten years, that is arithmetic, not a promise.',
      'The river path is safe for kids.',
      'Is there any risk-free investment? Talk at the library.',
      'Put €2 in the box and take a jar.',
    ],
  },
  *check(draft) {
    if (!stands(STAKE, draft.text) || stands(RISK, draft.text)) return;
    yield* tell(draft, SURE, {
      unless: [
        isNegated,
        isReported,
        isAsked,
        beside(/\b(?:rain|snow|fire|pain|charity|matched|donations?|impact|recycl\w+)\b/i),
      ],
      say: 'hides the risk: put it next to the return',
    });
  },
};
export default rule;
