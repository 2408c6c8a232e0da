import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, following } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, phrases } from './words.ts';

const DOWN = phrases(
  {},
  'even (?:you|ye|you lot) (?:can|could|might|should|may)',
  '(?:use|using|in) (?:very |really )?(?:small|little|tiny) words|no (?:long|big) words',
  String.raw`(?:as )?(?:any|every) (?:adult|grown-?up|sensible|reasonable|competent|half-?decent|sane|intelligent|knitter|thinking|normal|halfway|rational|mature) ?(?:person|people|human|adult|being|customer|cook|driver|\w+er)? ?(?:would|knows?|could|should|understands?|can see)`,
  String.raw`(?:this|as|which) every \w+ knows`,
  String.raw`(?:a|any|my|even a|your) (?:\w+[- ]year[- ]old|child|toddler|five[- ]year[- ]old|dog|cat|hamster|goldfish) (?:could (?:have )?(?:hang|read|do|manage|understand|see|work|figure|count)|can (?:read|count|see|manage)|understands|knows (?:that|this|better|more))`,
  'for (?:younger|slower|the slower) (?:viewers|readers|learners|ones)',
  'ask (?:a|your) (?:grown-?up|adult|mum|mom|mummy|mommy|parents?) (?:with|to|if|for|about)',
  '(?:let the (?:adults|grown-?ups) (?:talk|speak|work|get on|handle)|leave (?:that|it|this) to the (?:adults|grown-?ups))',
  'grown-?up (?:stuff|conversation|talk|business)|(?:like|be) a big (?:boy|girl)|big (?:boy|girl) pants',
  'pretty little head|no need to pretend',
  "(?:don't|no need to|needn't) (?:worry|trouble|strain) your(?:self|selves)? (?:with|about|pretty|little|head|brain)",
  "(?:isn't|not) (?:really )?your (?:department|strong (?:suit|point)|forte|level)",
  '(?:more|about|nearer|closer to) your (?:level|speed)(?=[.!,]|$)',
  String.raw`(?:above|beyond|pitched [^.!?\n]{0,12}above) (?:your level|where you are)`,
  String.raw`stick to (?:\w+(?=,? (?:pal|mate|love|then))|your|crosswords|the (?:colouring|kids))`,
  "(?:is|was|be|that's|it's|isn't) (?:clearly |obviously |all |a bit )?(?:beyond|above|over) (?:you|your heads?|some of you|their heads?|your pay ?grade)",
  'too (?:hard|difficult|complicated|advanced|clever|fast|quick) for (?:you|ye|some of you|some people|certain people)',
  '(?:nobody|no one) (?:expects|is expecting|asked) (?:you|ye) to (?:keep up|understand|think|know|get it)',
  'run along|there,? there|the way we would for our (?:children|kids)',
  '(?:drawn|there are|with) (?:you )?(?:some )?pictures(?= (?:for|in case|too|as well|to help you)|[.!]|$)',
  'saying (?:things|it|everything) twice|spell(?:ing)? it out (?:for|to) (?:you|some|those|people|anyone)',
  '(?:explain|say|repeat|type|write|read|put|through it with you|go over|go through) (?:this |it |that |everything )?(?:really |very |nice and |again,? )?slowly',
  String.raw`read (?:that|it|this) again,? (?:\w+,? )?(?:slowly|and)`,
  '(?:home|back) in time to (?:get|make|cook|put) (?:the|his|your) (?:dinner|tea)',
  String.raw`ladies,? (?:no need|don't worry|we know|never fear|this one's for you)|baby steps|(?:pink|pretty|girly) (?:\w+ )?(?:thrown in|included|for the ladies)|for the ladies on`,
  "for (?:anyone|those|people|the ones|everyone) (?:who|that) (?:wasn't|weren't|was not|can't|cannot|couldn't|don't|doesn't|didn't|aren't|isn't|still (?:can't|haven't|don't)|struggles?|never) (?:listening|listen|paying attention|pay attention|keep up|count|tell the time|follow (?:simple|basic)|grasp|think|look|manage|worked it out|get it|been listening|learn(?:ed|t)?)",
  String.raw`for (?:anyone|those|people|the few|everyone) who (?:can (?:tell the difference|read|count|appreciate|actually|be bothered)|reads? (?:it|them|things|signs|emails|this)|bothers?|own a \w+|appreciate real|know(?:s)? what)`,
  'those of you who (?:own|can read|can count|can tell)',
  "(?:if|when) you(?:'ve| have)? ever (?:run|managed|had to run|worked|built|made) (?:something|anything|a real)",
  "come back when you(?:'ve| have|'re| are)",
  "you (?:weren't|aren't|were not|are not) (?:quite )?ready for (?:the|it|this)|like people with sense",
  '(?:someone|people|anyone|somebody) (?:with|who has) (?:half )?a (?:brain|bit of sense|bit of taste|modicum)',
  "what you(?:'re| are) used to at home|it's a lot for people who",
  '(?:went into business|got into this) because they liked|for people like (?:you|that)',
  'like (?:adults|grown-?ups|civili[sz]ed people|decent people)(?=[.,!]|$)',
  'for those of us who (?:read|can|care|work|think)',
  '(?:can|could) (?:read a clock|tell the time|count to|read a calendar)|one (?:does )?wonders?',
  String.raw`your (?:idea of|concept of) (?:commitment|punctual\w*|manners|polite\w*|service|planning|hygiene)`,
  'some (?:people|folk|folks) do (?:find|struggle|manage|need)|google is (?:your friend|free)',
  String.raw`what every \w+[- ]year[- ]old|you(?:'ve|'re| have| are|'d) (?:clearly|obviously|evidently)`,
  "like you(?:'d| would) (?:ever|get off|know)",
  String.raw`(?:most (?:people|of us)|everyone|we all|children) (?:come across|learn(?:ed|t)?|did|cover(?:ed)?) (?:this |that |it )?(?:at|in) (?:school|primary|kindergarten|nursery|year \w+)`,
  'from anyone (?:able to|who can) (?:find|read|write|count|spell)',
  "it's (?:honestly |really |just )?not an exam|(?:just |try )google it",
  "there(?:'s| is) (?:this|a) (?:little |wonderful |new |magical )?(?:thing|invention|device|concept) called",
  'a (?:quick|simple|two-second|ten-second) (?:google|search|glance|look|scroll) would',
  '(?:how|is it) (?:really )?(?:that |so )?hard (?:is it |can it be |it is )?to (?:read|look|count|ring|turn up|show up|say|close|shut|use|put|pick|understand|book|cancel|send|write|queue)',
  'is (?:it|that) (?:really )?(?:too much|so much|that hard|so hard) to (?:ask|expect|read|understand)',
  String.raw`(?:it|which) takes (?:\w+ )?(?:two|five|ten|three|\d+) seconds to`,
  'would it (?:kill|hurt) (?:you|people|ye|them|anyone) to',
  '(?:do )?(?:try to |please )?keep up(?=,? (?:people|folks|everyone|now|at the back|love)|[.!]|$)',
  "(?:let's|let us|shall we|i'll|we'll) try (?:this|that|it) (?:again|once more|one more time)",
  '(?:in|of) (?:words of )?one syllable|let me break it down for you',
  '(?:hate|sorry) to (?:break it to you|burst your bubble|be the one to tell you)',
  "i think you(?:'ll| will) find",
  'had you (?:only |actually |just )?(?:read|called|asked|checked|bothered|looked|listened|paid attention|taken)',
  String.raw`(?:perhaps|maybe|next time,?|in future,?) if you(?:'d| had)? (?:\w+ )?(?:read|bothered|listened|looked|checked|asked|paid|learned|learnt|tried)`,
  '(?:perhaps|maybe|next time|in future)(?:,)? (?:you|people|folks) (?:could|might|can|should|will) (?:try|consider|learn|read|remember|manage|bother|think)',
  'you (?:may|might) (?:want|wish|care|like) to (?:re-?read|reconsider|learn|check your|invest in|look up|brush up|try reading|familiari[sz]e)',
  "(?:not everyone|some people|some|few people|others) (?:just |simply )?(?:can't|won't|lacks?|never) (?:have taste|get it|understand (?:good|real|proper|quality|craft)|appreciate|taste)",
  "(?:your|you) (?:clearly|obviously|evidently) (?:don't|didn't|haven't|have never|can't|never|aren't|weren't|have no|know|lack)",
  "(?:clearly|obviously|evidently),? (?:you|some of you|some people|this person|nobody) (?:don't|didn't|haven't|have never|can't|never|aren't|weren't|have no|lack|is|are)",
  String.raw`the (?:cheap|other|budget|plastic|supermarket) (?:place|shop|one|stuff|kind|version)s? [^.!?\n]{0,20}(?:would|might|may|will) (?:suit|be (?:more|better))`,
  '(?:would|might|may) suit you (?:better|more)',
  '(?:more|rather) your (?:thing|style|taste|scene|price range|budget|sort of place)(?=[.!,]|$)',
  'stick to (?:instant|ketchup|nuggets|mcdonald|supermarket|tea ?bags|selfies|decaf|toast)',
  "there(?:'s| is) (?:always )?(?:a |an )?(?:mcdonald'?s|greggs|ikea|tesco|lidl|aldi|poundland|wetherspoons?|argos|starbucks|supermarket)(?: (?:down|up|round|across|for|if|just)|[.!]|$)",
  "we don't (?:do|cater (?:for|to)) (?:cheap|fussy|bargain|whing|people who)",
  'how (?:cute|adorable|quaint)(?=[.!,]|$)|(?:aww|aw),? (?:bless|cute|sweet|diddums|did)',
  "that's (?:cute|adorable)(?=[.!,]|$)",
  '(?:not everyone|some people|not everybody) (?:can|has the|have the|is able to) (?:appreciate|palate|taste|understand|the taste|brains?)',
  "(?:it|this|that)(?:'s| is) (?:really )?(?:not (?:that )?(?:hard|difficult|complicated)|quite simple|very simple|pretty simple|simple),? (?:people|folks|guys|really|honestly|everyone|isn't it)",
);
const SOFTER = phrases(
  { before: String.raw`\b`, after: String.raw`(?=\W|$)`, flags: 'gi' },
  "(?:not|hardly|isn't|is it|ain't|quite) (?:exactly )?(?:rocket science|brain surgery|quantum physics)",
  'most (?:people|folk|folks|adults|customers|of us|readers) (?:would (?:be embarrassed|know|have (?:read|checked|asked|looked))|manage (?:to|it|this|that|just fine)|seem to (?:manage|cope|understand)|look (?:into )?(?:this|it|these) (?:up|before)|can (?:read|count|manage)|figure (?:it|this) out|learn(?:ed|t)? this)',
  "(?:in case|if) (?:it|that|this) (?:wasn't|was not|isn't|was somehow) (?:already )?(?:clear|obvious)(?: enough)?(?! (?:just|ask|tell|ring|call))",
  '(?:louder )?for (?:those|the people|everyone|the ones) (?:at|in) the back',
  "as you(?:'d| would| will| should| really should| ought to) (?:know|have known|realise|realize|have read) (?:if|had|from)",
  "i(?:'d| would) (?:gently )?suggest you|could it (?:come down to|be) (?:what |that )?you",
  'maybe (?:start with|stick to|stick with|go back to) (?:a|an|the|something|your)',
  "(?:isn't|not) for (?:everyone|everybody)(?=[,:] | (?:and|but|who))",
  String.raw`if (?:you|ye) (?:still )?(?:need|have) to ask\b`,
);
/** Baby talk between commas. */
const PET =
  /(?:, ?|^|\b(?:yes|no|sure|oh|ok|okay|well|sorry|aww|thanks) )(?:sweetie|sweet ?pea|snowflake|princess|buttercup|kiddo|sonny|missy|young lady|sunshine|champ|petal|dearie|pal|buddy)(?=[,.!:] |[.!]|$)/gi;
const SNEER =
  /\b(?:adorable|bless|even you|well spotted|would|facts|calm|never|skill|grow|manage|nobody|wrong|actually|free|read|idea|again|problem)\b/i;

const rule: Rule = {
  id: 'tone/talking-down',
  title: 'Talking down',
  why: 'Nobody buys, stays or asks again where they were made to feel stupid.',
  advice: 'Explain it as to a friend who happens not to know this.',
  severity: 'warn',
  sources: [cite('MAILCHIMP', 'never condescending'), cite('POLITENESS'), cite('NNG', 'respectful')],
  reads: 'sentence',
  patterns: [DOWN, PET, SOFTER],
  triggers:
    "above adorable adult* advanced aldi* along anyone argos* ask asked aw aww bargain beyond bother bothered boy brain break brush bubble buddy budget buttercup called cat champ cheap check checked child clear clearly clever come competent* complicated* concept consider cope could count cover covered cute dearie decent* department did difficult* dinner dog even ever everybody everyone evidently exam expect expecting expects familiarise familiarize fast few figure forte fussy girl girly goldfish google greggs* grown grownup* halfdecent* halfway* hamster hard* idea ikea* intelligent* invest keep kiddo knitter* know known knows ladies lady learn learned learners learnt level lidl* liked listened look looked manage mature* maybe mcdonald's* mcdonalds* missy modicum normal* obvious obviously old ones other others over paid pal pea people petal pictures pink pitched plastic poundland* pretend pretty princess quaint quantum quick range rational* read readers ready realise realize reasonable* reconsider remember reread rocket sane* saying scene seconds sense sensible* simple* slowly snowflake some sonny sort speed spell spelling starbucks* steps stick strain strong style suggest suit sunshine supermarket* sweetie sweetpea syllable taken taste tea tell tesco* there thing think thinking* those toddler tried trouble try understand used viewers wetherspoon* whing wonder wonders words worry would you'd".split(
      ' ',
    ),
  examples: {
    flagged: [
      'One dial, two buttons: {even you can} manage it.',
      '{As any adult would} know, hooks go on the wall.',
      'Descale it monthly, it’s {not rocket science}.',
      '{For anyone who can’t count}: a dozen is twelve.',
      'Sure{, sweetie}, you would have done it better.',
      '{Ladies, no need} to pretend you know what a gasket is.',
      '{Come back when you’ve} run a real kitchen.',
    ],
    fine: [
      'For anyone who can’t make it on Friday, the slides go online.',
      'No need to know what a gasket is, just tell us what you heard.',
      'Kids, bring a grown-up and an apron.',
      'Most people are back on the bike in six weeks.',
      'If the stairs are too much for you, ring and we come down.',
      'Good morning, love, your loaf is on the shelf.',
      'Even we could not finish the big pizza.',
    ],
  },
  *check(sentence) {
    const say = 'talks down to people: explain it as to a friend';
    yield* tell(sentence, DOWN, { unless: [following(ABOUT_SELF)], say, most: 1 });
    yield* tell(sentence, SOFTER, {
      unless: [following(ABOUT_SELF), beside(/\b(?:kids?|children|little ones)\b/i)],
      say: 'may talk down to people: explain it kindly',
      severity: 'hint',
      most: 1,
    });
    if (SNEER.test(sentence.text))
      yield* tell(sentence, PET, {
        unless: [beside(/\b(?:thank|thanks|cheers|lovely|loaf|welcome|happy|sorry)\b/i)],
        say: 'is a pet name that stings: leave it out',
        severity: 'hint',
        most: 1,
      });
  },
};
export default rule;
