import { cite } from '../../sources.ts';
import { stands, tell } from '../../text/find.ts';
import { listPattern } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { anyOf, DISCLOSED } from './words.ts';

const r = String.raw;
const AS_CUSTOMER = anyOf(
  r`as an? (?:happy |loyal |regular |paying |long-time )?(?:customer|client|user|guest|patient|diner) of`,
  r`i(?:'m| am) an? (?:happy |regular |loyal |paying |long-time )?(?:customer|client|user|regular)`,
  r`(?:just|recently) (?:discovered|found|stumbled (?:up)?on)`,
  r`i (?:just |recently )?(?:bought|ordered|tried|visited)|my (?:order|delivery|parcel) (?:arrived|came)`,
  r`not (?:sponsored|an ad|paid for this)|nobody paid me|random (?:fan|person|customer)|(?:5|five)[- ]stars? from me`,
);

const rule: Rule = {
  id: 'mixed-voice/posing-customer',
  title: 'Staff speaking as a customer',
  why: 'Pretending to be a customer of your own company is banned almost everywhere.',
  advice: 'Say that you work there, or do not post it.',
  severity: 'stop',
  sources: [
    cite('UCPD', 'Annex I point 22'),
    cite('DMCC', 'Schedule 20'),
    cite('FTC_465', '§465.2 and §465.5'),
    cite('SPAIN_LCD', 'article 27.5'),
    cite('CAP', 'rule 2.3'),
  ],
  needs: ['names'],
  where: { accounts: ['personal'], kinds: ['post', 'reply', 'comment'] },
  reads: 'draft',
  triggers: [
    'as',
    "i'm",
    'am',
    'just',
    'recently',
    'bought',
    'ordered',
    'tried',
    'visited',
    'arrived',
    'came',
    'sponsored',
    'ad',
    'paid',
    'random',
    'stars',
    'star',
  ],
  silences: [{ rule: 'mixed-voice/undisclosed-employer', on: 'whole' }],
  examples: {
    flagged: [
      '{As a customer of} Nordic Bakery I can say they never fail.',
      '{Just discovered} @nordicbakery, such a gem!',
      '{I ordered} the BakeBox and it arrived in a day. {5 stars from me}.',
      '{Not sponsored}, but Cloud Loaf is the best.',
      { text: '{I’m a regular customer} and Nordic Bakery is always fair.', context: { kind: 'reply' } },
    ],
    fine: [
      'I work at Nordic Bakery; I bought the flour myself this morning.',
      'Just discovered a lovely bookshop behind the market.',
      'As a customer of the railway I expect a seat.',
      { text: 'Just discovered a photo of Nordic Bakery from 1990!', context: { account: 'company' } },
      'My company Nordic Bakery just found a new mill.',
      { text: 'Just discovered Nordic Bakery!', profile: { names: [], handles: [] } },
    ],
  },
  *check(draft, _context, profile) {
    const names = listPattern([...profile.names, ...profile.handles]);
    if (!names || draft.raw.search(names) < 0 || stands(DISCLOSED, draft.raw)) return;
    yield* tell(draft, AS_CUSTOMER, { unless: [], say: 'poses as a customer: say that you work there', most: 2 });
  },
};
export default rule;
