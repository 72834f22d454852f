import { mkdtemp, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../config/env.ts';
import { freePort, listen } from './http/listening.ts';
import type { Sandbox } from './sandbox.ts';
import type { RunningSandbox, SandboxOptions } from './start-sandbox.ts';
import { prepareClient, prepareDatabase } from './preparing.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: the sandbox until it is stopped. With `--scripted`: one whole order, and 0 only if all of it came out right. */
async function main(): Promise<number> {
  return process.argv.includes('--scripted') ? scripted() : interactive();
}

async function interactive(): Promise<number> {
  const port = Number(environment()['PORT'] ?? 3978);
  let show: (page: RequestListener) => void = () => undefined;
  const page = new Promise<RequestListener>((resolve) => (show = resolve));
  const listening = await listen((...asked) => void page.then((answer) => answer(...asked)), port).catch(() => undefined);
  if (listening === undefined) {
    print(`Port ${port} is taken, perhaps by another sandbox. Stop it, or choose another: PORT=3979 npm start`);
    return 1;
  }
  print(PREPARING);
  const dataDir = join('.data', 'sandbox');
  await rm(dataDir, { recursive: true, force: true });
  const onPage = (ready: RequestListener): void => {
    show(ready);
    print(`The page is at http://localhost:${port}, the bot follows in some seconds`);
  };
  const sandbox = await start({ port, dataDir, server: listening.server, onPage, hasNeighbour: true });
  await takeChannel(sandbox);
  print(`The sandbox is at http://localhost:${port} (Ctrl+C stops it; every start begins afresh)`);
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  await sandbox.stop();
  return 0;
}

const PREPARING = 'Preparing the sandbox: a database, the bot, and thirty people with their calendars…';

/** So that a newcomer sees orders on the coordinators' channel from the first one on. */
async function takeChannel({ teams, team }: Sandbox): Promise<void> {
  const coordinator = teams.world.people.find(({ role }) => role === 'coordinator');
  const channel = team.channels.at(-1);
  if (coordinator && channel) await teams.client.sayInChannel(coordinator, { channelId: channel.id }, 'ota kanava käyttöön');
}

/** Beside a sandbox that is already running, too: own port, own database. */
async function scripted(): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-'));
  print(PREPARING);
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

/** The pretended world first: it is soon loaded. The bot and its database take longer, and are made ready side by side. */
async function start(options: SandboxOptions): Promise<RunningSandbox> {
  const database = prepareDatabase(options.dataDir);
  await prepareClient();
  const { startSandbox } = await import('./start-sandbox.ts');
  return startSandbox(async (...handed) => {
    const [{ startApp }] = await Promise.all([import('../app.ts'), database]);
    return startApp(...handed);
  }, options);
}

process.exitCode = await main();
