import { cite } from '../../sources.ts';
import { stands, tell, USUAL } from '../../text/find.ts';
import { followedBy, following, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, hasLink, isOnFile } from './words.ts';

const r = String.raw;
const WORD = r`gu?ar(?:an|en)teed`;
const GUARANTEE = anyOf(
  r`we (?:fully |personally |absolutely )?gu?arantee`,
  r`(?:satisfaction|happiness|success|quality|freshness|results?|savings|fun|delivery) (?:is |100 ?% )?${WORD}`,
  r`${WORD} (?:success|satisfaction|savings|fresh|quality|happiness|lowest|best|fun)`,
  r`(?<=, |- |\) |%\s)${WORD}(?= ?[.!,]| ?$)`,
  r`${WORD}(?=!)`,
  r`(?:full |100 ?% )?money[- ]back (?:guarantee|promise)`,
  r`or your money back`,
  r`(?:lifetime|total|full|complete|absolute|ironclad|unconditional|no[- ]quibble|unlimited) (?:guarantee|warranty)`,
);
/** Terms that make it a real guarantee: how long, what you do, where it is written. */
const TERMS =
  /\b(?:\d+|two|three|five|six|ten|twelve|twenty|thirty)[- ]?(?:year|yr|month|week|day|night|hour)s?'? (?:\w+ ){0,2}?(?:guarantee|warranty|refund|returns?|money)|\b(?:guarantee|warranty)[^.!?]{0,30}\b\d+[- ]?(?:year|month|week|day|hour)|\bterms\b|\b(?:within|by|until|till|before) (?:\d|the \d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bsee (?:the )?(?:conditions|page|terms)|\b(?:in writing|in the contract)\b|\b(?:or|otherwise|if not,?) (?:we|you|it)(?:'ll| will)? (?:refund|pay|come back|don't pay|redo|replace|give|get|is free|repair)|\bif (?:it|you|the \w+|anything|something)\b[^.!?]{0,60}\b(?:we|you) (?:\w+ )?(?:refund|replace|repair|redo|come|get|give|pay|fix)/i;

const rule: Rule = {
  id: 'honesty/bare-guarantee',
  title: 'Guarantee without terms',
  why: 'A guarantee is only worth its terms: for how long, what you do, and how people claim it.',
  advice: 'Add how long, what happens and where it is written, or promise something smaller.',
  severity: 'hint',
  sources: [
    cite('CAP', '3.53 to 3.57'),
    cite('CONSUMER_RIGHTS', 'article 6'),
    cite('UCPD', 'article 7'),
    cite('FTC_DOTCOM'),
  ],
  reads: 'draft',
  triggers: ['guarant*', 'garant*', 'guaren*', 'garen*', 'money', 'warranty'],
  examples: {
    flagged: [
      'The best coffee in Spain, {guaranteed}.',
      '{Satisfaction guaranteed}, come and try.',
      '{We guarantee} the lowest bill of your life.',
      'Clean windows {or your money back}.',
      'Every lamp has a {lifetime warranty}.',
      'Ten kilos in six weeks, {guarenteed}, no matter your knees.',
    ],
    fine: [
      '2-year guarantee on all lamps, bring the receipt.',
      'We guarantee delivery within 3 days or we refund the delivery cost.',
      'We can’t guarantee sun, but there is soup.',
      'Can anybody guarantee the future? Not us.',
      'Full money-back guarantee, terms here: https://lamps.example/terms',
      'Book by phone and a place at the bar is guaranteed a seat heater.',
      'A guaranteed minimum wage is the law, and we pay above it.',
    ],
  },
  *check(draft, { now }, profile) {
    if (stands(TERMS, draft.text) || hasLink(draft.raw) || profile.terms.guarantee) return;
    yield* tell(draft, GUARANTEE, {
      unless: [
        ...USUAL,
        isAsked,
        followedBy(/^ (?:a |an )?(?:minimum|income|by (?:law|the state)|place|seat|you a (?:smile|warm)|hours|slot)/i),
        following(/\b(?:law|state|government|is|are|be) $/i),
        isOnFile(profile, now),
      ],
      say: 'has no terms: say how long and what you do',
      most: 2,
    });
  },
};
export default rule;
