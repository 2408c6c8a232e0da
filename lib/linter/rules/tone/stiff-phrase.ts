import { cite } from '../../sources.ts';
import { find, likeCase, seen } from '../../text/find.ts';
import type { Match } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

/** Phrases with a plain twin that keeps the sentence whole; $1 is the pattern's own group. */
const PLAIN: readonly (readonly [pattern: string, plain: string])[] = [
  ["(?:please )?(?:do not|don't) hesitate to (?:contact|get in touch with|reach out to) us", 'just ask us'],
  ['(?:please|kindly) be (?:advised|informed|reminded|guided) that (\\w+)', '$1'],
  ['at your earliest (?:possible )?convenience', 'when you can'],
  ['should you (?:require|need)', 'if you need'],
  ['in the event that', 'if'],
  ['with (?:regards?|respect|reference) to', 'about'],
  ['(are|remain) at your (?:entire |complete |full )?disposal', '$1 here to help'],
  ['kindly (refrain|acknowledge|adhere|furnish|peruse|resubmit|revert)', 'please $1'],
];

/** Phrases with no safe twin: the writer has to say it in other words. */
const OTHER = [
  "(?:please|kindly) be (?:advised|informed|reminded|guided)(?! that)|(?:do not|don't) hesitate to (?:call|write|ask|enquire|email|contact)(?! us)",
  'we (?:are|would be) (?:pleased|delighted|honou?red) to (?:inform|present|advise)|we (?:would|wish|should) (?:like )?to (?:inform|advise|notify|remind) (?:you|our|all)',
  'we (?:deeply |sincerely |greatly )?regret (?:to (?:inform|advise)|any inconvenience|the inconvenience)|it is with (?:great |much |deep )?(?:pleasure|pride|regret)',
  'yours (?:faithfully|truly)|thanking you (?:in advance|for)|for any (?:possible |further |additional )?(?:queries|query|enquir(?:y|ies)|assistance|clarification)|please find (?:attached|below|enclosed|herewith)',
  '(?:valued|esteemed) (?:customers?|clients?|users?|guests?|patients?|patrons?|members?|stakeholders|associates|readers|partners)|dear sirs?(?:/| or | and )?(?:madam)?|dear madam',
  'we (?:trust|hope) (?:this|that|the above|the foregoing) (?:clarifies|answers|resolves|addresses)|i trust (?:you will|this)|(?:hope|trust) (?:this )?(?:(?:message|email|note) )?finds you',
  'in due course|until such time as|do the needful|(?:relevant|appropriate|responsible|concerned|designated|official) (?:department|channels?|unit|authority)',
  '(?:permit|allow) us to (?:express|extend|convey|inform)|your (?:good self|good selves|kind (?:perusal|information|attention|consideration))|(?:with|of) (?:the )?utmost (?:respect|regard|importance|care|pleasure|gratitude)|(?:sincerest|profound|heartfelt) (?:gratitude|appreciation|apologies)|it behoo?ves|respected (?:sir|madam|customers?|all)|we (?:humbly|cordially) (?:request|invite|thank|inform)|(?:those|persons?|anyone|parties|individuals) (?:wishing|desirous|desiring|intending) to',
  'of relevance to (?:yourself|your organi[sz]ation)|(?:applicable|stipulated|prescribed) (?:hours|fees?|format|box|time)|guided accordingly|arrange accordingly|deem(?:s|ed) it (?:fit|necessary)|usher(?:s)? in (?:prosperity|growth)|heartfelt (?:wishes|greetings) to all',
].join('|');

const PHRASE = new RegExp(`\\b(?:${PLAIN.map(([pattern]) => pattern).join('|')}|${OTHER})\\b`, 'gi');
const TABLE = PLAIN.map(([pattern, plain]) => [new RegExp(`^${pattern}$`, 'i'), plain] as const);

function fixes({ words }: Match): readonly string[] {
  const straight = words.replace(/’/g, "'");
  const found = TABLE.find(([pattern]) => pattern.test(straight));
  return found ? [likeCase(straight.replace(...found), words)] : [];
}

const rule: Rule = {
  id: 'tone/stiff-phrase',
  title: 'Office phrase',
  why: 'People answer people; this phrase sounds like a form letter.',
  advice: 'Write what you would say to the reader across the counter.',
  severity: 'hint',
  sources: [cite('GOVUK'), cite('PLAIN_18F'), cite('MICROSOFT')],
  reads: 'sentence',
  patterns: [PHRASE],
  triggers:
    'acknowledge addresses adhere advise advised answers applicable arrange assistance attached attention authority behooves behoves below channel channels clarification clarifies consideration convey cordially deemed deems department desiring desirous disposal due earliest enclosed enquiries enquiry esteemed event express extend faithfully finds furnish guided heartfelt herewith hesitate humbly inform information informed intending madam need needful notify perusal peruse pleasure prescribed present pride profound queries query reference refrain regard regards regret relevance remind reminded require resolves respect respected resubmit revert self selves sincerest sir sirmadam sirs sirsmadam stipulated such thanking truly trust unit usher ushers utmost valued wishing'.split(
      ' ',
    ),
  examples: {
    flagged: [
      {
        text: 'If you need more information, {do not hesitate to contact us}.',
        fixed: 'If you need more information, just ask us.',
      },
      { text: 'We {are at your entire disposal} {for any possible queries}.' },
      { text: '{Please be advised that the} shop will close at 6.', fixed: 'The shop will close at 6.' },
      { text: 'Send us the form {at your earliest convenience}.', fixed: 'Send us the form when you can.' },
      {
        text: '{Should you require} a lift to the clinic, ring Jo.',
        fixed: 'If you need a lift to the clinic, ring Jo.',
      },
      '{It is with great pleasure} that we present our autumn menu.',
      'Your letter went to the {relevant department} and will be read {in due course}.',
    ],
    fine: [
      'Maria kindly lent us her van for the market.',
      'Old oil? Leave it at the waste oil point, at your disposal site on Calle Mayor.',
      'A reader wrote: “we are at your entire disposal”. Who talks like that?',
      'You hesitated, we noticed. The blue one is still here.',
      'Festival on Friday, kindly carry two photographs for the gate pass.',
      'Rent is due on the 1st, of course you knew that.',
      'Treat the horses with respect and they will walk with you all day.',
    ],
  },
  *check(sentence) {
    const found = [...find(sentence, PHRASE, [])];
    // One may slip in anywhere, two in a sentence are a form letter.
    const severity = found.length > 1 ? ('warn' as const) : undefined;
    for (const match of found.slice(0, 2))
      yield seen(match, { say: 'sounds like a form letter: say it plainly', fixes, severity });
  },
};
export default rule;
