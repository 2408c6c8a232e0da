import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { following } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { ABOUT_SELF, phrases } from './words.ts';

const SHAME = phrases(
  {},
  String.raw`shame on (?!us|me)\w+`,
  String.raw`(?:you|they|people|some of you|he|she|everyone involved|whoever \w+ \w+) (?:should|ought to|must) (?:all )?be (?:ashamed|embarrassed)`,
  'ashamed of (?:yourself|yourselves|themselves)',
  '(?:most people|anyone else|others|anybody) would be (?:embarrassed|ashamed|mortified)',
  'have you no (?:shame|decency|manners)',
  'put the (?:biscuit|cake|fork|crisps|doughnut|donut|pizza|pie|chocolate|remote|burger) down(?=[.!,]|$)',
  "(?:that|your|the) (?:gut|belly|flab|muffin top|spare tyre|beer belly|double chin|dad bod) (?:isn't|won't|ain't|is not|will not|needs|has|of yours)",
  'ask yourself honestly (?:what|why|how|whether)',
  String.raw`(?:look|think|sit) (?:at|about|with) (?:how|what|that)\b[^.!?\n]{0,30}(?:you spent|you gave|you did|you've done)`,
  'sit with that|a choice against your|stop (?:being|making) (?:lazy|excuses)',
  "(?:it's|is) (?:frankly |honestly |just |simply )?(?:pathetic|disgraceful|disgusting|shameful|embarrassing)(?= (?:that|how|behaviour|what)|[.!]|$)",
  '(?:pathetic|disgraceful|disgusting|shameful) (?:behaviour|behavior|attitude|people|excuse)',
  String.raw`take (?:a|other people's|a chair) \w+ from those who`,
  '(?:cost|waste|wast(?:ed|ing)|rob(?:bed|bing)?) (?:us|our|my) (?:whole )?(?:time|wages|morning|livelihood)',
  "treat(?:ing)? (?:us|staff|people|other peoples?'?s?|this place) (?:like|that way|as)|a small courtesy",
  'is (?:just |only |simply )?(?:basic|common) (?:courtesy|decency|manners|respect)',
);

const rule: Rule = {
  id: 'tone/shaming',
  title: 'Shaming the reader',
  why: 'Shame makes people leave, and the innocent feel it first.',
  advice: 'Say what it costs you in plain figures and what would help.',
  severity: 'hint',
  sources: [cite('POLITENESS'), cite('NNG', 'respectful')],
  reads: 'sentence',
  patterns: [SHAME],
  triggers:
    'ashamed basic belly biscuit bod burger cake chin chocolate choice common cost courtesy crisps decency did disgraceful disgusting done donut doughnut embarrassed embarrassing excuses flab fork gave gut honestly lazy manners mortified muffin pathetic pie pizza remote rob robbed robbing shame shameful sit spent those treat treating tyre waste wasted wasting'.split(
      ' ',
    ),
  examples: {
    flagged: [
      '{Shame on whoever} took the charity tin.',
      '{You should be ashamed} of that review.',
      'Summer is close: {put the biscuit down}.',
      'A text to cancel {is basic manners}.',
      'Look at the car park, {it’s disgraceful}.',
      'Before you moan, {ask yourself honestly what} you gave up.',
    ],
    fine: [
      'Shame on us, the ramp was locked again.',
      'What a shame about the rain!',
      'Put the cake down on the cool shelf, then cut.',
      'We’re embarrassed: the sign had our own name wrong.',
      'Missed slots cost us about £40 a week, so a text helps a lot.',
      'Treat yourself to a slow morning.',
      'Our staff treat every shoe as if it were theirs.',
    ],
  },
  check: (sentence) =>
    tell(sentence, SHAME, {
      unless: [following(ABOUT_SELF)],
      say: 'shames people: say what would help instead',
      most: 1,
    }),
};
export default rule;
