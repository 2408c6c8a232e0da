import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { phrases } from './words.ts';

/** Contract English that hardly ever stands in a friendly post. */
const CONTRACT = phrases(
  {},
  'hereby|herein(?:after|below|above)?|hereto|hereunder|thereof|therein|thereto|thereunder|whereupon|wherein',
  'whereof|aforementioned|aforesaid|howsoever|notwithstanding|forthwith|henceforth|heretofore',
  'without (?:any )?(?:prejudice|recourse|limitation|admission)(?: of (?:liability|fault))?(?: to)?',
  'admission of (?:liability|fault)|sole (?:and absolute )?discretion|absolute discretion',
  '(?:disclaims?|accepts? no|assumes? no|bears? no) (?:all |any )?(?:liability|responsibility)',
  'no (?:liability|responsibility|claims?) (?:shall|will|can|is|are) (?:be )?(?:accepted|assumed|entertained|admitted)',
  String.raw`waives? (?:any|all|every)\b[^.!?\n]{0,12}\b(?:claims?|rights?|recourse)|waive all claims|irrevocabl[ey]`,
  'deemed (?:to (?:have|be)|sufficient|accepted|suitable|invalid|unclaimed|abandoned|received|forfeited|fit)',
  'construed as|shall (?:not )?constitute|does not constitute|grounds for (?:a |any )?claim',
  'right to (?:any )?(?:claim|refund|compensation) nor',
  '(?:claim|refund|liability|recourse)s?(?: of any kind)? whatsoever|null and void|incumbent upon',
  'in lieu thereof|absent (?:documentary )?proof|documentary proof|all rights reserved and',
  'with all rights reserved|legal action has been|made without any',
  'is therefore (?:duly )?(?:retained|forfeited|declined|void|rejected)|indemnif(?:y|ies|ied)|hold harmless',
  'including but not limited to|to the fullest extent|for the avoidance of doubt|in perpetuity',
  'under no circumstances (?:shall|will|may)|shall be borne by',
  'any and all (?:claims?|liabilit(?:y|ies)|rights?|risks?)',
  '(?:is|are|remains?|be) (?:the |its |their |solely |entirely )?(?:sole |full |exclusive )(?:the )?responsibility of the',
  String.raw`the onus (?:is|lies|rests)|(?:items|bookings|applications|\w+s) not (?:conforming|complying|claimed)`,
  'duly (?:retained|noted|recorded|informed)',
  'no (?:notice|refund|compensation|reason) is (?:owed|due|required)',
  '(?:will be |are |is )?treated as (?:given up|abandoned|forfeited|withdrawn|no-?shows?|a no-?show|lapsed|void|cancelled)',
  'irrespective of|(?:falls?|are|is) outside (?:the|our) (?:remit|scope) of',
);
/** Numbers of paragraphs and the like; explaining a law to readers uses some of these too. */
const CLAUSE =
  /\b(?:(?:as )?per|pursuant to|in (?:accordance|line|compliance|conformity) with|under|as (?:stated|set out|specified|defined|outlined) in|according to|conform to|see) (?:the (?:contract|terms|agreement|scheme),? )?(?:clause|article|section|paragraph|item|subsection|annex|schedule|art\.?) \d+|\b(?:pursuant to|in accordance with (?:current |the |our |applicable |established )?(?:clause|regulations?|terms|polic(?:y|ies)|procedures?|provisions|requirements|guidelines))\b|\b(?:contract|agreement|terms),? (?:article|clause|section) \d+/gi;
/** Parties of a contract, with the capital they have there. */
const PARTY =
  /(?<=[a-z,;] )the (?:Company|Promoter|Provider|Client|Customer|Tenant|Guest|Licensee|Organiser|Operator|Contractor|Lessee|Lessor|Vendor|Purchaser|Hirer|Participant|Entrant|User|Member|Insured|Policyholder)\b(?= [a-z])/g;
/** "shall" with a thing or a third person as its subject. */
const SHALL =
  /\b(?!(?:we|i|you|how|what|where|when|who|why|which)\b)[a-z]{2,20} shall (?:not )?(?:be|have|remain|stand|apply|result|refrain|incur|bear|consult|restrict|prevail|only|also|mean|forfeit|ensure|in no)\b/gi;

const rule: Rule = {
  id: 'tone/legal-language',
  title: 'Contract language',
  why: 'Contract words tell the reader that you are already preparing for a quarrel.',
  advice: 'Say the rule in plain words and what you do if something goes wrong.',
  severity: 'hint',
  sources: [cite('PLAIN_18F'), cite('GOVUK', 'legal language'), cite('FORMALITY')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  patterns: [CLAUSE, CONTRACT, PARTY, SHALL],
  triggers:
    'absent accordance action admission aforementioned aforesaid annex art article avoidance circumstances claim claimed claims clause client company complying conforming constitute construed contractor customer deemed discretion documentary due duly entrant extent forthwith guest harmless henceforth hereby herein hereinabove hereinafter hereinbelow hereto heretofore hereunder hirer howsoever incumbent indemnified indemnifies indemnify insured irrespective irrevocable irrevocably item lessee lessor liabilities liability licensee limitation limited made member notwithstanding null onus operator organiser owed paragraph participant perpetuity policyholder prejudice promoter provider purchaser pursuant recourse remit required responsibility right rights risk risks schedule scope section shall subsection tenant therefore therein thereof thereto thereunder treated user vendor whatsoever wherein whereof whereupon'.split(
      ' ',
    ),
  examples: {
    flagged: [
      'The bank may, at its {sole discretion} and {without recourse}, restrict the account.',
      'Entrants {waive all claims}.',
      'The fee is kept {pursuant to clause 4} of the booking terms.',
      'Sending a letter {does not constitute} acceptance.',
      'Items left behind {are treated as abandoned}.',
      'The {outlet shall remain} shut on Monday.',
    ],
    fine: [
      'Shall we keep a table for you?',
      'Clause 14 says it has to be us who moves the bins back, so that’s what we’ll do.',
      'Closed Monday without fail, the baker sleeps.',
      'We take responsibility for the burnt batch.',
      'Section 3 of the library has the new comics.',
      'You have the right to a refund within 14 days, no questions asked.',
      'We shall be there at eight with the van.',
    ],
  },
  *check(sentence) {
    const telling = { unless: [], say: 'is contract language: say the rule plainly', most: 2 };
    yield* tell(sentence, CONTRACT, { ...telling, severity: 'warn' });
    yield* tell(sentence, CLAUSE, { ...telling, severity: 'warn' });
    yield* tell(sentence, SHALL, { ...telling, severity: 'warn' });
    yield* tell(sentence, PARTY, telling);
  },
};
export default rule;
