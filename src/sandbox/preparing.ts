import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';

/** What stands at the sandbox's address until it is ready, and then gives way to it. */
export const preparingPage: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5' });
  response.end(PAGE);
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Verkostobotti</title><style>body{font:16px/1.6 system-ui;margin:20vh auto;max-width:30em;padding:0 1em}</style>
<p lang="fi">Hiekkalaatikkoa valmistellaan. Sivu avautuu itsestään.<p lang="sv">Sandlådan förbereds. Sidan öppnas av sig själv.
<p>The sandbox is being prepared. The page opens by itself.
<script>setInterval(() => fetch('/sandbox/state').then(({ ok }) => ok && location.reload(), () => undefined), 500)</script>`;

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
