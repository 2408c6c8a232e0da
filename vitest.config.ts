import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/by-hand.ts'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/bench/**'],
    // By itself vitest leaves one core of two unused.
    maxWorkers: '100%',
    restoreMocks: true,
    // Property tests on a shared machine; nothing here waits for time to pass.
    testTimeout: 20_000,
  },
});
