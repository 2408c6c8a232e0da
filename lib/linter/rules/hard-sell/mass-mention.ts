import { cite } from '../../sources.ts';
import { matchesOf, stands } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';
import { SELLING } from './words.ts';

const HANDLE = /(?<![\w.])@[\w.]{2,40}(?: [A-Z][a-z]+)?/g;
/** Credits, thanks and line-ups are what mentions are for. */
const CREDIT =
  /\b(?:photos?|images?|music|video|styl\w+|art|design|hair|models?|make-?up|cake|light|words)(?: by|:)|\b(?:with|thanks to|thank you|thanks|alongside|featuring|feat|ft|speakers?|line-?up|partners?|panel|celebrat\w+|congrat\w*|team|judges|hosted by|winners?|by)\b|\bw\//i;
const BEG =
  /@[\w.]{2,40},? (?:please |pls )?(?:check (?:this|it|us) out|check out our|rt this|retweet|share this|look at our)|\b(?:can|could|would) you (?:please )?(?:rt|retweet|repost|share) (?:this|our|us)\b/i;
const MOST = 4;

const rule: Rule = {
  id: 'hard-sell/mass-mention',
  title: 'Tagging people into a promotion',
  why: 'People you tag did not ask for your advert.',
  advice: 'Mention only people who are part of the post.',
  severity: 'warn',
  sources: [
    cite('X_AUTHENTICITY', 'bulk mentions'),
    cite('META_BAIT', 'tag baiting'),
    cite('MAILCHIMP', 'social media'),
  ],
  reads: 'draft',
  // A handle at the end of a text is blanked and so stands in no sentence, where triggers are looked for.
  triggers: 'always',
  examples: {
    flagged: [
      'New offer {@ana @leo @pau @marta} get yours',
      '{@elpais check out our} new box',
      'Hey @chef {can you RT this}?',
      'Half price lamps {@deco1 @deco2 @deco3 @deco4}',
      '{@valencia @ruzafa @food @brunch} 20% off today',
    ],
    fine: [
      'Photo by @ana, styling @leo, light @pau, cake @marta, order on Friday',
      'Thank you @ana @leo @pau @marta for the market!',
      'We talked with @lauraolin about bread.',
      'See you at the fair @feriavalencia',
      'Speakers: @a1 @b2 @c3 @d4. Tickets €5',
    ],
  },
  check: function* (draft, context): Generator<Sighting> {
    if (context.kind !== 'post' || stands(CREDIT, draft.text)) return;
    const handles = [...matchesOf(draft.raw, HANDLE)];
    const first = handles[0];
    const last = handles.at(-1);
    if (
      first &&
      last &&
      handles.length >= MOST &&
      (stands(SELLING, draft.text) || /\b(?:register|come|get yours|must)\b/i.test(draft.text))
    ) {
      yield {
        start: first.index,
        end: last.index + last[0].length,
        message: `${handles.length} people tagged into a promotion: mention only those in it`,
      };
      return;
    }
    const beg = BEG.exec(draft.raw);
    if (beg)
      yield {
        start: beg.index,
        end: beg.index + beg[0].length,
        message: 'Asks somebody to advertise: mention only people in the post',
      };
  },
};
export default rule;
