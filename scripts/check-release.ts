// npm run check-release: unpacks the sources package somewhere else, installs and packs there, and holds what comes out
// to what was packed here, byte for byte; then learns the reader again from the corpus of the package. Minutes, and npm
// reads its packages from where it always does; so it is no part of npm test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { filesBelow } from './release/pack.ts';

const root = process.cwd();
const isKept = process.argv.includes('--keep');
const elsewhere = mkdtempSync(path.join(tmpdir(), 'forthright-sources-'));
const wrong: string[] = [];

function run(where: string, command: string, ...args: string[]): void {
  console.log(`— ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: where, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function hold(what: string, ours: string, theirs: string): void {
  const same = readFileSync(ours).equals(readFileSync(theirs));
  console.log(`${same ? 'same ' : 'OTHER'} ${what}`);
  if (!same) wrong.push(what);
}

try {
  run(root, 'npm', 'run', 'zip');
  const output = path.join(root, '.output');
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const archive = await JSZip.loadAsync(readFileSync(path.join(output, `${name}-${version}-sources.zip`)));
  for (const entry of Object.values(archive.files).filter(({ dir }) => !dir)) {
    const file = path.join(elsewhere, entry.name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.async('nodebuffer'));
  }
  run(elsewhere, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  run(elsewhere, 'npm', 'run', 'zip');

  for (const browser of ['chrome-mv3', 'firefox-mv3']) {
    const [ours, theirs] = [root, elsewhere].map((where) => path.join(where, '.output', browser)) as [string, string];
    const [here, there] = [filesBelow(ours, '').sort(), filesBelow(theirs, '').sort()];
    if (here.join() !== there.join()) wrong.push(`the list of files of ${browser}`);
    for (const file of here.filter((one) => there.includes(one)))
      hold(`${browser}/${file}`, path.join(ours, file), path.join(theirs, file));
  }
  for (const file of readdirSync(path.join(elsewhere, '.output')).filter((one) => one.endsWith('.zip')))
    hold(file, path.join(output, file), path.join(elsewhere, '.output', file));

  const reader = path.join(elsewhere, 'assets/public/reader.bin');
  rmSync(reader);
  run(elsewhere, 'npm', 'run', 'train');
  hold('reader.bin, learned again', path.join(root, 'assets/public/reader.bin'), reader);
} finally {
  if (isKept) console.log(`kept: ${elsewhere}`);
  else rmSync(elsewhere, { recursive: true, force: true });
}
console.log(
  wrong.length === 0 ? 'The release can be made again from its sources.' : `Not the same: ${wrong.join(', ')}`,
);
process.exit(wrong.length === 0 ? 0 : 1);
