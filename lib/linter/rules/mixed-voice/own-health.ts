import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const SURE = anyOf(
  r`(?:i(?:'m| am)|we(?:'re| are)) (?:\w+ ){0,2}(?:hung-?over|hung over|drunk|tipsy|pregnant|depressed|burnt out|in bits|a wreck|having a breakdown)(?! about the)`,
  r`(?:my|me) (?:head|knee|back|hip|neck|nerves|sciatica|feet|hormones|teeth|stomach) (?:is|are|has been|have been|was)(?: \w+)? (?:pounding|splitting|killing|thumping|dreadful|awful|terrible|horrendous|playing up|in bits|banging|at me)`,
  r`my (?:biopsy|scan results|test results|blood tests?|psychiatrist|therapist|antidepressants|meds|anxiety|depression|cholesterol|blood pressure|bp|ivf|miscarriage|hangover|hernia|piles|period pains?|menopause|migraines?|kidney stones?|colonoscopy)`,
  r`(?:doctor|gp|nurse) (?:had a word|told me|put me on|says (?:i|it's my|my)|said (?:i|it's my|my))`,
  r`\d+ weeks (?:pregnant|along|gone)|(?:the |my )(?:morning )?sickness has been|morning sickness`,
  r`(?:got|went|been|was|were) on the (?:beers|lash|piss|gin|sesh|tequila|whisky|vodka)`,
  r`(?:too (?:many|much)|a few too many|one too many) (?:beers?|pints|wines?|gins?|proseccos?|shots|whiskeys|whiskies|glasses)(?: last night| yesterday)?`,
  r`i closed down \w+(?:'s)? last night|drank (?:far |way )?too much|hung-?over (?:as|today|again|this morning)`,
  r`crying in the (?:stock ?room|toilets?|car|walk-in)`,
  r`it's my (?:hip|knee|back|heart|chest|nerves|waterworks|gallbladder|age)(?=[,.])|(?:full of|riddled with) (?:the )?arthritis`,
  r`(?:the|my) (?:tablets|painkillers|antibiotics|steroids) (?:have|has|make|made|are) (?:me|my|killing)|(?:putting|put|stuck) a camera (?:in|up|down)`,
  r`(?:my|our) knees?,? (?:less so|sounds? like|(?:is|are) gone)|i(?:'ve| have) (?:shingles|gout|piles|a kidney stone|a hernia|tonsillitis)`,
  r`i(?:'m| am) (?:absolutely |totally )?(?:wrecked|shattered|in a heap)`,
  r`(?:spent|was|been|sat|i'm|we're) (?:the night |all night |half the night |three nights |\w+ nights )?in (?:a&e|the er|casualty|icu|the hospital|hospital)(?! (?:with|for) (?:our|the) (?:team|van))|waiting (?:on|for) (?:the |my )(?:scan|biopsy|blood) ?(?:results)?`,
  r`i(?:'m| am) (?:back )?on (?:antidepressants|antibiotics|the pill|steroids|painkillers|a drip|crutches|tablets|medication|my period)|food poisoning (?:since|again|all)`,
  r`last night got (?:messy|out of hand|away from (?:me|us))|still drunk|(?:i was|was|been|i'm) (?:up|out|awake) (?:til|till|until|'til) (?:\d|half|all hours|dawn|stupid)`,
);
const SLEEPLESS = anyOf(
  r`i(?:'ve| have)? ?(?:haven't|have not|hadn't|didn't|did not|can't|cannot|couldn't|could not|barely|hardly|am not able to|not)(?: properly| really)? (?:slept|sleep)(?: since \w+| properly| at all)?`,
  r`(?<=^|[.,;:] )(?:didn't|haven't|hardly|barely|couldn't) sle(?:ep|pt)`,
  r`i lie awake|i(?:'m| am) sleeping again|sorry if i look rough`,
);

const rule: Rule = {
  id: 'mixed-voice/own-health',
  title: 'Your health or your head on the company page',
  why: 'Illness, sleep and last night’s drinks are yours; on this page they sound like the company’s.',
  advice: 'Say what changes for the reader (hours, delays) and leave out the reason.',
  severity: 'warn',
  sources: [cite('CONTEXTS', 'personal matters before an audience that was not chosen')],
  where: COMPANY,
  reads: 'sentence',
  patterns: [SLEEPLESS, SURE],
  triggers: wordList(`
    a age antibiotics antidepressants anxiety arthritis awake back beers biopsy bits blood bp breakdown burnt camera
    casualty chest cholesterol closed colonoscopy crutches crying depressed depression doctor drip drunk er feet
    gallbladder gin gout gp hand hangover head heap heart hernia hip hormones hospital hung hungover icu ivf kidney
    knee knees lash many medication meds menopause messy migraine* miscarriage much neck nerves nurse out
    painkillers period piles pill piss poisoning pregnant psychiatrist rough scan sciatica sesh shattered shingles
    sickness sleep sleeping slept steroids stomach tablets teeth tequila test therapist tipsy tonsillitis up vodka
    waiting waterworks weeks whisky wreck wrecked
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      '{I’m so hungover} today, be nice at the counter.',
      'Noon start, not nine: {my head is pounding}.',
      'Orders may be late this week, {my anxiety} is through the roof.',
      'No bread talk from me today, {doctor told me} to cut the salt and I am sulking.',
      'The vans leave at ten. {Got on the beers} after the match 🙈',
      '{I haven’t slept since Sunday}, so mind the spelling on the board.',
    ],
    fine: [
      'Can’t sleep? Our camomile tea is back.',
      'Hungover? The fry-up runs until three.',
      'My back or your back, springs or foam, nobody can tell you from a post.',
      'Back at the machine on Tuesday, the wrist has healed.',
      'Our physio showed the class how to lift a box.',
      'Ana is back from maternity leave. Say hi on Tuesday!',
      'How to sleep in a tent: three things we learnt in Skye.',
    ],
  },
  *check(sentence) {
    yield* tell(sentence, SURE, {
      unless: [isReported],
      say: 'is private: say only what changes for readers',
      most: 1,
    });
    yield* tell(sentence, SLEEPLESS, {
      unless: [isReported],
      severity: 'hint',
      say: 'may be private: does the reader need it?',
      most: 1,
    });
  },
};
export default rule;
