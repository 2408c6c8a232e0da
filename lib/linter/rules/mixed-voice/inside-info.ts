import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, INSTEAD_OF_ASIDE, wordList } from './words.ts';

const r = String.raw;
const LEAK = anyOf(
  r`(?<=^|[,(;:!-] ?|\bjust |\bhonestly,? |\bthough,? )between (?:us|ourselves|you and me|you,? me and \w+)(?!,? (?:and|we|we've|we're|they|our|all|both|the (?:two|three|four|five)|there|\d))`,
  r`(?:probably |really |i )?should(?:n't| not) (?:be (?:saying|telling|posting|sharing)|put|say|post|share)(?: you)? (?:this|that|it)(?: on here)?,? but`,
  r`(?:investors?|the board|staff|shareholders|the boss) (?:don'?t|doesn'?t) know(?: (?:yet|it yet|about it))`,
  r`(?:the )?(?:word|rumou?r) (?:in|on|around|from) the (?:canteen|staff ?room|office|shop floor|corridor|warehouse)|sending (?:out )?(?:their |our )?cvs`,
  r`it wasn'?t (?:this account|me|us) (?:that|who) (?:said|told)|the money'?s (?:\w+ )?gone|(?:can't|won't) make payroll`,
  r`(?:we|our company|my company|they|my boss)(?:'re| are| is)? (?:about|going) to (?:lay off|fire|sack|let go of|make \w+ redundant|be (?:bought|sold|taken over))|my company is about to lay off`,
  r`(?:staff|the team|they|nobody here|the lads|customers|tenants) (?:haven't|hasn't|have not|has not) been told(?: yet)?`,
  r`(?:management|head office|the owners?|the boss) (?:don't|doesn't|didn't|does not|do not) want (?:me|us|anyone here) to (?:say|tell|know|post)`,
);
const TEASE = anyOf(
  r`don'?t tell my (?:boss|manager|gaffer|accountant|team|colleagues)|(?:it'?s|this is|that'?s) not (?:public|official) yet`,
  r`i(?:'m| am) not (?:supposed|allowed|meant) to (?:say|tell|share|post)(?: (?:this|it|that|you))?,? but|under nda,? but|can'?t (?:officially )?say (?:it )?yet,? but`,
  r`(?:our|my company's) (?:turnover|revenue|sales|margins?|profits?) (?:fell|dropped|halved|collapsed|(?:is|are) (?:down|falling))(?: by)?`,
  r`(?:i'll|i will|i might|could|we'll) (?:probably )?get (?:sacked|fired|shot|in trouble|killed) for (?:this|saying|posting)|(?:boss|hr|management|legal|head office) (?:will|is going to|would|'ll) (?:kill|murder|sack|fire|shoot) (?:me|us)|off the record,? `,
);
const PUBLISHED = /\b(?:results?|report(?:ed)?|published|quarter|q[1-4]|annual|press release|announced)\b/i;

const rule: Rule = {
  id: 'mixed-voice/inside-info',
  title: 'Something that sounds internal',
  why: 'It sounds like something the company has not announced, or said behind somebody’s back.',
  advice: 'Ask before posting, or wait for the announcement.',
  severity: 'warn',
  sources: [cite('CONTEXTS', 'what is said inside told outside')],
  where: { kinds: ['post', 'reply', 'comment'] },
  reads: 'sentence',
  patterns: [LEAK, TEASE],
  triggers: wordList(`
    about account allowed between cvs fire fired going gone kill killed know margin* meant money's moneys murder nda
    official payroll profit* public record revenue rumor rumour sack sacked sales say shoot shot should shouldn't
    shouldnt supposed tell told trouble turnover want wasn* word
  `),
  silences: INSTEAD_OF_ASIDE,
  examples: {
    flagged: [
      '{Between us}, a big supermarket will stock our bread soon.',
      '{Don’t tell my boss} but the new box comes out in June.',
      '{It’s not public yet}: we are moving to Madrid.',
      '{My company is about to lay off} the night shift.',
      '{Our turnover fell by} a third this year.',
      'Spring, officially. {The board doesn’t know yet} that it is autumn.',
    ],
    fine: [
      'There is a wall between us and the neighbours’ oven, thankfully.',
      'Between us we have ninety years at the bench.',
      'Officially announced today: we are moving to Madrid.',
      'Don’t tell my kids where the chocolate is.',
      'We published our annual report this morning: our revenue fell by 3%.',
      'The difference between us and a supermarket? Time.',
      'You should not put it in the dryer.',
    ],
  },
  *check(sentence) {
    yield* tell(sentence, LEAK, { unless: [isReported], say: 'sounds internal: ask before you post it', most: 1 });
    if (!stands(PUBLISHED, sentence.text))
      yield* tell(sentence, TEASE, {
        unless: [isReported],
        severity: 'hint',
        say: 'may be internal: ask before you post it',
        most: 1,
      });
  },
};
export default rule;
