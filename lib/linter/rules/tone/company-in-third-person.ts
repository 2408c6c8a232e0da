import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { literally } from '../../text/words.ts';
import type { Profile, Rule } from '../../types.ts';

const FEELS =
  '(?:(?:is|are|was|were|feels?|remains?) (?:very |so |really |extremely |deeply |truly )?(?:proud|pleased|delighted|sorry|excited|happy|thrilled|honou?red|committed|grateful|saddened)\\b|(?:regrets?|wish(?:es)?|would like|thanks?|apologi[sz]es?|has (?:decided|resolved|deemed)|strives?|believes?|reserves?|accepts no|takes (?:no|note)|extends|disclaims|appreciates|values|requests|reminds|advises|kindly asks|deems|(?:shall|will) not (?:enter|discuss|respond|accept|be (?:liable|held|responsible))|cannot (?:discuss|accept|be held))\\b)';
const OWN =
  '(?:our|the) (?:company|firm|business|management|organi[sz]ation|establishment|administration|undersigned|authority|promoter|provider|operator|institution|office|counter|bank(?= shall))|management(?= (?:has|reserves|regrets|wishes|accepts|deems|apologi))|this office';

const patterns = new WeakMap<Profile['names'], RegExp>();
function patternOf(names: Profile['names']): RegExp {
  const known = patterns.get(names);
  if (known) return known;
  const own = names
    .filter((name) => name.trim() !== '')
    .map((name) => `${literally(name)}|`)
    .join('');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${own}${OWN}) ${FEELS}`, 'giu');
  patterns.set(names, pattern);
  return pattern;
}

/** Names are not in the trigger list, so the verbs are. */
const rule: Rule = {
  id: 'tone/company-in-third-person',
  title: 'Talking about yourself as “the company”',
  why: '“We are sorry” is a person; “the company regrets” is a notice board.',
  advice: 'Say “we”.',
  severity: 'hint',
  sources: [cite('MICROSOFT'), cite('HUMAN_VOICE', 'personal forms')],
  reads: 'sentence',
  where: { accounts: ['company'] },
  triggers:
    'proud pleased delighted sorry excited happy thrilled honored honoured committed grateful saddened regret regrets wish wishes would thank thanks apologise apologises apologize apologizes decided resolved deemed strive strives believe believes reserve reserves accepts takes extends disclaims appreciates values requests reminds advises kindly deems shall will cannot'.split(
      ' ',
    ),
  examples: {
    flagged: [
      '{Nordic Bakery is proud} to sponsor the fun run.',
      '{The company regrets} the delay.',
      '{Our firm has decided} to close on Mondays.',
      '{The management apologises} for the noise.',
      '{Nordic Bakery would like} to thank everyone who came.',
      '{This office cannot discuss} fees by telephone.',
    ],
    fine: [
      'We are proud to sponsor the fun run.',
      'Nordic Bakery is on Calle Mayor 4, next to the chemist.',
      'The company she founded in 1987 employs 30 people.',
      '“The management apologises” was the sign on the lift for six years.',
      'Our team baked 400 rolls last night.',
      'The bank would like two payslips, so bring them on Friday.',
      { text: 'Nordic Bakery is proud to sponsor the fun run.', profile: { names: [] } },
    ],
  },
  check: (sentence, _context, { names }) =>
    tell(sentence, patternOf(names), { unless: [], say: 'sounds like a notice board: say “we”', most: 1 }),
};
export default rule;
