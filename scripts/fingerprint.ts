// Measures what the ledger's fingerprint tells back, and which copies it finds.
// usage: npm run fingerprint [-- FILE.jsonl …]   more posts, {"text": …} a line
import { byClimbing, byFrequency, measureAttack, measureOpenings } from './fingerprint/attack.ts';
import { createChance } from './fingerprint/chance.ts';
import { measureCopies } from './fingerprint/copies.ts';
import { readPosts } from './fingerprint/posts.ts';

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
console.log(`\nAttacks with the salt and a dictionary of ${dictionary.words.length} words`);
console.log('words  attack                        words told back  from an unrelated print      gain');
for (const length of [3, 10, 16]) {
  const cut = posts.filter((words) => words.length >= length).map((words) => words.slice(0, length));
  for (const [name, attack, count] of [
    ['list of words', byClimbing(listed, 3_000, chance), 100],
    ['words and how often each is used', byFrequency(dictionary), 600],
    ['the same, guess and change', byClimbing(dictionary, 3_000, chance), 100],
  ] as const) {
    const { own, chance: other } = measureAttack(attack, cut.slice(0, count));
    console.log(
      `${String(length).padStart(5)}  ${name.padEnd(32)} ${percent(own).padStart(11)}  ${percent(other).padStart(23)}  ${percent(own - other)}`,
    );
  }
}
const { own, chance: other } = measureOpenings(posts.filter((words) => words.length > 4).slice(0, 600), learned);
console.log(
  `    4  ${'first words, by their six bits'.padEnd(32)} ${percent(own).padStart(11)}  ${percent(other).padStart(23)}  ${percent(own - other)}`,
);
