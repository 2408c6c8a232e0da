import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, isAsked, isOpinion } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink } from './words.ts';

const r = String.raw;
const GAS = r`(?:carbon|climate|co2|co₂|emissions?|c02)`;
const NEUTRAL = anyOf(
  r`(?:completely |fully |100 ?% |totally )?${GAS}[- ]?(?:neutral|positive|negative|free|compensated|zero)(?:ly)?`,
  r`zero[- ](?:carbon|emissions?|co2)`,
  r`(?:we|fully|100 ?%) offset(?:s|ting)? (?:all |our |your |100 ?% |every )?(?:\w+ )?(?:emissions|carbon|footprint|flight|parcel|order)`,
  r`offset (?:your|the) (?:footprint|carbon|emissions|flight)`,
  r`(?:no|zero) carbon footprint|(?:emission|carbon)s?[- ]free|no emissions`,
);
const FUTURE = anyOf(r`net[- ]zero(?: by 20\d\d)?`);

const rule: Rule = {
  id: 'honesty/climate-neutral',
  title: 'Climate neutral by a stroke of the pen',
  why: 'Calling a product neutral because of offsets is banned in the EU from 27 September 2026.',
  advice: 'Say what you cut, from how much to how much, and link the calculation.',
  severity: 'warn',
  sources: [
    cite('ECGT', 'Annex I point 4c and article 6(2)(d)'),
    cite('FTC_260', '§260.5'),
    cite('CMA_GREEN'),
    cite('CAP', '11.1'),
  ],
  reads: 'draft',
  triggers: anyWord('carbon carbon* climate climate* co* c emission emissions zero offset offsets offsetting'),
  silences: [{ rule: 'honesty/vague-green', on: 'words' }],
  examples: {
    flagged: [
      'As of today, every parcel we move is {climate neutral}.',
      '{Climate-positive} coffee!',
      '{We offset your emissions} with every order.',
      'For 20 kr extra the whole trip becomes {CO2 free}.',
      'Packaging that is {completely climate neutral}.',
      '{Net zero by 2030}, promise!',
    ],
    fine: [
      'Net zero by 2040: our plan, targets and yearly audit https://plan.example',
      'We are not carbon neutral and we won’t say so.',
      'Can bread be carbon neutral? Talk at the library.',
      'The low-emission zone starts on Monday, come by tram.',
      'About 62 kg CO2 for each person, counted from our diesel receipts.',
      'The government wants a net zero grid by 2035.',
    ],
  },
  *check(draft) {
    if (hasLink(draft.raw)) return;
    const unless = [
      ...USUAL,
      isAsked,
      isOpinion,
      beside(
        /\b(?:zone|government|eu|council|parliament|museum|talk|course|law|directive|conference|summit|report|economy|world|industry|transition|technolog\w+|future|path|goals?|targets?|commit\w*|strategy)\b/i,
      ),
    ];
    yield* tell(draft, NEUTRAL, { unless, say: 'needs a measured cut: from how much to how much?' });
    yield* tell(draft, FUTURE, { unless, say: 'may need its plan: link steps, targets and audit', severity: 'hint' });
  },
};
export default rule;
