import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, followedBy, isNegated, isReported } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const WORD = String.raw`(?:\d ?(?:★|⭐|stars?) )?(?:reviews?|comments?|posts?|ratings?|stars?|threads?|tweets?|video|photos?|pictures?|1★)`;

/** Asking for the words to go, or for more stars. */
const ASKS = families(String.raw`
  (?:delete|remove|hide|edit|change|update|amend|revise|withdraw|reconsider|erase|bump up|raise) (?:your|this|that|the|these|those|it) (?:\w+ ){0,2}?${WORD}|(?:take|pull|bring) (?:it|this|that|them) down(?! (?:to|for you))|bump (?:it|this|that) up|(?:change|edit|update|raise|bump) (?:it|this|that) to (?:5|five|4|four)[^.!?\n]{0,12}
  (?:take|taking|took|pull|pulling|get|bring) (?:your|this|that|the|these) (?:\w+ )?(?:${WORD}) (?:down|away|off|offline)|(?:${WORD}) (?:comes?|is|are|goes?|has been|and the \w+) (?:taken )?(?:down|gone|removed|deleted)(?: first)?|change (?:the|your|it|those) (?:\w+ ){0,2}(?:to|into) (?:5|five|4|four)
  delete (?:&|and) (?:email|message|dm|call)|keep (?:it|this) between (?:us|ourselves)
`);
/** Threat. */
const THREATS = families(String.raw`
  (?:our|my) (?:lawyers?|solicitors?|legal (?:team|department|advisers?|counsel)|attorneys?)|legal (?:action|steps|consequences|matter)|see you in court|sue you|defam\w+|slander(?:ous|ing)?|libel(?:lous|ous)?|(?:report|reported) you to|we know (?:who you are|where you)
  (?:will|going to|have|to) (?:block|ban|report) you|(?:tread|think) (?:very )?carefully|screenshotted|(?:i've|we've|i|we) (?:kept|saved|taken) (?:the|a) (?:clip|copy|screenshot)s?(?: in case)?|well advised to|take (?:it|this|that) further
  publish the (?:full |whole )?(?:email|chat|message|history)|(?:happy|glad) to (?:publish|post|share) (?:the|your)
`);
/** Only quieter, please. */
const HUSHES = families(String.raw`
  (?:send|bring|raise|tell|post|say|write) (?:\w+ ){0,4}(?:privately|in private|by email|to the office|quietly|directly) (?:in future|instead|first|next time)|(?:in public|posting it|posting this|(?:to|with|call|ask|email|contact|tell) (?:us|me) before (?:you )?post(?:ing)?|airing|on a public page|in such a public)
  (?:come|came|come straight|talk(?:ed)?|spoken|written) to (?:us|me) (?:first|before|privately|directly)|sort(?:ed)? (?:this|it) quietly|people (?:getting|get) the wrong|(?:gives?|the) (?:the )?wrong (?:picture|impression|idea) (?:of|about)|(?:keep|a) (?:the page )?(?:a )?happy place|ideas in people's heads
`);

/** Asking someone to take their own phone number off the page protects them. */
const PRIVATE =
  /\b(?:personal|private|account|card|phone|booking|order|policy) (?:data|info\w*|details|numbers?)\b|\b(?:security|safety|privacy|protect\w*|your (?:\w+ )?(?:number|e-?mail|address|details|postcode))\b/i;

const rule: Rule = {
  id: 'complaint-reply/silencing',
  title: 'Pressing them to be silent',
  why: 'Threats or gifts for a review that goes away are banned in the EU, the UK and the US, and they spread faster than the complaint.',
  advice: 'Leave their words where they are, and let your answer below them speak.',
  severity: 'stop',
  sources: [
    cite('FTC_465', '§465.7 review suppression'),
    cite('UCPD', 'Annex I points 23b and 23c'),
    cite('CMA_UCP', 'fake and incentivised reviews'),
  ],
  where: { kinds: ['reply'], answering: ['complaint', 'other'] },
  reads: 'draft',
  patterns: [ASKS, HUSHES, THREATS],
  triggers: [
    'delete',
    'remove',
    'hide',
    'edit',
    'change',
    'update',
    'amend',
    'revise',
    'withdraw',
    'reconsider',
    'erase',
    'bump',
    'raise',
    'take',
    'taking',
    'took',
    'pull',
    'pulling',
    'put',
    'get',
    'bring',
    'comes',
    'goes',
    'gone',
    'removed',
    'deleted',
    'down',
    'keep',
    'page',
    'lawyer*',
    'solicitor*',
    'legal',
    'attorney*',
    'court',
    'sue',
    'defam*',
    'slander*',
    'libel*',
    'report',
    'reported',
    'know',
    'block',
    'ban',
    'hidden',
    'commenting',
    'carefully',
    'screenshotted',
    'clip',
    'copy',
    'screenshot*',
    'advised',
    'further',
    'publish',
    'post',
    'share',
    'privately',
    'private',
    'email',
    'office',
    'quietly',
    'directly',
    'public',
    'posting',
    'airing',
    'first',
    'before',
    'wrong',
    'happy',
    'heads',
    'platform',
  ],
  examples: {
    flagged: [
      'Please {delete your review} and we talk.',
      'Hun so sorry!! {take the comment down} and a free set is yours.',
      'Tell you what, {change it to five}. A voucher is in your inbox.',
      'This is a {legal matter}, choose your words.',
      'I’ve {screenshotted} this.',
      'Could you {send things like this privately in future}?',
    ],
    fine: [
      'We won’t ask you to delete your review; it helps us.',
      'Leave the comment up, it’s fair. Pop in and we’ll redo the lot.',
      'Remove the label before heating, sorry we did not print it.',
      'Please delete the invoice you have, it names somebody else.',
      'Please delete your comment, it shows your phone number. Sorry about the wait, we call you at six.',
      'You can change the booking until ten, or I do it for you.',
      'I’ve taken the post down myself, it was wrong.',
    ],
  },
  check: function* (draft, { answering }) {
    const asked = [isNegated, isReported, followedBy(/^[^.!?\n]{0,20}\bmyself\b/i), beside(PRIVATE)];
    // Of a text we do not know nobody can say that it is criticism.
    const severity = answering === 'complaint' ? undefined : ('warn' as const);
    yield* tell(draft, ASKS, { unless: asked, severity, say: 'presses for silence: let their words stand' });
    yield* tell(draft, THREATS, { unless: asked, severity, say: 'threatens: answer what went wrong instead' });
    if (answering === 'complaint')
      yield* tell(draft, HUSHES, { unless: asked, severity: 'warn', say: 'asks them to be quiet: answer here' });
  },
};
export default rule;
