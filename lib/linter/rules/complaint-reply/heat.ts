import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isNegated, isReported } from '../../text/guards.ts';
import { families } from '../../text/words.ts';
import type { Rule, Sighting } from '../../types.ts';
import { isMended } from './words.ts';

const SCORN = families(String.raw`
  so (?:make|buy|go|do|cook|fix|get) (?:your own|it yourself|elsewhere|one)|(?:we )?won't miss you|good luck (?:finding|with that|elsewhere|at|with (?:the|your) next)|(?:other|plenty of|three|lots of) (?:\w+ )?(?:shops|places|caf[eé]s|restaurants|options) (?:in|around|nearby|out)|(?:go|try|find|shop|eat|book) (?:somewhere else|elsewhere)|(?:don't|do not) (?:come|bother coming) back|nobody(?:'s| is)? (?:forced|forcing|made|making) you|suit yourself|would suit you better
  grow up|cry me|boo hoo|calm down|chill out|get over|join the club|shame on you|how dare|you people|keyboard warriors?|trolls?|entitled|snowflake|drama queen|big boy|my (?:\w+ )?(?:year old|nan|gran|kid) could|some of us (?:have|were|work|are)|hardly (?:our|my) problem|what exactly (?:would|do|did) you|what (?:would|do) you (?:want|like|expect) (?:us|me) to|cry about|deal with it|tough luck|not my problem|blackmail\w*
  (?:that's|that is|this is|what|such|complete|utter|absolute|total|pure|you're|you are|being|it's) (?:an? )?(?:\w+ )?(?:ridiculous|nonsense|rubbish|absurd|laughable|hysterical|delusional|stupid|idiot\w*|moron\w*|lies|pathetic)|liars?|growth is uncomfortable|on your journey|wishing you well (?:on|in)|weren't ready|isn't for you|you had to be there|literally (?:two|one|the|right)|bit of common sense|(?:it's|its) (?:bread|hair|a toastie|coffee|pizza)(?=[ ,.!🙄]|$)
  (?:doesn't|does not|don't) run on your|isn't pretty|you must be fun|someone (?:has|got|woke)|nice try|are you (?:kidding|serious|joking)|seriously\?|(?:you're|you are) most welcome|shall we 🙄|lol(?! no rush)|lmao|rofl
`);
/** One word thrown back: "Greedy? We pay rent…" */
const ECHO = /(?:^|[.!?]\s)(?<word>[A-Za-z][a-z]{3,14})\?\s(?=(?:we|you|i|it|that|the)\b)/gi;
const FACES = /🙄|😏|🤡|🤬|😡|🖕/gu;
/** Calm prose with one shouted verb or "you". */
const STRESSED = /(?<=[a-z] )(?:YOU|YOUR|IS|WAS|DID|DIDN'T|NEVER|NOT|ARE)(?= [a-z0-9])/g;

const rule: Rule = {
  id: 'complaint-reply/heat',
  title: 'Anger or mockery in the reply',
  why: 'It will be read for years by people who never met this customer.',
  advice: 'Wait ten minutes, then answer the trouble and leave the tone out.',
  severity: 'warn',
  sources: [
    cite('POLITENESS', 'negative words'),
    cite('MAILCHIMP', 'writing for social media'),
    cite('SERVICE_RECOVERY'),
  ],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  triggers: 'always',
  examples: {
    flagged: [
      '{So make your own} at home then.',
      'It is £9. {Good luck finding} better.',
      {
        text: '{Greedy?} We pay rent whether you turn up or not.',
        context: { replyTo: 'No refund for the class I missed. Greedy.' },
      },
      'The bottle is £4, which {YOU} ordered.',
      '{That is ridiculous}, the bus was there.',
      'You’re {hardly our problem} if you can’t read a calendar.',
    ],
    fine: [
      'The fault lies with our timer, and we are fixing it.',
      'Sorry! That was a stupid mistake on our part, a new one leaves today.',
      '3 hours of harbour and silence for half of it, fair 🙄 Updates every 20 min from today, sorry.',
      'You have every right to be angry. Marta rings you today.',
      'You waited, and YOU should not have had to. The fare is refunded.',
    ],
  },
  check: function* (draft, context): Iterable<Sighting> {
    if (isMended(draft.text)) return;
    const answered = context.replyTo.toLowerCase();
    yield* tell(draft, SCORN, {
      unless: [isNegated, isReported, beside(/\b(?:our|my|mistake|of us|on us)\b[^.!?\n]{0,20}$/i)],
      say: 'mocks or scolds: answer the trouble',
    });
    yield* tell(draft, ECHO, {
      unless: [(_, match) => !answered.includes(match.groups.word?.toLowerCase() ?? '\n')],
      say: 'throws their word back: answer the trouble',
    });
    yield* tell(draft, STRESSED, { unless: [], severity: 'hint', say: 'shouts at them: write it in small letters' });
    yield* tell(draft, FACES, {
      unless: [],
      source: 'raw',
      severity: 'hint',
      say: 'rolls its eyes at them: leave it out',
    });
  },
};
export default rule;
