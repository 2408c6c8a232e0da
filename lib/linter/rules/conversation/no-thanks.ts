import { cite } from '../../sources.ts';
import { stands } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

const THANKS =
  /\b(?:thank\w*|ta|cheers|grateful|appreciate\w*|means (?:a lot|so much|the world)|(?:so|too|very) kind|glad|happy (?:you|to hear|that)|delighted|chuffed|made (?:our|my|us)|love(?:ly|d)?|gracias|bless|you're (?:the best|a star|welcome)|pleasure|great to (?:hear|read|have)|wow|aw+|tell (?:her|him|your|them)|pass (?:it|this|that) on|read (?:it|this) out|come back|excellent taste|haha)\b|🙏|❤|🥰|😊|💚|💛|🙌|😍|🥹/iu;
/** Praise and no more: a wish or a grudge in it changes what is owed. */
const MIXED = /\?|\b(?:but|not|never|late|cold|wrong|refund|worst|however|although|only)\b|n't\b/i;

const rule: Rule = {
  id: 'conversation/no-thanks',
  title: 'Praise without thanks',
  why: 'They took the time to say something kind where others read it.',
  advice: 'Say thanks, and take up one word of theirs.',
  severity: 'hint',
  sources: [cite('POLITENESS', 'gratitude'), cite('HUMAN_VOICE')],
  where: { kinds: ['reply'], answering: ['praise'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  examples: {
    flagged: [
      { text: 'We bake it every Thursday.', context: { replyTo: 'Best rye I have had in years, well done!' } },
      { text: 'It is our grandmother’s recipe.', context: { replyTo: 'I love your bread.' } },
      { text: 'You should try the fig one.', context: { replyTo: 'Delicious cake yesterday!' } },
      { text: 'Noted.', context: { replyTo: 'You are legends, perfect service.' } },
      { text: 'Available until Sunday in both shops.', context: { replyTo: 'Gorgeous lamp!' } },
    ],
    fine: [
      { text: 'Thank you, Pilar! It is our grandmother’s recipe.', context: { replyTo: 'I love your bread.' } },
      { text: 'That made our morning.', context: { replyTo: 'Best rye in years!' } },
      { text: 'So glad you liked it! Thursday is rye day.', context: { replyTo: 'Best rye in years!' } },
      { text: 'We bake it every Thursday.', context: { replyTo: 'Lovely. When do you bake it?' } },
      { text: 'I’ll look into it now.', context: { replyTo: 'Great bread but my order was late' } },
    ],
  },
  check: function* (draft, { replyTo }) {
    if (replyTo === '' || stands(MIXED, replyTo) || stands(THANKS, draft.raw)) return;
    yield { start: 0, end: 0, message: 'They praised you: say thanks and take up one word of theirs.' };
  },
};
export default rule;
