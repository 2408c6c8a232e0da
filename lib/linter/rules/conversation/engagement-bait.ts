import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';

const BAIT = families(String.raw`
  (?:like|heart|react|double[- ]tap|smash (?:the )?like|hit (?:the )?like)(?: (?:this|to|the|our))?(?: post)? if you(?:'re|'ve)?
  (?:like|share|retweet|repost|comment|follow)(?: this)?(?: post| page)?,? (?:and|&|\+) (?:share|follow|comment|like|tag|retweet|repost|win)
  tag (?:a|one|two|three|\d|someone|somebody|your) ?(?:best |favou?rite )?(?:friends?|people|mates?|besties?|bff|colleagues?|partner|mum|person|who)?(?: (?:who|that|and))?
  (?:comment|type|write|drop|reply) (?:a |an |your )?(?:yes|amen|me|done|i want|heart|like|🔥|❤️)(?= (?:if|below|in|to|and|for)|[.!,]|$)
  (?:share|retweet|repost) (?:this )?(?:post )?(?:to win|for a chance|to enter|if you (?:agree|love|care)|with \d+)|share (?:this|it) (?:on|to|in) your (?:wall|timeline|story|feed)
  follow (?:for|4) follow|f4f|l4l|like (?:for|4) like|(?:only|99%|97%) (?:\w+ ){0,3}will share
`);

const rule: Rule = {
  id: 'conversation/engagement-bait',
  title: 'Begging for reactions',
  why: 'Networks show bait to fewer people, and a reaction given for nothing starts no conversation.',
  advice: 'Ask something you want to know.',
  severity: 'hint',
  sources: [cite('META_BAIT', 'vote, react, share, tag and comment baiting'), cite('META_PROMOTIONS')],
  where: { kinds: ['post'] },
  reads: 'sentence',
  patterns: [BAIT],
  triggers: [
    'like',
    'heart',
    'react',
    'double',
    'smash',
    'hit',
    'share',
    'retweet',
    'repost',
    'comment',
    'follow',
    'tag',
    'type',
    'write',
    'drop',
    'reply',
    'f',
    'l',
    '<digit>',
    'only',
  ],
  examples: {
    flagged: [
      '{Like this if you} love bread!',
      '{Tag two friends who} need coffee.',
      '{Comment YES} if you want one.',
      '{Share this post to win} a box.',
      '{Like and share}, the draw is on Friday.',
    ],
    fine: [
      'What do you put on rye? Tell us.',
      'Tag us in your photos, we love to see the crumbs.',
      'Lost dog near the bridge, brown, answers to Pan. Please share if you can.',
      'We never ask you to tag a friend.',
      'If you like rye, Thursday is the day.',
      'The price tag on the lamp is wrong: it is €40.',
    ],
  },
  check: (sentence) =>
    tell(sentence, BAIT, {
      unless: [
        ...USUAL,
        beside(
          /\b(?:missing|lost|disappeared|blood|emergency|fundrais\w+|price tag|would like|feels? like|looks? like)\b/i,
        ),
      ],
      say: 'begs for reactions: ask a real question',
      most: 2,
    }),
};
export default rule;
