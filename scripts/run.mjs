// Runs one of our TypeScript scripts on any Node from 20: bundles it (about 0.1 s), imports the bundle, removes it.
// usage: node scripts/run.mjs scripts/NAME.ts [arguments]
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const [source, ...rest] = process.argv.slice(2);
const folder = path.join(root, 'node_modules/.cache/forthright');
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, `${path.basename(source, '.ts')}-${process.pid}.mjs`);
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [path.resolve(root, source)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  loader: { '.bin': 'binary' },
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
