/**
 * Vitest reporter: ends a test run with the line `N passed, N failed, N skipped`, on standard output.
 * A test file that could not be run at all, and an error outside every test, count as one failed.
 */
export default class ClosingLine {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const line = `${count('passed')} passed, ${count('failed') + broken + errors.length} failed, ${count('skipped')} skipped`;
    // The summary of the run itself is written after this call; the line belongs behind it.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}
