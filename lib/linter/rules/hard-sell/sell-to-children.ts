import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { around, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const ELDERS = '(?:mum|mom|mummy|mommy|dad|daddy|parents|grandma|grandpa|granny|mums? and dads?|folks)';
const PESTER = new RegExp(
  String.raw`\b(?:ask|tell|get|beg|convince|nag|pester|make|drag|bug) (?:your |ur )?${ELDERS}(?:(?: and| or) (?:mum|mom|dad))? (?:to|for|into) (?:\w+ ){0,2}?(?:buy(?:ing)?|get(?:ting)?|order(?:ing)?|bring|take|pay|one|the|our|a new)\b|\b(?:beg|pester|nag) (?:your |ur )?${ELDERS}\b[^.!?\n]{0,24}|(?<=^|[.!?\n]\s{0,2})(?:hey |hello |hi )?(?:kids|children|boys and girls|little ones)\s?[,!]{1,3} (?:go |come |and |now )?(?:buy|get|collect|order|grab|don't miss|ask|tell|take|pick)\b(?! (?:well|home|dressed|ready|some rest|outside))[^.!?\n]{0,30}`,
  'gi',
);
/** Help and safety: "ask your parents to take the tin out of the oven". */
const SAFETY = /\b(?:help|oven|permission|careful|safe|adult|with you|hot|scissors|homework|coat|hats?)\b/i;

const rule: Rule = {
  id: 'hard-sell/sell-to-children',
  title: 'Selling to children',
  why: 'Telling children to buy, or to make their parents buy, is banned in the EU and the UK.',
  advice: 'Speak to the parents.',
  severity: 'stop',
  sources: [
    cite('UCPD', 'Annex I point 28'),
    cite('DMCC', 'Schedule 20'),
    cite('CAP', 'section 5'),
    cite('AUTOCONTROL', 'minors'),
  ],
  reads: 'draft',
  patterns: [PESTER],
  triggers: [
    'kids',
    'children',
    'boys',
    'little',
    'mum',
    'mom',
    'mummy',
    'mommy',
    'dad',
    'daddy',
    'parents',
    'grandma',
    'grandpa',
    'granny',
    'mums',
  ],
  examples: {
    flagged: [
      '{Kids, ask your mum to buy the dino box}!',
      '{Hey kids, collect them all}!',
      '{Tell your parents to bring} you on Saturday and get a toy.',
      '{Children! Get yours before Monday}.',
      '{Beg your dad for a new} flavour.',
    ],
    fine: [
      'Kids eat free on Sundays with a paying adult.',
      'Ask your parents if they can help you with the oven.',
      'The children got their diplomas today.',
      'Parents: the dino box has 12 pieces, age 6+.',
      'A mum told us: “my kids get hungry at eleven”.',
    ],
  },
  check: (draft) =>
    tell(draft, PESTER, {
      unless: [isNegated, isReported, (passage, match) => SAFETY.test(around(passage, match))],
      say: 'tells children to buy: speak to the parents',
    }),
};
export default rule;
