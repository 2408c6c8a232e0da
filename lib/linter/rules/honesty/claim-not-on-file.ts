import { cite } from '../../sources.ts';
import { tell, USUAL } from '../../text/find.ts';
import { beside, isAsked } from '../../text/guards.ts';
import type { Rule } from '../../types.ts';
import { anyOf, anyWord, isOnFile } from './words.ts';

const CHECKABLE = anyOf(
  'organic|handmade|hand-made|home-?made|vegan|cruelty[- ]free|(?:officially )?certified|award[- ]winning|dermatologist[- ]tested|dermatologically tested|hypoallergenic|patented|lab[- ]tested|artisan(?:al)?|locally sourced|fair[- ]?trade|free[- ]range|additive[- ]free|no additives|gluten[- ]free',
  '(?:proudly )?made in (?:spain|italy|france|germany|portugal|ireland|sweden|the uk|the usa|the eu|valencia)',
  '(?:bakers?|baking|family|founded|open|tradition|bread|craft) since (?:18|19|20)\\d\\d',
);

const rule: Rule = {
  id: 'honesty/claim-not-on-file',
  title: 'A claim without proof on file',
  why: 'Your company keeps the proof for claims like this one, and this one is not on the list yet.',
  advice: 'Add the claim with its proof to the list, or leave it out.',
  severity: 'hint',
  sources: [cite('CAP', '3.7'), cite('UCPD', 'article 12'), cite('FTC_DOTCOM')],
  reads: 'sentence',
  needs: ['claims'],
  patterns: [CHECKABLE],
  triggers: anyWord(
    'organic handmade hand home homemade vegan cruelty certified officially award dermatologist dermatologically hypoallergenic patented lab artisan artisanal locally fair fairtrade free additive additives gluten made since',
  ),
  examples: {
    flagged: [
      'Our {vegan} loaf is back.',
      '{Handmade} in our kitchen every night.',
      '{Certified} flour, as always.',
      '{Fair-trade} coffee only.',
      '{Made in Valencia}, like us.',
    ],
    fine: [
      {
        text: 'Award-winning rye, the jury’s words.',
        profile: { claims: [{ words: 'award-winning', evidence: 'https://awards.example', until: '' }] },
      },
      {
        text: 'Baked with organic flour.',
        profile: { claims: [{ words: 'organic flour', evidence: 'https://flour.example', until: '' }] },
      },
      { text: 'Our vegan loaf is back.', profile: { claims: [] } },
      'See you at the artisan fair on the square.',
      'Is the loaf vegan? Ask Ana for the recipe.',
      'The bread is not organic, only good.',
    ],
  },
  *check(sentence, _context, profile) {
    if (profile.claims.length === 0) return;
    yield* tell(sentence, CHECKABLE, {
      unless: [
        ...USUAL,
        isAsked,
        isOnFile(profile),
        beside(/\b(?:fair on|market|workshop|course|museum|festival|growth|reach|chemistry)\b/i),
      ],
      say: 'is not on your claims list: add its proof',
    });
  },
};
export default rule;
