import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const BEG =
  /\b(?:(?:please|pls|plz|kindly|everyone|guys)[, ]+(?:\w+ ){0,2}?(?:sub(?:scribe)?|follow|like|share|retweet|upvote)(?: (?:to|and|my|me|this)\b)(?: (?:like|sub(?:scribe)?|share|follow|comment|my|me|our|channel|page|video|post)){0,3}|sub(?:scribe)? (?:to|2) (?:my|me)\b|sub ?4 ?sub|sub for sub|follow (?:for|4) follow|like (?:for|4) like|follow me (?:back|and)|(?:check|chek) ?out (?:my|this|me|mine)(?: (?:new|latest|own|little|first|other|cover))* ?(?:channel|vids?|videos?|vlog|cover|song|music|page|remix|beats?|profile|playlist|youtube)|check (?:me|my channel|my videos?|my page) out|(?:help|get) (?:me|us) (?:\w+ ){0,2}?(?:to |reach |hit |get ){1,3}\d[\d,.]*k? (?:subs|subscribers|followers|likes|views)|(?:thumbs|like) (?:this )?(?:up )?(?:so|if you) (?:\w+ ){0,6}(?:see|agree|love|watch\w*|here in)|don'?t forget to (?:like|subscribe|smash|hit)|smash (?:that|the) (?:like|subscribe|bell)\w*)\b/gi;

const rule: Rule = {
  id: 'hard-sell/begging-for-clicks',
  title: 'Begging for clicks',
  why: 'People follow what is worth following; asking for it shows there is nothing yet.',
  advice: 'Say what they will find there and leave the link.',
  severity: 'hint',
  sources: [cite('META_BAIT'), cite('X_AUTHENTICITY', 'spam'), cite('MAILCHIMP', 'social media')],
  where: { kinds: ['post', 'comment'] },
  reads: 'sentence',
  patterns: [BEG],
  triggers: [
    'help',
    'get',
    'please',
    'pls',
    'plz',
    'subscribe',
    'sub',
    'subs',
    'follow',
    'followers',
    'check',
    'checkout',
    'like',
    'likes',
    'share',
    'channel',
    'thumbs',
    'retweet',
    'upvote',
  ],
  examples: {
    flagged: [
      '{Please subscribe to my channel}!',
      '{Check out my new channel}, it’s about bread.',
      'Good morning, {sub for sub} on my bread page!',
      '{Help us reach 1000 followers} by Sunday.',
      '{Smash that like} and tell a friend.',
      '{Guys pls like and share} it.',
    ],
    fine: [
      'You can subscribe to the newsletter on our page.',
      'Check out the new oven on Saturday.',
      'Follow the path to the mill, it is signed.',
      'Our channel has a video on sourdough.',
      'We never ask people to follow for follow.',
      'Please like what you like.',
    ],
  },
  check: (sentence) =>
    tell(sentence, BEG, {
      unless: [isNegated, isReported, isAsked],
      say: 'begs for clicks: say what people will find there',
    }),
};
export default rule;
