import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { beside } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, MONEY } from './words.ts';

const r = String.raw;
const FEES = r`(?:vat|iva|tax(?:es)?|fees?|p&p|shipping|postage|delivery|(?:a )?(?:booking|service|admin|cleaning|handling|resort|processing) (?:fees?|charges?)|costs)`;
const EXTRA = anyOf(
  r`${MONEY}(?: [\w/]+){0,4}? ?\+ ?${FEES}`,
  r`${MONEY}(?: [\w/]+){0,4}? plus ${FEES}`,
  r`${MONEY}[^.!?\n]{0,25}?(?:excl(?:uding|\.)?|before|without|not including|ex) ${FEES}`,
  r`${MONEY}[^.!?\n]{0,25}?${FEES} (?:not|isn't|aren't) included`,
);

const CONSUMER =
  /\b(?:course|class|rooms?|lamps?|meals?|menu|tickets?|nights?|treatment|session|haircuts?|cuts?|holiday|sofas?|massage|dinner|lunch|hotel|tours?|weekend|dress|shoes|bike|lesson)\b/i;

const rule: Rule = {
  id: 'honesty/price-without-extras',
  title: 'A price that grows at the till',
  why: 'People feel tricked when compulsory charges come on top of the price they read.',
  advice: 'Give the price people really pay, with all compulsory charges in it.',
  severity: 'hint',
  sources: [
    cite('DMCC', 'section 230 (drip pricing)'),
    cite('CMA_UCP'),
    cite('UCPD', 'article 7(4)(c)'),
    cite('CONSUMER_RIGHTS', 'article 6'),
    cite('CAP', '3.18'),
  ],
  reads: 'sentence',
  patterns: [EXTRA],
  triggers: anyWord('vat iva tax taxes fee fees p shipping postage delivery charge charges costs'),
  where: { accounts: ['company'] },
  examples: {
    flagged: [
      'Bread course {€120 + VAT}, Saturday at ten.',
      'Rooms at {€60 plus cleaning fee}.',
      'Lamps from {€40 excl. taxes}.',
      'Only {£15 plus booking fee}!',
      'BakeBox {€19, shipping not included}.',
    ],
    fine: [
      'Bread course €120, VAT included.',
      'Trade price: €120 + VAT, professionals only.',
      'BakeBox €19. Delivery €3 in the city, pickup free.',
      'The council fee went up to €40, taxes included.',
      'Wholesale flour €30 + VAT for companies.',
      { text: 'Server audit €900 + VAT.', profile: { sectors: ['business-customers'] } },
    ],
  },
  *check(sentence, { sectors }) {
    if (sectors.includes('business-customers')) return;
    yield* tell(sentence, EXTRA, {
      unless: [
        // Between firms prices go without tax; only what a person buys is meant.
        (_, { words }) => /vat|tax|iva/i.test(words) && !stands(CONSUMER, sentence.text),
        beside(
          /\b(?:b2b|trade|wholesale|compan(?:y|ies)|professionals|freelancers|businesses|firms|practices|per (?:employee|user|seat)|invoice)\b|=|(?:and a|plus a) [€£$]\d|(?:delivery|shipping|postage|fees?) (?:is |costs? )?[€£$]\d/i,
        ),
      ],
      say: 'may not be what people pay: give the total',
    });
  },
};
export default rule;
