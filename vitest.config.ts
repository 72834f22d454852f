import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/fixtures/**'],
    // Files share the modules of their process: nothing of ours keeps state in a module, and loading them again takes longer than most tests.
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The second reporter closes every run with one plain line for readers that do not know vitest.
    reporters: ['default', './.ci/closing-line.js'],
  },
});
