import { cite } from '../../sources.ts';
import { gripeOf } from '../../text/answering.ts';
import { stands } from '../../text/find.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { owns, takesAStep } from './words.ts';

/** So plain a complaint that a reply with neither is no answer; at 2 and 3 the text answered may be a question. */
const PLAIN = 4;
/** A short honest answer ("Bin it, £9.40 back tonight") says enough; thanks to a friendly correction too. */
const FEWEST = 7;
const FRIENDLY =
  /\b(?:good (?:spot|catch|eye)|well spotted|made (?:our|my|us) (?:\w+ )?(?:day|week|morning)|correct!|so glad|congrat\w*|happy to)\b/i;

const rule: Rule = {
  id: 'complaint-reply/no-ownership',
  title: 'Nothing owned, nothing offered',
  why: 'Taking responsibility is the part of an answer that works best, and a step comes second; this has neither.',
  advice: 'Own it in one line, then say what you will do.',
  severity: 'hint',
  sources: [cite('APOLOGY', 'responsibility first, repair second'), cite('SERVICE_RECOVERY')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  triggers: 'always',
  marks: false,
  examples: {
    flagged: [
      'Every phone shows colour a bit differently, and the photo was taken in daylight.',
      'Hello Maureen, thanks for sharing and happy anniversary to your parents.',
      'Our drivers had a lot of orders that evening.',
      'Usage that high is nearly always an electric heater, Jess.',
      'The quiet room is meant more as a low-chatter zone.',
    ],
    fine: [
      'Bin it, £9.40 back to you.',
      'That’s on us. A new loaf leaves at nine.',
      'Thanks, Tom. Which one did you get, the blue or the oat?',
      'It does run big, and the chart saying so is easy to miss. Send yours back with the label in the bag.',
      'Nine days with a newborn is not right. Steve the plumber is with you at two.',
      'We did say no, and here’s why. What we can do is keep those places for you until June.',
    ],
  },
  check: function* (draft, context) {
    const { text } = draft;
    if (countWords(text) < FEWEST || owns(text) || takesAStep(text) || stands(FRIENDLY, text)) return;
    yield {
      start: 0,
      end: 0,
      message: 'Nothing is owned or offered: own it in one line, then say what you will do.',
      ...(gripeOf(context.replyTo) >= PLAIN && { severity: 'warn' as const }),
    };
  },
};
export default rule;
