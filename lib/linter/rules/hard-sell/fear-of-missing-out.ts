import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, following, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const FEAR =
  /\b(?:you(?:'ll|'d| will| would| are going to|'re going to) (?:only |just |all |really |live to )?(?:be (?:so )?(?:sorry|gutted|crying|kicking yourself|left behind|missing out|the (?:one|only one|last)|laughed at)|regret|kick yourself|hate yourself|cry|sob|miss out|wish you(?:'d| had)|weep)|you(?:'re| are) (?:missing|losing) (?:out|money|customers)|(?:go|be) back to kicking yourself|(?:don'?t|do not|dont|never) (?:you )?(?:be|become|get) (?:the (?:only |last |next )?(?:one|parent|mum|mom|dad|guy|bloke|family|person|fool|founder|shop|house|loser|idiot|boss|owner)\b(?: (?:who|that|stuck|left|without|still|not|your|in))?|that (?:parent|mum|mom|dad|guy|bloke|person|family|neighbou?r|boss|owner|founder|friend|girl|bride|one)\b|left (?:behind|out)|late to the party|a (?:late|mug|fool)\b)|(?:don'?t|do not|dont|no) come (?:crying|running|and (?:regret|cry)|cry)|(?:you'?d|you would|you'?ll|you will) (?:have to )?be (?:crazy|mad|silly|stupid|a fool|insane|daft|nuts) (?:not )?to|everyone (?:\w+ ){1,5}(?:bar|except|but) you\b|(?:your loss|loser)(?=[!.,]|\s*$)|(?:don'?t|do not|can'?t|no) (?:you dare )?say (?:nobody|no one|we didn'?t|i didn'?t|we never|i never) (?:warn|tell|told)\w*(?: you)?|saying (?:we|i|nobody|no one) (?:never|didn'?t) (?:warn|tell|told)\w*(?: you)?|(?:don'?t|do not) let (?:that|this|it) be (?:you|yours|your \w+)|no come beg|(?:don'?t|do not) come (?:back )?(?:to us|begging|knocking)|(?:you'?ll|you will) (?:still )?be (?:stuck|left standing|standing outside|watching (?:from|it|them|others)|refreshing|wondering why|explaining|wishing|sitting (?:at|on|in|there))|regretted (?:waiting|not)|you haven'?t lived|(?:the )?rest of you (?:will|can|have until|are)|turned away in tears|with or without you|miss this and|can cry about it|before you embarrass|(?:be|get|is|are) left (?:standing|outside|empty-handed)|only (?:losers|fools|idiots|mugs|amateurs|suckers)|or hear about it|tell your grandchildren|should(?:'ve| have) (?:bought|booked|ordered|got) (?:two|one|more|it|sooner|earlier)|you'?ll be paying (?:the )?(?:stupid|full|double|normal|silly|twice)|(?:don'?t|do not) let it happen (?:twice|again)|still outside|like a mug|(?:take|last|this is your (?:last |final )?)warning(?=[.!,]|\s*$)|(?:laughing|laugh) at you|(?:ones?|people|person|those) who (?:slept on it|hesitated|waited|missed it|thought about it|missed out|only watched)|you (?:will|go|start to|fit) (?:cry|regret)|you'?ll be the one (?:\w+ )?that isn'?t|imagine how (?:gutted|sad|sorry)|who (?:let|watched) (?:the|it|their|your) [\w' ]{2,24} (?:close|go|sell))\b/gi;
const FOMO =
  /\b(?:fomo|miss(?:ing)? out on (?:this|these|the (?:deal|offer|sale|savings?|chance))|time you('ve)? wast(?:e|ed)|get left behind|be left behind|falls? (?:further )?behind)\b/gi;
const isKind = beside(
  /\b(?:won'?t (?:regret|be sorry|miss)|never regret|no fomo|nobody|no one|grief|funeral|goodbye|farewell|retire\w*|leaving us|recording stays|sorry to|so sorry|miss you|missed you|we'?ll (?:all )?cry)\b/i,
);

/** "Sorry for your loss". */
const isCondolence = following(/\bfor\s$/i);

const rule: Rule = {
  id: 'hard-sell/fear-of-missing-out',
  title: 'Fear of missing out',
  why: 'Making people afraid is not the same as making them want something.',
  advice: 'Say what they get, not what they lose.',
  severity: 'warn',
  sources: [
    cite('DARK_PATTERNS', 'pressured selling'),
    cite('UCPD', 'articles 8 and 9'),
    cite('GOOGLE_ADS', 'misrepresentation'),
  ],
  reads: 'sentence',
  triggers: [
    'kicking',
    'hesitated',
    'laugh',
    'waited',
    'fools',
    'idiots',
    'hear',
    'grandchildren',
    'should',
    'bought',
    'paying',
    'happen',
    'outside',
    'one',
    'let',
    'come',
    'stuck',
    'explaining',
    'watching',
    'regretted',
    'lived',
    'rest',
    'turned',
    'without',
    'embarrass',
    'losers',
    'mug',
    'warning',
    'standing',
    'empty',
    'refreshing',
    'wondering',
    'beg',
    'sitting',
    'tell',
    'told',
    'picture',
    'imagine',
    'warn',
    'regret',
    'kick',
    'sorry',
    'cry',
    'crying',
    'sob',
    'gutted',
    'wish',
    'miss',
    'missing',
    'losing',
    'loser',
    'left',
    'behind',
    'only',
    'last',
    'one',
    'crazy',
    'mad',
    'silly',
    'stupid',
    'fool',
    'fomo',
    'loss',
    'laughing',
    'warned',
    'hate',
    'parent',
    'parents',
    'bloke',
    'guy',
    'family',
    'mum',
    'person',
    'founder',
    'shop',
    'owner',
    'dad',
    'that',
    'wishing',
    'without',
  ],
  examples: {
    flagged: [
      '{You’ll regret} it if you don’t come.',
      '{Don’t get left behind}, switch today.',
      '{You’d be crazy not to} try it.',
      'Swim season starts Monday. {Don’t be that parent}.',
      'Keep scrolling, just {don’t come crying} to me in April.',
      'The seats are going and {you’ll kick yourself} tomorrow.',
      'Sit at home on your own, {your loss}.',
      '{Don’t be the one who} pays full price.',
    ],
    fine: [
      'You won’t regret trying the figs, and if you do we swap them.',
      'Nobody gets left behind on our Sunday walk; we wait at every corner.',
      'Everyone is welcome.',
      'I would be mad to change my grandmother’s recipe.',
      'No FOMO here: the recording stays online.',
      'Sorry for your loss, Brenda.',
      'Marta retires on Friday and we’ll all cry.',
      'Don’t be the first to lift the heavy end, ask Leo.',
    ],
  },
  check: function* (sentence) {
    const say = 'plays on fear: say what they get instead';
    yield* tell(sentence, FEAR, { unless: [isReported, isKind, isCondolence], say });
    yield* tell(sentence, FOMO, { unless: [isNegated, isReported, isKind], say, severity: 'hint' });
  },
};
export default rule;
