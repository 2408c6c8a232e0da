import { cite } from '../../sources.ts';
import { countWords, EMOJI } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const PIECE =
  "(?:(?:so |very |really )?(?:great|nice|good|awesome|amazing|lovely|excellent|fantastic|interesting|brilliant|insightful|inspiring|true)(?: (?:post|content|article|share|read|work|job|stuff|insights?|one))?|thanks for sharing|well said|love (?:this|it)|totally agree|agreed|couldn't agree more|keep it up|congrat(?:s|ulations)(?: (?:team|all))?|wow|well done)";
const GENERIC = new RegExp(`^${PIECE}(?:[\\s,!.]{1,3}${PIECE}){0,3}[\\s!.]*$`, 'i');
const MOST = 7;
const FEWEST_ASKED = 6;
const MILL = 'How we rebuilt the mill after the flood, in ten pictures, with the wheel out.';

const rule: Rule = {
  id: 'autopilot/generic-comment',
  title: 'A comment for any post',
  why: 'It would fit under every post, so it says nothing about this one.',
  advice: 'Say which part you liked.',
  severity: 'hint',
  sources: [cite('GRICE', 'quantity'), cite('ROTE_REPLIES')],
  where: { kinds: ['comment', 'reply'], answering: ['nothing', 'other'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  examples: {
    flagged: [
      { text: 'Great post! Thanks for sharing', context: { replyTo: MILL } },
      { text: 'So true 💯', context: { replyTo: MILL } },
      { text: 'Nice!', context: { replyTo: MILL } },
      { text: 'Love this', context: { replyTo: MILL } },
      { text: 'Congrats team! Great work', context: { replyTo: MILL } },
    ],
    fine: [
      { text: 'The third picture, with the wheel out, is the one that got us.', context: { replyTo: MILL } },
      { text: 'Congratulations on the mill, we will come on Sunday.', context: { replyTo: MILL } },
      { text: 'Thank you!', context: { replyTo: 'Love your bread', kind: 'reply', answering: 'praise' } },
      { text: 'Great post about the wheel, did you keep the old one?', context: { replyTo: MILL } },
      { text: 'Nice!', context: { replyTo: 'Look, rain' } },
    ],
  },
  check: function* (draft, { replyTo }) {
    const words = draft.text.replace(EMOJI, ' ').replace(/\s+/g, ' ').trim();
    if (words === '' || countWords(words) > MOST || countWords(replyTo) < FEWEST_ASKED || !GENERIC.test(words)) return;
    yield { start: 0, end: 0, message: 'It would fit under any post: say which part you liked.' };
  },
};
export default rule;
