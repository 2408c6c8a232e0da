import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';

const REPROACH =
  /\bwhat(?:'s| is| are| on earth are| the hell are|ever are)? (?:you |ye |y'all |u )?(?:(?:still )?waiting (?:for|on)(?! (?:from|us))|(?:your|the) (?:excuse|hold ?up|delay))\b[^.!?\n]{0,20}|\bwhat(?:'s| is) (?:stopping|keeping|holding) you\b|(?<!\b(?:made|make|makes|making|have|had|offer|are|were) )\b(?:no|zero|out of) (?:more )?excuses\b(?! for (?:it|us|that|this|what|how))(?: (?:now|left|either))?|\bexcuses don'?t\b[^.!?\n]{0,20}|\bwhy (?:are |would )?(?:you |ye |y'all )(?:are )?(?:still|sit|be sitting)\b[^.!?\n]{0,30}|\b(?:are )?you(?:'re| are)? (?:(?:really|seriously) )?still (?:here|sat there|sitting|on the fence|thinking|reading|scrolling|dulling|dithering|debating|undecided|umming|deciding|asking|waiting|paying|using|renting|living)\b[^.!?\n]{0,24}|(?<=^|[.!?…]\s{0,2}|\b(?:and|but|so) )still (?:on the fence|thinking about it|reading|scrolling|dithering|debating|umming|undecided|waiting|paying|using|renting|living|not (?:booked|ordered|signed up|convinced))\b[^.!?\n]{0,24}[?]|\bstill you have not\b[^.!?\n]{0,20}|(?<=^|[.!?…]\s{0,2})(?:stop|quit) (?:scrolling|dithering|umming|waiting|thinking|hesitating|wasting (?:your|time|money)|making excuses|putting (?:it|this) off|shopping around|messing about)\b|\bkeep scrolling(?: if you| then|,)|\b(?:if you|you(?:'ve)?|and you) (?:just )?scroll(?:ed)? (?:right )?past (?:this|it|us|again)\b|\bif you(?:'ve| have| are|'re) (?:been )?(?:umming|dithering|hesitating)\b|\bwhere is the question\b|\bdo you really dare\b|\bfence[- ]sitters?\b|\bwhat more (?:do you (?:want|need)|is there)\b|\bwhat else would (?:you|ye) be doing\b|\bwhat on earth else\b|\bhow many more (?:mondays|summers|winters|years|months|times|weekends|mornings|nights|clients|customers) (?:are you|will you|do you|must you|can you)\b[^.!?\n]{0,24}|(?<=^|[.!?…]\s{0,2})why (?:wait|pay (?:more|rent|full|double|for)|rent|settle|suffer|struggle|waste|keep paying|put up with|risk)\b[^.!?\n]{0,40}\?|(?<=^|[.!?…]\s{0,2})stop (?:overpaying|paying (?:too much|full|rent|over)|being (?:boring|lazy|cheap|stingy)|settling|suffering|renting|reading)\b|(?<=^|[.!?…]\s{0,2})(?:not (?:booking|booked|ordered|signed up|convinced|coming)|still no \w+(?: \w+)?|haven'?t (?:booked|ordered|bought|signed up)(?: yet)?)\?|\b(?:get |up )?off (?:your|the|ur) (?:phone|couch|sofa|backside|bum|arse|butt|lazy \w+)(?=[,.!]|\s*$| and)|\bput the (?:biscuit|phone|remote|kettle|cake) down\b|\byou(?:'ve| have) had (?:the tab|it) (?:open|in your (?:cart|basket))\b[^.!?\n]{0,20}|\byou can have excuses\b|\bif you(?:'re| are) serious,? you(?:'ll| will)\b|\b(?:then )?ask (?:yourself )?why you (?:haven'?t|didn'?t|still)\b|\bwhat exactly are you (?:going to|waiting|doing)\b|\bask yourself what another\b[^.!?\n]{0,30}|\bdon'?t make (?:us|me) (?:call|ring|beg|come|chase|wait)\b|\bwhich monday is it\b|\bwasted? (?:ten|\d+) seconds\b|\bwhy are you doing like this\b|\bwhy have(?:n'?t| not) you\b[^.!?\n]{0,24}(?:yet|ordered|booked|bought|signed|joined|tried|rung|called)\b|\bare you (?:really|seriously|honestly) going to (?:let|miss|pay|waste|keep|sit)\b[^.!?\n]{0,30}|\bdo you really want (?:another|to (?:keep|be|spend|pay|miss|risk|wake)|your)\b[^.!?\n]{0,24}|\bdon'?t you want (?:your (?:child|kids?|son|daughter|family|business|skin|home)|to (?:finally|be rich|look|win|save))\b[^.!?\n]{0,24}|\b(?:want|do you want|like) to be the (?:boss|one|parent|mum|mom|dad|person|friend|owner|guy|girl) (?:who|that)\b[^.!?\n]{0,24}|\bare you the (?:friend|one|parent|boss|owner|person) (?:who|that)\b[^.!?\n]{0,16}|\bare you in or (?:are you )?out\b|\byou should be (?:here|in the (?:shop|store|queue)|booking|ordering) (?:already|by now|right now)\b|\byou spend more (?:than (?:this|that) )?on (?:coffee|lunch|takeaways?|drinks|crisps)\b|\b(?:costs?|it'?s) less than your (?:\w+ )?(?:coffee|takeaway|lunch|latte|pint|netflix)\b|\b(?:stand(?:s|ing)?|stood) between you and your\b[^.!?\n]{0,16}|\bonly thing (?:standing between|stopping|holding)\b[^.!?\n]{0,16}|\bbe honest,? your\b[^.!?\n]{0,24}|\bwhy go anywhere else\b|\b(?:zero|no) (?:dithering|thinking|time ?wasters|buts|timewasters)\b|\bnow\? (?:go on|come on|move)\b/gi;
/** Help desks wait too, and a maker may ask what readers miss. */
const isHelp = beside(
  /\b(?:refund|parcel|delivery|reply|sorry|answer from us|ticket|response|results?|nhs|surgery|hospital|queue|(?:doctor|gp)s?|thanks?|thank you|support|no longer|same (?:number|address))\b/i,
);

const rule: Rule = {
  id: 'hard-sell/reproached-reader',
  title: 'Scolding the undecided',
  why: 'People who are still deciding owe nobody an excuse.',
  advice: 'Answer the doubt they may have, or leave them time.',
  severity: 'warn',
  sources: [
    cite('DARK_PATTERNS', 'pressured selling and confirmshaming'),
    cite('UCPD', 'articles 8 and 9'),
    cite('POLITENESS'),
  ],
  reads: 'sentence',
  triggers: [
    'more',
    'umming',
    'hold',
    'what',
    'really',
    'seriously',
    'honestly',
    'want',
    'friend',
    'out',
    'already',
    'spend',
    'less',
    'between',
    'honest',
    'anywhere',
    'zero',
    'thinking',
    'wasters',
    'have',
    'yet',
    'why',
    'many',
    'stop',
    'booking',
    'ordered',
    'booked',
    'off',
    'couch',
    'sofa',
    'put',
    'tab',
    'serious',
    'ask',
    'exactly',
    'make',
    'monday',
    'wasted',
    'doing',
    'convinced',
    'coming',
    'no',
    'waiting',
    'excuse',
    'excuses',
    'still',
    'scroll',
    'scrolling',
    'scrolled',
    'holdup',
    'stopping',
    'hesitate',
    'dithering',
    'umming',
    'reading',
    'thinking',
    'fence',
    'asking',
    'bothered',
    'dare',
    'question',
    'past',
    'ageing',
    'you',
  ],
  examples: {
    flagged: [
      'New lamps are in. {What are you waiting for}?',
      'Gym opens at six, {no excuses}.',
      '£8 a seat. {What’s your excuse}?',
      '{Still on the fence?} The cart shuts.',
      '{Why are you still here}?',
      '{Stop scrolling} and book a table.',
      '{If you scroll past this}, don’t complain about rent.',
    ],
    fine: [
      'Still waiting for your parcel? Send us the number.',
      'What are you waiting for from us? A reply is coming today.',
      'Are you still using the same address? Then the parcel is on its way.',
      'I made no excuses: the cake was mine and it fell.',
      'We are still here after 31 years.',
      'The bus will stop scrolling its sign at noon.',
      'You’re still paying off our mistake, sorry.',
    ],
  },
  check: (sentence, context) =>
    context.answering === 'complaint'
      ? []
      : tell(sentence, REPROACH, {
          unless: [isReported, isHelp],
          say: 'scolds the reader: give them a reason or time',
        }),
};
export default rule;
