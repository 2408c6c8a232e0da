import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, following, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, CLIENTS, LIMITED, SOON } from './words.ts';

const r = String.raw;
const YOU_WILL = r`you(?:'ll| will|'re going to| are going to)(?: all| definitely| surely| certainly| absolutely| simply| just)?`;
const STRONG = anyOf(
  r`${YOU_WILL} (?:pass|succeed|ace it|be fluent|rank|top the class|land the job|win the case|get the (?:job|visa|loan|grade)|be in a (?:\w+ )?job|clear \d\w*|glow)(?: (?:at|on|in|within|the|your) [\w ]{2,20})?`,
  r`(?:you|${CLIENTS}) (?:go|goes|walk|walks|leave|leaves) (?:home|out|away|into one)(?: with (?:your|the|a) \w+| fluent| cured)?(?=[^.!?]{0,40}(?:licen[cs]e|degree|job|visa|no experience|diploma))`,
  r`(?:is|are) (?:confirmed|guaranteed|assured|certain) for (?:every|all|each) (?:\w+ ){0,2}?${CLIENTS}`,
  r`(?:page one|first page|top|number one|position one) (?:of|on|in) google(?: ${SOON})?`,
  r`(?:a |the |your )?guaranteed (?:a |an |the )?(?:[\w$€£,.-]+ ){0,3}?(?:jobs?|visa|admission|approval|placement|grades?|rankings?|results|pass|success|sales|leads|income|weight loss)`,
  r`(?:results?|success|approval|placement|satisfaction|a pass|a job|admission)(?: is| are)? guaranteed`,
  r`pass(?:es)? (?:first time|at first sitting)(?:,? (?:guaranteed|or))?(?=,| guaranteed|!)`,
  r`(?:can|will) expect (?:exactly )?the same (?:results?|success)?`,
  r`we guarantee (?:every|that you|you'll|you will|the perfect|results|success|a (?:pass|job|result))(?: \w+){0,2}`,
  r`pays? (?:for )?(?:itself|themselves)(?: off| back)? (?:${SOON}|by \w+)(?: guaranteed)?`,
  r`there is no way (?:you|it) (?:can |could )?(?:fail|lose|not work)s?`,
  r`the weight will come off`,
);
const WEAK = anyOf(
  r`(?:clients|patients|people|you|smokers|they|dogs) (?:stop|quit|give up) \w+ (?:after|in) (?:a single|one|just one|\d+) \w+`,
  r`i(?:'ve| have) (?:yet to|never) (?:meet|met|had|seen) a \w+ (?:i|we|that i|who) (?:couldn't|can't|didn't)`,
  r`you(?:'ll)? (?:will )?have (?:a|an|your|the) (?:\w+ )?(?:offer|job|visa|licen[cs]e|result|certificate|contract) (?:by|in|within) [\w ]{3,18}`,
  r`(?:you(?:'ll| will)|and) (?:double|triple|quadruple|10x|multiply) your \w+(?: ${SOON})?`,
  r`(?:bills?|costs?|heating|rent|tax) (?:is|are|will be|gets?) (?:cut in (?:two|half)|halved|slashed|gone)(?: from [\w ]{3,12})?`,
  r`always (?:wins?|ranks?|pays off|gets you|puts you (?:first|on top))`,
  r`guaranteed to (?!be\b)\w+(?: \w+){0,2}`,
  r`(?:everyone|everybody|they all|all our \w+) (?:passes|succeeds|graduates|recovers|makes it|gets the job|gets in|pass)`,
  r`(?:results|a difference) you(?:'ll| will| can)? (?:see|feel|notice)?(?: see)? ?(?:after|from|in) (?:one|the first|\d+|a|your first|just) ?\w+`,
  r`you(?:'ll| will) \w+(?: \w+){0,4} from the (?:very )?first (?:night|day|use|wash|session|week|bite|lesson|drop)`,
  r`speak (?:\w+ ){1,2}(?:like a native )?${SOON}`,
  r`like a native(?: speaker)? ${SOON}`,
  r`or we don't sleep|we don't rest until`,
  r`(?:fluent|perfect|ready|certified|debt[- ]free|pain[- ]free|stress[- ]free|a new you|job[- ]ready) ${SOON}`,
  r`${YOU_WILL} (?:see|feel|notice) (?:a |the )?(?:difference|results?|change|effects?)(?: ${SOON})?`,
  r`no two ways about it|we don't do failure|without fail`,
);

const rule: Rule = {
  id: 'honesty/promised-result',
  title: 'A result you cannot promise',
  why: 'Passing, ranking, being hired depend on others too, so a promise of it is one you cannot keep for all.',
  advice: 'Promise what you do, tell how often it worked out of how many, and leave the result open.',
  severity: 'warn',
  sources: [
    cite('CAP', '3.1 and 3.7'),
    cite('UCPD', 'article 6'),
    cite('DMCC', 'section 226'),
    cite('FTC_255', '§255.2(b)'),
  ],
  reads: 'sentence',
  patterns: [STRONG, WEAK],
  triggers: anyWord(
    "you you'll you're go goes walk walks leave leaves confirmed guarant* assured certain google pass passes expect pay pays no weight fluent perfect ready certified free new don't fail everyone everybody all results difference speak native sleep rest have double triple quadruple multiply cut halved slashed gone always stop quit give yet never",
  ),
  examples: {
    flagged: [
      'Book ten lessons with me and {you will pass}, simple as that.',
      '95+ in Maths {is confirmed for every student} of our batch.',
      'Finish the program and you are {guaranteed a $90,000 driving job}.',
      '{Page one of Google in 30 days}, yes.',
      '{We guarantee every hotel the} perfect professional in 24 hours.',
      'Sit in my class four weekends and {you will pass at first sitting}, {no two ways about it}.',
      'Solar on your roof {pays itself off in 2 years guaranteed}.',
    ],
    fine: [
      'Mock exams every Sunday; 31 of my last 38 people passed at first sitting.',
      'Marks nobody can guarantee. A doubt class every Saturday we can.',
      'You will get an email when the parcel leaves us.',
      'Will you pass? Most people who do the homework do, some don’t.',
      'We guarantee the fix list inside 30 days or you don’t pay.',
      'If you pass the shop on Saturday, say hi.',
      'Nobody goes home hungry from the village fair.',
    ],
  },
  *check(sentence) {
    const unless = [
      ...USUAL,
      isAsked,
      beside(LIMITED),
      beside(
        /\b(?:some (?:do|don't|did)|most people|or (?:we|you)(?:'ll| will)? (?:refund|don't pay|give|pay)|your money back|in writing|bus pass|boarding pass|pass(?:es)? (?:the|a|our|by) (?:shop|bakery|stall|church|station|sign|salt))\b/i,
      ),
      following(/\b(?:if|when|whether|once|hope|hoping|hopefully|maybe|perhaps|until|unless)\b[^.;:!]{0,25}$/i),
    ];
    yield* tell(sentence, STRONG, { unless, say: 'promises what others decide: give your real rate' });
    yield* tell(sentence, WEAK, { unless, say: 'may not hold for all: say for how many it did', severity: 'hint' });
  },
};
export default rule;
