import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../src/sandbox/http/listening.ts';
import { built } from './built.ts';
import { WITH_PARENT } from './with-parent.ts';

/** The bot as a process of its own (`npm run serve:built`), which a test may kill. */
export interface BotProcess {
  /** `http://127.0.0.1:<port>`, the same after each start. */
  readonly origin: string;
  /** Of the running process. */
  pid(): number | undefined;
  /** Ready, and not killed since. */
  isUp(): boolean;
  /** Starts it, perhaps with other variables from now on, and waits until it is ready. */
  start(changed?: Readonly<Record<string, string>>): Promise<void>;
  /** kill -9: nothing is finished, nothing is closed. */
  kill(): Promise<void>;
}

/** @param source another program than the bot, which answers `/health/ready` too */
export async function botProcess(variables: Readonly<Record<string, string>>, source?: string): Promise<BotProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let isUp = false;
  let given = variables;
  return {
    origin,
    pid: () => child?.pid,
    isUp: () => isUp,
    start: async (changed = {}) => {
      given = { ...given, ...changed };
      const program = source === undefined ? [join(await built(), 'server.js')] : ['--import', 'tsx', source];
      child = spawn(process.execPath, ['--import', `${WITH_PARENT} process.channel?.unref();`, ...program], {
        env: { PATH: process.env['PATH'], ...given, PORT: String(port) },
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      });
      await ready(origin, child);
      isUp = true;
    },
    kill: async () => {
      const running = child;
      child = undefined;
      isUp = false;
      if (running !== undefined) await ended(running);
    },
  };
}

/** Asks until the bot says that it is ready; fails at once when the process has ended. */
async function ready(origin: string, child: ChildProcess): Promise<void> {
  const isReady = async (): Promise<boolean> => (await fetch(`${origin}/health/ready`).catch(() => undefined))?.status === 200;
  while (!(await isReady())) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the bot ended with ${child.exitCode ?? child.signalCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
