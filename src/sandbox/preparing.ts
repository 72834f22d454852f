import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Makes an empty database beside this process, which loads the bot meanwhile: both take seconds. Rejects when it cannot. */
export function prepareDatabase(dataDir: string): Promise<void> {
  return run(['--import', 'tsx', fileURLToPath(new URL('new-database.ts', import.meta.url)), dataDir]);
}

/** The client of the database, before anything that imports it is loaded. */
export function prepareClient(): Promise<void> {
  return run([fileURLToPath(new URL('../../prisma/generate.js', import.meta.url))]);
}

async function run(command: readonly string[]): Promise<void> {
  const [code] = (await once(spawn(process.execPath, command, { stdio: 'inherit' }), 'exit')) as [number];
  if (code !== 0) throw new Error('the sandbox could not be prepared');
}
