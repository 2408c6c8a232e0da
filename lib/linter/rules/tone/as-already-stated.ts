import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

const STATED = phrases(
  {},
  'as (?:i |we )?(?:have |had )?(?:already|previously|clearly|repeatedly|plainly) (?:been )?(?:stated|mentioned|said|explained|noted|advised|communicated|told|outlined|informed|pointed out|indicated|announced|posted)',
  'as (?:stated|specified|indicated|outlined|set out|published|displayed|laid down) (?:in|on|at|above|before|previously)',
  'as per (?:the|our|my) (?:information|previous|last|earlier|terms|policy|website|notice|published|email|menu|above|agreement)',
  "per (?:my|our) (?:last|previous|earlier|above)|like (?:i|we)(?:'ve| have)? already said",
  "(?:i|we)(?:'ve| have)? already (?:told|explained|answered|stated|covered (?:this|it)|been over)",
  'please (?:refer to|see|consult|re-?read) (?:our|my|the) (?:previous|last|earlier|above|pinned)',
  '(?:which|this|it) (?:was|were|is|are) (?:clearly|plainly|expressly|explicitly|duly) (?:stated|marked|shown|displayed|communicated|indicated|written|explained)',
  '(?:clearly|plainly|explicitly|expressly) (?:states?|stated (?:in|on)|indicates)',
  '(?:that|which) you (?:agreed to|accepted|signed|ticked)',
  '(?:agreement|contract|terms|form) you (?:signed|accepted|agreed)',
  'prior to (?:posting|submitting|contacting|raising|enquiring|commenting|asking|writing)',
  'before (?:submitting (?:enquiries|inquiries|questions|queries|requests)|contacting (?:staff|this office|reception)|raising (?:an enquiry|a query))',
  '(?:consult|familiari[sz]e (?:yourself|themselves|yourselves) with|refer to|peruse) (?:the|our|any) (?:published|applicable|technical|documentation|relevant|information|material|pinned|data|notice|terms|schedule|regulations|guidelines)',
  '(?:is|are) (?:documented|published|stated|specified|set out)(?=[.!]|$)',
);

const rule: Rule = {
  id: 'tone/as-already-stated',
  title: '“As already stated”',
  why: 'It says between the lines that the reader should have known.',
  advice: 'Just give the answer again; it costs one line.',
  severity: 'hint',
  sources: [cite('POLITENESS'), cite('HUMAN_VOICE')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [STATED],
  triggers:
    'accepted agreed already as clearly consult contacting documented duly explicitly expressly familiarise familiarize per peruse plainly please prior published raising refer set signed specified stated submitting ticked'.split(
      ' ',
    ),
  examples: {
    flagged: [
      '{As already stated}, the pool opens at nine.',
      '{Per my last} message, the form is online.',
      '{As stated in} the pinned menu: yes.',
      'Drying times {are documented}.',
      '{As per our previous} post, bring a bag.',
      'Guests may {consult the published} hours.',
    ],
    fine: [
      'We already have your parcel at the counter.',
      'The menu is pinned at the top, and yes, with dumplings.',
      'As promised on Friday, the figs are here.',
      'The report is published on Friday, the short version today.',
      'You signed up for two lessons, see you Tuesday.',
      'Per person it is £12, soup included.',
      'We’ve set out four tables in the sun.',
    ],
  },
  check: (sentence) =>
    tell(sentence, STATED, { unless: [], say: 'sounds impatient: just give the answer again', most: 1 }),
};
export default rule;
