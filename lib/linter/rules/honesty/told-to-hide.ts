import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const HIDE = anyOf(
  r`no need to (?:mention|write about|say anything about|bring up) (?:the |our |that )?[\w ]{3,30}`,
  r`(?:keep|let's keep) (?:it|this|that) (?:between us|quiet|our (?:little )?secret|to yourself|off the record)`,
  r`(?:don't|dont|do not|never) (?:mention|tell (?:anyone|anybody|people)|write about|talk about) (?:the |our |about the )?(?:discount|voucher|gift|payment|refund|deal|fee|money|free \w+)`,
  r`(?:we(?:'ll| will)) quietly (?:refund|send|credit|pay|drop)`,
  r`ask no questions`,
  r`\(?(?:[^()\n]{0,30}, )?shhh*(?:\)|!)?`,
  r`which ones we (?:will not|won't|can't) say`,
);
const DEAL =
  /\b(?:reviews?|stars?|voucher|discount|refund|gift|paid|pay|payment|testimonials?|google|trustpilot|off your|credit|prize|giveaway|win|clients?|competitors?|customers?)\b/i;

const rule: Rule = {
  id: 'honesty/told-to-hide',
  title: 'Asked to keep quiet about it',
  why: 'When people are asked not to mention it, the deal was not one that bears daylight.',
  advice: 'Offer only what may be told, and tell it.',
  severity: 'warn',
  sources: [
    cite('FTC_255', '§255.5'),
    cite('FTC_465', '§465.4'),
    cite('UCPD', 'Annex I points 11 and 23c'),
    cite('WOMMA'),
  ],
  reads: 'draft',
  patterns: [HIDE],
  triggers: anyWord("need keep don't dont do never quietly questions ones shh shhh"),
  examples: {
    flagged: [
      'Stick 5 stars on Google and there’s £20 off your invoice, {no need to mention the discount}.',
      'A glowing review and {we’ll quietly refund} your postage, {keep it between us} 🤫',
      '{No need to write about the voucher}, please.',
      'A free set for your testimonial, but {don’t mention the free set}.',
      'Win a trip to Bali! Ends when it ends, {ask no questions} haha',
    ],
    fine: [
      'Surprise party on Friday, keep it between us 🎈',
      'No need to book, no need to bring anything.',
      'The quiet corner by the window: keep it to yourself.',
      'Please mention the discount at the till, Leo forgets.',
      'Do we have to keep it quiet that we paid for the review? No, we label it.',
      'No need to mention the weather, we saw it.',
    ],
  },
  *check(draft) {
    if (!stands(DEAL, draft.text)) return;
    yield* tell(draft, HIDE, { unless: [isReported, isAsked], say: 'hides a deal: offer only what may be told' });
  },
};
export default rule;
