import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { following, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const HIDDEN =
  /\b(?:(?:dm|inbox|message|pm|comment|whatsapp|text)(?: (?:me|us|below|now))?(?: ["']?(?:price|info)["']?)?,? (?:for|to (?:get|know|see)|about|with) (?:the |our |my |your )?(?:prices?|rates?|costs?|pricing|price list|fee)|(?:prices?|rates?|pricing|fee|cost)(?: is| are)? (?:by|via|in|on|through) (?:dms?|inbox|private(?: message)?|pm|request only)|(?:what does|how much)\b[^.!?\n]{0,40}(?:cost)?\? dm me|(?:i|we) don'?t (?:do|post|give|write|share) prices? (?:in public|here|online|on (?:posts|instagram|facebook|x))|no dm,? no (?:deets|price|details)|(?:inbox|dm|whatsapp) only\b|i'?ll let you see the prices?|comment price\b|price\? (?:dm|message|inbox))\b/gi;

/** "No need to message us": the "don't" of "we don't do prices" belongs to the words themselves. */
const isDenied = following(/\b(?:no need to|never|not|don't (?:have|need) to)\s$/i);

const rule: Rule = {
  id: 'hard-sell/hidden-price',
  title: 'Price kept back',
  why: 'People scroll on when the price is a secret.',
  advice: 'Write the price, or from what it starts and what it depends on.',
  severity: 'hint',
  sources: [cite('UCPD', 'article 7(4)(c)'), cite('CAP', '3.17'), cite('FTC_DOTCOM')],
  reads: 'sentence',
  patterns: [HIDDEN],
  triggers: ['inbox', 'only', 'price', 'prices', 'pricing', 'rates', 'cost', 'costs', 'fee', 'deets', 'details'],
  examples: {
    flagged: [
      '{DM for price}.',
      '{Prices by DM} 💌',
      '{Message us to know the price}.',
      'Beautiful, isn’t it? {Price in DM}',
      '{I don’t do prices in public}, slide in.',
      '{Comment price} below and I’ll write.',
    ],
    fine: [
      'A box is €19, DM us if you want one.',
      'No need to message us for prices, the list is on the door.',
      'Every kitchen is different: send us your measurements for a quote.',
      'Ask us about bread, any day.',
      'Our comment on electricity prices: ouch.',
    ],
  },
  check: (sentence, context) =>
    context.sectors.includes('business-customers')
      ? []
      : tell(sentence, HIDDEN, { unless: [isDenied, isReported], say: 'hides the price: write it or where it starts' }),
};
export default rule;
