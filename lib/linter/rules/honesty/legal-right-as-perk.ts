import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const PERK = r`(?:only (?:with|at|from|in) (?:us|our (?:shop|place|store|house|clinic)|here)|only at [A-Z]\w+|exclusive(?:ly)?|special|(?:our|a|as a) (?:gift|treat|favou?r|courtesy|bonus|thank[- ]you)(?: to you)?|as a (?:gift|courtesy|goodwill gesture)|out of (?:goodwill|kindness)|bonus|unlike (?:the )?others?|(?:no|nobody|no one) (?:other \w+|else)(?: round here| around here)? (?:offers|gives|does)|because we (?:care|love you)|we even|we go (?:further|the extra mile)|generous(?:ly)?|our treat|(?:something )?(?:you'll |you )?only (?:find |get )?(?:it |this )?here|that's how (?:nice|good|much|kind)(?: \w+){0,3}|only for (?:members|our club|members of our club|vips?)|you even get|perks?|luxury of)`;
const RIGHT = r`(?:(?:legal|statutory) (?:guarantee|warranty|rights?|sick pay|minimum)|(?:two|three|2|3)[- ]year (?:legal )?guarantee|(?:14|fourteen)[- ]?days? (?:to (?:return|cancel|withdraw|send)|(?:right|period|window)(?: of| to)? (?:return|cancel|withdraw\w*)|returns?|withdrawal|right)|returns? within (?:14|fourteen) days|right (?:of|to) (?:withdrawal|withdraw|cancel|return)|(?:vat|tax) (?:receipts?|invoices?)|gdpr[- ]compliant|repair(?:ed)? (?:it )?or replaced?(?: it)?|paid holidays?|payslips?|(?:paid )?sick pay|minimum wage|allergen (?:list|information)|ce[- ]mark(?:ed|ing)?|refund if (?:it|your \w+) (?:never|doesn't|does not) (?:arrive|turn up|work)|prices? (?:that )?includ(?:e|ing) vat|(?:a |your )?receipts?(?= and)|(?:two|three|2|3) years?(?: of)?(?: legal)? (?:guarantee|warranty)|right to complain|refund (?:you )?if (?:the|your) \w+ (?:never|don't|do not) (?:arrive|turn up|work)|cancel (?:your|an|any) (?:online )?(?:order|contract|purchase) within (?:14|fourteen) days|never sell(?:ing)? your data)`;
const SOLD = anyOf(
  r`(?:repair|replace|return|refund)[^!?\n]{0,50}[.!?] where else`,
  r`${PERK}[^.!?\n]{0,70}?${RIGHT}`,
  r`${RIGHT}[^.!?\n]{0,50}?${PERK}`,
  r`benefits no (?:other )?(?:\w+ )?employer (?:\w+ ){0,3}?offers[^.!?\n]{0,20}?${RIGHT}`,
);

const rule: Rule = {
  id: 'honesty/legal-right-as-perk',
  title: 'A legal right sold as a favour',
  why: 'The law already gives this to everybody, and presenting it as your gift is a banned practice.',
  advice: 'Say that it is the law, and then what you add to it.',
  severity: 'stop',
  sources: [
    cite('UCPD', 'Annex I point 10'),
    cite('SPAIN_LCD', 'article 27.1'),
    cite('DMCC', 'Schedule 20'),
    cite('ECGT', 'Annex I point 10a'),
  ],
  reads: 'draft',
  patterns: [SOLD],
  triggers: anyWord(
    'legal statutory guarantee <digit> fourteen right vat tax gdpr repair repaired paid payslip payslips sick wage allergen ce refund receipt receipts cancel two three sell selling return replace where returns',
  ),
  examples: {
    flagged: [
      '{Only with us: 3-year legal guarantee}!',
      '{Because we care: an exclusive 14 day right to return} 💚',
      '{Bonus: VAT invoice} with every order.',
      '{Unlike others, we give you a right of withdrawal}.',
      'If it’s faulty inside 6 months we’ll {repair or replace it, our gift to you} ❤️',
    ],
    fine: [
      'Your 3-year legal guarantee applies, as always. Here is how to use it.',
      '14 days to return is EU law, we make it 60 💚',
      'We add two more years to the legal guarantee, only with us.',
      'Holiday, sick pay and pension are what the law says. Fridays finish at 1.',
      'Exclusive colours in the shop, and a receipt if you need one.',
      'Is a two-year guarantee special? No, it is the law.',
    ],
  },
  check: (draft) =>
    tell(draft, SOLD, {
      unless: [
        ...USUAL,
        isAsked,
        beside(
          /\b(?:by law|the law|eu law|law (?:says|gives)|on top|two more|more years|longer than|beyond|extra (?:years?|days?|months?)|extend\w*|we make it|more than)\b/i,
        ),
      ],
      say: 'is theirs by law, not your gift: say so',
    }),
};
export default rule;
