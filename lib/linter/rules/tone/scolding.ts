import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, following } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, HELPING, PRAISING, phrases } from './words.ts';

/** Reading lessons and roll calls. */
const LESSON = phrases(
  {},
  "can(?:'t| you not| nobody| no one| people not| none of you) (?:you |people |anyone |any of you )?(?:even )?read",
  'do(?:es)? (?:people|you|none of you|nobody|no one|anyone|any of you) (?:not |even |ever |actually )+(?:read|look|listen|check|think)',
  'did (?:you|none of you|nobody|no one|anyone) (?:not |even |actually |bother to |bother )+(?:read|look|check|listen)',
  'nobody (?:bothers to )reads?',
  "(?:people|you|they|customers|some) (?:don't|can't|won't|never|refuse to|fail to|(?:are )?too lazy to) (?:even )?(?:read|look|listen|think|check)",
  String.raw`people who (?:don't|can't|won't|never|couldn't) \w+`,
  "if (?:you|people|anyone|ye|you lot) (?:had |'d )?(?:actually |only |just |even |bothered to |could )+(?:read|looked|checked|listened|look|paid|pay|bother)",
  'reading is (?:free|hard|fundamental|a skill|difficult|not hard|optional)|try reading',
  'for (?:anyone|those) who reads? it',
  String.raw`read (?:the|your|our|my) [^.!?\n]{2,24} (?:before (?:you )?(?:ask|comment|complain|messag|post|disturb|moan|call (?:us|people)|whing|argu|shout|accus)\w*|for once|first next time|properly)`,
  String.raw`what part of\b[^.!?\n]{2,40}`,
  'how many (?:more )?times (?:do|must|have|are|is|does) (?:we|i|this|it|they) (?:have to|need to|going to|told|asked|said|explain|repeat)',
  'how are we still',
  'why (?:do|are|is|does) (?:we|i) (?:still )?(?:have|need(?:ing)?|having) to (?:say|tell|explain|ask|remind|repeat)',
  '(?:umpteenth|hundredth|millionth|nth|thousandth|gazillionth) time',
  "(?:third|fourth|fifth|tenth) time (?:now|of asking|we've (?:asked|said|told))",
  "once again,? (?:for|please|people|the|do not|don't)|for the (?:last|final) time,",
  String.raw`(?:we're|i'm|we are|i am|am|so|getting|absolutely) (?:so |really |absolutely |all |truly |getting )?(?:sick|tired|fed up|sick and tired|sick to death|done|over) (?:of|with) (?:people|you\b|your|ye|customers|clients|folk|those|being (?:told|asked|treated|taken)|repeating|having to|cleaning|sorting|answering|explaining|chasing|the same question|hearing|everyone)`,
  "(?:somebody|someone|people|you|nobody|whoever|some of you|customers|anyone) (?:simply |just )?(?:couldn't|can't|could not|cannot) (?:even )?be (?:bothered|arsed)",
  'whether (?:you|people|they|ye) bother',
  '(?:which|that|this|it) (?:seems|appears) to (?:surprise|confuse|escape|puzzle|be news to|shock)',
  String.raw`(?:we're|i'm|we are|i am|they're) (?:(?:a )?\w+,? )?not (?:your (?:mothers?|mum|mom|maids?|servants?|babysitters?|nan|parents?|slaves?|therapists?|secretar(?:y|ies))|mind[- ]?readers?|psychics?|clairvoyants?|a (?:charity|creche|daycare|bank|library|museum|babysitt\w+|free))`,
  String.raw`\w+ (?:exists?|is there|is written|are written) for a reason`,
  String.raw`took (?:us|me) (?:\w+ ){1,2}(?:seconds?|click|taps?) to (?:find|read|look)`,
  String.raw`can't help it if (?:nobody|people|you)|look at your \w+ again`,
  '(?:maybe|perhaps|next time),? (?:try|learn|read|check|look|think|listen|buy|get) (?:to |the |your |a |an )?(?:reading|correcting|looking|thinking|listening|checking|turning up|showing up|read|watch|calendar|diary|map|sign|manual|label|before)',
  '(?:control|watch|mind|keep) your (?:bloody |damn |own |precious )?(?:kids?|children|brats|offspring|little darlings|dogs?|tongue|language)(?: (?:under control|or)|[.!]|$)',
  "(?:we|staff|some of us|i) (?:all )?(?:have|'ve got|have got) (?:better|actual|real) (?:things to do|work to do|jobs)",
  "(?:haven't|don't have) got all day|wast(?:e|es|ing|ed) (?:our|my|everyone's|staff) time",
  '(?:what|who) (?:exactly |on earth |the hell )(?:do|did|would|were) you (?:expect|expecting|want us to|like us to|think)',
  'not (?:one|a single one) of you|none of you (?:could|can|bothered|thought|even|managed)',
  '(?:again|once again|as usual|as always|as ever),? (?:nobody|no one|not one|none of you|some people|certain people|people)',
  'not even a (?:thank you|thanks|text|call|please|sorry|message|reply|phone call)',
  '(?:a|the) (?:simple|quick) (?:no|text|call|message|thank you|thanks|sorry|please) would (?:have|be|do)',
  '(?:would|it would|might) (?:have been|be) nice if (?:you|people|some|someone|everyone|anyone|ye)',
  'the least you (?:could|can) (?:do|have)',
  'as (?:some|certain) (?:people|of you|customers|members) (?:seem|appear|keep|still|always|like)',
  'not naming (?:any )?names|no offen[cs]e,? but|with (?:all due )?respect,? (?:you|your|maybe|perhaps)',
  '(?:funny|strange|odd|curious|interesting|amazing) (?:how|that) (?:nobody|no one|everyone|some people|people|you|the same people|none)',
  "do you think (?:we're|money|i'm) (?:made|grows|stupid|a |your)",
  String.raw`(?:who|did anyone|nobody) asked (?:you|for your)|(?:happy|satisfied|pleased) now(?=\?)`,
  'what do you want (?:us|me) to (?:do|say)',
  String.raw`(?:perhaps|maybe) (?:check|read|look at|try|learn|use|set|open|buy|consult) (?:the|your|a|an) [^.!?\n]{2,30}(?:before (?:you|asking|posting|writing|complaining|accusing)|next time|first)`,
  'some of us (?:have (?:bills|families|work|jobs|lives|homes)|were (?:with|at|working|up)|are (?:trying|busy|working)|actually)',
  "which (?:i'm sure|i can only assume|we can only assume|i assume|we assume|you appear to|you seem to|you clearly|presumably you|no doubt)",
  String.raw`\w+ing before \w+ing (?:tends|helps|works|would|is usually)`,
  '(?:can|could) we (?:all )?(?:please )?(?:stop pretending|grow up)',
  "common sense (?:isn't|is not|is dead|anyone)|anyone (?:out there|here)? ?(?:can|able to) (?:count|read)",
  'manners (?:cost|are free)|(?:you|people) press any button',
  String.raw`are you (?:kidding|joking|serious|for real|having a laugh)(?: me)?(?=\?|[.!]|$| right)`,
  "(?:we|i) (?:really )?shouldn't (?:have|need) to (?:say|tell|ask|explain|remind|spell)",
  String.raw`(?:apparently|evidently) (?:\w+ ){1,6}(?:wasn't|weren't|isn't|aren't|not) enough`,
  '(?:patience|manners|courtesy|politeness|kindness|reading|common sense|a please|thinking) (?:is|are|costs?) (?:free|nothing)',
  'who (?:do|does) (?:you|he|she|they) think (?:you|he|she|they)',
  "since (?:you lot|you people|people|nobody|some of you) (?:can't|won't|keep|seem|still)",
);
/** Blame on a share of the readers. */
const CROWD =
  /\b(?:(?:some|half|most|many|the majority|the number|a few|quite a few|the rest|a lot|too many|certain|any|all|the \d+|\d+) (?:ones )?of (?:you|ye|yous)|you (?:lot|people)|certain (?:people|customers|members|parents|guests|individuals|residents|someone))(?: (?:still|really|just|clearly|apparently|honestly|obviously))* (?:shouldn't|need to (?:learn|grow|read|stop|get|listen|look|take)|seem to (?:think|believe|forget|have)|clearly|apparently|never (?:learn|listen|read|bother|turn|pay|say)|don't (?:read|listen|deserve|care|bother|seem|know how|pay|understand|get it|even)|can't (?:read|count|be (?:trusted|bothered)|behave|seem|follow|stop|even|park|manage)|should (?:know better|be ashamed|learn|try it|read|grow)|have (?:no (?:manners|shame|idea|respect)|clearly|obviously|the cheek|the nerve)|may find it|say how lovely|owe|still owing|who still|did not|didn't (?:bother|read|listen|turn)|are (?:unbelievable|a disgrace|disgusting|the reason|pathetic|impossible|hopeless)|think (?:you|we|it)|press|come here|expect|skipping|always (?:want|complain|moan|forget|leave))/gi;
/** A command to read, under somebody's question. */
const READ_IT =
  /^(?:yes,? |no,? )?(?:just |please |go |kindly |simply |it's )?(?:re-?)?read (?:the (?:thread|post|caption|bio|page|door|sign|menu|manual|label|faq|pinned|description|question|article|title|first|top)|your|our|what(?:'s| is| it| we)|it)\b/gi;
/** The sigh alone: "Seriously?" */
const SIGH =
  /^(?:(?:oh,? )?(?:seriously|really|for real|is it (?:really )?(?:that|so) hard)\?+|sigh\.?|(?:another|yet another) (?:no[- ]show|one|cancellation)[^.!?\n]{0,20}\.|come on,? people[.!]*|unbelievable[.!]+|third time (?:now|this week)[.!])(?= |$)/gi;

const rule: Rule = {
  id: 'tone/scolding',
  title: 'Scolding the readers',
  why: 'Those who did nothing wrong read it too, and feel told off.',
  advice: 'Tell what you need and why; thank those who already do it.',
  severity: 'warn',
  sources: [cite('POLITENESS'), cite('MAILCHIMP', 'never condescending'), cite('NNG', 'respectful')],
  reads: 'sentence',
  patterns: [CROWD, LESSON, READ_IT, SIGH],
  triggers:
    "actually again always amazing another anyone apparently* appear appears arsed article asked assume bio bother* brats can't caption certain check cheek* children clearly* come common could courtesy curious darlings description did didn't disgrace* disgusting* do dog dogs don't done door doubt earth even ever evidently exactly expect* faq fed find first funny grow* happy hard haven't having hell helps hopeless* idea* impossible* interesting jobs joking just kid kidding kids kindness label language least listen* look lot lovely* manners* manual many maybe* menu need nerve* never next nice nobody none not obviously* odd offence offense offspring only over owe* page part pathetic* patience people perhaps* pinned please pleased politeness post press* presumably pretending question read reading reads real really reason* reread respect* satisfied seem* serious seriously shame* should shouldn't* sick sigh sign skipping* some still* strange sure tends think thinking thread time tired title tongue top unbelievable* usual usually why works would".split(
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
  *check(sentence, { kind }) {
    const say = 'scolds the readers: say what you need and why';
    yield* tell(sentence, LESSON, { unless: [following(ABOUT_SELF), beside(HELPING)], say, most: 1 });
    yield* tell(sentence, CROWD, {
      unless: [beside(PRAISING), beside(/\b(?:fair|our (?:fault|mistake)|sorry)\b/i)],
      say,
      most: 1,
    });
    if (kind === 'reply')
      yield* tell(sentence, READ_IT, {
        unless: [],
        say: 'sends the person away to read: just answer',
        severity: 'hint',
        most: 1,
      });
    yield* tell(sentence, SIGH, { unless: [], say, severity: 'hint', most: 1 });
  },
};
export default rule;
