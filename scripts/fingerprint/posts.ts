import { readFileSync } from 'node:fs';
import { plainWords } from '../../lib/linter/text/fingerprint.ts';
import { readCorpus } from '../../training/corpus.ts';
import type { Dictionary } from './attack.ts';
import type { Chance } from './chance.ts';

/**
 * The posts of the corpus as words, in two halves: those that are attacked, and those an attacker learned from. The
 * dictionary holds the words of both and of the reader's list, more than 20,000.
 * @param more files of posts, a JSON object with `text` a line
 */
export function readPosts(chance: Chance, more: readonly string[] = []) {
  const texts = readCorpus('training/corpus').map(({ text }) => text);
  for (const file of more)
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') texts.push(JSON.parse(line).text);
  const all = chance.shuffle(texts.map(plainWords).filter((words) => words.length > 0));
  const posts = all.slice(0, all.length / 2);
  const learned = all.slice(all.length / 2);
  const counts = new Map<string, number>();
  for (const word of learned.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const listed = readFileSync('training/word-groups.tsv', 'utf8').split('\n');
  for (const word of [...posts.flat(), ...listed.map((line) => line.split('\t')[0]?.toLowerCase() ?? '')])
    if (word !== '' && !counts.has(word)) counts.set(word, 0.3);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const sum = sorted.reduce((total, [, count]) => total + count, 0);
  const dictionary: Dictionary = {
    words: sorted.map(([word]) => word),
    shares: sorted.map(([, count]) => count / sum),
  };
  return { posts, learned, dictionary };
}
