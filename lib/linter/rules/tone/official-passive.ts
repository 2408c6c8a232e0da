import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

/** Passives of notice boards: nobody informs, nobody decides, nobody regrets. */
const OFFICIAL = phrases(
  {},
  'it (?:is|has been|was) (?:hereby |kindly |also |further )?(?:informed|intimated|notified|requested|advised|decided (?=that|to)|resolved|put in knowledge|brought to (?:your|the) (?:notice|attention|knowledge)|communicated|reminded|emphasi[sz]ed|stressed|regretted|incumbent|imperative|mandatory|generally understood|to be noted)(?: that| to| of| by)?',
  String.raw`(?:inconvenience|delay|error|any disruption)(?:,? (?:if any|caused|this may cause|to \w+))*,? (?:is|are) (?:deeply |sincerely |much |greatly )?(?:regretted|apologi[sz]ed for)`,
  'your (?:understanding|patience|cooperation|co-operation|compliance|attention|prompt attention)(?: (?:in|to) this matter)? (?:is|will be) (?:much |highly |greatly |kindly )?(?:appreciated|requested|required|expected|valued|anticipated)',
  'you are (?:kindly |hereby |therefore |respectfully )?(?:requested|advised|reminded|informed|instructed|directed|required) (?:to|that)',
  '(?:is|are|has|have|had)(?: been)? subject(?:ed)? to (?:adjustment|revision|modification|approval by the)',
  'stands? (?:revised|cancelled|suspended|withdrawn|postponed|amended)|non-operational',
  '(?:is|has been|have been|are) (?:hereby )?(?:revised|discontinued|wound down) (?:with|from|as of|effective)',
  'with (?:immediate )?effect from|with immediate effect|(?:all )?parties are (?:thanked|informed|reminded)',
  '(?:affected|concerned|relevant) (?:are|is|have been) informed',
  '(?:is|are) not (?:taken up|staffed|entertained)',
  'has (?:been )?deemed (?:it )?(?:fit|necessary|appropriate)',
  'we note your (?:enquiry|inquiry|comment|message|request|query|concern|complaint|remarks?)',
  'further (?:breaches|violations|infringements|offences|instances) (?:will|shall|may)',
  '(?:is|are) not (?:disclosed|discussed|quoted|dispensed) (?:in|on|by|via|over)',
  String.raw`(?:entitlement|eligibility|access|privileges?|membership)\b[^.!?\n]{0,40} (?:lapses?|ceases?|is forfeited|(?:will|shall) be (?:revoked|withdrawn|suspended|terminated))`,
  String.raw`removal of \w+ (?:privileges|rights|access)|(?:kindly|please) desist|desist from`,
  String.raw`(?:will|shall) be surcharged|(?:due to|owing to) (?:inactivity|non-\w+)`,
  'non-(?:collection|payment|attendance|compliance|receipt)|compliance is (?:mandatory|required|expected)',
  '(?:is|are) mandatory for all|(?:at (?:this|the present) (?:juncture|moment in time))',
  'in the interests? of (?:all|operational|efficiency|security)|for operational reasons',
  'the (?:above|following) (?:applies|provisions|conditions|measures|shall)',
  '(?:will|is to|are to) be (?:effected|implemented|enforced|administered|observed)',
  '(?:has|have|is|are) (?:been )?(?:hereby )?(?:modified|amended|adjusted) (?:as follows|accordingly|in accordance)',
  '(?:should|must|shall) be (?:adhered to|complied with|observed at)|(?:no|without) notice is owed',
  '(?:management|administration|authority) (?:has|have) (?:decided|deemed|resolved)',
);
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
  severity: 'warn',
  sources: [cite('GOVUK', 'active voice'), cite('PLAIN_18F'), cite('HUMAN_VOICE')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [OFFICIAL, PAPER],
  triggers:
    'above adhered adjusted adjustment administered advised amended anticipated apologised apologized application applications appreciated approval belongings breaches brought cancelled cease ceases claim claims communicated complaint complaints complied correspondence decided deemed deliveries desist directed disclosed discontinued discussed dispensed document documentation documents effect effected emphasised emphasized enforced enquiries enquiry entertained entries expected fee fees following forfeited form forms imperative implemented inactivity incumbent informed infringements inquiries inquiry instances instructed interest interests intimated items juncture keys knowledge lapse lapses mandatory modification modified moment non note noted notification notifications notified observed offences operational owed payment payments postponed proposals queries questions quoted receptacles regretted reminded removal report reports request requested requests required resolved revised revision revoked staffed stressed submission submissions surcharged suspended taken terminated thanked understood valued vehicles violations withdrawn wound'.split(
      ' ',
    ),
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
    if (STARCH.test(sentence.text)) yield* tell(sentence, PAPER, { ...telling, severity: 'hint' });
  },
};
export default rule;
