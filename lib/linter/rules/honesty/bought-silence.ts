import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const WORDS = r`(?:(?:the|this|that|your|my) (?:comment|review|post|rating|stars?|tweet|video)|it|this|that)`;
const GIVE = r`(?:we(?:'ll| will|'d| can)(?! be)|i(?:'ll| will)|there's|you(?:'ll| will) get|and (?:your|a|the))`;
const DEAL = anyOf(
  r`instead of (?:writing|posting|putting|leaving) (?:that|this|it|a (?:bad )?review)[^.!?\n]{0,40}?${GIVE}`,
  r`change your mind about (?:the|that|your) (?:one[- ]star|1[- ]star|two[- ]star|review|rating|comment|\d stars?)`,
  r`(?:delete|remove|take down|pull) (?:the|that|this|your) (?:tweet|review|post|comment|video|rating|stars?)(?: and| first and)? (?:your|the|we|you|i|it's|there's)(?: \w+){0,3}`,
  r`(?:refund|voucher|free|credit|discount|deposit|money)[^.!?\n]{0,40}?(?:as soon as|once|when|after|the minute) (?:the|that|your) (?:\w+ )?(?:review|comment|post|tweet|video|stars?|rating) (?:is|are|has) (?:gone|down|deleted|changed|removed|been)`,
  r`(?:take|pull) ${WORDS} down[^.!?\n]{0,30}?${GIVE}`,
  r`(?:delete|remove|edit|update|rethink|change) (?:the|this|that|your) (?:comment|review|post|rating|stars?)[^.!?\n]{0,30}?${GIVE}`,
  r`(?:if|once|when|as soon as) (?:you |it's |the (?:comment|review|post) is |that's )(?:take|taken|pull|pulled|delete|deleted|remove|removed|gone|change|changed)[^.!?\n]{0,30}?${GIVE}`,
  r`${GIVE}[^.!?\n]{0,40}? (?:if|once|when|in (?:exchange|return) for) (?:you )?(?:tak(?:e|ing)|remov(?:e|ing)|delet(?:e|ing)|chang(?:e|ing)) (?:down )?(?:the|this|that|your) (?:comment|review|post|rating|stars?)`,
);

const rule: Rule = {
  id: 'honesty/bought-silence',
  title: 'Paying for a complaint to vanish',
  why: 'A refund or gift in return for deleting a review hides the truth from the next reader.',
  advice: 'Put it right without a condition, and let the review stand.',
  severity: 'stop',
  sources: [
    cite('FTC_465', '§465.7'),
    cite('UCPD', 'Annex I point 23c'),
    cite('DMCC', 'Schedule 20 paragraph 13'),
    cite('SPAIN_LCD', 'article 27.8'),
  ],
  reads: 'sentence',
  patterns: [DEAL],
  triggers: anyWord(
    'take taking taken pull pulled delete deleting deleted remove removing removed edit update rethink change changing changed gone instead',
  ),
  examples: {
    flagged: [
      'So sorry!! {Take the comment down and we’ll} pop a free set your way 💅',
      '{Delete your review and we will refund you}.',
      '{If you remove the review, we’ll} send you a voucher.',
      '{We’ll send a new pair if you change your review}.',
      '{Once the post is gone, you’ll get} your deposit back today.',
    ],
    fine: [
      'Leave the comment up, it’s fair. Pop in whenever and we’ll redo the lot.',
      'Please don’t delete your review, we’ll learn from it.',
      'Take the bread out and we’ll show you the crust.',
      'We changed the review form, and your photos now load.',
      'If you change your booking, we’ll move the deposit too.',
    ],
  },
  check: (sentence) =>
    tell(sentence, DEAL, {
      unless: [isNegated, isReported, beside(/\b(?:booking|order|address|tyre|form|bread)\b/i)],
      say: 'buys silence: put it right with no condition',
    }),
};
export default rule;
