import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { WITH_PARENT } from '../support/bot-process.ts';

/** As a run of tests: it starts a bot that would live for good, and says when that is up. */
const RUN = `
  import { spawn } from 'node:child_process';
  const bot = ['--import', process.argv[1], '--input-type=module', '--eval', 'setInterval(() => undefined, 1e6); console.log("up")'];
  spawn(process.execPath, bot, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
`;

it('A run of tests that is killed leaves no bot behind', async () => {
  const run = spawn(process.execPath, ['--input-type=module', '--eval', RUN, WITH_PARENT], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [up] = (await once(run.stdout, 'data')) as [Buffer];
  expect(up.toString().trim()).toBe('up');
  run.kill('SIGKILL');
  // The bot writes into the same pipe: it ends when both have ended.
  run.stdout.resume();
  await once(run.stdout, 'close');
});
