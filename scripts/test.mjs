// npm test: everything from nothing. Static checks, unit tests, builds, both browsers; one closing line with counts.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installBrowsers, installPackages, root, run, runAside } from './setup.mjs';

const started = Date.now();
installPackages();
installBrowsers('chromium', 'firefox');

/** What is done one after the other; the two rows at the same time, for each step keeps one core busy. */
const rows = [
  [
    ['formatting and lint', 'npx', ['biome', 'ci', '--colors=off', '.']],
    ['types', 'npx', ['tsc', '--noEmit']],
    ['types of the linter without DOM', 'npx', ['tsc', '--noEmit', '-p', 'lib/linter']],
  ],
  [
    ['build for Chromium', 'npx', ['wxt', 'build', '-b', 'chrome']],
    ['build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox']],
    ['Firefox’s own checks', 'npx', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery']],
  ],
];

console.log('\n— types of the build');
run('npx', ['wxt', 'prepare']);
await Promise.all(
  rows.map(async (steps) => {
    for (const [what, command, args] of steps) {
      const { said, status } = await runAside(command, args);
      console.log(`\n— ${what}\n${said}`);
      if (status !== 0) process.exit(status ?? 1);
    }
  }),
);

/** A runner whose counts we want as well as its exit code. */
function count(what, args, file, read) {
  console.log(`\n— ${what}`);
  const report = path.join(root, file);
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 };
  // A runner that failed without a failed test (a broken file, a crash) still counts as a failure.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const unit = count(
  'unit and component tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
  'test-results/unit.json',
  ({ numPassedTests, numFailedTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }),
);
const ends = count(
  'end to end in Chromium and Firefox',
  ['playwright', 'test', '--reporter=list,json'],
  'test-results-e2e.json',
  ({ stats }) => {
    if (stats.flaky > 0)
      console.log(`\n${stats.flaky} end-to-end tests passed only at their second try: see the list above`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  },
);
const sum = (key) => unit[key] + ends[key];
console.log(`\nunit ${unit.passed}, end to end ${ends.passed}; ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
