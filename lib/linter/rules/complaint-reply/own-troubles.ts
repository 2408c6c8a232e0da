import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended } from './words.ts';

const WOES = families(String.raw`
  (?:we're|we are|were|i'm|im|i am|as) (?:only |just |such |but )?(?:an? )?(?:\w+ )?(?:tiny|small|little|one)[- ](?:man|person|woman|guy|girl|team|shop|business|bakery|family|crew|pool|cafe|company|charity|school)\b|(?:we're|we are) (?:only|just) (?:tiny|small|human|\w+ people)|only human|i'm human|one guy|for a small team|not amazon
  (?:we're|we are|we were|it was|it's|i'm|been|always) (?:so |really |very |absolutely |extremely |always |completely |pretty )?(?:busy|slammed|swamped|rammed|packed|run off our|short[- ]staffed|understaffed|snowed under|flat out|stretched|overwhelmed|mad here)|(?:were|we're|we are|been) (?:down|short) (?:two|three|one|\d|a few|several) \w+|(?:were|we're) (?:two|three|one|\d) (?:down|short)|colleagues on leave|staff shortages|biggest (?:drop|day|week) ever|saturdays (?:are mad|do get busy)|always slammed
  (?:do|doing|did|try|trying|tried) (?:my|our) (?:very )?(?:best|hardest)|(?:my|our) (?:life|year|week|month|months) (?:has|have) been|rough (?:few |couple of )?(?:months|year|week|time)|i've had (?:flu|covid|a|the|so)|it's been (?:a lot|hard|tough|rough)|breakup|house move|family emergency
  (?:see it|look at it|think of it|imagine it) from (?:my|our)|put yourself in (?:my|our)|(?:please )?(?:understand|remember|appreciate) (?:that )?(?:we|i|our)|hard (?:it is )?to (?:get|find) (?:staff|good)|harder than it looks|tough market|competitive right now|isn't a great time
  (?:very |so |really |quite |deeply )?(?:hurtful|upsetting|saddened|disheartening|disappointing|sad|surprised|hurt|shocked|unfair|gutting)(?: for us| for me)? (?:to|by) (?:read|see|this|your|hear|get)|(?:bad|one|negative|one-star|public) (?:bad )?reviews? (?:really )?(?:hurts?|kills?|can)|makes? (?:us|a|our|me)\b[^.!?\n]{0,16} look (?:really )?bad|in tears|our reputation|hurts a small
  (?:works?|worked|working) (?:extremely |very |so |really |incredibly |too )?hard|long (?:nights|hours|shifts)|(?:put|poured|putting) (?:in |our |years |so |everything|three|his|her)|years of our lives|\d+ (?:yrs|years) (?:in|of) (?:the )?(?:trade|business|experience|service)|(?:for|after|in) (?:over |more than )?\d+ (?:years|yrs)|(?:been|trading|pouring|serving|dressing|open) (?:\w+ ){0,3}since (?:19|20)\d\d|been at this|we pride ourselves
  stand by (?:our|my|the|her|him|every) ?(?:whole |entire )?(?:team|staff|work|\w+)|(?:is|she's|he's|they're|are|was) (?:actually |really |an? |such an? |absolutely |one of our )*(?:absolute star|star|lovely|best|brilliant|bit of a joker|mortified|honest tradesman|sweetheart)|does her best|is one of our best|adored (?:him|her|them)|been with us \d|we pay (?:rent|wages|staff)|families to feed|our team of
`);

const rule: Rule = {
  id: 'complaint-reply/own-troubles',
  title: 'Your troubles before theirs',
  why: 'Asked for help, you ask for sympathy; the reader came with a problem of their own.',
  advice: 'Put their trouble first, and keep yours to half a sentence after the remedy.',
  severity: 'hint',
  sources: [cite('APOLOGY', 'explanation ranks below responsibility and repair'), cite('SERVICE_RECOVERY')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  patterns: [WOES],
  triggers: 'always',
  examples: {
    flagged: [
      'I know it is late, {my life has been} a lot lately.',
      'Sundays {we’re packed}, that is how brunch goes.',
      'Our girls {work extremely hard} at that desk.',
      '{We are only tiny}, please keep that in mind.',
      '{Very hurtful to read} on a public page, to be honest.',
      'Please {see it from my} side as well.',
    ],
    fine: [
      'We were two short in the kitchen and should have warned you at the door. The bill comes back to you today.',
      'It was a rough spring, but you should have been told. All 412 photos upload tonight.',
      'An oven died and we kept taking orders, that’s on us. We’ll remake it tonight.',
      'We’re three people, so the flight we can’t cover, sorry. The ticket money went back this morning.',
      'You’re right. The team works hard to fix the pump by Friday, and this month is free.',
    ],
  },
  check: (draft) =>
    isMended(draft.text) ? [] : tell(draft, WOES, { unless: [], say: 'turns to your troubles: start with theirs' }),
};
export default rule;
