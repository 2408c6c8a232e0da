import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * LevelDB, SQLite and Firefox compress with Snappy and LZ4: what was there before is pointed at, four bytes at least, and
 * all else stands as it is. Of a word without its first and last three letters no four bytes were there before, so it
 * stands as it is, in both encodings.
 */
const EDGE = 3;
const shapesOf = (word: string): readonly Buffer[] => {
  const core = word.slice(EDGE, -EDGE);
  return [Buffer.from(core, 'latin1'), Buffer.from(core, 'utf16le')];
};

/** Every file below a folder, as it stands on the disk. */
export function filesIn(folder: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(folder, file), bytes: readFileSync(file) }));
}

/** The names of the files that hold a word, in their name or in their bytes. */
export const filesWith = (word: string, files: ReturnType<typeof filesIn>): string[] => {
  const shapes = shapesOf(word);
  return files
    .filter(({ name, bytes }) => name.includes(word) || shapes.some((shape) => bytes.includes(shape)))
    .map(({ name }) => name);
};
