import { cite } from '../../sources.ts';
import type { Rule, Sighting } from '../../types.ts';

const OPENER =
  /^[^\p{L}\p{N}]{0,8}(?:stop (?:scrolling|everything|what you're doing)|attention,? (?:everyone|all|please|\w+ (?:lovers|fans|owners|shoppers))(?=[!:,. ])|listen up|(?:big|huge|massive) news(?=!!)|breaking(?: news)?[!:]|read this(?=[!:.])|drum ?roll|guess what[?!]{2,}|this is not a drill|psst|(?:deal|sale|price|offer|stock) alert)[!?.…]{0,4}/iu;

const rule: Rule = {
  id: 'hard-sell/shouted-opener',
  title: 'Drum roll before the news',
  why: 'The first line should be the news, not a drum.',
  advice: 'Start with the news itself.',
  severity: 'hint',
  sources: [cite('MICROSOFT', 'get to the point fast'), cite('GRICE', 'manner'), cite('CLICKBAIT')],
  reads: 'draft',
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
      'pinterest',
      'tumblr',
      'buffer',
      'google-business',
      'other',
    ],
  },
  triggers: [
    'stop',
    'attention',
    'listen',
    'big',
    'huge',
    'breaking',
    'read',
    'wait',
    'drum',
    'drumroll',
    'guess',
    'drill',
    'psst',
    'alert',
  ],
  examples: {
    flagged: [
      '{Stop scrolling!} New boxes.',
      '{attention everyone}: sale on Friday',
      '{BIG NEWS!!!} We are moving.',
      '{drumroll…} the autumn menu',
      '{deal alert!} Lamps for €9',
    ],
    fine: [
      'The bus will stop scrolling its sign at noon.',
      'Thank you for your attention on Saturday.',
      'We are moving to Calle Mayor 4 on 1 June.',
      'News from the oven: figs.',
      'Important: no water in the building until 12:00.',
      'Big news from the valley: the bridge is open.',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    const hit = OPENER.exec(draft.text);
    if (!hit || /\b(?:recall|outage|gas|water|road|closed|closure|scam|unplug)\b/i.test(draft.text)) return;
    const start = hit[0].search(/[\p{L}\p{N}]/u);
    yield { start, end: hit[0].length, message: 'A drum roll before the news: start with the news' };
  },
};
export default rule;
