import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside, following, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const SMALL = anyOf(
  r`(?:tiny|small|little|minor|wee) (?:technical )?(?:thing|issue|matter|detail|surprise)(?= (?:yesterday|today|last|this|with|in|on)\b)`,
  r`(?:nobody's|no one's|nothing of yours|no) \w+ (?:is|are|was|were) (?:gone|lost|stolen|harmed)`,
  r`isolated (?:incident|case)s?|teething (?:problems?|troubles?)`,
  r`(?:basically|practically|more or less|pretty much) (?:sorted|fixed|fine|solved|ok|okay|over)`,
  r`(?:is|it's) (?:just |only |merely )?a formality`,
  r`(?:you can |please |just )?(?:keep|carry on) (?:using|driving|eating|drinking|wearing) (?:it|them)`,
  r`(?:it's|it was|that's) nothing(?=[.,!]|$)`,
  r`that's probably (?:the|just) \w+`,
  r`without telling you`,
  r`(?:purely|only|just|mostly) cosmetic`,
  r`ignore the (?:survey|report|sign|warning|label|smell|date|news|notice|alarm)`,
  r`(?:probably|totally|all|perfectly|completely) (?:fine|harmless|normal)(?=[.!,]|$)`,
  r`(?:had|took|taking|having|needed) a (?:little|quick|short|tiny|well-earned) (?:nap|break|breather|holiday|rest)`,
  r`took the scenic route|nothing (?:lost )?that matters`,
  r`(?:tiny|little|small|minor|slight|wee) (?:hiccup|blip|glitch|wobble|mix-up|incident|bump|snag)(?= (?:meant|between|with|in|last|on|this|today))`,
  r`(?:pay no (?:heed|attention|mind) to|ignore|never mind|take no notice of) (?:the |what |that )(?:\w+ ?){1,4}?(?:light|noise|smell|floods?|damp|crack|rumou?rs|lanyard|rust|reviews|news|stain|leak|read about \w+)`,
  r`pay no (?:heed|attention|mind) to [^.!?\n]{0,30}(?:about floods?|on the forum|in the reviews)`,
  r`(?:that (?:was|is) a one-off|(?:was|were|just) (?:giving (?:the place|it) a tidy|freshening up [\w ]{3,30}|housekeeping|routine maintenance))`,
  r`nothing to (?:give a second thought to|worry (?:about|your \w+ about)|see here)`,
  r`(?:carry on|move along),? (?:nothing to see|as you were|everyone)`,
  r`(?:no (?:data|one|body|harm) (?:was|were|got) (?:lost|hurt|affected)|everything (?:stays|is) exactly as it was)[^.?\n]{0,20}(?:unless|\(|only better|except|, only)`,
  r`(?:remains?|is|are) perfectly safe(?: and you can (?:carry on|keep) \w+)?`,
  r`(?:could|may|might) (?:maybe |perhaps |briefly |have )?(?:see|seen|perceived?|noticed?|experienced?)[^.!?\n]{0,40}(?:other people's|somebody else's|reduced availability|invoices|names?)`,
  r`(?:that is|that's|it's|which is) down to (?:dust|the weather|users?|age)`,
  r`no need to change your password`,
);
const TROUBLE =
  /\b(?:fire|recall\w*|batch|thermostat|leak\w*|log in|invoices?|password|names?|data|accounts?|outage|flood\w*|damp|rust|dash light|mint|cookies|availability|lost|phone line|colleagues are leaving|insurance|best not to|users|charged|money|numbers|technical|smell|tap water|car seat|oysters|payment|your data|files|servers?|parcels|cracks?|survey|soup|traces|skin|symptoms|wiring|brakes?|mould|damp|smell|gas|burn\w*|batter(?:y|ies)|down|closes|another person|eat)\b/i;

const rule: Rule = {
  id: 'honesty/played-down-problem',
  title: 'A problem made small',
  why: 'People forgive a fault told plainly; a fault made small is found out and costs twice.',
  advice: 'Say what happened, to whom, from when to when, and what they should do now.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'article 7 (omissions)'),
    cite('DMCC', 'section 227'),
    cite('CAP', '3.3'),
    cite('GDPR', 'article 34'),
  ],
  reads: 'draft',
  patterns: [SMALL],
  triggers: anyWord(
    "hiccup blip glitch wobble mix incident bump snag pay ignore mind notice one tidy freshening housekeeping maintenance nothing carry along no everything safe could may might down need cosmetic fine harmless normal had took taking having needed matters basically practically less pretty formality keep it's that's it that without thing issue matter detail surprise nobody's isolated teething",
  ),
  where: { kinds: ['post', 'reply', 'comment'] },
  examples: {
    flagged: [
      'A {tiny hiccup} between 2 and 5 march meant some people {could maybe see some other people’s invoices}.',
      '2016 Golf, mint. {Pay no heed to the dash light}.',
      'Cottage on the river. {Pay no heed to what you’ll read about floods}, {that was a one-off}.',
      'We {were giving the place a tidy} and a few saw another person’s name. {Nothing to give a second thought to} 🧹',
      'Four have caught fire but {that is down to dust}, the heater {remains perfectly safe and you can carry on using} it.',
    ],
    fine: [
      'From 2 to 5 March 118 accounts could open other people’s invoices. Our bug, now closed.',
      '2016 Golf, dash light on. Not for sale till fixed.',
      'A small hiccup with the mixer, so the rolls come at nine today.',
      'Nothing to worry about: the fire drill on Friday is a drill.',
      'The toy is perfectly safe for small children, it passed EN 71.',
      'Please don’t eat our almond cookies if the bag says batch 0417.',
      'Is it just a glitch? We don’t know yet and tell you at six.',
    ],
  },
  *check(draft) {
    if (!stands(TROUBLE, draft.text)) return;
    yield* tell(draft, SMALL, {
      unless: [
        isReported,
        isAsked,
        following(/\b(?:not|no longer|don't|isn't|wasn't|please) (?:\w+ )?$/i),
        beside(/\b(?:drill|mixer|rolls|en \d+|toy|sorry|our (?:bug|fault|mistake))\b/i),
      ],
      say: 'makes it small: say what happened, and to whom',
    });
  },
};
export default rule;
