import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf } from './words.ts';

const r = String.raw;
const DISCLAIMER =
  /\b(?:views?|opinions?|tweets?|posts?)(?: are)?(?: (?:all|strictly|entirely|purely|just))? (?:my|mine)(?: own)?\b|#(?:viewsmyown|myownviews|opinionsmyown|allviewsmyown)/i;
const PROMISE = anyOf(
  r`we (?:guarantee|offer|promise|sell|deliver|have (?:a |the )?(?:sale|offer))|our (?:new )?(?:prices?|offer|guarantee|sale|product|box)|\d+ ?% off|order (?:now|yours|here)`,
);

const rule: Rule = {
  id: 'mixed-voice/views-own',
  title: '“Views my own” beside a company promise',
  why: 'A disclaimer cannot cover an offer: it is either yours or the company’s.',
  advice: 'Drop the disclaimer and say where you work, or drop the offer.',
  severity: 'hint',
  sources: [cite('FTC_255', '§255.5'), cite('FTC_DOTCOM', 'a disclosure does not cure a claim that contradicts it')],
  where: { accounts: ['personal'], kinds: ['post', 'reply', 'comment'] },
  reads: 'draft',
  triggers: ['my', 'mine', 'viewsmyown', 'myownviews', 'opinionsmyown', 'allviewsmyown'],
  examples: {
    flagged: [
      '{We guarantee} delivery by Friday. Views are my own.',
      '{Our prices} are going down next week! Opinions my own.',
      '{We offer} a free trial until June. Tweets are my own.',
      '{20% off} at the shop today. All views my own.',
      '{Order yours} here, best box ever. Opinions are strictly my own.',
    ],
    fine: [
      'I think remote work suits me. Views are my own.',
      'We guarantee delivery by Friday.',
      'The council should fix the bridge. Opinions my own.',
      'Sea views are our own favourite part, and we sell the terrace by the hour.',
      'Reading a great book on bread this week. Opinions mine.',
    ],
  },
  *check(draft) {
    if (!stands(DISCLAIMER, draft.raw)) return;
    yield* tell(draft, PROMISE, { unless: [isReported], say: 'beside “views my own”: keep one of the two', most: 1 });
  },
};
export default rule;
