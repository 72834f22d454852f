import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../config/env.ts';
import { freePort, listen } from './http/listening.ts';
import type { Sandbox } from './sandbox.ts';
import type { SandboxOptions } from './start-sandbox.ts';
import { Play } from './scripted/play.ts';
import { wholeOrder } from './scripted/story.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: the sandbox until it is stopped. With `--scripted`: one whole order, and 0 only if all of it came out right. */
async function main(): Promise<number> {
  return process.argv.includes('--scripted') ? scripted() : interactive();
}

async function interactive(): Promise<number> {
  const port = Number(environment()['PORT'] ?? 3978);
  if (!(await isFree(port))) {
    print(`Port ${port} is taken, perhaps by another sandbox. Stop it, or choose another: PORT=3979 npm start`);
    return 1;
  }
  print('Starting the sandbox…');
  const dataDir = join('.data', 'sandbox');
  await rm(dataDir, { recursive: true, force: true });
  const startSandbox = await product();
  const sandbox = await startSandbox({ port, dataDir });
  await takeChannel(sandbox);
  print(`The sandbox is at http://localhost:${port} (Ctrl+C stops it; every start begins afresh)`);
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  await sandbox.stop();
  return 0;
}

/** So that a newcomer sees orders on the coordinators' channel from the first one on. */
async function takeChannel({ teams, team }: Sandbox): Promise<void> {
  const coordinator = teams.world.people.find(({ role }) => role === 'coordinator');
  const channel = team.channels.at(-1);
  if (coordinator && channel) await teams.client.sayInChannel(coordinator, { channelId: channel.id }, 'ota kanava käyttöön');
}

/** Beside a sandbox that is already running, too: own port, own database. */
async function scripted(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-'));
  const startSandbox = await product();
  const sandbox = await startSandbox({ port: await freePort(), dataDir });
  const isRight = await playScript(sandbox, sandbox.app.origin);
  await sandbox.stop();
  await rm(dataDir, { recursive: true, force: true });
  return isRight ? 0 : 1;
}

/** Plays one whole order and prints what each person sees. True only if every step came out right. */
async function playScript(sandbox: Sandbox, botOrigin: string): Promise<boolean> {
  const play = new Play(sandbox, botOrigin, print);
  for (const step of wholeOrder()) {
    play.screen.step(step.title);
    try {
      await step.play(play);
    } catch (error) {
      print(`\nFAILED: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  print('\nEvery step came out right.');
  return true;
}

async function isFree(port: number): Promise<boolean> {
  const server = await listen(() => undefined, port).catch(() => undefined);
  await server?.close();
  return server !== undefined;
}

/** Loaded after the first line is on the screen: that takes seconds. */
const product = async () => {
  const [{ startSandbox }, { startApp }] = await Promise.all([import('./start-sandbox.ts'), import('../app.ts')]);
  return (options: SandboxOptions) => startSandbox(startApp, options);
};

process.exitCode = await main();
