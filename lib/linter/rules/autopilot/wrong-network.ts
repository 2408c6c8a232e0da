import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside } from '../../text/guards.ts';
import type { Network, Rule } from '../../types.ts';

/** Words that live on some networks only. */
const HOMES: readonly (readonly [words: RegExp, networks: readonly Network[]])[] = [
  [/\blinks? in (?:the |our |my )?bio\b/gi, ['instagram', 'tiktok', 'threads', 'bluesky']],
  [/\b(?:RT if|please RT|retweet this|retweet if)\b/gi, ['x']],
  [/\bswipe up\b/gi, ['instagram', 'tiktok', 'facebook']],
  [/\b(?:up|down)vote (?:this|us|if|me)\b/gi, ['reddit']],
  [/\b(?:this|our|my|last|quote) tweets?\b|\btweet (?:us|at us)\b/gi, ['x']],
  [
    /\b(?:hit|smash) (?:the|that) (?:notification )?bell\b|\bsubscribe (?:below|to (?:our|the|my) channel)\b|\bin the description (?:below|box)\b/gi,
    ['youtube'],
  ],
  [/\b(?:stitch|duet) (?:this|with us)\b/gi, ['tiktok']],
  [/\bre-?pin this\b/gi, ['pinterest']],
  [/\breblog (?:this|if)\b/gi, ['tumblr', 'mastodon']],
  [/\bboost this (?:toot|post)\b|\bour (?:last )?toots?\b/gi, ['mastodon']],
  [/\bdear (?:network|connections)\b/gi, ['linkedin']],
];
const ELSEWHERE =
  /\b(?:on|our|to|via|over on|from) (?:instagram|insta|youtube|tiktok|x|twitter|reddit|pinterest|mastodon|tumblr|linkedin|facebook)\b/i;

const rule: Rule = {
  id: 'autopilot/wrong-network',
  title: 'Written for another network',
  why: 'The words send readers to something that does not exist here.',
  advice: 'Give the link, or the word this network uses.',
  severity: 'warn',
  sources: [cite('GRICE', 'relation'), cite('HUMAN_VOICE')],
  // Buffer and the unknown page publish to several networks at once.
  where: {
    kinds: ['post'],
    networks: [
      'x',
      'linkedin',
      'facebook',
      'instagram',
      'threads',
      'bluesky',
      'mastodon',
      'reddit',
      'youtube',
      'tiktok',
      'pinterest',
      'tumblr',
    ],
  },
  reads: 'sentence',
  triggers: [
    'bio',
    'rt',
    'retweet',
    'swipe',
    'upvote',
    'downvote',
    'tweet',
    'tweets',
    'bell',
    'subscribe',
    'description',
    'stitch',
    'duet',
    'repin',
    'pin',
    'reblog',
    'toot',
    'toots',
    'boost',
    'dear',
  ],
  examples: {
    flagged: [
      { text: 'New rye, {link in bio}!', context: { network: 'linkedin' } },
      { text: '{RT if} you like rye', context: { network: 'facebook' } },
      { text: '{Swipe up} for the menu', context: { network: 'x' } },
      { text: 'Read {our tweet} from yesterday', context: { network: 'bluesky' } },
      { text: 'Smash the like and {subscribe below}', context: { network: 'facebook' } },
    ],
    fine: [
      { text: 'New rye, link in bio!', context: { network: 'instagram' } },
      { text: 'We also post on Instagram, link in bio there.', context: { network: 'linkedin' } },
      { text: 'The train toots at eight.', context: { network: 'facebook' } },
      { text: 'Slip the letter below the door, the bell is broken.', context: { network: 'facebook' } },
      { text: 'Ring the bell and Leo comes to the door.', context: { network: 'facebook' } },
      { text: 'Pin the menu to your fridge', context: { network: 'facebook' } },
      { text: 'They hit the bell at midnight.', context: { network: 'youtube' } },
    ],
  },
  check: function* (sentence, { network }) {
    for (const [words, networks] of HOMES)
      if (!networks.includes(network))
        yield* tell(sentence, words, { unless: [beside(ELSEWHERE)], say: 'belongs to another network: give the link' });
  },
};
export default rule;
