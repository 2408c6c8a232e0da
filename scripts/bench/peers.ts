import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Subject } from './measure.ts';

const folder = path.resolve('tests/bench');
const NAMES: Readonly<Record<string, string>> = {
  writeGood: 'write-good',
  alex: 'alex',
  retext: 'retext and 7 plugins',
  textlint: 'textlint and 5 rules',
  harper: 'Harper',
};

export interface Peers {
  /** By the short name that the ratios use. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Why some are missing, a sentence each. */
  readonly missing: readonly string[];
}

const why = (error: unknown) => (error instanceof Error ? error.message.split('\n')[0] : String(error));

/** The other linters, installed on first use into tests/bench from its lock file; never a dependency of ours. */
export async function loadPeers(): Promise<Peers> {
  const subjects = new Map<string, Subject>();
  const missing: string[] = [];
  if (!existsSync(path.join(folder, 'node_modules/.package-lock.json')))
    try {
      console.error('Installing the other linters into tests/bench …');
      execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    } catch (error) {
      missing.push(`The other linters could not be installed: ${why(error)}`);
    }
  const { peers } = (await import(pathToFileURL(path.join(folder, 'peers.mjs')).href)) as {
    peers: Record<string, () => Promise<Subject['read']>>;
  };
  for (const [key, make] of Object.entries(peers))
    try {
      subjects.set(key, { name: NAMES[key] ?? key, read: await make() });
    } catch (error) {
      missing.push(`${NAMES[key] ?? key} is left out: ${why(error)}`);
    }
  return { subjects, missing };
}
