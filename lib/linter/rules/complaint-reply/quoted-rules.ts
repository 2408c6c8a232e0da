import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended, takesAStep } from './words.ts';

const PAPER =
  'terms|t&cs?|ts? and cs|conditions|website|site|listing|faqs?|signs?|door|menu|checkout|policy|policies|handbook|small print|leaflet|care card|booking|receipt|contract|agreement|description|size chart|confirmation|box|bio|page|pages|notice|manual|guide|instructions|invoice|email|e-mail|ticket|google|portal|update note|label|brochure|app|form|booklet|entrance|till';

/** Counsel speaking. */
const LEGAL = families(String.raw`
  (?:per|under|pursuant to|as per|see|refer to|according to|in line with|in accordance with|subject to) (?:our |the |your )?(?:\w+ )?(?:clause|section|article|paragraph|terms|conditions|policy|procedures?|contract|agreement|handbook|rules|timescales|provisions)\b[^.!?\n]{0,12}
  accepts? no (?:liability|responsibility)|(?:without|not an) (?:any )?admission of|(?:is|are|be|was|were) (?:therefore |duly |hereby )?(?:deemed|considered (?:as )?closed|construed|not binding|non-binding|not recoverable|excluded|retained|forfeited?|void)|case is (?:now |considered )?(?:as )?closed
  reserves? the right|at (?:your|the \w+'s) own risk|at (?:the \w+'s?|our) (?:sole )?discretion|no (?:claim|liability|refund|notice|compensation)s? (?:can|will|shall|is|are) (?:be )?(?:entertained|owed|given|made|accepted|due|issued|possible)
  (?:does|do|did) not constitute|no longer entertain|remains? (?:valid|payable|due|in force)|(?:you are|customers are|tenants are|guests are|parents are|residents are|all \w+ are) (?:reminded|advised|requested|required|kindly)|kindly be (?:informed|advised)|we trust this (?:clarifies|answers|resolves)|written notice
`);
/** The paper held up. */
const WALL = families(String.raw`
  (?:as |it's |it is |is |was |were |are |all |that's |which is )?(?:all |right |clearly |plainly |already )*(?:stated|written|explained|indicated|disclosed|displayed|posted|printed|published|listed|outlined|mentioned|set out|there) (?:very )?(?:clearly )?(?:in|on|at|under|just below|by) (?:the|our|your|every|all)
  (?:it's|its|it is|it was|is|are|that's) (?:all |right |clearly |also |even )?(?:in|on|at|under|by) (?:the|our|your|every) (?:\w+ )?(?:${PAPER})(?! (?:today|now|this|\d))
  (?:it|like it|as it) (?:clearly |does |also )?(?:says?|states?|said) (?:so |it |that |right )?(?:clearly )?(?:on|in|at|gold|oversized|further)
  (?:the|our|your) (?:\w+ )?(?:${PAPER}) (?:clearly |plainly |does |did |do |all )?(?:says?|states?|asks?|shows?|tells?|explains?|mentions?|is right there|was there|did ask|is showing)(?! (?:own risk, but|nothing))
  (?:no|without) (?:tag|receipt|refunds?|exceptions?|returns?|exchanges?)[,.]? no (?:refunds?|exchange|returns?)|no (?:refunds?|exceptions|returns|exchanges)(?= (?:on|for|after|are|or|is|without)|[.,!]|$)|(?:can't|cannot|don't|won't) (?:be making|make|be doing) (?:any )?exceptions
  (?:it's|it is|that's|this is|due to|against|is) (?:just |simply |only )?(?:the|our|company|store|shop|house|standard) (?:policy|rules?|procedure)|rules are rules|(?:the )?same for every(?:body|one)|non-?refundable|not refundable|is final|(?:counts|count) as (?:delivered|completed|late|used)
  (?:express means|is counted from|is at charge of|carry on until|commence upon|has to be done before|be logged via|must be (?:logged|made|washed|clearly|submitted|reported))|always at charge|in the order they arrive|has run its course|near the end
`);

const rule: Rule = {
  id: 'complaint-reply/quoted-rules',
  title: 'The rule book as an answer',
  why: 'They asked what happens now, and a clause does not answer that.',
  advice: 'Say no plainly if it is a no, give the reason in your own words, and what you can do instead.',
  severity: 'warn',
  sources: [cite('HUMAN_VOICE'), cite('PLAIN_18F', 'conversational style'), cite('ROTE_REPLIES')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [LEGAL, WALL],
  triggers: 'always',
  examples: {
    flagged: [
      '{Per clause 6}. The date may move.',
      'The nursery {accepts no liability} for lost coats.',
      'Hi, {it’s in the faq} if you look.',
      'Sorry love, {no tag no refund}.',
      '{Our menu clearly says} dishes may contain traces.',
      'Annual plans are {non-refundable} and that is that.',
    ],
    fine: [
      'Annual plans are non-refundable after day 7, so the fee stays, I won’t dress that up. You may pass your months on to a friend.',
      'The sign says own risk, but a locker that won’t lock is our mistake. We’ll fill in the insurance form with you today.',
      'The $4 booking fee isn’t refundable if you change your mind, and we’d rather say so now. Moving to another date is free.',
      'No, and here’s why: the clay is already paid. We can keep your two places until June.',
      'It’s in the menu from tonight, and the bill is ours. Sorry.',
    ],
  },
  check: function* (draft) {
    if (isMended(draft.text)) return;
    yield* tell(draft, LEGAL, { unless: [], say: 'answers with the rule book: say what you can do' });
    yield* tell(draft, WALL, {
      unless: [],
      severity: takesAStep(draft.text) ? 'hint' : undefined,
      say: 'holds up the small print: say what you can do',
    });
  },
};
export default rule;
