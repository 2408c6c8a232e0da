import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';

/** Passives of notice boards: nobody informs, nobody decides, nobody regrets. */
const OFFICIAL =
  /\b(?:it (?:is|has been|was) (?:hereby |kindly |also |further )?(?:informed|intimated|notified|requested|advised|decided (?=that|to)|resolved|put in knowledge|brought to (?:your|the) (?:notice|attention|knowledge)|communicated|reminded|emphasi[sz]ed|stressed|regretted|incumbent|imperative|mandatory|generally understood|to be noted)(?: that| to| of| by)?|(?:inconvenience|delay|error|any disruption)(?:,? (?:if any|caused|this may cause|to \w+))*,? (?:is|are) (?:deeply |sincerely |much |greatly )?(?:regretted|apologi[sz]ed for)|your (?:understanding|patience|cooperation|co-operation|compliance|attention|prompt attention)(?: (?:in|to) this matter)? (?:is|will be) (?:much |highly |greatly |kindly )?(?:appreciated|requested|required|expected|valued|anticipated)|you are (?:kindly |hereby |therefore |respectfully )?(?:requested|advised|reminded|informed|instructed|directed|required) (?:to|that)|(?:is|are|has|have|had)(?: been)? subject(?:ed)? to (?:adjustment|revision|modification|approval by the)|stands? (?:revised|cancelled|suspended|withdrawn|postponed|amended)|non-operational|(?:is|has been|have been|are) (?:hereby )?(?:revised|discontinued|wound down) (?:with|from|as of|effective)|with (?:immediate )?effect from|with immediate effect|(?:all )?parties are (?:thanked|informed|reminded)|(?:affected|concerned|relevant) (?:are|is|have been) informed|(?:is|are) not (?:taken up|staffed|entertained)|has (?:been )?deemed (?:it )?(?:fit|necessary|appropriate)|(?:no|without) notice is owed|(?:management|administration|authority) (?:has|have) (?:decided|deemed|resolved))\b/gi;
/** Papers that are to be handled: "deliveries are to be addressed". */
const PAPER =
  /\b(?:inquir(?:y|ies)|enquir(?:y|ies)|queries|questions|requests?|correspondence|applications?|deliveries|complaints?|receptacles|documents?|documentation|forms?|claims?|submissions?|notifications?|items|payments?|proposals|entries|keys|vehicles|belongings|fees?|reports?)\b[^.,;:!?\n]{0,40}? (?:(?:is|are) (?:to be|directed|addressed|collected|processed|treated|to) |(?:must|shall|should|may only|will) be (?:directed|addressed|lodged|submitted|presented|made in writing|received|referred|routed|forwarded|logged|collected and|processed))\b/gi;
const STARCH =
  /\b(?:prior to|commenc(?:e|es|ed|ement)|regarding|upon receipt|in writing|pertaining to|in respect of|as of (?:the )?\d|designated|in the matter|thereafter|accordingly|owing to|pending|applicable|forthcoming|undertake[sn]?|remain(?:s)? (?:closed|suspended|unavailable)|instances of|at the stated|non-\w+)\b/i;

const rule: Rule = {
  id: 'tone/official-passive',
  title: 'Nobody does it',
  why: 'When nobody informs and nobody decides, the reader hears an office, not people.',
  advice: 'Say who does it: “we changed the hours”, “please send the form to Ewa”.',
  severity: 'hint',
  sources: [cite('GOVUK', 'active voice'), cite('PLAIN_18F'), cite('HUMAN_VOICE')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  triggers: [
    'it',
    'regretted',
    'apologised',
    'apologized',
    'your',
    'you',
    'subject',
    'subjected',
    'stand',
    'stands',
    'non',
    'revised',
    'discontinued',
    'wound',
    'effect',
    'parties',
    'affected',
    'concerned',
    'relevant',
    'taken',
    'staffed',
    'entertained',
    'deemed',
    'notice',
    'management',
    'administration',
    'authority',
    'inquir*',
    'enquir*',
    'queries',
    'questions',
    'request',
    'requests',
    'correspondence',
    'application',
    'applications',
    'deliveries',
    'complaint',
    'complaints',
    'receptacles',
    'document',
    'documents',
    'documentation',
    'form',
    'forms',
    'claim',
    'claims',
    'submission',
    'submissions',
    'notification',
    'notifications',
    'items',
    'payment',
    'payments',
    'proposals',
    'entries',
    'keys',
    'vehicles',
    'belongings',
    'fee',
    'fees',
    'report',
    'reports',
  ],
  examples: {
    flagged: [
      '{It has been decided} that the hall closes at nine.',
      'Any {inconvenience caused is regretted}.',
      '{Your cooperation is appreciated}.',
      'Opening hours {stand revised}.',
      '{Enquiries are to be} sent in writing to the secretary.',
      '{You are requested to} bring two copies.',
    ],
    fine: [
      'We decided to close at nine, so that Leo sees his kids.',
      'The van was hit in the night, so deliveries are late today, sorry.',
      'It was decided on penalties, and the whole bar sang.',
      'Your patience with the scaffolding deserves a biscuit.',
      'Questions? Ask Ana at the counter.',
      'The documents are on the table by the door.',
      'Bread made by people who get up at three.',
    ],
  },
  *check(sentence) {
    const telling = { unless: [], say: 'sounds official: say who does what', most: 1 };
    yield* tell(sentence, OFFICIAL, telling);
    // Alone a paper "to be sent" is ordinary; with another starched word it is an office speaking.
    if (STARCH.test(sentence.text)) yield* tell(sentence, PAPER, telling);
  },
};
export default rule;
