import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './pack.ts';

/**
 * What a reviewer needs to build the extension, to learn its reader again and to run its tests. Named one by one, so
 * that nothing that merely lies in the folder gets in: no result of a test, no note, no key.
 */
const FOLDERS = ['.ci', '.github', 'assets', 'components', 'entrypoints', 'lib', 'scripts', 'tests', 'training'];
const FILES =
  /^(?:\.gitignore|\.npmrc|LICENSE|[A-Z]+\.md|package(?:-lock)?\.json|tsconfig\.json|biome\.json|\w+\.config\.ts)$/;
/** What tests and builds leave in these folders; also in .gitignore. */
const LEFT_BEHIND = /(?:^|\/)(?:node_modules|\.cache|test-results|coverage)\/|\.log$/;

/** The files of the sources package, relative to the root. */
export function sourceFiles(root: string): string[] {
  const folders = FOLDERS.filter((name) => statSync(path.join(root, name), { throwIfNoEntry: false })?.isDirectory());
  return [
    ...readdirSync(root).filter((name) => FILES.test(name)),
    ...folders.flatMap((folder) => filesBelow(root, folder)),
  ].filter((file) => !LEFT_BEHIND.test(file));
}
