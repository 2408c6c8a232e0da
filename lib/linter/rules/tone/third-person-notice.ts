import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { followedBy } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { PEOPLE } from './words.ts';

const WHO = '(?: (?:who|with|requiring|wishing|of|in|from|having|travelling|attending|using)\\b[^.,;:!?\\n]{1,60}?)?';
const ORDER = new RegExp(
  `\\b${PEOPLE}${WHO},? (?:(?:are|is) (?:also |hereby |kindly |respectfully |strongly |once again |further |gently )?(?:advised|reminded|requested|informed|notified|instructed|required|obliged|expected|intimated|directed|cautioned|forbidden|prohibited|admitted)\\b|(?:are|is) (?:not )?to (?!thank|us|me|you|blame|be (?:found|seen|congratulated|thanked)|die|come|help|have)\\w+|(?:shall|undertakes?|will adapt|must ensure|should ensure|should note|must note|bears? (?:the|full|all)|remain behind|who (?:fail|neglect|omit) to|failing to|wishing to|may consult|should consult|are invited to consult|need not apply)\\b)`,
  'gi',
);
/** One person named by a role, to that person's face: "the guest must", "the customer is informed". */
const ROLE =
  /\bthe (?:customer|client|user|guest|tenant|patient|passenger|applicant|entrant|participant|visitor|hirer|purchaser|buyer|end user|member|parent|consumer)(?: who [^.,;:!?\n]{1,50}?)? (?:must(?! be (?:fun|mad))|shall|is (?:informed|responsible|advised|reminded|required|obliged|requested|to|liable|expected)|bears|undertakes|(?:irrevocably |hereby )?(?:consents|agrees|accepts|acknowledges|waives)|who bears)\b/gi;
/** Talk about readers as a herd: "users tend not to read". */
const HERD =
  /\b(?:users|customers|clients|patients|guests|parents|students|members|visitors|tenants|candidates|applicants) (?:tend (?:not )?to|(?:have been|keep) (?:raising|asking|complaining|ringing|calling|emailing)|(?:who )?(?:do not|don't|fail to|refuse to|cannot|can't|never) (?:read|turn up|show up|listen|look|check|bother|comply|understand)|take a few weeks to get over)\b/gi;

const rule: Rule = {
  id: 'tone/third-person-notice',
  title: 'A notice instead of a word to the reader',
  why: '“Customers are reminded” speaks about the readers over their heads.',
  advice: 'Say “please” and “you”: “please bring your card”.',
  severity: 'warn',
  sources: [cite('GOVUK', 'address the user as “you”'), cite('HUMAN_VOICE')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [HERD, ORDER, ROLE],
  triggers:
    'account* applicant* attendee* bathers beneficiaries borrower* buyer* candidate* card* claimant* client* consumer* contractors customer* delegates depositor* diner* driver* employees entrant* exhibitors guardians guest* hirer* learners leaseholders lessees member* motorists occupants owner* parent* participant* parties pass* patient* patron* permit* persons player* policy* public pupil* purchaser* resident* rider* shareholders shopper* stakeholders student* subscriber* suppliers swimmer* tenant* ticket* travel* user* vendors visitor*'.split(
      ' ',
    ),
  examples: {
    flagged: [
      '{Customers are reminded} that bags stay at the till.',
      '{Clients are kindly requested} to ring the bell.',
      '{The customer must} present the ticket.',
      '{Tenants are to log} repairs in the portal.',
      '{Parents who have not paid by Friday are advised} to speak to the office.',
      '{Users tend not to} read instructions.',
      '{Swimmers shall} shower first.',
    ],
    fine: [
      'One of our customers, Pilar, brought us figs.',
      'Customers asked us for rye, so here it is.',
      'Most users finish setup in a minute, says the survey.',
      'Our members are to thank for the new roof.',
      'Parents, please hand in the form before the first class.',
      'Our guests are like family, and family gets the last slice.',
      'The guest of the evening is Ana, who plays at nine.',
    ],
  },
  *check(sentence) {
    const telling = {
      unless: [followedBy(/^ (?:as|like) /i)],
      say: 'speaks about the reader: say “please” and “you”',
      most: 1,
    };
    yield* tell(sentence, ORDER, telling);
    yield* tell(sentence, ROLE, telling);
    yield* tell(sentence, HERD, telling);
  },
};
export default rule;
