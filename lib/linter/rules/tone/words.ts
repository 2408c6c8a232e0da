/** Word groups shared by the rules of this folder, as pattern sources. */

/** People a company serves, as institutions call them. */
export const PEOPLE =
  '(?:customers?|clients?|users?|guests?|patients?|passengers?|visitors?|members?|parents?(?: (?:and|or) (?:guardians|carers))?|guardians|pupils?|students?|learners|tenants?|residents?|lessees|leaseholders|occupants|applicants?|candidates?|entrants?|participants?|attendees?|delegates|exhibitors|players?|swimmers?|bathers|hirers?|subscribers?|buyers?|purchasers?|shoppers?|drivers?|motorists|riders?|owners?|travell?ers?|diners?|patrons?|consumers?|shareholders|depositors?|borrowers?|(?:policy|card|ticket|account|permit|pass)[ -]?holders?|beneficiaries|contractors|suppliers|vendors|claimants?|employees|(?:the )?(?:general )?public|(?:all|interested|affected) (?:parties|persons|stakeholders)|persons)';

/** Words in a sentence that turn a stern beginning into help. */
export const HELPING =
  /\b(?:let (?:us|me) know|just (?:ask|say|ring|call|shout|tell)|ask (?:us|me|for|at|any|our)|ring (?:us|me)|call (?:us|me)|tell (?:us|me)|(?:message|text|email|dm|write to|drop|give) (?:us|me)|we(?:'ll|'d| will| can)|i(?:'ll|'d| will| can)|no (?:worries|problem|bother|hurry|rush)|don't worry|happy to|glad to|(?:can|to|will|'ll) help|welcome)\b/i;

/** Signs that a sentence praises, so that rough words in it are meant kindly. */
export const PRAISING =
  /\b(?:amazing|best|brilliant|love[sd]?|thank(?:s| you)|cheers|great|legends?|lovely|generous|fab(?:ulous)?|wonderful|kindness|beautiful|stars|proud|well done|congrat\w*|missed you|made (?:my|our))\b|[❤🧡💛💚💙💜🥰😍]/iu;

/** The speaker talks about himself just before: the joke is on the company. */
export const ABOUT_SELF = /\b(?:i|i'm|i've|we|we're|we've|us|me|my|our|myself|ourselves)\b[^.!?;:]{0,32}$/i;

interface Frame {
  readonly before?: string;
  readonly after?: string;
  readonly flags?: string;
}
/** One pattern of many families of phrases, so that each family has its own line. Whole words unless framed otherwise. */
export const phrases = (
  { before = '\\b', after = '\\b', flags = 'gi' }: Frame,
  ...families: readonly string[]
): RegExp => new RegExp(`${before}(?:${families.join('|')})${after}`, flags);
