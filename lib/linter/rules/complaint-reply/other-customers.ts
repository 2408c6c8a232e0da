import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended } from './words.ts';

const FOLK =
  'people|customers?|guests|clients?|backers|couples|users|parents|teams?|others|families|regulars|ladies|flats|members|tenants|passengers|patients|reviews?|diners|owners|learners|students|players|riders|tables?|buyers|everyone|everybody|readers|subscribers|visitors|mums|pet owners|folk';

const ELSE = families(String.raw`
  (?:nobody|no ?one|none|not (?:one|a single|another)(?: \w+)?)(?: of (?:them|our \w+|the \w+))?(?: else)?(?: has| have| is| ever|'s| had| was)*(?: ever| even| yet)? (?:complain(?:ed|ing|s)?|said (?:a|any)thing|said|mention(?:ed|s)?|noticed|reported|been back|raised|had (?:a|any|this) (?:problem|issue|trouble)|asked)
  (?:you(?:'re| are)|yours (?:was|is)|it's|this is) (?:the )?(?:very )?(?:first|only|one)(?: one| person| customer| table| client| time)? (?:to|in|who|that|anyone|we)\b[^.!?\n]{0,20}|first (?:complaint|time) in \d+ years
  (?:without|never had|not had|never (?:once )?had) (?:any|a|a single|one|anyone|anybody)(?: single)? ?(?:complaints?|say|complain|trouble|problems?|issues?)|with no (?:complaints|trouble|problems)
  for (?:everyone|everybody|most|all|other|our other)(?: else| of our)?(?: ${FOLK})? (?:it |this |they |the app )?(?:works?|is |isn't|runs)|not something (?:we|our team) (?:really )?(?:see|hear|get)|it's the same (?:everywhere|in all|at every|for every)|like this in all the|in all the (?:shops|stores)
  (?:most|all|many|other|my other|our other|the other \d*|the rest of|(?:the )?vast majority of|thousands of|hundreds of|plenty of|lots of|so many|a few of|\d[\d,.]*)(?: our| the| my| of our)?(?: (?:other|happy|\w+))? (?:${FOLK}|necks|homes)(?: \w+){0,3} (?:love|loved|loving|happy|understand|understanding|understood|managed?|rated|got|get|fine|no problem|without|like|fond|enjoy\w*|appreciate|waited|works?|trouble|(?:are|were) (?:very |quite |all )?(?:happy|fine|understanding|pleased|able)|have (?:theirs|had no|no)|had no|already|come|took|are delighted|agree|who took|joined|seem|reorder|said)
  (?:everyone|everybody|everone) (?:else )?(?:loves?|loved|waited|waits|does|knows|managed|understands|says|is (?:happy|fine)|was (?:happy|fine)|agrees|got|comes back)|every (?:other )?(?:provider|shop|garage|company|salon|airline|bank|project|hotel|restaurant|\w+ knows)\b(?: does| knows)?|ask any \w+|loved by (?:all|everyone)
  (?:really |so |very )?well received|scored (?:really |very )?(?:well|highly)|\d+ (?:five|5)[- ]star reviews|rated (?:the|us|it) [^.!?\n]{0,20}\d|hundreds of happy|happy (?:owners|bridesmaids|customers|guests)|are very happy with (?:her|him|us|it)|more than happy with|cheap for the area|you won't find (?:cheaper|better)|try finding
  did \d+ covers|with (?:hundreds|thousands) of|most people (?:come|get it|are|understand|like|at)|pretty much every|standard (?:at|in|across) (?:any|every|all|the)|that's (?:the )?industry standard|other (?:courses|shops|places|companies|salons) (?:are|charge|cost|do)
`);

const rule: Rule = {
  id: 'complaint-reply/other-customers',
  title: 'Everyone else was happy',
  why: '“Nobody else complained” says their trouble does not count, and says it to every reader.',
  advice: 'Answer this one person; leave the others out.',
  severity: 'warn',
  sources: [cite('SERVICE_RECOVERY'), cite('ROTE_REPLIES')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [ELSE],
  triggers: 'always',
  examples: {
    flagged: [
      '140 boxes went out and {nobody else is complaining}.',
      'Odd. {You’re the first to mention it}.',
      'We have sold this yarn since 1994 {without any complaint}.',
      'The new design has been {well received} overall.',
      '{Most people understand}, you know.',
      'It must be the phone, {for everybody else it works}.',
    ],
    fine: [
      'Sixty-one other backers are in the same spot, and shipping it unchecked was our mistake. New labels go out on Wednesday.',
      'You’re the first to tell us, thank you, and you’re right. The valve is out of use since lunch.',
      'Most people would have walked out. I’m sorry, and the bill is ours.',
      'Sorry. Nobody told us about the bell, which is our job to know. New one tomorrow.',
      'We should have said it to everyone, not only to you. The chart is fixed now.',
    ],
  },
  check: (draft) =>
    isMended(draft.text)
      ? []
      : tell(draft, ELSE, { unless: [], say: 'waves them off with others: answer this person' }),
};
export default rule;
