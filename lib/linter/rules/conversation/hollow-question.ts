import { cite } from '../../sources.ts';
import { quote } from '../../text/find.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const FILLER =
  /^(?:so,? )?(?:any )?(?:thoughts|agree|agreed|right|who(?:'s| is) (?:in|ready|with us|excited)|am i right|yes or no|anyone else|sounds good|what do you think|are you ready|ready|excited|can you relate|don't you think|who can relate)\s*\?+$/i;
const FEWEST = 8;

const rule: Rule = {
  id: 'conversation/hollow-question',
  title: 'A question with nothing to answer',
  why: '“Thoughts?” asks for noise, and readers who have something to tell stay silent.',
  advice: 'Ask something only your readers know.',
  severity: 'hint',
  sources: [cite('GRICE', 'quantity and relation'), cite('META_BAIT')],
  where: { kinds: ['post'] },
  reads: 'draft',
  triggers: ['?'],
  examples: {
    flagged: [
      'We changed the menu for the spring and added two soups. {Thoughts?}',
      'Leadership means listening to your team every single day. {Agree?}',
      'The terrace is open again and the sun is back. {Who’s ready?}',
      'Good bread needs time, flour and nothing else. {Am I right?}',
      'The new logo is finally on the door of the shop. {What do you think?}',
    ],
    fine: [
      'We added two soups. Which one should stay in June?',
      'Thoughts on the ramp? Is it wide enough for your pram?',
      'The new logo is on the door. What do you think of the blue: too dark?',
      'Right? That was my face too.',
      'No questions today, just figs.',
    ],
  },
  check: function* (draft) {
    const questions = draft.sentences.filter(({ isQuestion }) => isQuestion);
    if (questions.length === 0 || countWords(draft.text) < FEWEST) return;
    if (!questions.every(({ text }) => FILLER.test(text.trim()))) return;
    for (const { start, raw } of questions)
      yield { start, end: start + raw.length, message: `${quote(raw)} asks nothing: ask what only your readers know` };
  },
};
export default rule;
