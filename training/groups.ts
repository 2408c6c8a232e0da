import { readFileSync } from 'node:fs';
import { wordHash } from '../lib/linter/reader/features.ts';
import type { GroupRow } from './write-model.ts';

/** Reads word-groups.tsv (word, coarse group, fine group): rows in ascending order of the word's hash, each hash once. */
export function readGroups(file: string): GroupRow[] {
  const rows = new Map<number, GroupRow>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, coarse, fine] = line.split('\t');
    if (!word || coarse === undefined || fine === undefined) continue;
    const hash = wordHash(word);
    if (!rows.has(hash)) rows.set(hash, { hash, coarse: Number(coarse), fine: Number(fine) });
  }
  return [...rows.values()].sort((a, b) => a.hash - b.hash);
}

export const groupMaps = (rows: readonly GroupRow[]) => ({
  coarse: new Map(rows.map(({ hash, coarse }) => [hash, coarse])),
  fine: new Map(rows.map(({ hash, fine }) => [hash, fine])),
});
