import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { isAsked } from '../../text/guards.ts';
import { countWords } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { anyOf, COMPANY, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const LONGEST_MOOD = 14;
const MOOD = anyOf(
  r`can(?:'t|not) sleep|(?:so|totally|dead) (?:bored|over it|tired|hungry|done with (?:today|everything|people))|bored (?:af|out of my (?:mind|head))`,
  r`brb|omw|(?:off|on my way) to the gym|leg day|feeling (?:cute|low|blah)|woke up like this`,
  r`(?:i )?need (?:a |some )?(?:drink|hug|holiday|boyfriend|girlfriend|wine|nap)|(?:i )?hate mondays|text me|(?:i )?miss (?:him|her)(?! already)`,
  r`(?:is )?it (?:home time|friday) yet|get me out of here|can't be (?:arsed|bothered) (?:today|with)|f(?:ml|fs)`,
);
/** Words to one friend that stand in public: what he owes, what her mother says. */
const TO_A_FRIEND = anyOf(
  r`you still (?:owe me|got my)|(?:you've )?still got my \w+ btw`,
  r`(?:your|ur) (?:mam|mum|mom|ma|mother|da|dad) (?:says|said|had me)|(?:mum|mam|mom|dad) says (?:bring|ring|hi|can you|to)`,
  r`i know you'?re reading this|tell me (?:all|everything) at|(?:ya|you) big eejit|she's not text back|nah mate`,
  r`(?:see|c) (?:you|ya|u) at (?:mum|mam|mom|gran|nan)'s`,
  r`(?<=^|\n)(?:mam|mum|mom|ma|da|dad|sis|bro|babe|lads)\b,? (?:i'll|i'm|can you|could you|are you|did you|will you|ring|call)|told (?:mam|mum|mom|da|dad) (?:i|that|she|he)`,
  r`(?:omg|oops|whoops|sorry|ugh|shit|argh),? wrong (?:account|phone|chat|window|tab)|(?:don't|don't be) tell(?:ing)? \w+ about (?:the|my|me)`,
);
const ABOUT_WORK =
  /\b(?:shop|store|bread|oven|menu|open|closed|teams?|class|course|orders?|new|coffee|cake|guests|table|book|tickets?|from|till|until|today's)\b|[€£$₦₹]|\d/i;

const rule: Rule = {
  id: 'mixed-voice/wrong-account',
  title: 'A post that looks meant for another account',
  why: 'A mood or a word to one friend, posted by a company, looks like a slip of the account.',
  advice: 'Look at the account you are posting from.',
  severity: 'warn',
  sources: [cite('CONTEXTS', 'one audience taken for another')],
  where: COMPANY,
  reads: 'draft',
  triggers: wordList(`
    arsed babe bored bothered brb bro da dad dead eejit feeling ffs fml gran's gym had here lads leg ma mam mam's
    mate miss mom mom's mondays mum mum's nan's need omw reading said says sis sleep so still tell telling text
    totally woke wrong yet
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      '{Can’t sleep} 😩',
      '{Omw} to the gym, {leg day} 💪',
      '{So bored}',
      '{I hate Mondays} and {I need wine}',
      '{Feeling cute}, might delete later',
      'Walk-ins until six. Deco, {you still owe me} for the Galway weekend and {your mam says} ring her.',
    ],
    fine: [
      'Can’t sleep? Our camomile tea is back.',
      'Leg day at the studio: class at 19:00, bring a towel.',
      'Feeling cute? Our new hats say yes. In the shop from Friday.',
      { text: 'So bored', context: { account: 'personal' } },
      'If you still have my colleague’s number, ring him; he repairs zips.',
      'So tired of plastic lids that the whole team switched to tin.',
    ],
  },
  *check(draft, context) {
    yield* tell(draft, TO_A_FRIEND, {
      unless: [],
      say: 'speaks to one friend: is this the right account?',
      severity: 'hint',
      most: 2,
    });
    if (context.kind !== 'post' || countWords(draft.text) > LONGEST_MOOD || stands(ABOUT_WORK, draft.raw)) return;
    yield* tell(draft, MOOD, { unless: [isAsked], say: 'sounds private: is this the right account?', most: 2 });
  },
};
export default rule;
