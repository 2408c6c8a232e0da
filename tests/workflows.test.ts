import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly container?: string; readonly steps: readonly { run?: string; uses?: string }[] }>
  >;
}
const folder = path.resolve(import.meta.dirname, '../.github/workflows');
const read = (file: string) => load(readFileSync(path.join(folder, file), 'utf8')) as Workflow;
const scripts = JSON.parse(readFileSync(path.resolve(folder, '../../package.json'), 'utf8')).scripts;

describe.each(readdirSync(folder))('%s', (file) => {
  const workflow = read(file);

  it('is YAML with jobs whose steps run or use something', () => {
    expect(workflow.on).toBeDefined();
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    expect(steps.filter(({ run, uses }) => (run === undefined) === (uses === undefined))).toEqual([]);
  });

  it('may read the repository and nothing else', () => expect(workflow.permissions).toEqual({ contents: 'read' }));
});

it('the README’s two commands run in a Debian container, one after the other', () => {
  const job = Object.values(read('test.yml').jobs).find(({ container }) => container?.startsWith('debian:'));
  const runs = job?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(runs.filter((run) => run.startsWith('npm'))).toEqual(['npm start', 'npm test']);
  expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
});
