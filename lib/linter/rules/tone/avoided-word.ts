import { cite } from '../../sources.ts';
import { find, likeCase, seen } from '../../text/find.ts';
import { around } from '../../text/guards.ts';
import { listPattern, literally } from '../../text/words.ts';
import type { Profile, Rule } from '../../types.ts';

type Avoided = Profile['avoid'][number];
interface Table {
  readonly pattern: RegExp;
  readonly of: (words: string) => Avoided | undefined;
}

const tables = new WeakMap<Profile['avoid'], Table | null>();

/** Whole words with a plural s, so that "foodie" finds "Foodies" and "cheap" leaves "cheaper" alone. */
function tableOf(avoid: Profile['avoid']): Table | null {
  const known = tables.get(avoid);
  if (known !== undefined) return known;
  const byWord = new Map(
    avoid.flatMap((one) => [one.words, `${one.words}s`].map((word) => [word.trim().toLowerCase(), one] as const)),
  );
  const pattern = listPattern(avoid.flatMap(({ words }) => (words.trim() === '' ? [] : [words, `${words}s`])));
  const table = pattern
    ? { pattern, of: (words: string) => byWord.get(words.toLowerCase().replace(/\s+/g, ' ')) }
    : null;
  tables.set(avoid, table);
  return table;
}

const rule: Rule = {
  id: 'tone/avoided-word',
  title: 'A word we avoid',
  why: 'Your company decided to do without this word, so that it always sounds the same.',
  advice: 'Use the word your company prefers.',
  severity: 'warn',
  sources: [cite('MAILCHIMP', 'word list')],
  reads: 'sentence',
  needs: ['avoid'],
  isOwners: true,
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      { text: '{Cheap} and tasty lunch, all week.', fixed: 'Good value and tasty lunch, all week.' },
      { text: 'Calling every {foodie} in Ruzafa!', fixed: 'Calling every bread lover in Ruzafa!' },
      { text: '{Foodies}, this one is for you.', fixed: 'Bread lovers, this one is for you.' },
      'The oven was not {cheap}, the view was free.',
      {
        text: 'So {moist} you will want two.',
        profile: { avoid: [{ words: 'moist', reason: '', instead: '', except: [] }] },
      },
    ],
    fine: [
      'Cheaper than last week: strawberries are finally in season.',
      'Find us at @cheapeatsvalencia on Saturday.',
      'A guest called it “cheap and cheerful” and we took it as praise.',
      'No cheap talk: the rye is late, and it is our fault.',
      'See the photos: https://example.com/foodie-tour',
      { text: 'Cheap and tasty lunch, all week.', profile: { avoid: [] } },
    ],
  },
  *check(sentence, _context, { avoid }) {
    const table = tableOf(avoid);
    if (!table) return;
    for (const match of find(sentence, table.pattern, [])) {
      const entry = table.of(match.words);
      if (
        !entry ||
        entry.except.some((words) => words !== '' && new RegExp(literally(words), 'i').test(around(sentence, match)))
      )
        continue;
      const { instead, reason } = entry;
      const plural = /s$/i.test(match.words) && !/s$/i.test(entry.words) ? 's' : '';
      // Reason and replacement are the company's own and may be long: only short ones are repeated in the message.
      const why =
        instead !== '' && instead.length <= 24
          ? `: say “${instead}”`
          : reason !== '' && reason.length <= 26
            ? `: ${reason}`
            : '';
      const sighting = seen(match, {
        say: `is a word we avoid${why}`,
        ...(instead !== '' && { fixes: () => [likeCase(`${instead}${plural}`, match.words)] }),
      });
      yield reason === '' ? sighting : { ...sighting, reason };
    }
  },
};
export default rule;
