import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { after, type Guard } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { owns } from './words.ts';

const SORRY_BUT =
  /\b(?:sorry|apologi[sz]e|apologies)\b[^.!?\n\ud800-\udfff]{0,60}?(?:[.!]\s{0,2})?[,;]?\s?\b(?:but|however|although|though)\b/gi;
/** What follows helps, owns, asks, or is an honest no. */
const HELPS =
  /^,? (?:(?:that|it|this)(?:'s| is) (?:no|not an?) (?:excuse|good)|here(?:'s| is)|(?:i|we)(?:'ll|'d| will| would| have|'ve| can| can't| cannot| could| do want|'re (?:on|now|going)|'m on| won't| don't have| no longer| am| are (?:on|now|sending|fixing))|could you|can you|would you|please|no\b|the answer|not\b|this one|it(?:'ll| will) (?:be|go)|your (?:money|new|refund)|a new|thank)/i;
const isHelp: Guard = (draft, match) => {
  const rest = after(draft, match);
  return HELPS.test(rest) || owns(rest) || rest.endsWith('?');
};

const rule: Rule = {
  id: 'complaint-reply/sorry-but',
  title: 'A sorry taken back',
  why: 'The “but” erases the sorry before it, and the reader remembers the excuse.',
  advice: 'End the sentence after the apology; give the reason after what you will do.',
  severity: 'warn',
  sources: [cite('APOLOGY', 'no justification before responsibility'), cite('HUMAN_VOICE')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [SORRY_BUT],
  triggers: ['but', 'however', 'although', 'though'],
  examples: {
    flagged: [
      '{Sorry but} it was Mother’s Day and the whole town came.',
      'We’re {sorry for the delay, but} you live a long way out.',
      '{Apologies, however} our arrival times are estimates.',
      'I’m {sorry about that. But} the drill was fine when it left here.',
      '{Sorry for the fright, but} there is no cause for alarm.',
    ],
    fine: [
      'I’m sorry. It was Mother’s Day, but that’s no excuse.',
      'Sorry, but could you send me the order number?',
      'I’m sorry, but we can’t refund after the show. We can move you to the 30th.',
      'Sorry, it was a rough spring, but you should have been told.',
      'Not the answer you wanted, but I promise to look.',
    ],
  },
  check: (draft) =>
    tell(draft, SORRY_BUT, { unless: [isHelp], say: 'takes the sorry back: stop after the apology', most: 1 }),
};
export default rule;
