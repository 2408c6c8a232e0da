import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, hasLink, MONEY } from './words.ts';

const r = String.raw;
const RENEWS = anyOf(
  r`every(?:one|body) (?:qualifies|gets (?:approved|accepted|it|the money)|is (?:approved|accepted))|approved in (?:\d+|a few|five|ten) (?:minutes|seconds|hours)`,
  r`loans? for (?:everyone|everybody|anyone|all)|(?:the )?bank says? no,? we say yes(?: in [\w ]{3,12})?`,
  r`(?:instant|quick|easy|same[- ]day|fast) (?:loans?|cash|credit|money)`,
  r`no (?:credit )?checks?(?:,? no \w+)?|even with (?:bad|no) credit|bad credit (?:is )?(?:ok|okay|welcome|no problem)`,
  r`(?:we'll|we will|we) (?:sort out|talk about|deal with|do|discuss) (?:the )?(?:billing|money|price|payment|cost) (?:later|afterwards|another day)`,
  r`(?:enter|give|pop in|add) your card to (?:verify|prove|confirm|show)[\w' ]{0,20}`,
  r`(?:pop|put|add|leave|enter) (?:in )?(?:your|the) card(?: details)?(?: in)? (?:so|and|to|now)(?: \w+){0,3}`,
  r`(?:it|everything|the rest|that) (?:all )?(?:looks after itself|takes care of itself|runs by itself|renews (?:itself|automatically|by itself)|happens)(?: in the background)?`,
  r`nothing (?:more )?to think about`,
  r`(?:just |only )?tap yes(?=[^.!?\n]{0,30}(?:money|account|tonight|card)?)`,
  r`(?:no questions(?: asked)?|money) in (?:your|the) account(?: tonight| today| in minutes)?`,
  r`${MONEY} in your account (?:tonight|today|by (?:tonight|tomorrow)|in minutes)`,
);
const PRICED = new RegExp(
  r`\b(?:then|after(?: that| the)?|from (?:month|the) \w+) ${MONEY}|${MONEY} ?(?:a|per|\/) ?(?:month|year|week)|\bapr\b|\bcancel\b|\binterest\b|representative`,
  'i',
);
const PAID =
  /\b(?:free|on us|trial|first month|subscription|account|loan|payday|membership|cash|approved|loans?|credit|billing|checks?)\b/i;

const rule: Rule = {
  id: 'honesty/silent-renewal',
  title: 'The cost that comes later',
  why: 'A card given today and a charge nobody mentioned is how trust in a whole brand ends.',
  advice: 'Say when the first charge comes, how much it is, and how to stop it.',
  severity: 'warn',
  sources: [
    cite('CONSUMER_RIGHTS', 'articles 6 and 8(2)'),
    cite('DMCC', 'part 4, chapter 2 (subscriptions)'),
    cite('UCPD', 'article 7'),
    cite('FCA_FG24'),
    cite('FTC_DOTCOM'),
  ],
  reads: 'draft',
  triggers: anyWord(
    'card itself automatically happens nothing tap account loan loans cash credit money check checks later afterwards day everyone everybody approved',
  ),
  examples: {
    flagged: [
      'First month is on us so there’s {nothing to think about}. {Pop your card in so the lessons go} on, and {it all looks after itself}.',
      '{£400 in your account tonight}, no questions.',
      'Start the trial, {put your card in and relax}.',
      'The free week is yours and {everything renews automatically}.',
      'A membership for mornings: join once and {the rest looks after itself}.',
    ],
    fine: [
      'Free for 30 days, then €9 a month; put your card in and cancel in one click.',
      'The dough looks after itself overnight.',
      'No card till you switch, cancel in settings 🙃',
      'Put your card in the box and win nothing, we just like birthdays.',
      'Do you have to put your card in? No.',
      'Loan of £400: representative 49% APR, £520 in total over six months, in your account today.',
    ],
  },
  *check(draft) {
    if (stands(PRICED, draft.text) || !stands(PAID, draft.text) || hasLink(draft.raw)) return;
    yield* tell(draft, RENEWS, {
      unless: [isNegated, isReported, isAsked],
      say: 'hides the later cost: say how much and when',
    });
  },
};
export default rule;
