import { cite } from '../../sources.ts';
import { find, likeCase, seen } from '../../text/find.ts';
import { followedBy, type Guard } from '../../text/guards.ts';
import { listPattern, literally } from '../../text/words.ts';
import type { Profile, Rule } from '../../types.ts';

type Prefer = Profile['prefer'];
interface Table {
  readonly pattern: RegExp;
  readonly to: (words: string) => string | undefined;
}

const MANY = /[^s]s$/i;
const tables = new WeakMap<Prefer, Table | null>();

/** "customers" also finds "customer" and the other way round: the ending s goes over to the preferred word. */
function tableOf(prefer: Prefer): Table | null {
  const known = tables.get(prefer);
  if (known !== undefined) return known;
  const to = new Map<string, string>();
  for (const { from, to: plain } of prefer) {
    const word = from.trim().toLowerCase();
    if (word === '' || plain.trim() === '') continue;
    const areMany = MANY.test(word) && MANY.test(plain);
    const [one, many] = areMany ? [word.slice(0, -1), word] : [word, `${word}s`];
    const [plainOne, plainMany] = areMany ? [plain.slice(0, -1), plain] : [plain, `${plain}s`];
    to.set(one, plainOne).set(many, plainMany);
  }
  const pattern = listPattern([...to.keys()]);
  const table = pattern ? { pattern, to: (words: string) => to.get(words.toLowerCase().replace(/\s+/g, ' ')) } : null;
  tables.set(prefer, table);
  return table;
}

/** Fixed expressions: "customer service", "client ID". */
const isCompound: Guard = followedBy(
  /^[ -](?:service|services|support|care|desk|id|number|law|protection|relations|rights|journey|account|portal|satisfaction)\b/i,
);
/** Part of a name: a capital inside the sentence after another capital. */
const isInName: Guard = ({ text }, { start, words }) =>
  /^\p{Lu}/u.test(words) && /\p{Lu}[\p{L}\d]* $/u.test(text.slice(Math.max(0, start - 20), start));

const rule: Rule = {
  id: 'tone/other-term',
  title: 'Not our term',
  why: 'The same word everywhere makes a company recognisable.',
  advice: 'Use the term your company prefers.',
  severity: 'hint',
  sources: [cite('MAILCHIMP', 'word list')],
  reads: 'sentence',
  needs: ['prefer'],
  isOwners: true,
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      { text: 'Our {customers} asked for rye, so rye it is.', fixed: 'Our guests asked for rye, so rye it is.' },
      { text: 'The {delivery fee} stays at €2.', fixed: 'The delivery cost stays at €2.' },
      { text: 'Every {customer} gets a warm roll today.', fixed: 'Every guest gets a warm roll today.' },
      {
        text: '{Customers} of the first hour get the corner table.',
        fixed: 'Guests of the first hour get the corner table.',
      },
      {
        text: 'Come to the {bakeshop} early.',
        profile: { prefer: [{ from: 'bakeshop', to: 'bakery' }] },
        fixed: 'Come to the bakery early.',
      },
    ],
    fine: [
      'Customer service is open until 8.',
      'A reader wrote: “best customers in town”.',
      'Our guests asked for rye, so rye it is.',
      'Happy National Customer Day to you all.',
      'Follow @customersfirst, they are lovely.',
      { text: 'Our customers asked for rye.', profile: { prefer: [] } },
    ],
  },
  *check(sentence, _context, { prefer }) {
    const table = tableOf(prefer);
    if (!table) return;
    for (const match of find(sentence, table.pattern, [isCompound, isInName])) {
      const plain = table.to(match.words);
      if (plain === undefined || new RegExp(`\\b${literally(plain)}\\b`, 'i').test(sentence.text)) continue;
      const say = plain.length <= 34 ? `is not our term: say “${plain}”` : 'is not our term';
      yield seen(match, { say, fixes: () => [likeCase(plain, match.words)] });
    }
  },
};
export default rule;
