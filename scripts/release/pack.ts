import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';

/** The first moment a zip can name: no entry tells when or in which time zone it was packed. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** All files below a folder, relative, with slashes; of a file itself its own name. */
export function filesBelow(root: string, entry: string): string[] {
  const start = path.join(root, entry);
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(root, path.join(one.parentPath, one.name)).split(path.sep).join('/'));
}

/** A zip of files in a folder: the same bytes for the same files, whatever the machine, its clock and its Node. */
export async function pack(root: string, files: readonly string[]): Promise<Buffer> {
  const archive = new JSZip();
  for (const file of [...files].sort())
    archive.file(file, readFileSync(path.join(root, file)), { date: NO_TIME, createFolders: false });
  // Not the machine's zlib: jszip brings its own compressor, so that a newer Node changes no byte.
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
