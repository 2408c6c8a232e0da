// Measures what the ledger's fingerprint tells back, and which copies it finds.
// Some six minutes; how far it is is said on stderr. Gains are given with the width of 95 %.
// usage: npm run fingerprint [-- FILE.jsonl …]   more posts, {"text": …} a line
import { byClimbing, byFrequency, measureAttack, measureOpenings, type Told } from './fingerprint/attack.ts';
import { createChance } from './fingerprint/chance.ts';
import { measureCopies } from './fingerprint/copies.ts';
import { readPosts } from './fingerprint/posts.ts';
import { createProgress } from './fingerprint/progress.ts';

const chance = createChance(1);
const { posts, learned, dictionary } = readPosts(chance, process.argv.slice(2));
const percent = (share: number) => `${(100 * share).toFixed(2).padStart(6)} %`;

console.log('words  posts  copies with a fifth changed, found  unrelated pairs called near');
for (const length of [5, 6, 7, 8, 9, 10, 12, 16, 24, 40]) {
  const { found, near, posts: count } = measureCopies(posts, length, 1_000, chance);
  const said = length < 8 ? '   (same post only)' : percent(found);
  console.log(
    `${String(length).padStart(5)} ${String(count).padStart(6)}  ${said.padStart(34)}  ${percent(near).padStart(27)}`,
  );
}

/** The words alone, all as frequent. */
const listed = { words: dictionary.words, shares: dictionary.words.map(() => 1) };
/** Name, attack, posts, with how many other posts' prints each is attacked too, and about how long one post takes, s. */
const ATTACKS = [
  ['list of words', byClimbing(listed, 3_000, chance), 200, 1, [0, 0.12, 0.37]],
  ['words and how often each is used', byFrequency(dictionary), 600, 3, [0, 0.12, 0.12]],
  ['the same, guess and change', byClimbing(dictionary, 3_000, chance), 200, 1, [0, 0.12, 0.37]],
] as const;
const runs = [3, 10, 16].flatMap((length, at) => {
  const cut = posts.filter((words) => words.length >= length).map((words) => words.slice(0, length));
  return ATTACKS.map(([name, attack, count, unrelated, costs]) => {
    return { length, name, attack, unrelated, posts: cut.slice(0, count), cost: costs[at] ?? 0 };
  });
});
const progress = createProgress(runs.reduce((sum, run) => sum + run.posts.length * run.cost, 0));

console.log(`\nAttacks with the salt and a dictionary of ${dictionary.words.length} words`);
console.log('words  attack                        words told back  from an unrelated print      gain');
const say = (length: number, name: string, { own, chance: other, within }: Told) =>
  console.log(
    `${String(length).padStart(5)}  ${name.padEnd(32)} ${percent(own).padStart(11)}  ${percent(other).padStart(23)}  ${percent(own - other)} ±${percent(within)}`,
  );
for (const { length, name, attack, unrelated, posts: attacked, cost } of runs)
  say(
    length,
    name,
    measureAttack(attack, attacked, unrelated, () => progress(cost)),
  );
const openings = posts.filter((words) => words.length > 4).slice(0, 600);
say(4, 'first words, by their six bits', measureOpenings(openings, learned));
