import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, MONEY } from './words.ts';

const r = String.raw;
const WAS_NOW = anyOf(
  r`(?:was|were|before|used to be|instead of|rrp:?|previously|normally|usually|old price:?|valued at|worth|value:?)(?: always| over| around| a)? (?<was>${MONEY})(?<between>[^.!?\n]{0,45}?)(?:now|today|yours for|new price:?|only|for|just|[-→]|✅)? ?(?<now>${MONEY})`,
);
const BARE_FIGURES = anyOf(
  r`(?:was|old price:?|before:?|instead of|real value:?) (?<was>\d[\d.,]{0,12}\d)[.,!:]? ?(?:is |now |today |yours for |only |new price:? |for )+(?<now>\d[\d.,]{0,12}\d)`,
);
const INVENTED = anyOf(
  r`(?:a |an )?(?:bonus )?(?:bonus|gift|module|pack|guide|box|course|extras?|hamper|prize) (?:is )?(?:worth|valued at) (?:over |more than )?${MONEY}`,
  r`(?:worth|valued at) ${MONEY},? (?:yours(?: for ${MONEY})?|free)`,
  r`(?:lifetime deal|everything|all this|the whole set)[^.!?\n]{0,20}, (?:normally|usually|worth|value) ${MONEY}`,
  r`(?:normally|usually) ${MONEY}(?=!)`,
  r`was always (?:a |worth )?${MONEY}(?: \w+)?`,
  r`was (?:a )?${MONEY}(?: \w+)?,? ?(?:once upon a time|in (?:our|my) (?:heart|head|eyes)|from the first day)`,
);
/** When the earlier price held, or the law's own words. */
const BASIS =
  /\b(?:lowest price|last 30 days|from (?:[A-Z]\w+|last|the) (?:to|until|till)|(?:since|until|till|up to) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last|yesterday|mon|tue|wed|thu|fri|sat|sun|the end)|last (?:week|month|year|season|batch)|in (?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\w*|shop floor model|because|second[- ]hand|from (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
const DEEP = 0.55;

const amount = (words: string | undefined) =>
  Number(
    /\d[\d.,]{0,12}/
      .exec(words ?? '')?.[0]
      .replace(/[.,](?=\d{3})/g, '')
      .replace(',', '.') ?? Number.NaN,
  ) * (/\dk/i.test(words ?? '') ? 1000 : 1);

const rule: Rule = {
  id: 'honesty/doubtful-was-price',
  title: 'Was this ever the price?',
  why: 'A crossed-out price that nobody ever paid is the oldest trick, and readers and regulators know it.',
  advice: 'Give the real earlier price with its dates; in the EU it must be your lowest of the last 30 days.',
  severity: 'hint',
  sources: [
    cite('PRICE_INDICATION', 'article 6a'),
    cite('FTC_233', '§233.1'),
    cite('ASA_SAVINGS'),
    cite('CAP', '3.17 and 3.40'),
    cite('SPAIN_LCD', 'article 22'),
  ],
  reads: 'draft',
  patterns: [BARE_FIGURES, INVENTED, WAS_NOW],
  triggers: anyWord('was were before used instead rrp previously normally usually price valued worth value'),
  examples: {
    flagged: [
      'Mattress {was €1,999, now €399} 🛏️',
      'Sterling silver hoops {worth €340, yours for €29} ✨',
      '{Old price N780k ❌ New price N390k} ✅ rush come.',
      '{Lifetime deal $49, normally $1,200}!!!',
      'Sign up and get {a bonus module worth €400}.',
      'Lamps {instead of €30 only €19}.',
    ],
    fine: [
      'It was €620 from October to last Friday, now €499 till Sunday.',
      'Was €100 (lowest price in the last 30 days), now €50.',
      'The mattress is €399 all August, before it was 449, that was the price since January.',
      'Coffee is €1.50, a day’s parking was €20 and rain was free.',
      'Was it ever €100, now €50? We asked the shop next door.',
      'The prize is a night in Teruel, worth the trip alone.',
    ],
  },
  *check(draft) {
    if (stands(BASIS, draft.text)) return;
    const unless = [isNegated, isReported, isAsked];
    for (const match of [...find(draft, WAS_NOW, unless), ...find(draft, BARE_FIGURES, unless)]) {
      const { was, now } = match.groups;
      if (!(amount(now) < amount(was))) continue;
      const isDeep = amount(now) < amount(was) * DEEP;
      yield seen(match, {
        say: isDeep
          ? 'looks invented: when was it sold at that price?'
          : 'may need its dates: when was that the price?',
        severity: isDeep ? 'warn' : undefined,
      });
    }
    for (const match of find(draft, INVENTED, unless))
      yield seen(match, { say: 'may never have been charged: give the real price', severity: 'warn' });
  },
};
export default rule;
