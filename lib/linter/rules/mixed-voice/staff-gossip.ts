import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyCased, anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const HOUSE = r`(?:intern|apprentice|temp|trainee|receptionist|chef|manager|boss|owner|director|designer|accountant|barista|waiter|waitress|driver|head of \w+|md|ceo|(?:saturday|new) (?:girl|lad|boy|guy|one))`;
const QUARREL = anyOf(
  r`(?:aren'?t|isn'?t|are not|is not|not|stopped|no longer|hardly|barely|haven'?t been|hasn'?t been) (?:speaking|talking) (?:to (?:each other|one another|him|her|me|us)|since|after|again)`,
  r`(?:stopped|not|aren'?t|isn'?t|no longer) speaking(?=[.,!;]|$| and)`,
  r`(?:not|no longer|hardly) on speaking terms|(?:haven'?t|hasn'?t|not) (?:properly )?spoken since`,
  r`(?:fell|fallen|falling) out (?:with|over)(?! (?:love|the (?:bed|tree|sky)))(?: \w+){0,3}`,
  r`(?:there was|was|had|having|with) (?:a |an )?(?:lot of )?(?:shouting|screaming match|(?:massive|huge|big|blazing|almighty|proper|enormous) (?:row|fight|bust-up|argument))`,
  r`(?:walked|stormed|flounced) out (?:on (?:us|me|them)|mid-?\w+|over|because|in tears|during|again)`,
  r`(?:threw|thrown|chucked) an? (?:pan|plate|cup|tray|ladle|spanner|chair|phone|laptop|stapler|mug|knife) at`,
  r`let (?:the |our )?[\w ]{1,22} take the blame|(?:he|she|they) (?:has|have|'s) (?:still )?(?:not|never) apologi[sz]ed`,
  r`(?:behind|late) (?:on|with) (?:the |our |their |my )?(?:overtime|wages|pay)|(?:haven't|hasn't|not) been paid (?:since|for (?:weeks|months|two|three))`,
);
const ROMANCE = anyOf(
  r`(?:admit(?:ted)?|caught|turns out|found out)[^.!?\n]{0,18} (?:they(?:'re| are) (?:together|an item)|kissing|snogging|seeing each other|sleeping together)`,
  r`having an affair|(?:is|are|was|were|been) (?:sleeping with|shagging|getting off with|carrying on with)|and somebody's (?:husband|wife)`,
  r`(?:since|at|after) the (?:christmas|office|staff|summer) (?:do|party)[^.!?\n]{0,30}\b(?:photos?|seen|drunk|snog\w*|kiss\w*|speak\w*|mention\w*)`,
  r`hr (?:is|are|was|were|will be) having a field day|(?:the )?whole (?:staff ?room|office|kitchen|shop floor|canteen) heard(?= (?:it|them|her|him|everything|every)|[.,!]|$)`,
  r`it'?s about that (?:bloke|guy|fella|man|girl|woman) from|came home from the same \w+`,
  r`(?:his|her|'s) (?:girlfriend|boyfriend|wife|husband|fella|missus|fianc[eé]e?) (?:has |'s )?(?:left|dumped|threw|thrown|kicked|found out)|has a (?:wife|husband|girlfriend|boyfriend) (?:in|at|already|back)`,
  r`only just found out (?:the|that|he|she|about)[^.!?\n]{0,40}\b(?:wife|husband|girlfriend|married|cheat\w*)`,
  r`(?:flirting|in love|obsessed|besotted) with (?:the|our|one of the) (?:new |delivery |ups |dhl |post)?\w+(?= (?:guy|man|lad|girl|driver|from|and|again))|(?:has|have) (?:a crush on|a thing for|a thing going)|(?:is|are) (?:going through|getting) a (?:\w+ )?divorce`,
  r`(?:his|her) (?:wife|husband|boyfriend|girlfriend) (?:doesn't|don't|hasn't|didn't) (?:know|found|suspect)|(?:don't|nobody|no one) (?:tell|tells) (?:his|her) (?:wife|husband|boyfriend|girlfriend)|love triangle`,
);
const JUDGED = anyOf(
  r`(?:our|the|that) (?:new )?${HOUSE}(?:'s| is| was| has)?[^.!?\n]{0,24}\b(?:useless|lazy|hopeless|clueless|hung-?over|drunk|late again|dumped|cheat\w*|affair|divorc\w*|kicked out|sulk\w*|thick as|can't even|sick again|off again|rehab)`,
  r`(?:got|was|were|been) (?:sacked|suspended|given the boot|kicked out)(?= (?:for|after|because|on|last|with|and)|[.,!]|$)`,
  r`(?:my|our) (?:boss|oga|gaffer|line manager)[^.!?\n]{0,20}\b(?:without asking|never listens|won't listen|is (?:a|an|such a) (?:\w+)|makes me|made me|hates|doesn't (?:listen|care|know))|telling my (?:boss|manager)`,
  r`(?:head office|management|the (?:owners?|directors?))[^.!?\n]{0,18}\b(?:wanted to bin|clueless|haven't a clue|hasn't a clue|don't listen|doesn't listen)`,
  r`(?:is|are|was) on (?:a|his|her|their) (?:final |last |second |written )+warning|who was let go|(?:day-?trading|asleep|sleeping|drinking|watching \w+) (?:under|at|behind|in) (?:the|his|her|their) (?:desk|till|counter|van)`,
  r`never finished anything|(?:not everybody|couldn't|can't|didn't) keeps? (?:pace|up) with (?:change|us|the pace)`,
  r`(?:pulled|pulling|threw|throwing) (?:another |a )?sick(?:ie|y)|(?:called|phoned|rang|calling) in sick (?:again|for the|because)|(?:didn't|hasn't|never|couldn't) (?:bother(?:ed)? to )?(?:turn|turned|show|showed)(?: up)? (?:up )?(?:again|for (?:his|her|their) shift|for work)`,
  r`quit (?:by text|without|mid-?\w+|on (?:us|me))|handed in (?:his|her|their) notice (?:after|because|over)|(?:nicked|stole|robbed|nicking|stealing) (?:\w+ )?(?:from )?the (?:till|tips|stock|petty cash)|(?:hand|hands|fingers) in the (?:till|tip jar)`,
  r`(?:got|was|were|been) (?:demoted|disciplined|hauled (?:in|up)|dragged into hr)`,
);
/** A colleague by name as the subject. */
const NAMED = anyCased(
  r`[A-Z][a-z]{2,11}(?:'s| has|'ve)?(?: just)? (?:(?:walked|stormed) out(?= (?:on|after (?:a|that|the row)|mid)|,|;|$)|got sacked|been (?:sacked|suspended))`,
);

const rule: Rule = {
  id: 'mixed-voice/staff-gossip',
  title: 'Gossip about colleagues',
  why: 'Quarrels and romances of colleagues are no news for customers, and the people named cannot answer.',
  advice: 'Say what changes for the reader (who serves, which hours) and leave out why.',
  severity: 'warn',
  sources: [
    cite('CONTEXTS', 'other people’s matters before an audience they did not choose'),
    cite('GDPR', 'article 5(1)(b)'),
  ],
  where: COMPANY,
  reads: 'sentence',
  patterns: [JUDGED, NAMED, QUARREL, ROMANCE],
  triggers: wordList(`
    about admit* affair apologi* argument asleep besotted bin blame boot boss boyfriend bust carrying cash caught
    cheat* chucked clue clueless crush daytrading demoted disciplined divorc* divorce do dragged drinking drunk
    dumped even fallen falling fell fella fianc* fight finished flirting flounced found gaffer getting girlfriend
    hauled heard hopeless hr hung hungover husband kicked late lazy let listen listens manager missus notice
    obsessed off oga overtime pace paid party pay quit rehab row sacked same screaming shagging shouting show showed
    sick sickie sicky sleeping somebody's speaking spoken stock stormed sulk* suspended talking thick thing threw
    thrown till tip tips trading triangle turn turned turns useless wages walked warning watching wife
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      'Ready from three. Lena and Jo {aren’t speaking since} the Christmas do.',
      'New portfolio! Our two juniors finally {admitted they’re together} 👀',
      'Short menu tonight: the sous-chef {threw a pan at} the porter.',
      'Room with Amy this week, {Chloe walked out} on us and it is about a man.',
      '{Our new intern is useless}, so replies take a day.',
      'No deliveries on Monday, the driver {got sacked} for drinking.',
    ],
    fine: [
      'Pat and Lena are at war, wet lube against dry lube. Vote below.',
      'She walked out with three boxes and a smile.',
      'The dog stormed out when the hairdryer came on.',
      'We are not speaking of the first loaf. The second is fine.',
      'Mugs were fired for twelve hours at 1,240 degrees.',
      'Ana leaves us on Friday for her own place in Leith, and we will be at the door with a bottle.',
      'We take the blame for the queue on Saturday.',
    ],
  },
  *check(sentence) {
    const telling = { unless: [isReported], say: 'is gossip about colleagues: leave out the reason', most: 1 };
    yield* tell(sentence, QUARREL, telling);
    yield* tell(sentence, ROMANCE, telling);
    yield* tell(sentence, JUDGED, telling);
    yield* tell(sentence, NAMED, telling);
  },
};
export default rule;
