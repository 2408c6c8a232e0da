import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended } from './words.ts';

const WHO =
  'courier|couriers|driver|drivers|supplier|carrier|post office|royal mail|postman|manufacturer|platform|provider|weather|system|app|delivery (?:company|guys|partner)|intern|temp|factory|third party|partner|contractor|subcontractor|printer|venue|bank|airline|airport|agency|city hall|council|landlord|insurer|wholesaler|franchise|previous \\w+|billing (?:platform|house|system)|network operator|operator|doordash|deliveroo|uber eats|dhl|dpd|hermes|evri|fedex|ups|amazon|apple|google';

/** "Not us": a cause and a hand washed of it. */
const PASSES = families(String.raw`
  (?:not|isn't|wasn't|aren't|hardly|never) (?:really )?(?:our|my|us|with us|down to us) ?(?:fault|problem|responsibility|department|job|doing|issue|concern|remit)?(?=[,.!;]| (?:once|if|when|and|but|at all|that)|$)
  (?:we're|we are|i'm|i am) not (?:responsible|liable|to blame|in charge)|(?:out of|beyond|outside)(?: of)? (?:our|my|anyone's) (?:control|hands|power)|outside anyone's control
  (?:nothing|not much|very little|little) (?:else |that |anybody |anyone )?(?:we|i|our team|anybody|anyone) (?:can|could) (?:do|really do)|(?:can't|cannot) do (?:nothing|anything|much) (?:about|from)|(?:can't|cannot) (?:control|be held|be responsible|answer for)
  once (?:it|they|the \w+) (?:leaves?|left|has left|is out of|goes out)|(?:our|my) (?:bit|part|side) (?:was|is|of it was) (?:done|fine|right|on time)|bone dry when|left (?:us|here|our \w+) (?:on time|hot|fine|intact|in perfect|perfect|in one piece)
  (?:you(?:'ll| will|'d| would)? (?:have|need) to|please|kindly|best to|try|have you tried|so|just|take it up|pop) ?(?:contact|call|chase|talk to|speak to|ask|try|check with|with|take (?:it|this) up with|line to|them a line)?(?: (?:your|the|them))? (?:neighbours?|neighbors?|${WHO})
  (?:take|took) (?:it|this|that) up with|that's who to (?:chase|call|ask)|strictly between|is between you and|(?:check|ask) with your neighbou?rs|chase (?:them|the \w+)
  (?:handled|run|done|managed|shipped|delivered|supplied|organised) by (?:a|an|our|the) (?:\w+ )?(?:partner|third party|contractor|courier|external|outside|supplier)|are independent (?:partners|contractors)|not of the hotel
`);
/** A cause outside, with nothing yet to show who mends it. */
const CAUSES = families(String.raw`
  (?:that'll|that will|that's|thats|that is|that was|it's|it was|blame|must be|will be|'s on|is on|was on|on) (?:be )?(?:all )?(?:just |purely |down to |on |for |to )?(?:the |our |your )?(?:${WHO})(?:'s)?(?: fault| mistake| problem)?(?! (?:hasn't|we|is (?:fixed|back|sorted)))
  (?:the |our )?(?:${WHO})(?:'s)? (?:fault|mistake|to blame|(?:has|have|had|'s had) (?:it|them)|made (?:a|the) (?:mistake|error)|messed up|marked|doesn't work|responsible)
  it was raining|it was (?:minus|very|too|so) (?:\w+ )?(?:hot|cold|windy|four|busy)|(?:global|national|ongoing) (?:supply|shortages?|staff|market|chip)\b[^.!?\n]{0,24}|supply (?:chain|constraints|issues)|the roads (?:have been|were|are) (?:\w+ )?busy|traffic (?:on|was|is)
  (?:because of|due to) (?:the )?(?:weather|traffic|covid|brexit|strike|holidays?|season|demand|volumes?|high \w+|circumstances|staff(?:ing)?)
`);

const rule: Rule = {
  id: 'complaint-reply/blame-other',
  title: 'The buck passed on',
  why: 'They bought from you, so “the courier’s fault” leaves them alone with it.',
  advice: 'Start with what you do now; the cause can follow in half a sentence.',
  severity: 'warn',
  sources: [cite('APOLOGY', 'acknowledgement of responsibility'), cite('SERVICE_RECOVERY')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [CAUSES, PASSES],
  triggers: 'always',
  examples: {
    flagged: [
      'The parcel was {out of our hands} from Tuesday.',
      'Hi Tom, {that’s royal mail}. Fingers crossed it turns up.',
      'There is {nothing we can do} about a cancelled band.',
      '{You’ll have to contact the courier}, they have the box.',
      'It’s {not our responsibility} once the bag is on the coach.',
      '{Take it up with} whoever drove that night.',
    ],
    fine: [
      'I’m sorry. The courier lost it; I’m sending another today.',
      'Sorry, the storm closed the road. I’ll bring it myself this evening.',
      'The works are the council’s, but we knew and had to tell you. Last night goes at half price, we’re sorry.',
      'The courier has lost sight of it, but it’s us you paid, so a second one goes out tonight. Our mistake to trust them.',
      'We are responsible for every box until you open it, sorry. A new one leaves today.',
    ],
  },
  check: function* (draft) {
    if (isMended(draft.text)) return;
    yield* tell(draft, PASSES, { unless: [], say: 'passes the buck: start with what you will do' });
    yield* tell(draft, CAUSES, { unless: [], severity: 'hint', say: 'may sound like an excuse: say what you will do' });
  },
};
export default rule;
