import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, followedBy, following, isAsked, isOpinion, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, LIMITED } from './words.ts';

const r = String.raw;
const TOTAL = r`(?:100 ?%|totally|completely|absolutely|entirely|perfectly)`;
const STRONG = anyOf(
  r`never (?:makes? (?:a )?(?:single )?mistakes?|misses|costs? (?:you )?(?:anything|a (?:cent|penny))|shrinks?|fades?|chips|peels?|needs? (?:cleaning|charging|repair)|loses? (?:a|its|your) \w+)`,
  r`works? with every \w+(?: ever (?:made|built)| on earth| in the world| out there)|(?:ever made|everyone|every \w+|anyone),? no exceptions`,
  r`(?:will |can |'ll )?never(?: ever)? (?:fails?|failed|breaks?|leaks?|rusts?|cracks?|crash(?:es)?|goes? wrong|lets? you down|wears? out|disappoints?|been hacked)`,
  r`(?:you(?:'ll| will| can)? |you need )?never(?: have to| need to)? (?:see|pay|check|buy|worry about|clean|need) (?:[\w' -]{2,30} )?again`,
  r`ours never (?:do|does|will)`,
  r`(?:and|so) (?:they|it|we) never will`,
  r`(?:has|have) ever been(?: or ever will be)? (?:hacked|breached|lost|broken|late)`,
  r`stops? every \w+(?: before it starts)?`,
  r`un(?:hackable|breakable|crackable|sinkable)(?! bond)|indestructible|infallible|foolproof`,
  r`${TOTAL} (?:safe|secure|effective|harmless|painless|risk[- ]free|accurate|reliable|foolproof|side[- ]effect[- ]free|pain[- ]free|hack[- ]proof|error[- ]free)`,
  r`(?:100|99[.,]9+) ?% (?:accuracy|success(?: rate)?|effective|accurate|pass rate|results?|safe|satisfaction|uptime|success)`,
  r`(?:success|pass|approval|recovery) rate(?: is| of|:)?(?: also)? 100 ?%?`,
  r`works? (?:for|on) (?:literally |absolutely )?(?:everyone|everybody|anyone|any skin|every (?:skin|type|dog|body|case|age|head)|all skin types|any site|any \w+,? any)`,
  r`(?:painless|perfect|flawless|spotless|works|delivered|on time)(?: here)?,? every (?:single )?time`,
  r`(?:zero|no) (?:pain|breakage|risk|errors?|damage|downsides?)(?: and (?:zero|no) \w+)? (?:for (?:everyone|every|all)|whatsoever|at all|guaranteed|ever)`,
  r`without (?:one |a )single (?:error|mistake|fault|complaint)`,
  r`(?:eliminates?|kills?|removes?|prevents?|erases?|stops?) (?:100 ?%|99[.,]9+ ?%|every (?:single )?(?:stain|germ|bug|virus|threat|error|trace)|all (?:stains|germs|viruses|threats|bacteria))`,
  r`no (?:human )?(?:checking|supervision|maintenance) (?:is )?(?:ever )?(?:needed|required)`,
  r`(?:fixed|solved|gone|cured|clean|sorted) (?:for (?:life|good|ever)|forever|once and for all)`,
  r`no ?(?:one|body) (?:else )?will ever (?:see|know|read|find|get into)`,
  r`it(?:'ll)? never comes? back(?: to \w+ you)?`,
);
const WEAK = anyOf(
  r`nobody (?:is|gets|will be) ever \w+`,
  r`(?:fits|suits|works for|for) every \w+, every \w+`,
  r`(?:it's|totally|perfectly|all|completely) (?:legal|safe|fine|above board),? (?:trust|believe) (?:us|me)`,
  r`(?:the )?only [\w-]+(?: [\w-]+)? (?:that|who|which) (?:really|actually|truly) \w+`,
  r`(?:the|your|our|my) \w+ (?:will|'ll) never [\w ]{2,20} again`,
  r`never (?:have to )?(?!again|see|heard|been|say|seen)\w+ (?:about |for )?(?:your|the|a|an|for|about) [\w' ]{2,25} again`,
  r`(?:your \w+|you) will never \w+(?: \w+){0,3} again|you'll never \w+(?: \w+){0,3} again`,
  r`(?:our|these|this) \w+ (?:can't|cannot) be (?:picked|beaten|broken|hacked|copied|scratched|stained|lost|opened)`,
  r`(?:wins?|fix(?:es)?|solves?|finds?|catch(?:es)?|gets?|beats?) every (?:single )?(?:case|child|dog|problem|stain|match|student|exam|customer|time|parcel|deadline)(?: into [\w ]{3,20})?`,
  r`zero (?:accidents|complaints|failures|returns|faults|breakdowns|bugs|incidents|stress|worries|effort|catch)`,
  r`100 ?% (?:approval|guarantee|guaranteed|proof|delivery|trustworthy|bulletproof|waterproof|original|safe)`,
  r`(?:is|are|it's|that's) (?:literally )?(?:flawless|faultless|fail-?safe|bullet-?proof|impossible to (?:beat|break|copy))`,
  r`(?:it )?(?:simply|just|literally) (?:can't|cannot|doesn't) (?:go wrong|fail|break|miss|lose)`,
  r`once and for all|for good(?=[.!])`,
  r`impossible to (?:break|fail|lose|hack|beat)`,
  r`(?:can't|cannot|couldn't) (?:go wrong|fail|lose|miss with)`,
  r`lasts? (?:forever|a lifetime|for ever)`,
  r`zero (?:pain|breakage|risk|errors|damage|downtime|chemicals|nasties|hidden fees)`,
  r`(?:always|never fails to) (?:works?|delivers? results|impress)`,
  r`any (?:dog|age|breed|size|level|skin|hair|body|case|subject|language|car|roof|stain|child|surface|site|keyword|budget|diet|pain|type)(?: type)?,(?: and)? any (?!time|day|hour)\w+`,
  r`doesn't matter (?:which way|how|what) (?:your|you) [\w ]{2,20}`,
);

const rule: Rule = {
  id: 'honesty/absolute-promise',
  title: 'A promise without exception',
  why: 'Never, always, 100 % and zero are proved wrong by a single exception, and readers know it.',
  advice: 'Say what you tested, how often, and where the limits are.',
  severity: 'warn',
  sources: [
    cite('CAP', '3.1, 3.7 and 3.9'),
    cite('UCPD', 'article 6'),
    cite('DMCC', 'section 226'),
    cite('FTC_HEALTH'),
    cite('GRICE', 'quality'),
  ],
  reads: 'sentence',
  patterns: [STRONG, WEAK],
  triggers: anyWord(
    "never ever every everyone everybody anyone any all un* indestructible infallible foolproof totally completely absolutely entirely perfectly % rate zero no noone nobody single fixed solved gone cured clean sorted impossible can't cannot couldn't lasts last always matter win wins fix fixes solve solves find finds catch catches get gets beat beats flawless faultless fail failsafe bulletproof bullet once for doesn't only trust believe exceptions",
  ),
  examples: {
    flagged: [
      'Our glue {never fails}.',
      'Root canal is now {100% painless} at our clinic.',
      'Routers do that. {Ours never do}.',
      'It {works for literally everyone} 😂',
      'Our AI reads every invoice with {100% accuracy}.',
      '{Unhackable} since 2014. Sleep well.',
      'Five days and recall is {fixed for life}, {any dog, any age}.',
      'Scared of implants? {Painless here, every time} 🦷',
    ],
    fine: [
      '100% cotton, made in Alcoi, and we never iron it.',
      'Nothing is 100% safe, so keep it away from small children.',
      'Is any filter foolproof? Our engineer answers on Friday.',
      'It never rains on market day, says Ana. It rained.',
      'Nothing’s unhackable. Our May audit is up.',
      'We open every Sunday and never on Mondays.',
      'Zero extra at checkout: the price on the page is what you pay.',
      'I’m absolutely sure the oven was on. It was not.',
    ],
  },
  *check(sentence) {
    const unless = [
      isReported,
      isAsked,
      isOpinion,
      beside(LIMITED),
      beside(/\b(?:last (?:month|quarter|week|year)|today|so we|sorry)\b/i),
      following(/\b(?:can|could|should|must|may|might|would|to|would) $/i),
      following(
        /\b(?:not|isn't|aren't|wasn't|nothing(?:'s| is)?|nobody(?:'s| is)?|can't|cannot|won't|don't|doesn't|didn't|nor|if|hope|wish)\b[^,.;:]{0,14}$/i,
      ),
    ];
    yield* tell(sentence, STRONG, {
      unless: [...unless, followedBy(/^ (?:unless|if you (?:don't|skip))/i)],
      say: 'leaves no exception: say what you tested and its limits',
    });
    yield* tell(sentence, WEAK, {
      unless: [...USUAL.slice(1), ...unless],
      say: 'may leave no exception: give the limits too',
      severity: 'hint',
    });
  },
};
export default rule;
