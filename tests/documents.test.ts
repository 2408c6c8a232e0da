import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** In a document a test is its file and (part of) its name, each as code: `tests/x.test.ts` `does y`. */
const FILE = /`(tests\/[^`]+)`/g;
const TEST = /`(tests\/[^`]+)`\s+`([^`]+)`/g;
/** A file that is itself the subject, not a witness. */
const SELF = 'tests/documents.test.ts';

/** The rows of the table below a heading, as cells. */
function rowsBelow(text: string, heading: string): string[][] {
  const section = text.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

describe.each(['SECURITY.md', 'PRIVACY.md'])('%s', (document) => {
  const text = read(document);
  const named = [...text.matchAll(TEST)].map(([, file = '', name = '']) => ({ file, name }));

  it('names tests that are there', () => {
    expect(named.length).toBeGreaterThan(4);
    const missing = named.filter(({ file, name }) => !existsSync(path.join(root, file)) || !read(file).includes(name));
    expect(missing).toEqual([]);
  });

  it('names no test file without the test', () => {
    const files = [...text.matchAll(FILE)].map(([, file]) => file).filter((file) => file !== SELF);
    expect(files.length).toBe(named.length);
  });
});

it('each promise of SECURITY.md has what holds it', () => {
  const rows = rowsBelow(read('SECURITY.md'), 'What is promised');
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((cells) => cells.length !== 3 || !/`(?:tests\/|npm run )/.test(cells[2] ?? ''))).toEqual([]);
});

it('the version has its chapter in CHANGELOG.md', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(read('CHANGELOG.md')).toContain(`\n## ${version}`);
});
