import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const lib = path.resolve(import.meta.dirname, '../lib');
const map = readFileSync(path.join(lib, 'README.md'), 'utf8');
const folders = readdirSync(lib, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

it('the map names every folder of lib, and none that is not there', () => {
  const named = [...map.matchAll(/^\| `([a-z]+)\/` \|/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(folders.sort());
});
