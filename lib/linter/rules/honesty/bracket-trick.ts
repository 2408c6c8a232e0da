import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import { isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf } from './words.ts';

const r = String.raw;
/** A big word before a bracket. */
const BIG = r`(?:\d+ minutes from [\w ]{3,20}|free|unlimited|all-inclusive|any ?time|no (?:\w+ )?(?:needed|required|deposit|fees?|contract|added \w+|catch|questions)|local(?:ly)?(?: \w+)?|handmade|home-?made|fresh(?: daily)?|organic|vegan|award[- ]winning|voted [\w ]{3,20}|certified|everyone|everything|always|never|100 ?%(?: \w+)?|real|original|brand new|like new|mint|lifetime|24\/7|sea ?view|(?:prices? )?from [€£$]?\d[\d.,]{0,12} ?[€£$]?|all (?:the )?[\w]+|nobody|zero \w+|local \w+|last \w+|sold out|not paying me|no risk)`;
/** What the bracket takes back. */
const SMALL = r`(?:just|only|except|unless|not (?:the|on|in|for|at|really|always)|but|with (?:any |a |the |every )?(?:purchase|contract|order)|minimum|min\.|plus|assembled|parts? from|imported|from (?:a|the) (?:local )?(?:supermarket|wholesaler|factory|freezer)|by (?:car|plane)|there are always|nearly|they just|by us|by ourselves|-?ish|mostly|almost|sort of|kind of|if you|as long as|subject to|excluding|excl|apart from|one seat|by letter|in person|well|ok(?:ay)?,|allegedly|so far|can't name|we think|we always|never|and some|so we (?:hear|say)|probably)`;
const TRICK = anyOf(
  r`(?:only|all|every|always|never|free|limited|handmade|organic|original|certified|exclusive)(?: [^\s.!?()]+){1,7}[.!] (?:well|ok|okay|almost|nearly), [^.!?\n]{3,60}`,
  r`${BIG}(?: [^\s.!?()]+){0,5}[.!*]? ?\((?:[^()\n]{0,30} )?${SMALL}[^()\n]{0,60}\)`,
);
const KIND =
  /\b(?:if you (?:like|want|fancy|need|prefer|can|know|ask)|sorry|joke|kidding|haha|over \d+|under \d+|and up|dogs?|cats?|not (?:the|for) (?:dog|cat|kids?)|weather)\b/i;

const rule: Rule = {
  id: 'honesty/bracket-trick',
  title: 'The bracket takes it back',
  why: 'People read the big word and skip the bracket, so the two together mislead.',
  advice: 'Write the true, smaller word first, without a bracket.',
  severity: 'hint',
  sources: [
    cite('CAP', '3.9 and 3.10'),
    cite('UCPD', 'articles 6 and 7'),
    cite('FTC_DOTCOM', 'proximity'),
    cite('DMCC', 'section 226'),
  ],
  reads: 'draft',
  patterns: [TRICK],
  triggers: ['(', 'well', 'ok', 'okay', 'almost', 'nearly'],
  silences: [{ rule: 'honesty/free-with-strings', on: 'words' }],
  examples: {
    flagged: [
      '{Free eye test! (with purchase of frames)}',
      '{No deposit needed (just a holding payment of £300)}.',
      '{Locally made! (assembled here, parts from wherever)}',
      'Cancel {anytime (by letter, in person, in March)}.',
      '{100% Italian (the recipe, not the tomatoes)}.',
    ],
    fine: [
      'Free parking (behind the shop, two places).',
      'Fresh bread (rye, wheat, fig) from seven.',
      'Free coffee for dads (mums too, if you like).',
      'All dogs welcome (not the cat, sorry).',
      'Open always (Ana lives upstairs).',
      'Is it free (with purchase of frames)?',
    ],
  },
  *check(draft) {
    for (const match of find(draft, TRICK, [isAsked]))
      if (!KIND.test(match.words)) yield seen(match, { say: 'takes it back: write the true word first' });
  },
};
export default rule;
