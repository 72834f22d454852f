/**
 * Jest reporter: ends a test run with the line `N passed, N failed, N skipped`, on standard output.
 * A test file that could not be run at all counts as one failed.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // Jest writes its own summary to standard error just after this call; the line belongs behind it.
    process.once('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`));
  }
}
