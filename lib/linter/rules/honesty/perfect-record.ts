import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { beside, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, CLIENTS, isJudged, LIMITED } from './words.ts';

const r = String.raw;
const RESULT = r`(?:pass(?:es)?|gets?|walks?|makes?|earns?|doubles?|succeeds?|wins?|heading|headed|leaves?|recovers?|saves?|sees|lands?|glows?|reach(?:es)?|through)`;
const RECORD = anyOf(
  r`(?:our|my) \w+ (?:don't|doesn't|never) (?:lose|fail|miss|break|leak|quit)(?=[.!,]|$)`,
  r`not (?:a|one) (?:single )?(?:complication|complaint|failure|accident|claim|refund|return|fault|incident|error)s?(?: (?:in|since) [\d.,]+(?: \w+)?)?`,
  r`(?:our|my) (?:\w+ ){0,2}(?:grads|graduates|students|clients|pupils|learners|candidates|trainees|patients) all (?:land|get|pass|find|make|earn|win|go|end up|recover|see)(?: \w+){0,3}`,
  r`(?:hasn't|has not|haven't|never) (?:happened|failed|lost one|broken|gone wrong)(?: once| yet)? (?:in|since) (?:\d+|\w+)(?: years?| months?)?`,
  r`every (?:\w+ )?\w+ (?:we|i) \w+ (?:stays?|lasts?|works|wins|sells|passes|comes back|grows)(?: \w+)?`,
  r`(?:nobody|no one|not one \w+) has (?:ever )?(?:lost|failed|complained|returned|come back|regretted)(?: \w+){0,3}`,
  r`(?:i|we) (?:don't|never) (?:miss|lose|fail)(?=[.!,]|$)`,
  r`(?:no|zero|not one) [\w ]{3,20}[.,!] ever(?=[.!])`,
  r`(?:it's|that's) just what happens here`,
  r`not (?:a|one)(?: single)? (?:[\w'-]+ ){1,4}?(?:has|have|had|was)(?: ever)?(?: been)? \w+`,
  r`(?:nobody|none|no one|no \w+) of (?:his|hers|ours|mine|our \w+|my \w+) (?:has|have|had) (?:ever )?(?:had|come|failed|abandoned|\w+)`,
  r`no \w+ of (?:ours|mine) (?:has|have) ever \w+`,
  r`(?:we|i|they|our \w+|my \w+) ?(?:'ve|'s|have|has|ve) never (?:ever )?(?:missed|failed|lost|had (?:an?|one|any(?:one)?)|let (?:anyone|a)|cut|been (?:wrong|late|beaten|in an accident|sued|rejected|down))(?: \w+)?`,
  r`(?:it|this|that) (?:has|'s) never (?:failed|missed|cut|lost|let)`,
  r`(?:i|we) (?:don't|do not) do failures?`,
  r`never had (?:anyone|a(?: single)? (?:complaint|failure|refund|bad review|unhappy \w+)|one (?:complaint|failure))`,
  r`(\d{1,4}|ten|eleven|twelve|twenty) (?:out )?of \1(?: so far)?`,
  r`worked (?:on|for) (?:all|every) (?:\d+|one of|single|our|my)`,
  r`every (?:single )?(?:one of (?:our|my) )?${CLIENTS}(?: of (?:mine|ours))?(?: who \w+(?: \w+)?)? (?:\w+ )?${RESULT}`,
  r`every (?:single )?(?:one of our )?${CLIENTS} of (?:mine|ours) (?:through|passes|passed)`,
  r`every one of (?:our|my) ${CLIENTS} ${RESULT}`,
  r`everyone who (?:joined|tried|bought|switched|came|took)(?: [\w']+){0,6}? (?:has|have|is|are|doubled|got|made|loves|passed|lost|saw)`,
  r`(?:you will|you'll) [\w ]{2,20}, everyone does`,
);

const rule: Rule = {
  id: 'honesty/perfect-record',
  title: 'A record without a stain',
  why: 'A spotless record is the claim readers believe least, and the one a single customer can disprove.',
  advice: 'Give the count with its base and its misses: “49 of 80 passed first time this year”.',
  severity: 'warn',
  sources: [cite('CAP', '3.1 and 3.7'), cite('UCPD', 'article 6'), cite('FTC_255', '§255.2'), cite('GRICE', 'quality')],
  reads: 'sentence',
  patterns: [RECORD],
  triggers: anyWord(
    "not none nobody no never don't do <digit> ten eleven twelve twenty all every everyone our my hasn't has haven't zero it's that's doesn't",
  ),
  examples: {
    flagged: [
      'And {not one person has been dissatisfied} since 2011.',
      '{Not one of our roofs has ever let} in a drop.',
      'Any site, any keyword, {we’ve never missed}.',
      'A remote job within 30 days. {11 out of 11 so far}.',
      '{Every single student makes} £10k a month within 90 days.',
      '{Everyone who joined my paid chat in June has} doubled their money.',
      'It {worked on all 300} patients so far.',
    ],
    fine: [
      'My count for the year is 49 of 80 first time.',
      'All of class 118 passed the road test on Friday.',
      'We have never had a dog in the shop before Biscuit.',
      'Not one of the ovens is new, but all of them are ours.',
      'Everyone who came on Saturday has a plant to water now.',
      'Of 97 placements last season 8 had to be repeated.',
      'Has it really worked on all 300 of you? Tell us.',
      'Every student gets a desk and a key.',
    ],
  },
  check: (sentence) =>
    tell(sentence, RECORD, {
      unless: [
        isJudged,
        isReported,
        isAsked,
        beside(LIMITED),
        beside(
          /\b(?:desk|key|badge|plant|cup|coffee|free|oven|ovens|new|dog|certificate|email|copy|book|voucher|discount|receipt|t-?shirt|seat|chance|turn|last (?:month|quarter|week|year)|sorry|thank(?:s| you)|heard|seen)\b/i,
        ),
      ],
      say: 'sounds too clean: give the count with its misses',
    }),
};
export default rule;
