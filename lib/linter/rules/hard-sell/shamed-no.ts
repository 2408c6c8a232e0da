import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const SHAMED =
  /\b(?:no|nope)\b,? ?(?:thanks?|thank you)?[,.!:;-]{0,2} ?(?:i|i'd|i'll|i'm|i am|my)\b ?(?:would |'?d )?(?:rather|prefer|like (?:paying|to pay|full|being|wasting|missing)|love (?:paying|wasting)|hate|don'?t (?:want to (?:save|win|look|grow|be|improve|learn)|like (?:saving|free|money|discounts|deals|good|great)|need (?:more|help|savings|to save|a discount|extra)|care|deserve|believe)|(?:will |'?ll )?pay (?:full|more|retail)|(?:am |'?m )?not (?:interested in (?:saving|discounts|free|better|growing)|into (?:savings|discounts|deals)|a fan of)|enjoy (?:paying|losing)|already (?:know everything|have enough|look)|(?:choose|want) (?:to pay|to miss|bad|to stay|full))\b[^.!?\n]{0,40}/gi;
const PAYING =
  /\bi(?:'d rather|'d prefer to| prefer to| want to| like to|'ll)? pay(?:ing)? full price\b|\bi (?:hate|don'?t like|don'?t want) (?:saving money|discounts|free (?:stuff|shipping|money)|to save)\b/gi;

const rule: Rule = {
  id: 'hard-sell/shamed-no',
  title: 'A “no” that shames',
  why: 'A refusal worded as stupidity mocks everybody who says no.',
  advice: 'Offer a plain “no, thank you”.',
  severity: 'warn',
  sources: [cite('DARK_PATTERNS', 'confirmshaming'), cite('UCPD', 'articles 8 and 9')],
  reads: 'sentence',
  patterns: [PAYING, SHAMED],
  triggers: ['save', 'saving', 'pay', 'no', 'nope', 'thanks', 'thank', 'prefer', 'rather', 'hate', 'full'],
  examples: {
    flagged: [
      '{No thanks, I prefer to pay full price}',
      '{No, I hate saving money}',
      '{No thank you, I don’t like free shipping}',
      '{Nope, I’d rather stay tired}',
      'Yes, send it. Or: {I’ll pay full price}',
    ],
    fine: [
      'No thanks needed, we prefer cake.',
      'No, I don’t have the key, Leo does.',
      'No thank you.',
      'We prefer to pay the mill full price.',
      'No, we would not swap our flour for anything.',
      '“No thanks, I hate onions”, said Ana.',
    ],
  },
  check: function* (sentence) {
    const say = 'mocks a “no”: offer a plain refusal';
    yield* tell(sentence, SHAMED, { unless: [isReported], say });
    yield* tell(sentence, PAYING, { unless: [isReported], say });
  },
};
export default rule;
