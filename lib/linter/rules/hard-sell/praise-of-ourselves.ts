import { cite } from '../../sources.ts';
import { matchesOf } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';

/** "We won. We grew. We moved." and "Our trucks. Our crews. Our drone." */
const DRUM =
  /(?<=^|[.!?\n]\s{0,2})(?:we (?!are (?:sorry|closed|open))[\w']+(?: [\w'-]+){0,2}[.!]\s{1,2}){3,12}|(?<=^|[.!?\n]\s{0,2})(?:our (?:\d+ )?[a-z'-][\w'-]*(?: [\w'-]+)?[.!]\s{1,2}){3,12}/gi;
/** "Best burgers. Best staff. Best prices." "number one rated, number one loved" */
const BESTS =
  /\b(?:best|number one|no\.? ?1|finest|greatest|cheapest) [\w' ]{2,24}[.,!;]{1,3} ?(?:and )?(?:best|number one|no\.? ?1|finest|greatest|fastest) [\w' ]{2,24}[.,!;]{1,3} ?(?:and )?(?:best|number one|no\.? ?1|finest|greatest|strongest)\b(?: \w+)?|\bcheaper, (?:faster|better),? and (?:better|faster|cheaper)\b|\bbest price,? best quality\b/gi;
/** "very good at what we do and we'd be the first to say it" */
const BOAST =
  /\b(?:we|we're|i'm|i) (?:are |am )?(?:simply |just |honestly |frankly |by far )?(?:very good at what (?:we|i) do|the best (?:in the business|at what we do|there is)|in a league of (?:our|my) own|second to none|the real deal|the machine|unrivalled|unmatched|unstoppable)\b/gi;

const rule: Rule = {
  id: 'hard-sell/praise-of-ourselves',
  title: 'Praise of ourselves',
  why: 'Praise counts when others say it; from the seller it is noise.',
  advice: 'Leave one fact that shows it, and let guests do the praising.',
  severity: 'hint',
  sources: [cite('GRICE', 'quality and quantity'), cite('MAILCHIMP', 'voice and tone')],
  reads: 'draft',
  where: { kinds: ['post'] },
  triggers: ['best', 'number', 'finest', 'greatest', 'cheaper', 'i', 'we', 'our', 'ours'],
  examples: {
    flagged: [
      '{We won. We grew. We moved.} Sign with us.',
      '{Our trucks. Our crews. Our drone.} Quit shopping around.',
      '{We are second to none}, ask anyone.',
      '{We’re in a league of our own} and the price shows it.',
      'Kitchens from £5,000, {we are simply the best in the business}.',
    ],
    fine: [
      'We came. We baked. You ate. Thank you.',
      'We are closed. We are sorry. We open on Monday.',
      'Our hours: nine to five. Our door is at the back.',
      'Nobody says we are second to none at burning toast.',
      'We won! Thanks to the forty people who voted.',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    for (const pattern of [DRUM, BESTS, BOAST])
      for (const hit of matchesOf(draft.text, pattern)) {
        if (
          /\b(?:nobody|not|never|said)\b[^.!?]{0,20}$/i.test(draft.text.slice(Math.max(0, hit.index - 40), hit.index))
        )
          continue;
        const end = hit.index + hit[0].trimEnd().length;
        yield { start: hit.index, end, message: 'Praise of ourselves: leave one fact that shows it' };
      }
  },
};
export default rule;
