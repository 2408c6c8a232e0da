import { cite } from '../../sources.ts';
import { find, matchesOf, seen, stands, tell, USUAL } from '../../text/find.ts';
import { followedBy, isAsked, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, hasLink, MONEY } from './words.ts';

const r = String.raw;
const CLAIM = anyOf(
  r`(?:100 ?% |totally |completely |absolutely |all )?free(?! (?:of|from|range|time|parking|spirit|hand|fall|speech|to (?:ask|call|write|join us|choose))\b)(?: (?:trial|gift|audit|shipping|delivery|portraits?|consultation|course|broadband|cuts?|\w+))?`,
  r`no (?:catch|strings|strings attached|surprises|hidden (?:fees|costs)|small print|cost|fine print)`,
  r`(?:zero|no) (?:\w+ )?fees?`,
  r`includes everything|everything (?:is )?included|for zero (?:pounds|euros|dollars)|cancel (?:whenever|any ?time)(?: you like)?`,
  r`costs? you nothing|(?:€0|0 ?€|£0|\$0)(?: \w+)?|nothing to pay|no fees`,
  r`all[- ]in(?:clusive)?`,
);
/** What takes it back: a charge under another name, or a purchase that is not optional. */
const STRING = new RegExp(
  r`(?<!\b(?:zero|no|without) )\b(?:resort|handling|service|booking|cleaning|admin|processing|logistics|activation|restocking|delivery|linen|facility|membership|setup) (?:fee|charge|contribution|cost)s?\b|\byou (?:just|only|simply)(?:'ll)? (?:pay|cover|have to (?:pay|cover))\b|\bjust (?:pay|cover) (?:the )?(?:postage|shipping|p&p|handling|${MONEY})|\bcollected at (?:the )?(?:desk|door|till|counter)\b|\b(?:bring|have) (?:the|your) (?:bank |credit )?card (?:just in case|ready)\b|\b(?:comes?|only valid|valid) (?:with|if you take) (?:the|a|our) (?:\d+[- ]month|annual|yearly|support)?[\w -]{0,20}\b(?:contract|subscription|plan|treatment)\b|\bif you take (?:the )?(?:treatment|contract|plan)\b|\b(?:you|youll|you'll) (?:just |only |soon )?(?:want|need|have) to (?:unlock|upgrade|subscribe)\b|\bcustoms at the door\b|\bplus (?:the usual )?(?:p&p|shipping|handling|${MONEY} )|\bthe usual |\bterms posted\b|\b(?:is|are) (?:premium|paid extra|in the paid \w+|not free)\b|\bsmall (?:monthly|yearly|annual|admin)(?: admin)? (?:thing|fee|charge)|\b(?:paid|payable|charged|settled) (?:on|at|upon) (?:arrival|departure|check-?in|the desk)\b|\b(?:insurance|linen|cleaning|parking|service|driver)[\w ]{0,16} at the desk\b|\b(?:early )?cancellation (?:fee|is|costs)\b|\bnot included\b|\b(?:compulsory|mandatory|obligatory|sold separately|charged separately)\b|\bthe contract (?:is|runs)\b|\bsmall handling\b`,
  'gi',
);
/** Said plainly up front: the sum, the length, the threshold. */
const PLAIN =
  /[€£$]\d[\d.,]{0,12} plus the [€£$]?\d|\b(?:(?:over|above|below|under|then) [€£$]\d|all in price|in total\b|by law\b|it's in the price|nothing to pay at)/i;
const TRIAL = anyOf(
  r`(?:try|use|test)(?: it| us| our \w+)? (?:for )?free for (?:\d+|a|one|two|three) (?:days?|weeks?|months?)`,
  r`free trial`,
  r`(?:first|1st) (?:month|order|year|box)(?:'s| is)? (?:free|on us|on the house)`,
  r`(?:free for|one free|a free) (?:a |one )?(?:month|year)`,
  r`(?:a|our|your|claim your) free gift`,
  r`(?:100 ?%|totally|completely|absolutely) free`,
);
const TRIAL_TERMS =
  /\b(?:then|after (?:that|the)|cancel|no card|no obligation|ends by itself|stops by itself|until|till|[€£$]\d|\d ?(?:€|£|kr)|with (?:every|each|any|your|a) |when you|over|from \d|if you want|so you can (?:see|decide)|decide|to see (?:if|whether)|install|pilot|per month|a month|come and|your little one)\b/i;

const rule: Rule = {
  id: 'honesty/free-with-strings',
  title: 'Free, but',
  why: 'Free must mean free: a charge or a contract that comes later turns the word against you.',
  advice: 'Put the condition or the full price right next to the word.',
  severity: 'warn',
  sources: [
    cite('UCPD', 'Annex I point 20'),
    cite('FTC_251', '§251.1'),
    cite('CAP', '3.23 to 3.26'),
    cite('DMCC', 'Schedule 20 and section 230'),
    cite('SPAIN_LCD', 'article 22'),
  ],
  reads: 'draft',
  triggers: ['free', 'no', 'zero', 'all', 'us', 'house', 'nothing', '<digit>', 'everything', 'cancel'],
  examples: {
    flagged: [
      '{Free shipping} everywhere, {no catch} ✌️ (you just cover 4.99 handling + customs at the door)',
      'Oceanview rooms, $79 a night {all-in} 🌊 {No surprises}! (resort fee and linens collected at desk)',
      '{Zero booking fees} on our summer gigs! You only pay the ticket and the usual €4.50 service charge.',
      'Our {free audit} for any local firm. The report comes with the 12 month support contract.',
      'Start your {free trial} and sleep well.',
      'Our planner is {100% free} and everybody loves it.',
    ],
    fine: [
      'Free parking behind the shop, and feel free to ask.',
      'Free delivery over €20 in Ruzafa, below that a delivery charge of €3.',
      'Free trial for 30 days, then €9 a month; cancel in one click.',
      'Oceanview rooms are $118 a night: $79 plus the $39 resort fee.',
      'Kids eat free on Sunday with every adult menu. Is the terrace free? Yes.',
      'Gluten-free bread on Thursdays, no booking fee, no booking either.',
      'The coffee is free and so is the tour.',
    ],
  },
  *check(draft) {
    const { text } = draft;
    const isPlain = stands(PLAIN, text);
    const string = isPlain ? undefined : matchesOf(text, STRING)[0];
    const unless = [isReported, isAsked, followedBy(/^-/)];
    if (string) {
      let left = 2;
      for (const match of find(draft, CLAIM, unless))
        if (
          (match.end <= string.index || match.start > string.index + string[0].length) &&
          left-- > 0 &&
          text[match.start - 1] !== '-'
        )
          yield seen(match, { say: 'has a charge behind it: name it next to the word' });
    } else if (!hasLink(draft.raw) && !stands(TRIAL_TERMS, text))
      yield* tell(draft, TRIAL, {
        unless: [...USUAL, ...unless],
        say: 'may hide what it costs later: say it here',
        severity: 'hint',
        most: 1,
      });
  },
};
export default rule;
