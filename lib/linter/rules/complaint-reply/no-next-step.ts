import { cite } from '../../sources.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { owns, takesAStep } from './words.ts';

const FEWEST = 7;

const rule: Rule = {
  id: 'complaint-reply/no-next-step',
  title: 'Sorry, and then nothing',
  why: 'An apology without a step leaves them where they were.',
  advice: 'Say what you will do and by when, or ask for what you need to do it.',
  severity: 'hint',
  sources: [cite('APOLOGY', 'offer of repair'), cite('SERVICE_RECOVERY', 'follow-up')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  examples: {
    flagged: [
      'We are so, so sorry. There are no words for what happened to you.',
      'You’re right, it was late, and we are truly sorry.',
      'So sorry! We truly feel for you and your family.',
      'We apologise, Friday was hard for everyone in the kitchen.',
      'Sorry everyone. We know it has been a long, long wait and we feel awful.',
    ],
    fine: [
      'Thank you. I’m sorry, I’ll refund the delivery today.',
      'Sorry, Marta. Could you send me the order number?',
      'That’s on us. We’ve told the driver and a new loaf leaves at nine.',
      'I’m sorry. The next box is free.',
      'We’re sorry, the flight we can’t cover. Ana will do the workshop with you tomorrow at ten.',
    ],
  },
  check: function* (draft) {
    const { text } = draft;
    if (countWords(text) < FEWEST || !owns(text) || takesAStep(text)) return;
    yield { start: 0, end: 0, message: 'An apology without a step: say what you will do and by when.' };
  },
};
export default rule;
