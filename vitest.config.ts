import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './tests/support/patience.ts';
import { WITH_PARENT } from './tests/support/with-parent.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/fixtures/**'],
    // Files share the modules of their process: nothing of ours keeps state in a module, and loading them again takes longer than most tests.
    isolate: false,
    pool: 'forks',
    // A run that is killed takes with it what runs its files, and with that its bots and browsers.
    execArgv: ['--import', WITH_PARENT],
    // What was made of a source for the tests is kept beside the packages, by its content, until the source changes.
    experimental: { fsModuleCache: true },
    // One more than the cores that they have to do with: tests that play over HTTP wait for a database or for a time limit nearly half of their time.
    maxWorkers: 3,
    // Far more than any test takes by itself: a busy machine is no fault of the test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: PATIENCE_MS } },
    // The second reporter closes every run with one plain line for readers that do not know vitest.
    reporters: ['default', './.ci/closing-line.js'],
  },
});
