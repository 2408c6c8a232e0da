import { defineConfig } from '@playwright/test';

/** End to end, in both browsers, offline. The projects are named after their browsers: see tests/browsers/test.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/browsers/setup.ts',
  fullyParallel: false,
  // One more than the two cores of a small machine: much of a test is waiting, for a person looks before answering.
  workers: 3,
  // A loaded machine may be late once; what needed a second try is counted and said (scripts/test.mjs).
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  reporter: [['list'], ['./tests/e2e/cells-reporter.ts']],
  forbidOnly: Boolean(process.env.CI),
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
