import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, following, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, HELPING, phrases } from './words.ts';

/** Sending readers away. */
const AWAY = phrases(
  { before: String.raw`\b`, after: '', flags: 'gi' },
  'cry (?:about it|me a river|harder)|skill issue|like it or lump it|sorry,? not sorry|boo[- ]hoo',
  "(?<=^|[,.!;:-] ?|it's |that's )your loss(?=[.!,]|$)|good riddance|jog on",
  '(?:p[iu]ss|sod|bugger|f|eff|clear|buzz|shove) off(?! the)|get (?:lost|stuffed|out of here with)',
  String.raw`shove (?:it|your|that|them)\b|stick (?:it|your \w+) (?:up|where)`,
  String.raw`shut (?:up|it|your \w+)(?=[.!,]| about| and|$)|zip it|get in the (?:bin|sea)|cry ?babies`,
  "(?:there's|that's|use|mind|see|find) the door|don't let the door",
  'the door is (?:that way|over there|there|right there)',
  "we (?:won't|will not|shan't|don't) miss (?:you|them|your)|(?:won't|will not) be missed",
  "(?:we|i) (?:don't|do not) (?:want|need) (?:your (?:money|custom|business|opinion|sort|kind|type|drama|fiver|advice)|you here|you in)",
  "(?:not|hardly|isn't|never) (?:really )?(?:our|my) (?:problem|fault|job to)(?= (?:if|that|when|to)|[.!,]|$)",
  "(?:a|that's your|your own|is your|sounds like a you|sounds like your) you problem",
  "(?:that's|is|sounds like) (?:a you|your own|your) problem(?=[.!,]|$)",
  String.raw`(?:nobody|no one|no-one|none of us|literally no one) (?:here )?(?:cares?|asked (?:you|for your|what you|ye)|gives a|wants to (?:hear|know|see) (?:your|about your)|is interested in your|forced you)\b`,
  'stay (?:at )?home,? (?:so|then)(?=[.!,]|$)|stay (?:away|home)(?=,? (?:then|so|and enjoy))',
  'no time ?wasters|no tyre[- ]?kickers|touch grass|get a (?:life|grip)|grow up(?=[.!,]|$| and|,)',
  'take it or leave it|(?<=^|[.!,] )tough(?=[.!]|$)|tough (?:luck|cookies|titty)|hard cheese|suck it up',
  'do one(?=[.!]|$)|bore off|dream on|whatever you say|not sorry|talk to the hand',
  'go (?:cry|whine|moan|whinge) (?:to|about|elsewhere|somewhere)|enjoy the couch|(?<=^|[.!?,;] )go away',
  'get out(?=[.!]|$)|leave us alone',
  "(?:you're|you are|they're|your kind is|time-?wasters are) (?:not|no longer|never) welcome",
  "not welcome here|(?:you're|you are) barred",
  String.raw`(?:don't|do not|never) (?:ever )?(?:come|bother coming|set foot)(?: \w+)? (?:back|again|in here)`,
  "bother someone else|(?:your|the) opinion (?:wasn't|isn't|was not|is not) (?:asked|needed|required|wanted)",
  'none of your (?:business|concern)',
  "(?:we'll|we will|i'll) (?:live|survive|manage|cope) without (?:you|your)|beggars can't be",
  'get real(?=[.!]|$)|so what(?=[.?!]|$)',
);
/** Commands only at the start of a clause: "we had to deal with it" is innocent. */
const COMMAND =
  /(?<=^|[.!?;:,-] ?|\b(?:just|please|so|then|and|people|folks|guys) )(?:deal with it|get over (?:it|yourself|yourselves)|live with it|get used to it|(?:feel free to |please |just |can )?(?:go|shop|take your (?:money|business|custom|drama)|drink|eat|buy|bother) (?:somewhere else|elsewhere|someone else)|(?:stop|quit) (?:whining|whing(?:e)?ing|moaning|complaining|crying|being (?:so |such )?\w+|pretending|expecting|wasting (?:our|my)|bringing (?:us|me) your|asking(?: us)?|telling us|sending us (?:these|your)|acting)|calm down|simmer down|lighten up|wake up(?=[.!,]|$)|do better(?=[.!]|$)|pipe down|settle down|relax(?=[,.] (?:it's|nobody|love|mate|people))|use your (?:head|brain|eyes|loaf|noodle|common sense)|open your eyes|have some (?:respect|manners|decency|common sense|self-respect|patience)|show some (?:respect|manners|decency)|learn (?:how )?to (?:read|count|listen|tell the time|describe|drive|park|knock|behave|spell|use (?:a|your)|be (?:polite|patient)|queue|google|say please)|get your facts (?:straight|right)|mind your (?:own business|manners)|stay in your lane|know your place|think before you (?:type|speak|post|write|comment)|pull yourself together|fix your own|don't bother (?:coming|applying|asking|calling|ringing|booking|turning up|messaging us|replying|arguing)|put (?:a mat|it) (?:out|away) next time)\b/gi;
const CANT =
  "(?:can't|cannot|can not|couldn't|won't|are unable to|don't know how to|still (?:have|need) to ask|have to ask|need to ask|don't like|aren't willing|are too)";
/** "If you can't …, don't …" with a sting in its second half. */
const CONDITION = new RegExp(
  `\\bif (?:your idea of [^.!?\\n]{2,40} is|(?:you|ye|people|anyone|someone|they|somebody)(?: lot| people)? (?:really |honestly |genuinely |still |even )?${CANT}|(?:you're|you are) (?:too|still|stuck|not)|(?:that|this|a \\w+[^,.!?\\n]{0,20}|it)(?:'s| is) (?:beyond|too (?:much|hard|difficult|dear|expensive|complicated)(?: for)? ?(?:you|ye)?))[^.!?\\n]{0,70}?(?:don't (?:bother|come|book|apply|blame|expect|complain|moan|act)|(?:maybe|perhaps|probably|then) [^.!?\\n]{0,40}(?:isn't|is not|aren't|not for you|your (?:level|thing)|you should(?:n't)?)|stay (?:at )?home|you(?:'ve| have) no business|you (?:probably )?(?:shouldn't|don't deserve|have no right)|(?:this|it|that|we|\\w+) (?:probably |really |just )?(?:isn't|ain't|aren't) for you|hardly (?:our|my)|(?:not|isn't) (?:our|my) (?:problem|fault|job)|(?:go|try|find|shop) (?:elsewhere|somewhere else|another|the supermarket|mcd)|there's (?:always )?(?:the door|box|a supermarket|the supermarket|plenty of)|good luck|tough|not sure how you|what are you doing|why (?:are|do|did|would) you)`,
  'gi',
);

const rule: Rule = {
  id: 'tone/get-lost',
  title: 'Sending readers away',
  why: 'The one you send away takes along everybody who watched.',
  advice: 'Keep the limit, drop the jab: say what you do and where else help is.',
  severity: 'warn',
  sources: [cite('POLITENESS'), cite('NNG', 'respectful'), cite('MAILCHIMP', 'voice')],
  reads: 'sentence',
  patterns: [AWAY, COMMAND, CONDITION],
  triggers:
    'asked away* barred* beggars boo bore bother brain bugger buzz calm care cares clear come common cope couch* cry crybabies* deal decency do door* dream eff elsewhere* eyes f fault* fix foot forced get gives grass* grow hard head home* if interested job jog kickers* lane learn leave lighten live loaf loss* lump manage manners mind miss missed* moan* need none noodle opinion* patience pipe piss place problem* pull puss put quit relax respect riddance* settle shove shut simmer skill sod someone somewhere sorry* stick stop suck survive talk think timewasters* tough* tyrekickers* wake want wants wasters* welcome* what* whine whinge zip'.split(
      ' ',
    ),
  examples: {
    flagged: [
      'Prices went up. {Deal with it}.',
      'No decaf here. {Sorry not sorry}.',
      '{If you can’t keep an appointment, don’t bother} booking.',
      'Too dear? {Shop elsewhere}.',
      '{Nobody cares} about your discount from 2019.',
      '{Stop moaning} about the queue.',
      'It is your boiler, {not our problem}.',
    ],
    fine: [
      'We had to deal with it ourselves: the oven is fixed.',
      'If you can’t make it, just tell us and we move you.',
      '“Get over it” is the play at the Olympia this week.',
      'It took us a week to get over it, thank you for the soup.',
      'If you can’t find us, ring and we wave from the window.',
      'Your loss adjuster will need the photos.',
      'When the kids calm down, the film starts.',
      'Full tonight, sorry, try next door, they are lovely.',
    ],
  },
  *check(sentence) {
    const say = 'sends readers away: keep the fact, drop the jab';
    yield* tell(sentence, AWAY, { unless: [following(ABOUT_SELF), following(/["'] ?$/)], say, most: 1 });
    yield* tell(sentence, COMMAND, { unless: [following(ABOUT_SELF), isAsked], say, most: 1 });
    yield* tell(sentence, CONDITION, { unless: [beside(HELPING)], say, most: 1 });
  },
};
export default rule;
