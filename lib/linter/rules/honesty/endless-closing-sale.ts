import { cite } from '../../sources.ts';
import { find, seen, stands } from '../../text/find.ts';
import { hasDate, isAsked, isNegated, isReported } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord } from './words.ts';

const r = String.raw;
const CLOSING = anyOf(
  r`closing[!.,]? again|closing (?:party )?sale|(?:everything|all) must (?:leave|be sold|be gone)`,
  r`(?:shop|store|we|we're|we are) clos(?:ing|es?) (?:for ?ever|for good)`,
  r`(?:store |shop )?clos(?:ing|e)[- ]?(?:down)? (?:sale|prices?)`,
  r`closing down(?=!)|closing[- ]down`,
  r`everything must go|going out of business|(?:total |final )?(?:stock )?liquidation(?: sale)?|bankruptcy sale|fire sale|final days of (?:business|the shop)`,
  r`we close (?:forever|for good|for ever)`,
  r`moving (?:out )?sale|retirement sale`,
);
/** The closing that never comes. */
const ENDLESS =
  /\b(?:(?:second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) (?:\w+ )?(?:year|month|week|season|time)|month \d|running|again this year|this time (?:it's|it is|we mean|really)|new stock|every year|as always|see you (?:in|next|for)|new season|reopen\w*|grand opening)\b/i;
const REASON =
  /\b(?:lease|rent|retir\w+|landlord|moving to|we move|thank you for (?:\d+|\w+) years|last day|our last|web (?:continues|shop stays)|terrace|kitchen|for the (?:winter|summer|holidays))\b/i;

const rule: Rule = {
  id: 'honesty/endless-closing-sale',
  title: 'Closing down, again',
  why: 'Saying you close when you do not is a banned practice, and the regulars remember last year.',
  advice: 'Give the true closing date and the reason, or call it a sale.',
  severity: 'hint',
  sources: [
    cite('UCPD', 'Annex I point 15'),
    cite('DMCC', 'Schedule 20'),
    cite('SPAIN_LCD', 'article 22.3'),
    cite('CAP', '3.30'),
  ],
  reads: 'draft',
  patterns: [CLOSING],
  triggers: anyWord('closing close everything business liquidation bankruptcy sale shop forever all'),
  examples: {
    flagged: [
      '{Closing down sale}, now in its fifth fantastic year! 🛋️',
      '{CLOSING DOWN}!!! {EVERYTHING MUST GO}!!! Third year running.',
      '{Store closing sale}, month 5, new stock in daily 😎',
      '{Total liquidation} of lamps, come quick.',
      '{We close forever} 💔 See you in two weeks for the party of the new season!',
    ],
    fine: [
      'We are closing down the terrace for the winter.',
      'CLOSING DOWN on Saturday 29 March, 31 years and the lease is up.',
      'Our neighbour’s sign says "closing down sale" since 2009.',
      'We are not going out of business, we are going on holiday.',
      'Closing at five today, everyone must go home by ten.',
      'The fire brigade sale of cakes is on Sunday.',
    ],
  },
  *check(draft) {
    const isEndless = stands(ENDLESS, draft.text);
    if (!isEndless && (hasDate(draft.text) || stands(REASON, draft.text))) return;
    for (const match of find(draft, CLOSING, [isNegated, isReported, isAsked]))
      yield seen(
        match,
        isEndless
          ? { say: 'does not end: call it a sale, or give the date', severity: 'stop' }
          : { say: 'may need its date: when do you really close?' },
      );
  },
};
export default rule;
