import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, following } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, HELPING, PRAISING } from './words.ts';

/** Reading lessons and roll calls. */
const LESSON =
  /\b(?:can(?:'t| you not| nobody| no one| people not| none of you) (?:you |people |anyone |any of you )?(?:even )?read|do(?:es)? (?:people|you|none of you|nobody|no one|anyone|any of you) (?:not |even |ever |actually )+(?:read|look|listen|check|think)|did (?:you|none of you|nobody|no one|anyone) (?:not |even |actually |bother to |bother )+(?:read|look|check|listen)|nobody (?:bothers to )reads?|(?:people|you|they|customers|some) (?:don't|can't|won't|never|refuse to|fail to|(?:are )?too lazy to) (?:even )?(?:read|look|listen|think|check)|people who (?:don't|can't|won't|never|couldn't) \w+|if (?:you|people|anyone|ye|you lot) (?:had |'d )?(?:actually |only |just |even |bothered to |could )+(?:read|looked|checked|listened|look|paid|pay|bother)|reading is (?:free|hard|fundamental|a skill|difficult|not hard|optional)|try reading|for (?:anyone|those) who reads? it|read (?:the|your|our|my) [^.!?\n]{2,24} (?:before (?:you )?(?:ask|comment|complain|messag|post|disturb|moan|call (?:us|people)|whing|argu|shout|accus)\w*|for once|first next time|properly)|what part of\b[^.!?\n]{2,40}|how many (?:more )?times (?:do|must|have|are|is|does) (?:we|i|this|it|they) (?:have to|need to|going to|told|asked|said|explain|repeat)|how are we still|why (?:do|are|is|does) (?:we|i) (?:still )?(?:have|need(?:ing)?|having) to (?:say|tell|explain|ask|remind|repeat)|(?:umpteenth|hundredth|millionth|nth|thousandth|gazillionth) time|(?:third|fourth|fifth|tenth) time (?:now|of asking|we've (?:asked|said|told))|once again,? (?:for|please|people|the|do not|don't)|for the (?:last|final) time,|(?:we're|i'm|we are|i am|am|so|getting|absolutely) (?:so |really |absolutely |all |truly |getting )?(?:sick|tired|fed up|sick and tired|sick to death|done|over) (?:of|with) (?:people|you\b|your|ye|customers|clients|folk|those|being (?:told|asked|treated|taken)|repeating|having to|cleaning|sorting|answering|explaining|chasing|the same question|hearing|everyone)|(?:somebody|someone|people|you|nobody|whoever|some of you|customers|anyone) (?:simply |just )?(?:couldn't|can't|could not|cannot) (?:even )?be (?:bothered|arsed)|whether (?:you|people|they|ye) bother|(?:which|that|this|it) (?:seems|appears) to (?:surprise|confuse|escape|puzzle|be news to|shock)|(?:we're|i'm|we are|i am|they're) (?:(?:a )?\w+,? )?not (?:your (?:mothers?|mum|mom|maids?|servants?|babysitters?|nan|parents?|slaves?|therapists?|secretar(?:y|ies))|mind[- ]?readers?|psychics?|clairvoyants?|a (?:charity|creche|daycare|bank|library|museum|babysitt\w+|free))|\w+ (?:exists?|is there|is written|are written) for a reason|took (?:us|me) (?:\w+ ){1,2}(?:seconds?|click|taps?) to (?:find|read|look)|can't help it if (?:nobody|people|you)|look at your \w+ again|(?:maybe|perhaps|next time),? (?:try|learn|read|check|look|think|listen|buy|get) (?:to |the |your |a |an )?(?:reading|correcting|looking|thinking|listening|checking|turning up|showing up|read|watch|calendar|diary|map|sign|manual|label|before)|(?:control|watch|mind|keep) your (?:bloody |damn |own |precious )?(?:kids?|children|brats|offspring|little darlings|dogs?|tongue|language)(?: (?:under control|or)|[.!]|$)|(?:we|staff|some of us|i) (?:all )?(?:have|'ve got|have got) (?:better|actual|real) (?:things to do|work to do|jobs)|(?:haven't|don't have) got all day|wast(?:e|es|ing|ed) (?:our|my|everyone's|staff) time|(?:what|who) (?:exactly |on earth |the hell )(?:do|did|would|were) you (?:expect|expecting|want us to|like us to|think)|not (?:one|a single one) of you|none of you (?:could|can|bothered|thought|even|managed)|(?:again|once again|as usual|as always|as ever),? (?:nobody|no one|not one|none of you|some people|certain people|people)|not even a (?:thank you|thanks|text|call|please|sorry|message|reply|phone call)|(?:a|the) (?:simple|quick) (?:no|text|call|message|thank you|thanks|sorry|please) would (?:have|be|do)|(?:would|it would|might) (?:have been|be) nice if (?:you|people|some|someone|everyone|anyone|ye)|the least you (?:could|can) (?:do|have)|as (?:some|certain) (?:people|of you|customers|members) (?:seem|appear|keep|still|always|like)|not naming (?:any )?names|no offen[cs]e,? but|with (?:all due )?respect,? (?:you|your|this|that|if|it|no|maybe|perhaps)|(?:funny|strange|odd|curious|interesting|amazing) (?:how|that) (?:nobody|no one|everyone|some people|people|you|the same people|none)|do you think (?:we're|money|i'm) (?:made|grows|stupid|a |your)|(?:who|did anyone|nobody) asked (?:you|for your)|(?:happy|satisfied|pleased) now(?=\?)|(?:can|could) we (?:all )?(?:please )?(?:stop pretending|grow up)|common sense (?:isn't|is not|is dead|anyone)|anyone (?:out there|here)? ?(?:can|able to) (?:count|read)|manners (?:cost|are free)|(?:you|people) press any button|are you (?:kidding|joking|serious|for real|having a laugh)(?: me)?(?=\?|[.!]|$| right)|(?:we|i) (?:really )?shouldn't (?:have|need) to (?:say|tell|ask|explain|remind|spell)|(?:apparently|evidently) (?:\w+ ){1,6}(?:wasn't|weren't|isn't|aren't|not) enough|(?:patience|manners|courtesy|politeness|kindness|reading|common sense|a please|thinking) (?:is|are|costs?) (?:free|nothing)|who (?:do|does) (?:you|he|she|they) think (?:you|he|she|they)|since (?:you lot|you people|people|nobody|some of you) (?:can't|won't|keep|seem|still))\b/gi;
/** Blame on a share of the readers. */
const CROWD =
  /\b(?:(?:some|half|most|many|the majority|the number|a few|quite a few|the rest|a lot|too many|certain|any|all|the \d+|\d+) (?:ones )?of (?:you|ye|yous)|you (?:lot|people)|certain (?:people|customers|members|parents|guests|individuals|residents|someone))(?: (?:still|really|just|clearly|apparently|honestly|obviously))* (?:shouldn't|need to (?:learn|grow|read|stop|get|listen|look|take)|seem to (?:think|believe|forget|have)|clearly|apparently|never (?:learn|listen|read|bother|turn|pay|say)|don't (?:read|listen|deserve|care|bother|seem|know how|pay|understand|get it|even)|can't (?:read|count|be (?:trusted|bothered)|behave|seem|follow|stop|even|park|manage)|should (?:know better|be ashamed|learn|try it|read|grow)|have (?:no (?:manners|shame|idea|respect)|clearly|obviously|the cheek|the nerve)|may find it|say how lovely|owe|still owing|who still|did not|didn't (?:bother|read|listen|turn)|are (?:unbelievable|a disgrace|disgusting|the reason|pathetic|impossible|hopeless)|think (?:you|we|it)|press|come here|expect|skipping|always (?:want|complain|moan|forget|leave))/gi;
/** The sigh alone: "Seriously?" */
const SIGH =
  /^(?:(?:oh,? )?(?:seriously|really|honestly|for real|is it (?:really )?(?:that|so) hard)\?+|sigh\.?|(?:another|yet another) (?:no[- ]show|one|cancellation)[^.!?\n]{0,20}\.|come on,? people[.!]*|unbelievable[.!]+|third time (?:now|this week)[.!])(?= |$)/gi;

const rule: Rule = {
  id: 'tone/scolding',
  title: 'Scolding the readers',
  why: 'Those who did nothing wrong read it too, and feel told off.',
  advice: 'Tell what you need and why; thank those who already do it.',
  severity: 'warn',
  sources: [cite('POLITENESS'), cite('MAILCHIMP', 'never condescending'), cite('NNG', 'respectful')],
  reads: 'sentence',
  triggers:
    "absolutely actual actually again always am amazing another anyone apparently* appears are arsed asked better bother* brats can't certain check cheek* children clearly* come common courtesy curious darlings did didn't dog dogs don't earth even ever evidently exactly expect* find funny getting grow* happy hard haven't hell honestly i'm idea* if interesting kid kids kindness language least listen* look lot lovely* manners* many maybe* need nerve* never next nobody none not obviously* odd offence offense offspring owe* part patience people perhaps* please pleased politeness press* pretending quick read reading reads real really reason* respect* satisfied seem* seriously shame* should shouldn't* sigh simple skipping* so some still* strange they're think thinking time tongue unbelievable* usual we're why".split(
      ' ',
    ),
  examples: {
    flagged: [
      '{Reading is free}, folks, try it.',
      '{Can you not read} the sign on the gate?',
      '{We’re dentists, not mind readers}.',
      '{Some of you need to learn} what a bin is.',
      '{How many times do we have to} say it: no glass by the pool.',
      '{We are sick of chasing} payments.',
      '{Seriously?} A trolley in the pond.',
    ],
    fine: [
      'Some of you couldn’t log in on Tuesday, our mistake.',
      'Lentil soup is back because you lot begged.',
      'Please read the label before you wash it, wool shrinks.',
      'Tired of waiting for a plumber? Ring Jo.',
      'How many times have you seen this film?',
      '212 of you asked where the button went, fair enough.',
      'For the last time this summer the band plays outside.',
      'Can’t be bothered to cook? The soup is on.',
    ],
  },
  *check(sentence) {
    const say = 'scolds the readers: say what you need and why';
    yield* tell(sentence, LESSON, { unless: [following(ABOUT_SELF), beside(HELPING)], say, most: 1 });
    yield* tell(sentence, CROWD, {
      unless: [beside(PRAISING), beside(/\b(?:fair|our (?:fault|mistake)|sorry)\b/i)],
      say,
      most: 1,
    });
    yield* tell(sentence, SIGH, { unless: [], say, severity: 'hint', most: 1 });
  },
};
export default rule;
