import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../config/env.ts';
import { freePort, listen } from './http/listening.ts';
import type { Sandbox } from './sandbox.ts';
import type { RunningSandbox, SandboxOptions } from './start-sandbox.ts';
import { prepareClient, prepareDatabase, preparingPage } from './preparing.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: the sandbox until it is stopped. With `--scripted`: one whole order, and 0 only if all of it came out right. */
async function main(): Promise<number> {
  return process.argv.includes('--scripted') ? scripted() : interactive();
}

async function interactive(): Promise<number> {
  const port = Number(environment()['PORT'] ?? 3978);
  const waiting = await listen(preparingPage, port).catch(() => undefined);
  if (waiting === undefined) {
    print(`Port ${port} is taken, perhaps by another sandbox. Stop it, or choose another: PORT=3979 npm start`);
    return 1;
  }
  print('Preparing the sandbox: a database, the bot, and thirty people with their calendars…');
  const dataDir = join('.data', 'sandbox');
  await rm(dataDir, { recursive: true, force: true });
  const start = await product(dataDir);
  await waiting.close();
  const sandbox = await start({ port, dataDir, onOpen: (opened) => open(opened, port) });
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  await sandbox.stop();
  return 0;
}

async function open(sandbox: Sandbox, port: number): Promise<void> {
  await takeChannel(sandbox);
  print(`The sandbox is at http://localhost:${port} (Ctrl+C stops it; every start begins afresh)`);
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
  print('Preparing the sandbox: a database, the bot, and thirty people with their calendars…');
  const start = await product(dataDir);
  const sandbox = await start({ port: await freePort(), dataDir });
  const isRight = await playScript(sandbox, sandbox.app.origin);
  await sandbox.stop();
  await rm(dataDir, { recursive: true, force: true });
  return isRight ? 0 : 1;
}

/** Plays one whole order and prints what each person sees. True only if every step came out right. */
async function playScript(sandbox: Sandbox, botOrigin: string): Promise<boolean> {
  const [{ Play }, { wholeOrder }] = await Promise.all([import('./scripted/play.ts'), import('./scripted/story.ts')]);
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

/** The bot is loaded while its database is made. */
async function product(dataDir: string): Promise<(options: SandboxOptions) => Promise<RunningSandbox>> {
  const database = prepareDatabase(dataDir);
  await prepareClient();
  const [{ startSandbox }, { startApp }] = await Promise.all([import('./start-sandbox.ts'), import('../app.ts'), database]);
  return (options) => startSandbox(startApp, options);
}

process.exitCode = await main();
