import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended, takesAStep } from './words.ts';

/** Phrases of the trade that brush off. */
const STOCK = families(String.raw`
  we (?:really |truly |greatly |do |always |very much )?(?:value|appreciate|welcome|cherish) (?:your|every|all)(?: \w+){0,2} ?(?:feedback|comments?|opinion|custom|patience|loyalty|understanding|continued|experience|views|input)|(?:appreciate|value) your (?:feedback|patience|understanding|loyalty|continued|comments)|your patience is (?:\w+ )?appreciated
  your (?:feedback|opinion|satisfaction|business|comfort|experience|call|loyalty|comments?) (?:is|are|matters?|means)(?: very| extremely| so| always)? ?(?:important|valuable|valued|our|to us|a lot)?|(?:take|takes|taking) (?:all |every |your |these |such |this |it |\w+ )?(?:\w+ )?(?:very |extremely |so |incredibly )?seriously|(?:is|are) (?:very |extremely |so |incredibly )?(?:important|everything) (?:to|for) us|(?:our|the) (?:top |number one |first |highest |main |absolute )priority
  (?:we |always |constantly |continuously |continually |do )(?:\w+ )?striv(?:e|es|ing)|aims? to (?:provide|deliver|offer)|(?:fully |deeply |remain |always )?committed to (?:delivering|providing|excellence|the|our|improving|customer|quality)|(?:always|constantly|continuously|continually) (?:working|looking|trying|striving|seeking|learning) (?:to|at|on|for|hard)
  (?:passed|shared|forwarded|escalated|relayed|raised|fed|passing|passed on)(?: \w+){0,4} (?:on )?(?:to|with|back to) (?:the )?(?:relevant|appropriate|responsible|right|concerned|respective|wider) (?:\w+ )?(?:team|department|people|stakeholders|person|party|manager|colleagues)|(?:comments?|feedback|concern|message|report|issue|complaint|remarks?)(?: \([^)]{0,20}\))? (?:has|have|is|was|will be)(?: been| being| duly)? (?:logged|forwarded|noted|escalated|recorded|taken up|registered|shared|passed|received)|the right people know|feedback noted|taken on board|for (?:future )?review|take this (?:on board|into account)
  rest assured|(?:not|far from|below) (?:up to )?(?:the |our )?(?:usual )?(?:standards?|level of service|experience) (?:we|that we|you expect)|we hear you[.,] we see you|at this difficult time|hearts? (?:go|goes|are|is) (?:out|broken)|mak(?:es|ing) us (?:a )?better|helps? us (?:to )?(?:improve|grow|get better)|please know that|keeping you (?:all )?in our thoughts|there are no words|sending you (?:so )?(?:much|all|a)
  (?:we're|we are) (?:aware (?:of|that|some)|sorry for any)|higher than (?:normal|usual)|(?:high|increased|unprecedented) (?:volumes?|demand|level of interest|numbers? of)|hope you(?:'ll)? understand|thanks? (?:you )?for (?:your |being |sticking |bearing |hanging |choosing )(?:comprehension|understanding|patience|part of|with us|tight|us|support|loyalty|continued)|thank you for engaging|appreciate the (?:post|push|feedback)|room for improvement
`);
/** Courtesies that count only in company. */
const COURTESY = families(String.raw`
  thank(?:s| you)(?: so much| very much)? for (?:your (?:feedback|comments?|message|review|post)|reaching out|contacting us|bringing this to|taking the time|getting in touch|(?:the|your) (?:feedback|comment|message)|sharing|flagging|writing|watching|coming along|stopping by|letting us know)|we hope to (?:see|welcome|serve) you|look(?:ing)? forward to (?:serving|welcoming|seeing|having)|(?:sincere|deepest|heartfelt) apologies|sincerely apologi[sz]e|kind regards|do (?:join us|give us)|wish you well|dear (?:customer|client|guest|sir|madam|valued)|valued? (?:customer|guest|partner|client)s?|best wishes|all the best|(?:hope|see you)(?: to| all)? (?:see you )?(?:all )?(?:again|back)|we (?:do |sincerely )?apologi[sz]e
`);

const rule: Rule = {
  id: 'complaint-reply/canned',
  title: 'A canned answer',
  why: 'Everyone has read this sentence before, and studies find that rote replies cost more than none.',
  advice: 'Take the phrase out and say one thing that only fits this complaint.',
  severity: 'warn',
  sources: [cite('ROTE_REPLIES'), cite('HUMAN_VOICE', 'message personalisation')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [COURTESY, STOCK],
  triggers: 'always',
  examples: {
    flagged: [
      '{We value your feedback} and wish you a pleasant week.',
      'Hi, {rest assured} it is being looked at.',
      'We {take allergies extremely seriously} here.',
      'Your {concern has been forwarded} to the relevant team.',
      '{Thank you for reaching out}. {We hope to welcome you} again.',
    ],
    fine: [
      'Thank you for your message, Marta. Two hours late and cold bread is not what you paid for: I’ve refunded the delivery.',
      'We take allergies seriously and last night we didn’t. Our mistake; Luca rings you today.',
      'Thanks for telling us, I’ve spoken to the driver about the delay.',
      'We’re aware of it, it’s our fault, and the fix goes live tonight.',
      'Thanks for writing, Tom. Which size did you get?',
    ],
  },
  check: function* (draft) {
    if (isMended(draft.text)) return;
    const stock = [...find(draft, STOCK, [])];
    const courtesies = [...find(draft, COURTESY, [])];
    if (stock.length === 0 && (courtesies.length < 2 || takesAStep(draft.text))) return;
    const severity = stock.length === 0 ? 'hint' : undefined;
    for (const match of stock.length > 0 ? stock.slice(0, 3) : courtesies.slice(0, 2)) {
      yield seen(match, { say: 'is a stock phrase: say what fits only them', severity });
    }
  },
};
export default rule;
