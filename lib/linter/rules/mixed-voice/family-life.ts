import { cite } from '../../sources.ts';
import { find, seen, tell } from '../../text/find.ts';
import { isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, CHILD, CLOSE, COMPANY, IN_LAW, INSTEAD_OF_ASIDE, isFamilyFirm, KIN, MY, wordList } from './words.ts';

const r = String.raw;
/** What happens at home and not at work. */
const AT_HOME = r`(?:forgot|forgets|left me|moved (?:out|in|back)|walked out|cheated|sulk\w*|snor(?:es|ed|ing)|driv(?:es?|ing) me|nagg?\w*|moan\w*|screams?|won't (?:talk|speak|let me|stop|sleep|eat)|(?:not|isn't|aren't|hasn't|haven't) (?:\w+ )?(?:talking|speaking|spoken)|says i|thinks i|reckons i|told me i|hid(?:es?|ing)|keeps? (?:on )?\w+ing|disagrees?|overruled|is (?:away|visiting|staying|coming over|sick|ill|pregnant|expecting|mad at|cross with|furious)|(?:was|were) up (?:at|all|half)|kept me (?:up|awake)|scans?|biopsy|test results|hospital|surgery|operation|kidney|cancer|chemo|croup|fever|teething|vomit\w*|divorce\w*|rowing|still (?:being|mad|angry|cross|not speaking)|never (?:rings|finishes|listens)|hates|had a (?:go|word)|recital|funeral|hen|stag|wedding|christening)`;

const SURE = anyOf(
  r`(?:my|the) (?:boyfriend|girlfriend|fianc[eé]e?|hubby|missus|flatmates?|housemates?|room-?mates?|college roommates|therapist|shrink)(?:'s)?(?! of)`,
  r`my other half|the other half (?:says|is|has|thinks|forgot|won't)|my ex(?:-?(?:husband|wife|boyfriend|girlfriend|partner))?(?:'s)?`,
  r`(?:my|the) ${IN_LAW}(?:'s)?`,
  r`the wife(?:'s)?(?! of)`,
  r`(?<=^|[,;:.!(-] ?|\band )${IN_LAW}(?='s (?!tongue)| is| was| has| are)`,
  r`(?<=^|\band |, )(?:himself|herself) is (?:away|off|on|at|in|not|still|giving|driving)`,
  r`${MY}${KIN}(?:'s)?[^.!?\n]{0,34}?\b${AT_HOME}`,
  r`${MY}(?:sister|brother|cousin|mate|best friend|friend|daughter|son)'?s (?:wedding|hen|stag|divorce|christening|birthday|baby shower|graduation|communion)`,
  r`(?:row|rows|rowing|argument|arguing|argued|fight|fighting|fell out|falling out|fallen out) with (?:my|the|me) ${KIN}`,
  r`the (?:youngest|eldest|little one|toddler|wee one|baby)[^.!?\n]{0,20}\b(?:was up|is up|over croup|croup|teething|sick|vomit\w*|won't sleep|awake|screaming|chicken ?pox)`,
  r`our wife|our husband`,
  r`the ex (?:has|is|was|wants|took|got|rang|called|turned|and)`,
  r`the (?:kids|mother|brother|sister|da|mam|husband) (?:has|have|had|is|are) (?:me|driving me|killing me|giving out|sulking|sick|off school)`,
  r`our (?:eldest|youngest|little one|toddler) (?:is|was|has|had|got|won't|won)|(?:staying|living|moved back in|moving back in) with my (?:parents|mum|mam|mom|sister|brother|folks)`,
);
const LIKELY = anyOf(r`${MY}(?:${CLOSE}|${CHILD})(?: and (?:i|me))?`);

const rule: Rule = {
  id: 'mixed-voice/family-life',
  title: 'Family matters on the company page',
  why: 'Readers follow a company here, and your family did not choose this audience.',
  advice: 'Keep it for your own profile, or tell the part of it that is about the work.',
  severity: 'warn',
  sources: [cite('CONTEXTS', 'personal matters before an audience that was not chosen')],
  where: COMPANY,
  reads: 'sentence',
  patterns: [LIKELY, SURE],
  triggers: wordList(`
    argu* baby boyfriend brother college da eldest ex fallen falling fell fianc* fight* flatmate* folks girlfriend
    half herself himself housemate* hubby husband inlaws kids law laws little mam me missus mom mother mum my
    parents room roommate* row rowing rows shrink sister therapist toddler wee wife youngest
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      '{My husband forgot} our anniversary again 🙄',
      '{My husband and I} love our new shop.',
      '{My kids} are beside themselves, so send coffee. We open at 8.',
      'Closed early: a {row with my mother-in-law} and no patience left for mortar.',
      'Spin at 6.30. Bit of a {fight with the wife} last night, so brace for the playlist.',
      'New tyres in. {My ex} turned up at the gate again, so excuse the face.',
      'Pansies are out! {My sister’s hen} was a disaster and I am still finding glitter.',
    ],
    fine: [
      'My grandfather founded this bakery with one oven.',
      'My mother taught me this recipe and she still corrects me.',
      'My wife Ana runs the kitchen and my son drives the van.',
      'Kids eat free on Sunday when you bring the whole family.',
      'Tell your husband the drill is back in stock.',
      '“My wife says the shop needs more chairs,” a regular wrote. He is right.',
      { text: 'My husband forgot our anniversary again', context: { account: 'personal' } },
      'The wife of the miller left us this sieve in 1904.',
      'My daughter drew the label and it stays.',
    ],
  },
  *check(sentence) {
    const say = 'is private: keep it for your own profile';
    yield* tell(sentence, SURE, { unless: [isReported, isFamilyFirm], say, most: 1 });
    for (const match of find(sentence, LIKELY, [isReported, isFamilyFirm, isAsked]))
      yield seen(match, { say: 'may be private: is it about the work?', severity: 'hint' });
  },
};
export default rule;
