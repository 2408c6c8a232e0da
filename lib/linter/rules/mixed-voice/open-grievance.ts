import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const PARTY = r`(?:landlord|landlady|letting agents?|suppliers?|wholesaler|courier|council|neighbou?rs?|competitors?|competition|builders?|accountant|insurers?|mechanic|solicitor|lawyer|contractor|tax (?:man|office)|shop next door|(?:crowd|lot|place|shop|fella|bloke|man|guy)s? (?:next door|across the road|down the road|over the road)|man who (?:let|rented) it to us|chairman|treasurer|old head|new head)`;
const WRONGED = r`(?:(?:kept|keeps|has|stole|pocketed|robbed) (?:my|our) (?:deposit|money|keys|deposits)|smirk\w*|an animal|animal without|crooks?|thie(?:f|ves)|robb(?:er|ers|ed us|ing us)|gangsters?|chancers?|liars?|lied to (?:us|me)|conned|shameless|without shame|screw(?:ed|ing) (?:us|me)|ripp(?:ed|ing) (?:us|me) off|ghost(?:ed|ing) us|a nightmare|a disgrace|a joke|useless|being wei?e?rd|greedy|cowboys?|vultures?|parasites?|bleed\w* (?:us|me)|cop(?:ied|ies|ying) (?:us|our|my|everything)|steal\w* (?:our|my)|dead to (?:me|us)|can rot|looks? (?:straight|right) through me|out to get (?:us|me))`;
const SURE = anyOf(
  r`(?:my|our|the|that|this|old|those) (?:\w+ )?${PARTY}[^.!?\n]{0,44}\b${WRONGED}`,
  r`(?:never|not going to|won't be|won't|can't|will not) forgiv(?:e|ing) (?:my|our|him|her|them|that)(?! (?:us|me))`,
  r`(?:i|we)(?:'ll| will) see (?:him|her|them|you|ye) in (?:the )?court`,
  r`i hope (?:the|his|her|their) [^.!?\n]{0,24}\b(?:goes|breaks|burns?|rots?|fails?|leaks?|floods?|sinks?)`,
  r`(?:bloody|flipping|fecking|damn|effing) (?:council|landlord|neighbou?rs?|courier|supplier|taxman)`,
  r`shower of (?:chancers|crooks|thieves|cowboys|wasters)|i(?:'m| am) not (?:speaking|talking) to (?:him|her|them|my|that)`,
  r`(?:scratched|keyed|hit|dented|clamped) my (?:car|van|audi|bmw|bike|golf|merc\w*)`,
  r`i (?:shouted|screamed|swore) (?:at|to) (?:a|an|the|some|him|her|them)`,
  r`(?:greedy|lying|cheating|useless|miserable|thieving|bloody|mean) (?:\w+ ){0,3}(?:of an? )?${PARTY}`,
  r`${PARTY}(?:'s \w+)? (?:is|are)(?: \w+)? (?:animals?|pigs?|thie(?:f|ves)|a nightmare|scum|vultures|parasites|a rat|rats|crooks?|cowboys)`,
  r`we know,? and so will the police|(?:crowd|lot|shower|clowns|gang|muppets) (?:in|at|from) (?:planning|the council|head office|the bank|revenue)`,
  r`(?:ripped (?:us|me) off|conned (?:us|me)|screwed (?:us|me)(?: over)?|shafted (?:us|me)|stitched (?:us|me) up|stabbed (?:us|me) in the back|stiffed (?:us|me)|took (?:us|me) for (?:fools|a ride|mugs))`,
  r`(?:never|hasn't|haven't|still hasn't|won't|refuses to|didn't) (?:paid|pay) (?:us|me)(?! (?:a visit|attention|back in))|you know what you did|some people have no shame|(?:small claims|solicitor's letter)(?= (?:court )?(?:for|to|against|it is|next))`,
  r`(?:fined|ticketed|clamped|sued) (?:me|us)(?! for (?:our|being too))`,
);
const OWED = anyOf(
  r`(?<!\byou |\bto |'ll |\bwould |\bwill |\bnot |n't )(?:still )?ow(?:es?|ing) (?:me|us) (?:for|since|from last|money|a fortune|a (?:grand|small fortune|lot)|nearly|almost|over|about|more than|(?:\w+ ){1,2}(?:grand|thousand|hundred|quid|euros?|pounds|dollars)|[€£$₦₹] ?\d[\d.,]*\d|\d[\d.,]*)`,
  r`(?:any of (?:ye|you)|those of you|ones|lads|customers|people) (?:who (?:are )?)?still ow(?:e|ing)`,
  r`a certain (?:\w+ )?(?:shop|bakery|caf[eé]|salon|garage|somebody|someone|business|competitor|studio|councill?or|landlord|supplier)(?= (?:\w+ ){0,4}(?:can|should|has|who|that|copied|down|across|up|on|in))`,
);

const rule: Rule = {
  id: 'mixed-voice/open-grievance',
  title: 'A private quarrel on the company page',
  why: 'Customers hear one side of a quarrel they have no part in, and wonder when it is their turn.',
  advice: 'Settle it with the landlord, supplier or council directly; here say only what changes for readers.',
  severity: 'warn',
  sources: [cite('CONTEXTS', 'a quarrel before an audience that has no part in it')],
  // Blaming the courier in the answer to a complaint belongs to the complaint rules.
  where: { ...COMPANY, answering: ['nothing', 'question', 'praise', 'other'] },
  reads: 'sentence',
  patterns: [OWED, SURE],
  triggers: wordList(`
    accountant builder* certain chairman claims clamped clowns competition competitor* conned contractor council
    courier court crowd dented did fined fools forgive forgiving gang head hit hope insurer* keyed landlady landlord
    lawyer let letting lot mechanic mugs muppets neighbor* neighbour* next owe owes owing paid pay police rented
    ride ripped road scratched screamed screwed shafted shame shouted shower solicitor solicitor's speaking stabbed
    stiffed stitched sued supplier* swore talking tax taxman ticketed treasurer wholesaler
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      'Closed tomorrow. {The landlord is an animal} and the key is gone.',
      'We’re at 14 Mill Street now. I will {never forgive our} old neighbours for the drums.',
      'Flour is late again because {our supplier is useless}.',
      'New sign up! {The crowd across the road copied our} last one.',
      'Opening at ten. The festival {still owes us €900} and won’t pick up.',
      'Doors open Friday. As for the man upstairs, {we’ll see him in court}.',
    ],
    fine: [
      'The landlord is selling up after thirty years and he has been a gent about it.',
      'Fourteen suppliers still owe us a certificate, the third mail goes out today.',
      'Our neighbours at number 9 lent us a ladder and two cousins.',
      'The council collects glass on Thursday from now on.',
      'We owe you a better queue, so Saturday has two tills.',
      'I hope the sun comes out for the fair.',
      'Our competitor across the road lent us two bays and a kettle.',
    ],
  },
  *check(sentence) {
    yield* tell(sentence, SURE, {
      unless: [isReported],
      say: 'airs a quarrel: say only what changes for readers',
      most: 1,
    });
    yield* tell(sentence, OWED, { unless: [isReported], say: 'airs a debt in public: settle it directly', most: 1 });
  },
};
export default rule;
