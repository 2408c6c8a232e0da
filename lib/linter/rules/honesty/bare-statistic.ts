import { cite } from '../../sources.ts';
import { stands, tell, USUAL } from '../../text/find.ts';
import { beside, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink, isOnFile, namesSource } from './words.ts';

const r = String.raw;
const PEOPLE = r`(?:people|shoppers|customers|clients|users|women|men|adults|parents|children|kids|teens|teams|businesses|companies|employers|employees|workers|buyers|patients|dentists|doctors|homeowners|homes|drivers|brits|americans|spaniards|households|owners|dogs|cats|visitors|candidates|start-?ups|smes|marketers|leaders|managers|hotels|students|readers|travellers|guests|couples|brides|runners|founders|recruiters|landlords|tenants|sellers|us|you|them|those)`;
const SHARE = anyOf(
  r`\d{1,3}(?:[.,]\d+)? ?(?:%|per ?cent) of (?:all |the |our |your |small |young |most |new |older )?(?:[\w-]+ )?${PEOPLE}`,
  r`(?:\d|nine|eight|seven|six|four|three) (?:out of|in|of) (?:every )?(?:10|ten|five|5|four|4)(?: (?:people|women|men|shoppers|customers|clients|users|dentists|doctors|vets|dogs|cats|owners|parents|businesses|companies|teams|homes|adults|experts|brides|drivers|founders|spaniards|patients))(?: [\w-]+){0,2}?`,
  r`(?:\d|nine|eight|seven|six) (?:in|out of) (?:every )?(?:10|ten) \w+ (?:are|have|will|never|fail|love|regret|save|trust|use)(?: \w+)?`,
  r`(?:\d|nine|eight) (?:in|out of) (?:10|ten) (?:\w+ )?(?:recommend|prefer|agree|choose|say|see)`,
);
const FACTOR = anyOf(
  r`halves? (?:your|the|their) [\w ]{3,20}bills?`,
  r`(?:sells?|rents?|earns?|lasts?|works?|runs?) (?:for )?\d+ ?% (?:more|longer|faster)`,
  r`\d{2,3} ?% (?:satisfaction|satisfied|happy|positive|recommendation|repeat|customer satisfaction|approval|accuracy)(?: \w+)?`,
  r`(?:the )?average (?:client|customer|student|member|user|buyer|family|home) (?:\w+ )?(?:earns?|saves?|gains?|loses|makes|gets|sees|doubles)(?: \w+){0,2}`,
  r`\d[\d.,]{0,12} ?% (?:higher|faster|better|cheaper|longer|stronger|safer|quicker|fewer|more effective|more productive)(?: \w+)?`,
  r`\d{1,3}(?:[.,]\d+)? ?% (?:would|say|said|love|loved|recommend|recommended|agree|prefer|swear|feel|felt|noticed|reported?|saw|come back|never|forget|fail)(?: \w+)?`,
  r`by \d[\d.,]{0,12} ?% (?:overnight|in (?:\d+|one|two|a|three) (?:days?|weeks?|nights?|months?|minutes))`,
  r`(?:customers|clients|people|families|members|users|guests|households|students|teams|most|they) (?:who \w+ )?save (?:an average of |on average |around |about |over |more than )?(?:[€£$₹₦] ?\d[\d.,]{0,12}|\d[\d.,]{0,12} ?(?:€|£|euros|hours|kr))`,
  r`cuts? (?:their|your|the) [\w ]{3,20} (?:in|by) (?:half|a third|\d+ ?%)`,
  r`(?:twice|double|three times|ten times) (?:as \w+|the (?:quality|taste|speed|life|results|power|space|fun))`,
  r`\d[\d.,]{0,12} ?% (?:more|less|fewer|faster|better|higher|lower) (?:likely|productive|effective|efficient|done|sales|energy|conversions?|often|engagement|leads)`,
  r`(?:are|is) \d[\d.,]{0,12} ?% more \w+`,
  r`(?:earn |sell |last |grow |work |get )?(?:\d+|two|three|four|five|ten|twenty) times (?:more|as (?:long|fast|much|strong|likely|good|many)|faster|longer|stronger|better|safer|cheaper)`,
  r`(?:lasts?|sells?|works?|earns?|costs?|runs?) (?:twice|half|three times|\d+ times) (?:as|to|more|the)(?: \w+)?`,
  r`saves? (?:you |them |us )?(?:half|a third|\d[\d.,]{0,12} ?%)(?: of| on)? (?:their|your|the) \w+`,
  r`get \d+ ?% more \w+`,
  r`a (?:third|half|quarter) (?:lower|less|cheaper|off) on (?:the|your) bills?`,
);
const GROWTH = anyOf(
  r`(?:we|sales|revenue|our \w+) (?:grew|grown|increased|rose|jumped|are up) (?:by )?\d{2,}[\d.,]{0,12} ?%`,
  r`(?:tripled|doubled|quadrupled|10x'?d|tenfold) (?:our|their|his|her) (?:revenue|sales|income|bookings|leads|traffic)(?: with)?`,
  r`(?:more than |over )?\d[\d.,]{0,12}(?:,000|k|\+) (?:happy|satisfied|smiling) (?:\w+)`,
);

/** Told to sell, not as news. */
const OWN = /\b(?:[Ww]e|[Oo]ur|ours|us|[Yy]ou|[Yy]our)\b|[€£$₹₦]/;

const rule: Rule = {
  id: 'honesty/bare-statistic',
  title: 'A figure without its source',
  why: 'A percentage without its base and its source looks invented, even when it is not.',
  advice: 'Add whose number it is, from when, and out of how many.',
  severity: 'hint',
  sources: [
    cite('CAP', '3.7'),
    cite('UCPD', 'article 6'),
    cite('FTC_HEALTH', 'establishment claims'),
    cite('GRICE', 'quality'),
  ],
  reads: 'draft',
  triggers: anyWord(
    '<digit> nine eight seven six four three two five ten twenty twice half third quarter tripled doubled quadrupled tenfold save cut cuts double average halve halves',
  ),
  examples: {
    flagged: [
      '{87% of shoppers} leave for good after one slow page. We make shops fast 🐇',
      '{9 in 10 women} see brighter skin within a week.',
      'Ring a lead inside five minutes and you’re {400% more likely} to close.',
      'Children who code before ten {earn three times more} as adults!',
      'It {lasts twice as long} as what you have now.',
      '{We grew 300%} this quarter.',
      'More news: {over 50,000 happy smiles} in Nashik.',
    ],
    fine: [
      '78% of people sleep badly, according to the 2024 INE health survey.',
      'We asked 214 guests in March: 61% of people want rye.',
      'In our home trial 46 of 60 women said their skin looked brighter.',
      'Eight of ten tables are free tonight.',
      'Trays are made of 100% recycled cardboard and 9 grams heavier.',
      'The new lamp uses 40% less energy than last year’s model.',
      'Is it true that 80% of people never read the recipe?',
      '87% of shoppers leave after a slow page: https://report.example/speed',
    ],
  },
  *check(draft, { now }, profile) {
    if (hasLink(draft.raw) || namesSource(draft.text)) return;
    const unless = [
      ...USUAL,
      isAsked,
      beside(
        /\b(?:last year|since (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|19|20)|from \d+ to \d+|of the \d+|i can't find|myth|they say|sugar|flour|cotton|discount|off|deposit)\b/i,
      ),
      isOnFile(profile, now),
    ];
    yield* tell(draft, SHARE, {
      unless,
      say: 'has no source: add whose number and from when',
      severity: stands(OWN, draft.text) ? 'warn' : undefined,
    });
    yield* tell(draft, FACTOR, { unless, say: 'may need its base: than what, measured by whom?' });
    yield* tell(draft, GROWTH, { unless, say: 'may need its base: from how many to how many?' });
  },
};
export default rule;
