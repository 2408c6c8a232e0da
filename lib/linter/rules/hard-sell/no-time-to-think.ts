import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { BUYING, COMMAND } from './words.ts';

const SOMEBODY =
  '(?:your |the |ur )?(?:husband|wife|hubby|partner|missus|boss|accountant|mum|mom|dad|brother[- ]?in[- ]?law|solicitor|anybody|anyone|bank)';
const THOUGHTLESS = new RegExp(
  [
    String.raw`\b(?:${BUYING}|act|sign|come|enrol)\b(?: \w+){0,2},? (?:now|first|today|tonight),? (?:and )?(?:think|ask|worry|panic|decide|measure|regret|talk|explain|look|check)\b(?: \w+){0,5}`,
    String.raw`\b(?:think|ask|worry|panic|measure|look|counselling|talk|check|questions)\b(?: (?:about )?\w+){0,5} (?:later|afterwards)\b(?! (?:this|in|on|we))`,
    String.raw`\b(?:don'?t|do not|no need to|why) (?:ask(?:ing)?|check(?:ing)? with|wait (?:for|on)|waiting for|talk(?:ing)? to|consult(?:ing)?) ${SOMEBODY}\b`,
    String.raw`${COMMAND}(?:don'?t|do not|stop|quit|no) (?:go )?(?:over-?think(?:ing)?|measur(?:e|ing)|compar(?:e|ing)(?: (?:prices|quotes))?|shop(?:ping)? around|read(?:ing)? (?:reviews|the small print)|think(?:ing)?(?: (?:about it|it over|more|too much|twice))?)(?=[!.,;]|\s*$| (?:it|or|and|about))`,
    String.raw`\bdo not think (?:it )?more\b`,
    String.raw`\bbefore you (?:(?:talk|speak|go) to any(?:one|body) else|change your mind|(?:even )?finish (?:your coffee|reading|this)|can (?:think|blink|change)|talk yourself out|have time to think)`,
    String.raw`\bthank (?:us|me) (?:later|tomorrow|afterwards|when it)\b`,
    String.raw`\b(?:card|cards|wallets?|phones?|credit cards) (?:out|ready|in hand|at the ready)(?=[!.,]|\s*$)`,
    String.raw`\b(?:(?:there(?:'s| is)|what is there|what's there|what(?:'s| is)) (?:nothing |left )?to (?:think about|discuss|decide|consider)|(?:a |total |absolute )?no-?brainer|this is your sign|(?:book|buy|check out|order|join|come|sign up|do it|get one|call) already)\b(?! (?:have|has|had|been|gone|and|in|on|we|paid|booked))(?=[!.,]|\s*$| to)`,
    String.raw`\bdon'?t think[.!] \b(?:click|buy|book|tap|just|order|come)\b`,
    String.raw`\b(?:tap|click|pay|buy|book|cart|swipe)[.,!] (?:done|sorted|simple|easy|delivered|yours)\b`,
    String.raw`\bfor (?:deciding|signing|saying yes|not asking|committing|paying) (?:at|on|for|before|the same|within|there|a)\b`,
    String.raw`\bjust (?:tap yes|say yes|do it|pay|buy it|buy the|book it|send it|sign)\b(?=[!.,]|\s*$| (?:today|now|tonight|for|already))`,
    String.raw`\b(?:come|came) (?:directly|straight) with (?:cheque|cash|card|your (?:card|deposit))`,
  ].join('|'),
  'gi',
);
const isSafe = beside(
  /\b(?:no pressure|before you panic|scam\w*|fraud\w*|phish\w*|wear|vote|donat\w+|sunscreen|water|backup|back up|recipe|spf|stretch|nap)\b/i,
);

const rule: Rule = {
  id: 'hard-sell/no-time-to-think',
  title: 'Buy first, think later',
  why: 'An offer that cannot stand a night’s sleep looks bad in the morning.',
  advice: 'Leave room to compare and to ask at home.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'articles 8 and 9'),
    cite('DARK_PATTERNS', 'pressured selling'),
    cite('CONSUMER_RIGHTS', 'article 9'),
  ],
  reads: 'sentence',
  patterns: [THOUGHTLESS],
  triggers: [
    'talk',
    'anyone',
    'discuss',
    'left',
    'nothing',
    'brainer',
    'nobrainer',
    'sign',
    'already',
    'done',
    'sorted',
    'yours',
    'just',
    'think',
    'thinking',
    'later',
    'ask',
    'asking',
    'husband',
    'wife',
    'partner',
    'measure',
    'compare',
    'comparing',
    'shopping',
    'overthink',
    'thank',
    'afterwards',
    'first',
    'card',
    'hesitate',
    'quotes',
    'before',
    'deciding',
    'tap',
    'visit',
    'basket',
    'wallet',
    'mind',
    'question',
    'questions',
    'directly',
    'spec',
    'yes',
  ],
  examples: {
    flagged: [
      '{Pay first and think later}, ladies.',
      'The linen set is back. {Don’t ask your husband}, it’s $129.',
      'Sign tonight, {thank us when it} rains.',
      'Annual plan for half, {card out}, let’s go.',
      '20% off {for deciding at} the first visit.',
      '{Book now, ask questions later}!',
      'Message us {before you talk to anybody else}.',
    ],
    fine: [
      'Take it home and think about it, it will be here on Friday.',
      'Ask your husband what he thinks of the oak.',
      'Please don’t tell your wife yet, the ring is a surprise.',
      'We were thinking later hours might suit you better.',
      'Before you speak to anyone: your booking is safe.',
      'Thank me when you see Pilar, she baked it.',
      'A card out of the box was missing, here is a new one.',
    ],
  },
  check: (sentence) =>
    tell(sentence, THOUGHTLESS, {
      unless: [isReported, isSafe, isAsked],
      say: 'leaves no time to think: let them compare',
    }),
};
export default rule;
