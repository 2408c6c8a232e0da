import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { followedBy } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended } from './words.ts';

/** Said outright. */
const ACCUSES = families(String.raw`
  you (?:really |probably |obviously )?(?:should|could|might|ought to)(?:'ve| have| of)?(?: just| simply| always)? (?:read|checked|told|said|asked|called|known|ordered earlier|come (?:in|to us|earlier)|looked|kept|followed|booked|noticed|picked|chosen|measured|tested|mentioned|arrived|contacted|thought|realised|realized|used|stored|declared|double[- ]checked|expected)
  you (?:clearly |obviously |simply |apparently |just |still |even )?(?:didn't|did not|failed to|forgot to|never|neglected to|don't|do not) (?:bother to |even |seem to |properly )?(?:read|check|follow|tell us|mention|confirm|show us|fill|tick|turn up|notice|understand|appreciate|listen|realise|realize|have a booking|use it|wash it)
  you(?:'ve|r)? (?:must|may|might|could) (?:well )?have (?:misread|misunderstood|used|done|ordered|mistaken|clicked|entered|typed|dropped|left|put|pressed|missed|forgotten|confused|selected|chosen|damaged|overloaded|washed|been (?:confused|mistaken))
  you (?:misread|misunderstood|(?:ordered|entered|chose|gave us|typed|selected|picked|bought) the wrong)|you (?:bought a|chose to|only wanted|knew what)
  (?:if|had) (?:you|somebody|someone|anyone)(?:'d| had)? (?:only |actually |bothered to |just |taken the time to )?(?:read|checked|told us|asked|followed|called|looked|listened|stayed|turned up|come to us|waited|bothered|given us|kept|been reachable|been (?:home|there|in|on time))
  if you (?:can't|cannot|don't|won't) (?:manage|read|follow|be bothered|keep|understand)|can't help (?:it|you) if (?:nobody|you|people)
  (?:were|was) you not (?:told|informed|aware)|weren't you told|did (?:nobody|you not) (?:read|tell|check|see)
  (?:as|which|that) you (?:ordered|chose|requested|agreed to|signed|accepted|ticked|approved|declined|confirmed)(?! for)|you did (?:sign|agree|accept|tick|approve|choose|confirm|seem pleased)
  you(?:'d| had| have|'ve)? (?:were |been )?(?:were|was|been) (?:clearly |fully |already |also )?(?:told it could|warned|informed|advised|made aware|notified|shown|reminded|asked to|given the chance)
  (?:it was|it is|it's|that's|was|is|all|entirely) your (?:own )?(?:fault|mistake|doing|responsibility|choice)|for your side to|your own (?:fault|mistake|responsibility|post|team missed)|up to (?:you|yourself) to (?:spell|check|read|tell|make sure|ask)|user error|this one's on (?:the file|you)
  next time,? (?:just |please |maybe |do |you )?(?:read|check|look|ask|pay|call|try|book|order|arrive|tell|come|use|be)|maybe (?:put|try|have|eyes|look|read|learn|set|use|next time|get|bring|check)|reading is free|if you scroll
  (?:no )?common sense|it is easy to expect|you weren't ready|what did you expect|you(?:'re| are) (?:using|holding|washing|storing|charging) it wrong|(?:caused|due|down) (?:by|to) (?:your|the customer's|misuse|incorrect|improper|overload|lack of|how you|the way you|a short)\b[^.!?\n]{0,20}
`);
/** Asked or guessed: may be real fault finding. */
const SUSPECTS = families(String.raw`
  did you (?:actually |even |not |get as far |by any chance )?(?:read|preheat|scroll|as|use the \w+ one|leave it|wash|keep it|store|overload|drop)
  have you (?:even |actually |not )?(?:checked|tried|read|looked|considered|thought)[^.?!\n]{0,40}
  (?:was|were|had|has) (?:it|they|the \w+) (?:been )?(?:left|stored|kept|washed|dropped|open)[^.?!\n]{0,30}(?=\?)|(?:was|were) (?:it|they) (?:left|stored|kept|washed|dropped)
  (?:could it|maybe it|perhaps it|may ?be (?:he|she|they|you|it)) (?:be|have been|come down to|ate|was|were|did)\b[^.?!\n]{0,30}
  (?:might|may|could) be worth (?:a |having |checking|reading|seeing|looking|watching)[^.?!\n]{0,24}|setting off (?:a little )?earlier
  (?:only|usually|nearly always|mostly|normally|typically|generally|often|from our experience)[^.?!\n]{0,24} (?:happens?|down to|caused by|come loose|because of|an? \w+ (?:heater|dryer))\b[^.?!\n]{0,40}
  that'll be (?:the|your) (?:aftercare|phone|wifi|browser|washing|settings|router|diet|water|charger|skin|heating|storage)
  (?:on|at|from) your (?:end|side)|from the house|(?:not|isn't) (?:from |on |at )?our (?:end|side)|not from our end
  (?:bodies|skin|everyone's skin|every skin|everyone's \w+) (?:do|does|is|are) (?:change|different|vary|varies)|just need(?:s)? more care|kindly reduce
  (?:receipts|details|photos|documents|measurements|feedback|payment) (?:reached us|came|arrived|were) [^.?!\n]{0,20}(?:late|days? after|after)
`);

const rule: Rule = {
  id: 'complaint-reply/blame-customer',
  title: 'The fault put on the customer',
  why: 'Even when it is true, readers side with the person who was blamed.',
  advice: 'Say what you will do, and how you will make it clearer for the next one.',
  severity: 'warn',
  sources: [cite('APOLOGY', 'acknowledgement of responsibility'), cite('ROTE_REPLIES')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [ACCUSES, SUSPECTS],
  triggers: [
    'you',
    "you've",
    "you're",
    'your',
    'yourself',
    'had',
    'next',
    'maybe',
    'may',
    'reading',
    'common',
    'sense',
    'easy',
    'caused',
    'due',
    'down',
    'error',
    'file',
    'expect',
    'help',
    'nobody',
    'was',
    'were',
    'could',
    'might',
    'perhaps',
    'setting',
    'only',
    'usually',
    'always',
    'mostly',
    'normally',
    'typically',
    'generally',
    'often',
    'experience',
    "that'll",
    'house',
    'our',
    'bodies',
    'skin',
    "everyone's",
    'need',
    'needs',
    'kindly',
    'receipts',
    'details',
    'photos',
    'documents',
    'measurements',
    'feedback',
    'payment',
    'scroll',
  ],
  examples: {
    flagged: [
      '{You should have read} the care label before washing it.',
      '{If you had called} us on the day, this would not have happened.',
      'Hi, {you must have clicked} twice on the button.',
      'The form was clear and {you never mention} a dog in it.',
      'That’s a bit harsh. {Next time read} the listing to the end.',
      'The sofa fits the lift, {you did sign} the sheet.',
      '{Was it left in the car on the way home}? It was fine here.',
    ],
    fine: [
      'You should have a message from me by now, with the refund in it.',
      'It was not your fault, it was ours. New tickets are in your inbox.',
      'You should’ve heard before you left home. The money goes back today.',
      'Did you get home all right? The fare is refunded.',
      'Sorry Jean. Did you keep the box? If so we collect it tomorrow, if not never mind.',
      'You were told wrong and that’s on us. Come by Thursday for a new zip.',
    ],
  },
  check: function* (draft) {
    if (isMended(draft.text)) return;
    yield* tell(draft, ACCUSES, {
      unless: [followedBy(/^[^.!?\n]{0,30}\b(?:wrong by us|never have to|(?:is|are|was) on us)\b/i)],
      say: 'blames the customer: say what you will do',
    });
    yield* tell(draft, SUSPECTS, { unless: [], severity: 'hint', say: 'may sound like blame: help first' });
  },
};
export default rule;
