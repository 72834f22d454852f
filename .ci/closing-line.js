import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A log that is cut to its end must still name every failure. */
const MOST_LINES = 50;
const LINES_OF_MESSAGE = 3;
const LINES_OF_DIFF = 6;

/**
 * Vitest reporter: ends a test run with what failed, if anything did, and the line `N passed, N failed, N skipped`, on standard output.
 * A test file that could not be run at all, a hook, and an error outside every test, count as one failed.
 */
export default class ClosingLine {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const failures = [
      ...modules.flatMap(failuresIn),
      ...errors.map((error) => ({ name: '× outside every test', errors: [error] })),
    ];
    const line = `${count('passed')} passed, ${failures.length} failed, ${count('skipped')} skipped`;
    // The summary of the run itself is written after this call; the lines belong behind it.
    process.once('exit', () => process.stdout.write([...listed(failures), line, ''].join('\n')));
  }
}

/** A file or a group of tests fails by itself when it cannot be loaded, or in a hook around its tests. */
function failuresIn(module) {
  const groups = [module, ...module.children.allSuites()].map((group) => ({ group, errors: group.errors() }));
  const tests = [...module.children.allTests('failed')].map((test) => ({ group: test, errors: test.result().errors }));
  return [...groups.filter(({ errors }) => errors.length > 0), ...tests].map(({ group, errors }) => ({
    name: `× ${[module.relativeModuleId, group.fullName].filter(Boolean).join(' > ')}`,
    errors,
  }));
}

/** Of many failures less is said of each, so that all have their names. */
function listed(failures) {
  if (failures.length === 0) return [];
  const each = Math.max(1, Math.floor(MOST_LINES / failures.length));
  const lines = failures.flatMap(({ name, errors: [error] }) => [name, ...linesOf(error)].slice(0, each));
  return ['', 'What failed:', ...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])];
}

function linesOf({ message = '', stacks = [], diff = '' } = {}) {
  const [at] = stacks;
  const place = at === undefined ? [] : [`at ${relative(process.cwd(), at.file)}:${at.line}`];
  const differences = linesIn(diff).filter((line) => /^[+-](?! (?:Expected|Received)\b)/.test(line));
  return [...place, ...linesIn(message).slice(0, LINES_OF_MESSAGE), ...differences.slice(0, LINES_OF_DIFF)].map(
    (line) => `    ${line.slice(0, 300)}`,
  );
}

function linesIn(text) {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.filter((line) => line.trim() !== '');
}
