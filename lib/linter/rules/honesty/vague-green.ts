import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, followedBy, following, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink, isOnFile } from './words.ts';

const r = String.raw;
const PLANET = r`(?:the |our |mother )?(?:planet|environment|earth|nature|oceans?|climate|bees|world)`;
const GENERIC = anyOf(
  r`(?:(?:100 ?%|fully|totally|completely|truly) )?(?:eco|planet|earth|climate|environment(?:ally)?|ocean|nature)[- ]?(?:friendly|conscious|responsible|kind|positive|safe|sound|smart)`,
  r`(?:good|better|kind|kinder|gentle|healthier|great|harmless|nice) (?:to|for|on) (?:people and )?${PLANET}`,
  r`(?:good|better|best|great|green|greener|right) (?:choice|deed|thing) for ${PLANET}`,
  r`(?:do|does|doing|done) (?:something |some |a bit of )?(?:good|no harm|a favou?r|your bit) (?:for|to) ${PLANET}`,
  r`(?:save|saves|saving|help|helps|rescues?) (?:the )?(?:rainforest|oceans?|bees|polar bears|trees|turtles|forests?|planet|reefs?|whales)`,
  r`(?:disappears?|vanish(?:es)?|dissolves?|returns?|melts?) (?:back )?(?:in|into|to) (?:the )?(?:nature|earth|soil|sea|compost)`,
  r`nothing (?:nasty|toxic|harmful|bad) (?:inside|in it|added)`,
  r`makes? ${PLANET} (?:healthier|greener|happier|better|cleaner)`,
  r`(?:save|saving|saves|protects?|heals?) (?:the |our )(?:planet|earth|oceans)`,
  r`(?:100 ?%|fully|totally|completely|truly|all|entirely) (?:green|sustainable|eco|natural|ecological|clean|biodegradable|compostable|organic)(?! (?:cotton|linen|wool|number|silk|flour|card))`,
  r`zero (?:impact|guilt|footprint|harm)`,
  r`guilt[- ]free|(?:clear|good|clean) conscience|without the guilt`,
  r`(?:zero|no|without|free of|free from) (?:any )?(?:chemicals?|toxins?|nasties)|chemical[- ]free|non[- ]?toxic|toxin[- ]free`,
  r`the earth says thank(?:s| you)`,
);
const SOFT = anyOf(
  r`(?:infinitely|forever|endlessly) recyclable|recyclable forever|throw it anywhere|zero[- ]waste (?:menu|brand|range|shop|kitchen|box)`,
  r`(?:if you|those who|for people who) love (?:nature|the planet|the earth|our planet)`,
  r`(?:our |new |the )?eco[- ](?:range|line|bags?|cups?|packaging|wrap|warriors?|collection|cleaning|choice|products?|materials?)`,
  r`(?:wash|clean|drive|fly|live|shop|travel|eat|sleep|think|heat|print) (?:green|greener|cleaner|sustainably|consciously)(?=[,.!]|$| )`,
  r`(?:buy|order|book|sell) [\w ]{1,18}, (?:we )?(?:save|plant|protect) (?:a|one) (?:tree|bee|turtle)`,
  r`easy to be green|love the ocean|(?:green|clean|sustainable) (?:flights?|power|trips?|miles|houses?|homes?|kitchens?|wine|food|skincare|make-?up|car|cars|driving)`,
  r`(?:an? |our |the |more |new )?(?:sustainable|green|greener|ecological|biodegradable|conscious|ethical|clean) (?:products?|brand|company|packaging|fashion|range|bags?|option|choice|cleaning|materials?|clothes|cosmetics|soap|paint|living|cups?|future|collection|business|alternative|fabric|beauty|sprays?|drop|gold|silver|diamonds?|jewellery|jewelry|denim|jeans|knitwear|coffee|chocolate|travel|tourism|hotel|stay|candles?|shoes|sneakers|trainers|furniture|linen|bottles?|gifts?|festival|taxi|deliver(?:y|ies)|laundry|swimwear|dress(?:es)?|tees|towels|nappies|toys|lifestyle|wedding|event)`,
  r`go(?:ing)? green|we(?:'re| are) green`,
  r`(?:sustainably|ethically|responsibly) (?:made|sourced|produced|grown|caught)`,
);
/** Figures, materials and certificates make a green word specific. */
const SPECIFIC =
  /\b\d+(?:[.,]\d+)? ?(?:%(?! (?:natural|eco|green|sustainable|planet|organic|biodegradable|clean|ecological|earth|climate))|g\b|grams?|kg|kilos?|litres?|kwh|bottles)|\b(?:fsc|gots|emas|ecolabel|ecocert|oeko|grs|iso 14\d+|msc|rainforest alliance|cradle to cradle|certificate|certified|licen[cs]e number|made (?:from|of)|because|life[- ]cycle|en 13432)\b/i;

const rule: Rule = {
  id: 'honesty/vague-green',
  title: 'A green word without a fact',
  why: 'General green words say nothing that can be checked; from 27 September 2026 the EU bans them for goods.',
  advice: 'Say what exactly is better, by how much, and who certifies it.',
  severity: 'warn',
  sources: [
    cite('ECGT', 'Annex I points 4a and 4b'),
    cite('FTC_260', '§260.4'),
    cite('CMA_GREEN'),
    cite('CAP', '11.1 to 11.4'),
    cite('UCPD_GUIDANCE', '4.1.1'),
  ],
  reads: 'draft',
  triggers: anyWord(
    'eco ecofriendly eco* planet* earth climate environment* ocean oceans nature bees world green greener sustainabl* natural ecological clean biodegradable compostable organic zero guilt conscience chemical chemicals toxin toxins non* nontoxic nasties conscious ethical ethically responsibly save saves saving help helps rescue rescues nothing plant cleaner sustainably consciously recyclable anywhere love',
  ),
  examples: {
    flagged: [
      'Our detergent is {eco-friendly}, natural and {kind to the planet}.',
      'New boxes, {100% planet friendly} 🌍 {zero guilt}',
      '{Fully eco}, {fully natural}, {zero chemicals} 🌍',
      'When you wash with our soap you {do something good for nature} 🌲',
      'Discover {our sustainable collection}, out on Friday.',
      'Each house cleaned {makes the planet healthier}.',
    ],
    fine: [
      'Our boxes are made of 92% recycled paper (FSC Recycled).',
      'Green tea, green apples and green salad are back.',
      'We are not a sustainable brand yet; here is what we changed this year.',
      'Is there such a thing as eco-friendly paint? Talk on Friday.',
      'Refill bag with 22 g of plastic where the bottle had 74 g, EU Ecolabel number on the back.',
      'The terrace is the greenest room of the house, full of natural light.',
      'Sustainable growth was the topic of the evening, the other was cake.',
    ],
  },
  *check(draft, { now }, profile) {
    if (hasLink(draft.raw)) return;
    const unless = [
      ...USUAL,
      isAsked,
      beside(SPECIFIC),
      following(
        /\b(?:far from|want to be|how to be|trying|talk|museum|course|law|directive|claims?|words?|label|minister|ministry|council|world)\b[^.!?]{0,30}$/i,
      ),
      followedBy(
        /^ ?(?:claims?|tea|light|salad|day|talk|course|law|initiative|growth|development|policy|goals?|finance|energy|world)\b/i,
      ),
      beside(/\b(?:conference|summit|un\b|sdgs?|government|council|museum|report|award|climbing|yoga|sleep)\b/i),
      isOnFile(profile, now),
    ];
    yield* tell(draft, GENERIC, { unless, say: 'is too general: say what is better, and by how much' });
    yield* tell(draft, SOFT, { unless, say: 'may be too general: say what is better, how much', severity: 'hint' });
  },
};
export default rule;
