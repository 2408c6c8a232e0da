import { ALIKE, fingerprint, likeness } from '../../lib/linter/text/fingerprint.ts';
import type { Chance } from './chance.ts';

/** The words of a post with so many of them, evenly drawn, taken from other posts instead. */
export function changedCopy(
  words: readonly string[],
  share: number,
  posts: readonly (readonly string[])[],
  chance: Chance,
) {
  const copy = [...words];
  for (const at of chance.shuffle([...words.keys()]).slice(0, Math.floor(words.length * share + 1e-9)))
    while (copy[at] === words[at]) copy[at] = chance.pick(chance.pick(posts));
  return copy;
}

const SALT = 4711;
const printOf = (words: readonly string[]) => fingerprint(words.join(' '), SALT);

/** @returns shares, 0–1: of changed copies found, and of pairs of unrelated posts called near */
export function measureCopies(posts: readonly (readonly string[])[], length: number, count: number, chance: Chance) {
  const cut = posts.filter((words) => words.length >= length).map((words) => words.slice(0, length));
  const drafts = cut.slice(0, count);
  const prints = drafts.map(printOf);
  let found = 0;
  let near = 0;
  let pairs = 0;
  drafts.forEach((words, i) => {
    const print = prints[i] as string;
    if (likeness(print, printOf(changedCopy(words, 0.2, posts, chance))) >= ALIKE) found++;
    for (let k = 0; k < 30; k++) {
      const other = chance.below(drafts.length);
      // Posts that begin with the very same words are related.
      if (drafts[other]?.join(' ') === words.join(' ')) continue;
      pairs++;
      if (likeness(print, prints[other] as string) >= ALIKE) near++;
    }
  });
  return { posts: drafts.length, found: found / drafts.length, near: near / pairs };
}
