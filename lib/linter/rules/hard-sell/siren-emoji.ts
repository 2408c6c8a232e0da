import { cite } from '../../sources.ts';
import { matchesOf, stands } from '../../text/find.ts';
import type { Rule, Sighting } from '../../types.ts';
import { SELLING } from './words.ts';

const ONE = '(?:🚨|🔥|💥|⏰|⏳|💸|💰|🤑|‼|❗|⚡|🛒|📣|📢)️?';
const ROW = new RegExp(String.raw`${ONE}(?:\s?${ONE})+`, 'gu');
const SIREN = new RegExp(ONE, 'gu');
const MOST = 2;
const NOTICE =
  /\b(?:closed|recall|outage|gas leak|warning|missing|lost|found|evacuat\w+|accident|thank(?:s| you)|chil+i|pepper|bbq|grill|wood|oven|spicy|hot sauce)\b/i;

const rule: Rule = {
  id: 'hard-sell/siren-emoji',
  title: 'Sirens and flames',
  why: 'Alarm signs make a post look like spam.',
  advice: 'Keep one, or none.',
  severity: 'hint',
  sources: [cite('GOOGLE_ADS', 'editorial: symbols'), cite('DARK_PATTERNS', 'urgency')],
  reads: 'draft',
  anyLanguage: true,
  patterns: [ROW, SIREN],
  triggers: ['⏰', '⏳', '‼', '<emoji>'],
  examples: {
    flagged: [
      '{🚨🚨} New prices',
      'Sale {🔥🔥🔥}',
      '{⏰} Last hours {💸} half price {🛒} link',
      '{🔥} Deals {🔥} deals {🔥}',
      '{💥💥} Opening week, lamps at €9',
    ],
    fine: [
      'Wood oven is lit 🔥',
      '🚨 Gas leak on Calle Mayor, please avoid the area until 18:00.',
      'Bread 🍞 coffee ☕ sun 🌞',
      'Doors at 8 ⏰',
      'Electric car charging ⚡ at the back of the shop',
      '🔥🔥🔥 That was some hot sauce, Leo',
    ],
  },
  check: function* (draft): Generator<Sighting> {
    if (stands(NOTICE, draft.text) || !stands(SELLING, draft.text)) return;
    const rows = [...matchesOf(draft.text, ROW)];
    const all = [...matchesOf(draft.text, SIREN)];
    const shown = rows.length > 0 ? rows : all.length > MOST ? all : [];
    for (const hit of shown.slice(0, 3))
      yield { start: hit.index, end: hit.index + hit[0].length, message: 'Sirens look like spam: keep one, or none' };
  },
};
export default rule;
