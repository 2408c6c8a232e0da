import { cite } from '../../sources.ts';
import { stands } from '../../text/find.ts';
import { plainWords } from '../../text/fingerprint.ts';
import { wordsOf } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const ASKED =
  /^(?:and |so |hi,? |hello,? )?(?:do|does|can|could|is|are|will|when|where|how|what|which|who|have|may)\b/i;
/** Any of these can be an answer. */
const ANSWERS =
  /\d|\?|\b(?:yes|yep|yeah|no|nope|not|never|sure|of course|because|until|from|till|daily|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|only|every|none|both|all|it'?s|it does|they'?re|that'?s|you can|you'?ll|there(?:'s| is| are)|we(?:'re| are| do| don't|'ve| have| can|'ll| will)|i(?:'m|'ve|'ll| can| do| have)|here'?s|find out|check|afraid|depends|about|around|soon|afraid|free|sold out|closed|open)\b/i;
const MOST = 16;
const LONG_WORD = 4;

const rule: Rule = {
  id: 'conversation/question-unanswered',
  title: 'The question is left open',
  why: 'They asked you something, and others with the same question read along.',
  advice: 'Answer first; thanks and links can follow.',
  severity: 'hint',
  sources: [cite('GRICE', 'relation'), cite('HUMAN_VOICE')],
  where: { kinds: ['reply'], answering: ['question'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  examples: {
    flagged: [
      { text: 'Thank you for your comment!', context: { replyTo: 'Do you deliver to Paterna?' } },
      { text: 'Please send us a private message.', context: { replyTo: 'How much is the box?' } },
      { text: 'Thanks for your interest in our bakery 😊', context: { replyTo: 'When do you bake rye?' } },
      {
        text: 'Please visit our website for more information.',
        context: { replyTo: 'Is the ramp wide enough for a pram?' },
      },
      { text: 'Great question! Follow us for more.', context: { replyTo: 'Can I freeze the loaf?' } },
    ],
    fine: [
      { text: 'Yes, on Fridays.', context: { replyTo: 'Do you deliver to Paterna?' } },
      {
        text: 'We’ll check with the driver and tell you this afternoon.',
        context: { replyTo: 'Do you deliver to Paterna?' },
      },
      { text: 'Paterna is a bit far for the bike, sorry.', context: { replyTo: 'Do you deliver to Paterna?' } },
      { text: '€19, coffee included.', context: { replyTo: 'How much is the box?' } },
      { text: 'Thank you for your comment!', context: { replyTo: 'Who would not love this?', answering: 'praise' } },
    ],
  },
  check: function* (draft, { replyTo }) {
    const question = (replyTo.match(/[^.!?\n]*\?/g) ?? []).at(-1)?.trim() ?? '';
    const words = wordsOf(draft.text);
    if (!ASKED.test(question) || words.length === 0 || words.length > MOST || stands(ANSWERS, draft.text)) return;
    const asked = new Set(plainWords(question).filter((word) => word.length >= LONG_WORD));
    if (plainWords(draft.raw).some((word) => asked.has(word))) return;
    yield { start: 0, end: 0, message: 'Their question may be left open: answer it first.' };
  },
};
export default rule;
