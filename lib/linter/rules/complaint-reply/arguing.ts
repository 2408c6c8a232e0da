import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended } from './words.ts';

const QUARRELS = families(String.raw`
  with (?:all |the greatest |all due |due )?respect(?! (?:to|for))|strictly speaking|for the record|let me (?:be clear|stop you|correct|remind)|let's (?:be clear|tell people|get (?:one|this|the))|get your facts|correcting your own|(?:small|one|quick) correction(?! with)|interesting take|contrary to
  technically(?:,| (?:this|it|that|counts|we|you|speaking))|to be fair,? (?:to|we|you|your|the|our|i)|as (?:i|we|i've|we've) (?:already |have already |previously |clearly )?(?:said|told|explained|mentioned|stated|replied)|(?:i|we)(?:'ve| have)? already (?:told|said|explained|answered|replied)
  (?:that|this|it|which|what you \w+)(?:'s| is) (?:simply |just |completely |totally |quite |frankly |also )?(?:not true|untrue|false|a lie|incorrect|inaccurate|impossible|not accurate|not correct|not the case|not what happened|unfair|not fair|one side)|isn't (?:accurate|true|correct|the case|what happened)|is not (?:accurate|true|what happened)
  you(?:'re| are) (?:wrong|mistaken|lying|exaggerating|confused|being (?:unfair|dramatic|rude|unreasonable)|not telling)|calling (?:it|us|this|me|people|other people) (?:an? )?\w+ (?:is|isn't)|so no,? (?:it|that|this)|two sides to|the (?:whole of it|full story|rest of the story)
  (?:(?:don't|dont|do not|can't|cannot) see what the|surprised (?:to|by)|hard to believe|difficult to believe|don't believe|do not believe|doubt (?:that|it|you))
`);
/** Evidence held against the customer. */
const PROVES = families(String.raw`
  (?:our|the|my) (?:\w+ )?(?:system|records?|monitoring|logs?|cameras?|cctv|tracking|tracker|sheet|book|books|data|photo|driver's photo|status page|till|figures|notes?|lads|technician|fitter|engineer|team|staff) (?:clearly |also |did |all |have |has |is )?(?:shows?|showed|showing|says?|indicates?|confirms?|confirmed|recall|remembers?|measures|assures?|arrive(?:d)? within)
  (?:we|i|there) (?:have|has|is|was|can see|could find|see|found|find) no (?:record|trace|evidence|sign|incident|fault|issue|problem|damage|order|booking|such)|no (?:record|damage|incident|fault|issue|problem)s? (?:was|were|is|has been|have been) (?:reported|found|recorded|logged|seen)|shows no
  (?:it|that|this|they|the \w+) (?:can't|cannot|couldn't|could not|can hardly) (?:be|have been)|(?:lines|meters|pans|ovens|ours|doors|batteries|machines|products|cakes|mics|boots) (?:don't|do not|never) (?:\w+ ){1,2}(?:out|wrong|off|break|fail|by)|meters don't
  (?:was|were|is|been) (?:tested ok|verified by|tested (?:a lot|thoroughly|before)|finished by|perfectly (?:fine|hot|good)|processed (?:correctly|on time)|grand going|fine (?:when|here|leaving)|hot (?:when|leaving))|(?:and|where) it was (?:hot|fine|perfect)|so the page is correct|running to schedule
  (?:we|i) (?:have checked and|watched that|boxed them|did arrive|did deliver|did reply|did tell|do reply|personally checked|took the same|have it here)|i'd have known|(?:we|i) have never (?:charged|had|been|sold|done)|never been in your|not ignored|(?:i|we) did (?:say|tell|warn|mention|explain)(?= you)
`);

const rule: Rule = {
  id: 'complaint-reply/arguing',
  title: 'Arguing in public',
  why: 'Nobody wins an argument with a customer while others read along.',
  advice: 'Say what you see on your side as a fact, own your part, and ask for what you need to help.',
  severity: 'warn',
  sources: [cite('POLITENESS', 'direct start, negative words'), cite('SERVICE_RECOVERY'), cite('APOLOGY')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [PROVES, QUARRELS],
  triggers: 'always',
  examples: {
    flagged: [
      '{With respect}, you were told it could be two things.',
      '{Strictly speaking} mail was up the whole time.',
      'Hello, {our system shows} it as delivered.',
      '{We have no record} of your visit.',
      'The shirt was folded by hand, so {it can’t be} our iron.',
      'So {that’s not true}, we open at nine.',
    ],
    fine: [
      'You’re right, and our system shows why: the order was entered twice. The second one is refunded.',
      'Let me be clear: it was our mistake. A new ticket is in your inbox.',
      'Sorry. The tracker has our van there at 7.52, so the driver is off the road today.',
      'Thank you for the respect you showed my colleague. Her mistake, our bill.',
      'I’m with respect to the date not sure yet, sorry. I’ll ring you tomorrow.',
    ],
  },
  check: function* (draft) {
    if (isMended(draft.text)) return;
    yield* tell(draft, QUARRELS, {
      unless: [beside(/\b(?:our|my) (?:mistake|fault|job)\b/i)],
      say: 'argues: own your part and help',
    });
    yield* tell(draft, PROVES, {
      unless: [beside(/\b(?:our|my) (?:mistake|fault|job)\b/i)],
      say: 'holds proof against them: own your part and help',
    });
  },
};
export default rule;
