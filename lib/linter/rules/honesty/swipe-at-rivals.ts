import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isAsked, isNegated, isOpinion, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink, isJudged, RIVALS } from './words.ts';

const r = String.raw;
const BETTER = r`(?:better|cheaper|faster|safer|fresher|stronger|healthier|cleaner|greener|tastier|happier|longer|more (?:\w+)|less (?:\w+))`;
const RUN_DOWN = anyOf(
  r`(?:our |the )?(?:competitors?|rivals) (?:water|cheat|copy|copied|use|charge|hide|lie|cut|sell you)\w*(?: \w+){0,2}`,
  r`(?:if you )?buy (?:elsewhere|cheap),? (?:you )?(?:buy|pay) twice|everyone else (?:copied|copies) us|undefeated (?:in|since) \w+`,
  r`(?:all )?the (?:rest|others) (?:is|are) (?:just |only )?(?:copies|imitations?|talk|noise|fakes?|marketing|water|sugar|amateurs|cowboys)`,
  r`(?:all )?(?:the )?other [\w ]{3,22}? (?:are|is) (?:just|only|nothing but|basically) \w+`,
  r`(?:supermarket|industrial|factory|big[- ]brand|chain|mass[- ]market|cheap) \w+ (?:is|are) (?:syrup|sugar|water|rubbish|plastic|dead|fake|poison|junk|trash|garbage|dust|chemicals)`,
  r`(?:half|twice|double|a third of|a quarter of) the (?:price|quality|cost|taste|speed)(?: of| as| than)? ${RIVALS}`,
  r`(?:the |those )?cowboys (?:down the road|out there|in this trade|around)`,
  r`don't (?:go|fall|waste your (?:money|time)|settle|trust) (?:to|for|on|with)? ?(?:the )?(?:others|cowboys|cheap \w+|big brands|fakes?|copycats|imitations|amateurs)`,
  r`(?:big|cheap|supermarket|famous) (?:brands?|names|chains)\?`,
  r`what (?:the )?(?:other|big) \w+ (?:don't|won't|never) (?:tell|show) you`,
  r`(?:other|big|most|all other|the big|cheap) (?:\w+ )?(?:brands?|shops?|clinics?|compan(?:y|ies)|providers?|agenc(?:y|ies)|accountants?|garages?|plumbers?|coaches|trainers?|schools?|salons?|apps?|platforms?|firms?|banks?|builders|dealers|bakeries|chains|roofers|vets|dentists) (?:just |only |will |all |simply )?(?:overcharge|cheat|lie|cut corners|hide|charge (?:you )?double|rip you off|don't care|miss|botch|take double|use (?:cheap|frozen)|sell you|can't|won't|fail|never)(?: [\w']+){0,3}`,
  r`any other \w+ will (?:take|charge|cost)(?: you)? (?:double|twice|more)(?: from you)?`,
  r`in the big brands you(?:'ll)? find [\w ]{3,30}`,
  r`(?:unlike|not like) ${RIVALS}`,
  r`(?:lasts?|works?|runs?|sells?) (?:twice|three times|ten times|\w+ times) as (?:long|well|fast|much|good) as ${RIVALS}`,
  r`${BETTER} than ${RIVALS}(?: [a-z]+ (?:in|round) [\w ]{3,16})?`,
  r`costs? (?:less|half)(?: to run)? (?:than|of) ${RIVALS}`,
  r`(?:beats?|outshines?|leaves?) (?:the lot|the competition|all (?:the )?(?:others|rest)|the rest|every other \w+|(?:the )?others (?:behind|in the dust))(?: (?:behind|in the dust))?`,
  r`(?:the )?competition (?:can't|cannot|doesn't|hates|is nervous|knows)`,
  r`the others (?:know it|still ring us|copy us|can't)(?: too)?`,
);

const rule: Rule = {
  id: 'honesty/swipe-at-rivals',
  title: 'Better than the others, unproven',
  why: 'Running down or beating unnamed others is a comparison nobody can check, so it sounds like talk.',
  advice: 'Give your own figure, or compare one named thing with its measure and date.',
  severity: 'hint',
  sources: [
    cite('CAP', '3.33 to 3.42'),
    cite('ASA_SUPERLATIVES'),
    cite('UCPD', 'article 6(2)'),
    cite('SPAIN_LCD', 'articles 9 and 10'),
  ],
  reads: 'draft',
  triggers: anyWord(
    "other others big most cheap unlike like than as of beat beats outshine outshines leave leaves competition half twice double third quarter cowboys don't supermarket famous what industrial factory chain mass rest competitor competitors rivals buy everyone undefeated",
  ),
  examples: {
    flagged: [
      '{Other accountants overcharge you and miss} half of what you can claim.',
      'It is {cheaper than the competition}.',
      'It {lasts twice as long as anything else out there}.',
      '{Unlike other brands}, we care.',
      '{In the big brands you find feathers and sawdust}, believe us.',
      '{Any other clinic will take double from you}.',
    ],
    fine: [
      'Better than last year’s fig bread, says Leo.',
      'Cheaper than you think: €3.20.',
      'We are no better than the others; we just start earlier.',
      'Our loaf has 1.1 g of salt, less salt than most supermarkets’ 1.5 g.',
      'Put it beside yours, some supermarket ones are good also.',
      'Offices near me list anything from £180 to £400, so shop around.',
      'Is ours really better than the rest? Try both and tell us.',
    ],
  },
  *check(draft) {
    if (hasLink(draft.raw)) return;
    yield* tell(draft, RUN_DOWN, {
      unless: [
        isJudged,
        isNegated,
        isReported,
        isAsked,
        isOpinion,
        beside(
          /\d+(?:[.,]\d+)? ?(?:g|%|dB|mg|ml|days|km)\b|\b(?:than (?:any )?other (?:year|month|day|time)s?|some (?:do|of them))\b/i,
        ),
      ],
      say: 'compares without proof: give your own figure',
    });
  },
};
export default rule;
