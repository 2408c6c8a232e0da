import { cite } from '../../sources.ts';
import { find, seen } from '../../text/find.ts';
import type { Guard } from '../../text/guards.ts';
import { literally } from '../../text/words.ts';
import type { Profile, Rule } from '../../types.ts';

interface Table {
  readonly pattern: RegExp;
  readonly names: ReadonlyMap<string, string>;
}
const tables = new WeakMap<Profile['names'], Table | null>();

/** The letters of a name without its gaps: one key for "BakeBox", "Bake Box" and "bake-box". */
const keyOf = (words: string) => words.toLowerCase().replace(/[\s-]+/g, '');
const PARTS = /[ -]+|(?<=\p{Ll})(?=\p{Lu})/u;

function tableOf(list: Profile['names']): Table | null {
  const known = tables.get(list);
  if (known !== undefined) return known;
  const names = list.map((name) => name.trim()).filter((name) => name.length > 2);
  const body = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(PARTS).map(literally).join('[ -]?'))
    .join('|');
  const table =
    names.length > 0
      ? {
          pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu'),
          names: new Map(names.map((name) => [keyOf(name), name])),
        }
      : null;
  tables.set(list, table);
  return table;
}

/** All of it in capitals is a way to shout, not to spell. */
const isCapitals: Guard = (_passage, { words }) => words === words.toUpperCase();
/** Common words meant as such: "the north face of the hill", with an article that the name would not carry or inside a longer phrase. */
const isCommonWords: Guard = ({ text }, { start, words }) =>
  words === words.toLowerCase() &&
  words.includes(' ') &&
  /\b(?:a|an|this|that|every|some|any|no|each)(?: \w+)? $/i.test(text.slice(Math.max(0, start - 20), start));

const rule: Rule = {
  id: 'tone/misspelt-name',
  title: 'Our name, spelt wrongly',
  why: 'A company that misspells itself looks careless.',
  advice: 'Write the name as your company registered it.',
  severity: 'warn',
  sources: [cite('MAILCHIMP', 'writing about the company')],
  reads: 'sentence',
  needs: ['names'],
  isOwners: true,
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      { text: 'The {Bake Box} is back.', fixed: 'The BakeBox is back.' },
      { text: 'Order a {bakebox} for Sunday.', fixed: 'Order a BakeBox for Sunday.' },
      { text: 'Greetings from the {nordic bakery} team.', fixed: 'Greetings from the Nordic Bakery team.' },
      { text: '{NordicBakery} opens at 8.', fixed: 'Nordic Bakery opens at 8.' },
      { text: 'Try our {Cloud loaf}.', fixed: 'Try our Cloud Loaf.' },
    ],
    fine: [
      'The BakeBox is back.',
      'See you at @nordicbakery, or on www.nordicbakery.com.',
      'NORDIC BAKERY OPENS AT 8',
      'Fresh Cloud Loaf, still warm.',
      'Clouds loafing over the beach today.',
      'Somewhere in Oslo there must be a nordic bakery like ours.',
      { text: 'The Bake Box is back.', profile: { names: [] } },
    ],
  },
  *check(sentence, _context, { names }) {
    const table = tableOf(names);
    if (!table) return;
    for (const match of find(sentence, table.pattern, [isCapitals, isCommonWords])) {
      const name = table.names.get(keyOf(match.words));
      if (name === undefined || name === match.words.replace(/’/g, "'") || name === match.words) continue;
      const say = name.length <= 30 ? `is our name: spell it “${name}”` : 'is our name, spelt differently';
      yield seen(match, { say, fixes: () => [name] });
    }
  },
};
export default rule;
