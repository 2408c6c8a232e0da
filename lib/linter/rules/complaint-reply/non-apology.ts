import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { followedBy } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { takesAStep } from './words.ts';

const NON_APOLOGY = families(String.raw`
  (?:sorry|apologi[sz]e|apologies) (?:if|in case)(?! i missed)
  sorry (?:that |to (?:hear|read|learn|see) (?:that )?)?you(?:'re|'ve)? (?:were |are |have |had |may have |might have |must have )?(?:feel|felt|feeling|think|thought|see it|saw it|found (?:it|this|that|the)|took it|take it|upset|offended|unhappy|disappointed|annoyed|unsatisfied|dissatisfied|frustrated|(?:did|were|are|was)(?: not|n't) (?:\w+ )?(?:like|love|enjoy|happy|satisfied|pleased|impressed|fond|taken|thrilled))
  sorry (?:that )?you (?:didn't|did not|weren't|were not|aren't|don't) (?:\w+ )?(?:like|love|enjoy|happy|satisfied|pleased|impressed|fond|thrilled)
  sorry (?:that )?(?:it|this|that|(?:the|our|your|my) \w+(?: \w+)?) (?:wasn't|was not|weren't|were not|didn't|did not|isn't) (?:quite |exactly |really |all )?(?:to your (?:taste|liking|satisfaction)|(?:what|the \w+) you (?:hoped|expected|wanted|imagined|had in mind)|(?:a|your) (?:10|ten|five|favou?rite|cup of tea)|for you|up to your|meet your|live up to your)[^.!?\n]{0,16}
  (?:sorry|apologi[sz]e|apologies|regret)(?: sincerely| deeply)?(?: for| about)? (?:any|whatever) (?:possible )?(?:inconvenience|disruption|upset|offence|distress|confusion|misunderstanding|discomfort|perceived \w+)(?: caused| this (?:may|might) have caused)?
  sorry (?:for|about) your (?:experience|disappointment|feelings|frustration)
  (?:we |i )?regret that you
  (?:left|came away) with the impression
  (?:if|in case) (?:anyone|someone|anything|any of (?:this|our \w+)|we|it|this) (?:was|were|has|have|may have|might have|felt)(?: been)? (?:offended|upset|bothered|caused (?:any )?(?:offence|upset|inconvenience)|taken the wrong way|come across)
`);
/** A formula; beside a real step only a courtesy. */
const FORMULA = families(String.raw`
  (?:sorry|apologi[sz]e|apologies|regret)(?: sincerely| deeply)?(?: for| about)? (?:the|this) (?:inconvenience|disruption|confusion|misunderstanding)(?: caused| this (?:may|might) have caused)?
`);

const rule: Rule = {
  id: 'complaint-reply/non-apology',
  title: 'An apology for their feelings',
  why: '“Sorry if” and “sorry you feel” put the fault in the reader’s head, and everyone who reads along sees it.',
  advice: 'Say sorry for what happened, in the words they used.',
  severity: 'warn',
  sources: [cite('APOLOGY', 'acknowledgement of responsibility'), cite('SERVICE_RECOVERY')],
  where: { kinds: ['reply'], answering: ['complaint', 'other'] },
  reads: 'draft',
  patterns: [FORMULA, NON_APOLOGY],
  triggers: [
    'sorry',
    'apolog*',
    'regret',
    'impression',
    'offended',
    'offence',
    'upset',
    'bothered',
    'inconvenience',
    'taken',
    'come',
  ],
  examples: {
    flagged: [
      'We are {sorry if} you were kept waiting on Saturday.',
      'Hi Dan, {sorry you feel} the fitting was rushed.',
      'So {sorry you didn’t love} the cut, hope the next one suits you.',
      'We {apologise for any inconvenience caused}. Kind regards, the team',
      'I’m {sorry the tour wasn’t what you hoped}. Most walkers adore it.',
      'We apologise that you were {left with the impression} that nobody cares.',
    ],
    fine: [
      'I’m sorry we were two hours late.',
      'Sorry, if you send me the ticket number I can look now.',
      'Sorry for the cold soup and the long wait, both were ours.',
      'She said “sorry if I woke you”. It was four in the morning and our alarm.',
      'If you were upset, you had every reason. We were late.',
      'Sorry it’s not the answer you were after: the clay is already paid.',
    ],
  },
  check: function* (draft) {
    yield* tell(draft, NON_APOLOGY, {
      unless: [followedBy(/^,? (?:i missed|we missed)/i)],
      say: 'doubts the person: say sorry for what happened',
    });
    if (!takesAStep(draft.text))
      yield* tell(draft, FORMULA, { unless: [], say: 'names nothing: say sorry for what happened' });
  },
};
export default rule;
