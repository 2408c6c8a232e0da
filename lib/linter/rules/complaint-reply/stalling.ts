import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { hasDate } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended, takesAStep } from './words.ts';

const VAGUE = families(String.raw`
  as soon as (?:possible|we can|it is)|asap|shortly|in due course|at some point|(?:very )?soon(?! (?:as|after|enough))|when (?:we can|possible|we get)|(?:in|over) the (?:coming|next few|near) (?:days|weeks|months|future)|(?:our|the) (?:\w+ )?team (?:is|are|will be) (?:\w+ )?(?:on it|working|looking|reviewing|investigating)
  (?:we're|we are|it's|it is|is|are) (?:currently |still |now )?(?:working on|looking into|reviewing|investigating)(?: it| this| the \w+)?|we'll (?:be in touch|get back|come back|look into|get to it)|will (?:review|respond|be (?:actioned|reviewed|dealt with|in touch|processed|considered))|someone will|somebody will|(?:a|one) (?:member|of our) (?:of|team)
  watch this space|it's coming|they're coming|on the roadmap|in the pipeline|high(?:er)? on (?:the|our) list|further period|please wait|stay tuned|keep an eye|while that happens|hope to (?:get|have) \w+ (?:into|fixed|sorted)|on (?:a )?priority(?: basis)?|up on priority|still processing
`);
const PATIENCE = families(String.raw`
  bear with us|(?:be|exercise|have|kindly|your|some|little|more|for) patien(?:t|ce)|(?:please |kindly )?(?:do not|don't) chase|thanks for (?:your )?(?:patience|waiting|bearing)|hang(?:ing)? (?:on|tight)|sit tight|sticking with us
`);

const rule: Rule = {
  id: 'complaint-reply/stalling',
  title: '“Soon” without a day',
  why: 'Someone who has waited already hears “soon” as never.',
  advice: 'Give a day, an hour, or say when you will know.',
  severity: 'hint',
  sources: [cite('SERVICE_RECOVERY', 'urgent reinstatement, follow-up'), cite('APOLOGY', 'offer of repair')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [PATIENCE, VAGUE],
  triggers: [
    'soon',
    'asap',
    'shortly',
    'due',
    'point',
    'when',
    'coming',
    'next',
    'near',
    'team',
    'working',
    'looking',
    'reviewing',
    'investigating',
    'touch',
    'back',
    'look',
    'will',
    'someone',
    'somebody',
    'member',
    'watch',
    "it's",
    "they're",
    'roadmap',
    'pipeline',
    'list',
    'period',
    'wait',
    'tuned',
    'keep',
    'while',
    'hope',
    'priority',
    'processing',
    'bear',
    'patien*',
    'chase',
    'waiting',
    'bearing',
    'hang',
    'hanging',
    'sit',
    'sticking',
    'get',
    "we'll",
    'one',
  ],
  examples: {
    flagged: [
      'We will get back to you {as soon as possible}.',
      'Hello Chidi, kindly {exercise patience}.',
      '{Our team is on it}, thank you.',
      'Refunds are handled {in due course}.',
      'Module 6? {It’s coming}, I am alone here.',
      '{Please do not chase} as this delays the others.',
    ],
    fine: [
      'I’ll call you today before six.',
      'We look into it tonight and write to you by Friday.',
      'I’m on it now, back to you in 30 minutes.',
      'You hear from us soon, at the latest on Friday.',
      'Thanks for your patience, it was far too long. The fix is live.',
    ],
  },
  check: function* (draft) {
    if (isMended(draft.text)) return;
    if (!takesAStep(draft.text))
      yield* tell(draft, PATIENCE, { unless: [], say: 'asks for patience: give a day instead' });
    if (
      hasDate(draft.text) ||
      /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|within|in \d+ (?:minutes|hours|days))\b/i.test(
        draft.text,
      )
    )
      return;
    yield* tell(draft, VAGUE, {
      unless: [
        (_, match) => /\b(?:see|meet|hear from) (?:you|ye)(?: all| both)?\s*$/i.test(draft.text.slice(0, match.start)),
      ],
      say: 'is open-ended: give a day or an hour',
      most: 2,
    });
  },
};
export default rule;
