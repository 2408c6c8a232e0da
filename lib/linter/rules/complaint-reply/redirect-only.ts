import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import { countWords, families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { owns, takesAStep } from './words.ts';

const AWAY = families(String.raw`
  (?:please |kindly |just |so |best to |could you |can you |would you )?(?:dm|pm|inbox|whatsapp) (?:us|me|our team|the \w+)(?: please| here| directly| privately)?
  (?:please |kindly |just |best to |could you |can you |would you |(?:you'll|you) (?:have|need) to |pop |drop )?(?:contact|call|phone|ring|e-?mail|message|write to|reach out to|get in touch with|visit|see|check|use|consult|refer to|log (?:it|this) (?:via|on)|fill (?:in|out)|slide into|pop (?:it|them|this) in|send (?:us )?(?:an?|your)|drop us)(?: (?:us|me|our|the|a|an|your|by|via|in|into|through|to|private|direct|dms?|message|e-?mail|phone|chat|line|customer|service|care|support|team|help|page|desk|helpline|website|site|portal|form|office|knowledge base|guide|app|link))+
`);
/** Greetings and courtesies: they say nothing yet. */
const EMPTY =
  /\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hiya|oh no|oh dear|aw+|sir|madam|ma'am|thanks?|thank you|please|kindly|sorry(?: (?:about|to (?:hear|read|see)) (?:that|this|it))?|we're|we are|so|for (?:this|that|your (?:comment|message|feedback|review))|so (?:that )?(?:we|they) can (?:help|look|assist|sort)(?: you| this| it| into (?:it|this))*|and (?:we'll|we will|they'll|somebody will|someone will)(?: \w+){0,4}|with|your|details|below|link|regards|best|the team|team|have an? \w+ day|where|i'm sure|you'll find)\b/gi;
const MOST_LEFT = 9;

const rule: Rule = {
  id: 'complaint-reply/redirect-only',
  title: 'Nothing but “contact us”',
  why: 'People watch how you treat the complaint here, and a redirect shows only a closed door.',
  advice: 'Answer one thing here first, then say why the rest is better in private.',
  severity: 'warn',
  sources: [cite('SERVICE_RECOVERY', 'channel transfer'), cite('HUMAN_VOICE')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [AWAY],
  triggers: [
    'dm',
    'dms',
    'pm',
    'inbox',
    'whatsapp',
    'contact',
    'call',
    'phone',
    'ring',
    'email',
    'e',
    'message',
    'write',
    'reach',
    'touch',
    'visit',
    'see',
    'check',
    'use',
    'consult',
    'refer',
    'log',
    'fill',
    'slide',
    'pop',
    'send',
    'drop',
  ],
  examples: {
    flagged: [
      'Hi Derek, oh dear oh dear. {Inbox us please} 📩',
      '{Please send us a private message}.',
      'Hello, {please contact our customer service}. Thank you.',
      'Sorry to hear this. {Please visit our help page}, link below.',
      'Hey champ, {slide into our DMs} 💪',
    ],
    fine: [
      'I’m sorry your bread was cold. I’ll refund it: send me the order number by private message.',
      'Twice isn’t on, sorry. DM us the number, we’ll ring the driver.',
      'You’re right, 50 minutes is too long. Message us your table and the bill comes back.',
      'The boiler part came in this morning and Phil fits it today. Call the desk if he is late.',
      'The refund is on its way, Marta. If it isn’t there by Friday, write to me.',
    ],
  },
  check: function* (draft) {
    const away = [...find(draft, AWAY, [])];
    const first = away[0];
    if (!first) return;
    const rest = away.reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      draft.text,
    );
    const said = rest.replace(EMPTY, ' ');
    if (takesAStep(said) || (owns(said) && countWords(said) > 3)) return;
    const left = countWords(said);
    if (left <= MOST_LEFT) yield seen(first, { say: 'only sends them away: answer one thing here' });
  },
};
export default rule;
