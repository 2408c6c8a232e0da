// npm run zip: the two packages for the stores and the sources they were built from, from what `wxt build` has built.
// Same sources in, same bytes out: `npm run check-release` builds them from the sources package and compares.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, pack } from './release/pack.ts';
import { sourceFiles } from './release/sources.ts';

const root = process.cwd();
const output = path.join(root, '.output');
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, string>;

async function write(what: string, folder: string, files: readonly string[]): Promise<void> {
  const bytes = await pack(folder, files);
  const file = `${name}-${version}-${what}.zip`;
  writeFileSync(path.join(output, file), bytes);
  console.log(
    `${createHash('sha256').update(bytes).digest('hex')}  ${file}  ${files.length} files, ${bytes.length} bytes`,
  );
}

for (const browser of ['chrome', 'firefox']) {
  const built = path.join(output, `${browser}-mv3`);
  await write(browser, built, filesBelow(built, ''));
}
await write('sources', root, sourceFiles(root));
