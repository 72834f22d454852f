/**
 * Runs the stages of `npm run check` one by one, all of them even when one fails, and says at the end which failed.
 * `--without tests` leaves a stage out.
 */
import { spawnSync } from 'node:child_process';

const stages = [
  ['format', 'format'],
  ['lint', 'lint'],
  ['types', 'types'],
  ['import rules', 'rules'],
  ['dead code', 'unused'],
  ['figures', 'figures'],
  ['licences', 'licences'],
  ['tests', 'test'],
  ['app package', 'package'],
];

const without = process.argv.includes('--without') ? process.argv.at(-1) : undefined;
const chosen = stages.filter(([, script]) => script !== without && `${script}s` !== without);

const results = chosen.map(([title, script]) => {
  process.stdout.write(`\n── ${title} (npm run ${script})\n`);
  const began = Date.now();
  const run = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
  return { title, passed: run.status === 0, seconds: ((Date.now() - began) / 1000).toFixed(1) };
});

process.stdout.write('\n');
for (const { title, passed, seconds } of results)
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)\n`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
