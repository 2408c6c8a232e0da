import { cite } from '../../sources.ts';
import { find, seen, tell } from '../../text/find.ts';
import { beside, followedBy, following } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, PRAISING, phrases } from './words.ts';

/** Names nobody calls himself in earnest. */
const NOUN =
  '(?:idiots?|morons?|imbeciles?|cretins?|half-?wits?|dimwits?|nitwits?|numpt(?:y|ies)|muppets?|plonkers?|pillocks?|eejits?|scumbags?|parasites?|cheapskates?|freeloaders?|scroungers?|cry-?bab(?:y|ies)|whing(?:e)?rs?|whiners?|moaners?|snowflakes?|chancers?|gits?|liars?|cowards?|hypocrites?|slobs?|simpletons?|dunces?|ignoramus(?:es)?|fools?|dopes?|twits?|jerks?|creeps?|weirdos?|peasants?|philistines?|plebs?|vermin|savages?|tight-?arses?|time-?wasters?|keyboard warriors?|wannabes?|amateurs?|losers?|clowns?|dinosaurs?|sheep|karens|trolls?|haters?|rats?)';
/** Bad enough wherever they stand. */
const ANYWHERE = phrases(
  {},
  'morons?|imbeciles?|cretins?|halfwits?|scumbags?|(?:keyboard|armchair) warriors?|time-?wasters',
  '(?:these|those|such|absolute|complete|utter|total|bunch of|pack of|load of|shower of|bloody|lazy|robbing|greedy|selfish|tight|entitled|ignorant) (?:absolute |complete |utter |total |little |lazy |selfish |robbing )?(?:idiots?|numpt(?:y|ies)|muppets|plonkers?|pillocks?|eejits?|parasites|cheapskates?|freeloaders?|scroungers?|crybab(?:y|ies)|moaners|whingers|snowflakes|chancers|gits?|slobs?|fools|losers?|clowns?|amateurs|karens|liars|cowards|creeps|peasants|vermin|savages|sods?)',
  String.raw`idiots?(?= (?:who|that|in the|with)\b)|haters? gonna hate|shower of (?:chancers|wasters|cowboys)`,
  'brain-?dead|stupid (?:people|questions? (?:again|deserve|like)|customers?|enough to)',
  'dumb (?:people|questions? (?:again|deserve|like)|customers?|enough to)',
);
const AT_YOU = new RegExp(
  `\\b(?:you|ye|yous|y'all|they|some people|people|customers|clients|he|she)(?:'re| are|'s| is)(?: (?:all|just|such|a|an|the|being|nothing but|bunch of|pathetic|absolute|bloody|total|complete|utter|lazy|little|real|proper|selfish|greedy|pathetic|shower of)){1,4} ${NOUN}\\b`,
  'gi',
);
const ALONE = new RegExp(
  `^(?:absolute |total |complete |utter |what (?:a |an )?|you )?(?:little |pathetic |bloody |lazy |absolute )?${NOUN}(?=[.!]|$)`,
  'gi',
);
/** Minds and manners found wanting. */
const MIND = phrases(
  {},
  String.raw`(?:attention span|iq|brain|manners|maturity|intellect) of (?:a|an) \w+`,
  String.raw`(?:you|ye|they|who|people) couldn't (?:organi[sz]e|run a|set up a|boil an|tell a \w+ from|spell \w+|park a|read a) [^.!?\n]{2,30}`,
  '(?:too|that|so|how) (?:thick|dense|dim|stupid|lazy|dumb|entitled|precious) (?:to|are|can|you|do)',
  "shouldn't be (?:trusted|allowed) (?:with|near|out|to)|can't be trusted with",
  "(?:no|haven't got|not got|without)(?: a| any)? (?:brain|shame|manners|class|common sense|decency)(?= (?:at all|whatsoever|between)|[.!]|$)",
  "die in your|in your mom's basement|living in your (?:mum|mom|parents)|sharpest (?:tool|knife)",
  '(?:one|two) (?:sandwich|sandwiches|brain cells?|screws?) (?:short|loose|between)',
  '(?:his|her|your|their|its) head (?:that )?is not (?:correct|right)',
  '(?:animal|person|people|man|woman) without shame|(?:no|zero) (?:taste|idea what taste|palate)',
  "you (?:have|'ve got) no (?:taste|class|manners|idea how)",
  String.raw`people like you\b(?=[^.!?\n]{0,60}\b(?:why|reason|ruin|problem|shouldn't|can't|never|don't|deserve|make it hard|wrong))`,
  "(?:your|you) (?:kind|sort|type) (?:of people )?(?:always|never|is|are|don't|can't|only)",
  String.raw`(?:yours|you|your \w+) (?:isn't|aren't|is not) (?:pretty|smart|clever|bright)`,
);
/** The joke is meant kindly or on the speaker: "idiot-proof notes by two idiots (us)". */
const KIND = [
  following(ABOUT_SELF),
  followedBy(/^(?:-proof|['"]|,? \(?(?:us|me|myself|ourselves)\b)/i),
  following(/(?:\bnot|\bnever|n't)\b[^.!?,]{0,16}$/i),
  beside(PRAISING),
];

const rule: Rule = {
  id: 'tone/insult',
  title: 'Insult',
  why: 'Everybody who ever felt like the person you insult reads it as meant for them.',
  advice: 'Leave the person out and say what happened and what you ask.',
  severity: 'warn',
  sources: [cite('POLITENESS'), cite('NNG', 'respectful'), cite('MAILCHIMP', 'never condescending')],
  reads: 'sentence',
  silences: [{ rule: 'tone/profanity', on: 'words' }],
  triggers:
    "absolute allowed amateur* bloody brain braindead bright bunch chancer* cheapskate* class clever clown* common complete couldn't coward* creep* cretin* cry* decency dense die dim dimwit* dinosaur* dope* dumb dunce* eejit* entitled fool* freeloader* git* greedy half* hater* head hypocrite* idea idiot* ignoramus* ignorant imbecile* intellect iq jerk* karens kind lazy liar* like living load loser* manners maturity moaner* mom's moron* muppet* nitwit* numpties numpty pack palate parasite* peasant* philistine* pillock* pleb* plonker* precious pretty rat* robbing sandwich sandwiches savage* screw screws scrounger* scumbag* selfish shame sharpest sheep shower simpleton* slob* smart snowflake* sort span stupid such taste these thick those tight* time* total troll* trusted twit* type utter vermin wannabe* warrior* weirdo* whiner* whing*".split(
      ' ',
    ),
  examples: {
    flagged: [
      'To the man who kicked our sign: {you are a pathetic little coward}.',
      '{Losers}. We bake, you type.',
      'Sick of {these freeloaders} on our wifi.',
      'Some drivers {shouldn’t be trusted with} a trolley.',
      'Whoever did this has the {attention span of a gnat}.',
      'No refunds for {time-wasters}.',
      { text: 'Kind regards to the {lazy sods} at number nine.', context: { account: 'personal' } },
    ],
    fine: [
      'Idiot-proof notes written by two idiots (us).',
      'I felt like an idiot when the lid came off.',
      'Clowns, cake and a bouncy castle on Sunday.',
      'Snowflakes cut from old maps, £4 each.',
      'You lot are absolute legends, thank you.',
      'People like you make Mondays worth it.',
      'Bring your stupid questions, we asked most of them ourselves.',
      'We’re not idiots, we knew the roof would leak, and we told you.',
    ],
  },
  *check(sentence) {
    const say = 'insults people: say what happened instead';
    for (const pattern of [ANYWHERE, AT_YOU, ALONE]) {
      for (const match of find(sentence, pattern, KIND)) {
        yield seen(match, { say });
        return;
      }
    }
    yield* tell(sentence, MIND, {
      unless: [following(ABOUT_SELF)],
      say: 'belittles people: leave the person out',
      most: 1,
    });
  },
};
export default rule;
