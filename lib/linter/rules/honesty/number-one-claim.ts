import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, followedBy, following, isAsked, isOpinion } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COUNTRY, isJudged, isOnFile } from './words.ts';

const r = String.raw;
// Read in the raw text: the mask takes "#1" for a hashtag.
const FIRST = /(?<![\w#])(?:#\s?1|(?:no\.|nr\.|n[º°])\s?1|number (?:one|1))(?![\w.,]?\d)(?!\w)(?: [\p{L}'-]+)?/giu;
const LEADER = anyOf(
  r`(?:top|highest|best)[- ]rated \w+ (?:in|of) (?:the \w+|[A-Z]\w+|town)|(?:we're|we are|our \w+ is)(?: now)? the fastest[- ]growing [\w -]{3,25}`,
  r`(?<!mid-)(?:market|industry|category) leaders?`,
  r`leaders? in (?:the (?:market|sector|industry)|\w+ (?:services|solutions|products))`,
  r`(?:the|your|${COUNTRY}'?s) (?:market-|world-)?leading (?:[\w-]+ ){0,3}(?:company|firm|provider|brand|supplier|manufacturer|agency|shop|clinic|experts?|specialists?|bakery|school|platform|app|studio|service|choice)`,
  r`the (?:absolute |undisputed )?(?:reference (?:in|for)|gold standard|authority on|king of|kings of|queen of)`,
  r`(?:market|industry|world|class)-leading`,
  r`second to none|(?:simply )?(?:unrivall?ed|unmatched|unbeatable|unparalleled)|without (?:rival|equal)|in a class of (?:its|our|their) own`,
);

const rule: Rule = {
  id: 'honesty/number-one-claim',
  title: 'Number one, says who?',
  why: 'A rank is a measured fact: without the list, the measurer and the year it reads as made up.',
  advice: 'Say first in what, measured by whom and when, or leave the rank out.',
  severity: 'warn',
  sources: [
    cite('ASA_SUPERLATIVES'),
    cite('CAP', '3.7 and 3.33'),
    cite('UCPD', 'article 6'),
    cite('SPAIN_LCD', 'article 5'),
  ],
  reads: 'draft',
  // A “#1” at the start of a sentence is masked and belongs to none, so no trigger word can be seen.
  triggers: 'always',
  examples: {
    flagged: [
      'We are {number one in} windows.',
      '{#1 tacos} in all of Ohio, period 🌮',
      'Copenhagen’s {no. 1 cargo} bike workshop now has a door in Valby.',
      'My course is the {number one guitar} course online right now.',
      'Today we are {India’s leading payroll platform} for small firms.',
      'A service {second to none}.',
    ],
    fine: [
      'Find us at Calle Mayor No. 1, next to the pharmacy.',
      'Number one tip: cool the loaf before you cut it.',
      'We were ranked No. 1 by El Tenedor readers in 2025.',
      'The road leading to the shop is closed until noon.',
      'The number one thing I tell every student: drop your thumb.',
      'Bus number 1 stops at the door, table number 1 is yours.',
      'Is there such a thing as a number one bakery?',
    ],
  },
  *check(draft, { now }, profile) {
    const unless = [isJudged, ...USUAL, isAsked, isOpinion, isOnFile(profile, now)];
    if (/[#.º°]\s?1|number/i.test(draft.raw))
      yield* tell(draft, FIRST, {
        source: 'raw',
        unless: [
          ...unless,
          following(
            /\b(?:(?:calle|street|st|road|avenida|plaza|square|paseo)\b[^.!?]{0,20}|bus|line|route|room|table|platform|ticket|gate|block|floor|page|photo|batch|day|album|chart|lane|court|unit|workshop|shop|store|hall|building|pier|track|tip|lesson|reason|step|myth|rule|winner|player|player's|sport)\W{0,3}$/i,
          ),
          (_, { words }) =>
            /\b(?:tip|rule|question|priority|reason|step|fan|fans|song|mistake|thing|on|of|ask|problem|issue|concern|complaint|request|cause|killer|enemy|hit|single|seller|goal|job|lesson|moan|man|woman|dad|mum|city|country|fear|target|and|to|is|was)$/i.test(
              words,
            ),
          beside(
            /\b(?:queue|index|rankings?|list|survey|waiting list|street|bus stop|chart|league|seed|world cup|formula|tennis|golf)\b/i,
          ),
        ],
        say: 'needs proof: say first in what, by whom and when',
      });
    yield* tell(draft, LEADER, {
      unless: [
        ...unless,
        following(/\b(?:with|from|by|of|as|other|many|some|several|among)(?: the| a| our)? $/i),
        followedBy(/^ (?:to|up)\b/i),
      ],
      say: 'may be puffery: say leading in what, by which figure',
      severity: 'hint',
    });
  },
};
export default rule;
