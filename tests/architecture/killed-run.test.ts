import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { WITH_PARENT } from '../support/with-parent.ts';

/** As a run of tests: it starts what runs a file, which starts a bot that would live for good and says when that is up. */
const RUN = `
  import { spawn } from 'node:child_process';
  const [withParent, depth] = process.argv.slice(1);
  if (depth === '0') {
    setInterval(() => undefined, 1e6);
    console.log('up');
  } else {
    const file = process.execArgv[process.execArgv.indexOf('--eval') + 1];
    const next = ['--import', withParent, '--input-type=module', '--eval', file, withParent, String(depth - 1)];
    spawn(process.execPath, next, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }
`;

it('A run of tests that is killed leaves no bot behind, nor what runs its files', async () => {
  expect(process.execArgv).toContain(WITH_PARENT);
  const run = spawn(process.execPath, ['--input-type=module', '--eval', RUN, WITH_PARENT, '2'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [up] = (await once(run.stdout, 'data')) as [Buffer];
  expect(up.toString().trim()).toBe('up');
  run.kill('SIGKILL');
  // They write into the same pipe: it ends when all have ended.
  run.stdout.resume();
  await once(run.stdout, 'close');
});
