import { cite } from '../../sources.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const LONG = 18;
const SHORT = 2;
const STORY =
  'I came with my mother on Sunday and she told me how her village baked once a week in a shared oven, it brought back so many memories.';

const rule: Rule = {
  id: 'conversation/dead-end',
  title: 'One word for a whole story',
  why: 'They wrote a paragraph, and one word back says it was not read.',
  advice: 'Give them a sentence about something they wrote.',
  severity: 'hint',
  sources: [cite('GRICE', 'quantity'), cite('HUMAN_VOICE')],
  where: { kinds: ['reply'], answering: ['praise', 'question', 'other'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  anyLanguage: true,
  examples: {
    flagged: [
      { text: '👍', context: { replyTo: STORY } },
      { text: 'Thanks!', context: { replyTo: STORY } },
      { text: 'Noted.', context: { replyTo: STORY } },
      { text: 'Great ❤️', context: { replyTo: STORY } },
      { text: '🙏🙏', context: { replyTo: STORY } },
    ],
    fine: [
      { text: 'Thank you for telling us, which village was it?', context: { replyTo: STORY } },
      { text: 'Thanks!', context: { replyTo: 'Nice!' } },
      { text: 'What a story!', context: { replyTo: STORY } },
      { text: '👍', context: { replyTo: 'See you at 8' } },
      { text: 'Until 20:00', context: { replyTo: `${STORY} How long are you open today?` } },
    ],
  },
  check: function* (draft, { replyTo }) {
    if (
      countWords(draft.text) > SHORT ||
      /\d/.test(draft.text) ||
      draft.raw.trim() === '' ||
      countWords(replyTo) < LONG
    )
      return;
    yield { start: 0, end: 0, message: 'They wrote a lot: give them a sentence about something they wrote.' };
  },
};
export default rule;
