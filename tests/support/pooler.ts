import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../src/sandbox/http/listening.ts';

/** Is the program on this machine? Debian has it outside of an ordinary person's path. */
export function hasPgBouncer(): boolean {
  return spawnSync('pgbouncer', ['--version'], { env: { PATH } }).status === 0;
}

const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin`;

/** A real PgBouncer before a PostgreSQL that trusts this machine. */
export async function pgBouncer(
  databaseUrl: string,
  mode: 'session' | 'transaction' | 'statement',
  more = '',
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pooler-'));
  const target = new URL(databaseUrl);
  const port = await freePort();
  await writeFile(join(folder, 'users.txt'), `"${target.username}" ""\n`);
  await writeFile(
    join(folder, 'pooler.ini'),
    `[databases]
* = host=${target.hostname} port=${target.port || 5432}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
auth_file = ${join(folder, 'users.txt')}
pool_mode = ${mode}
default_pool_size = 20
${more}
`.replace('* = ', `* = user=${target.username} `),
  );
  await chmod(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const child = spawn('pgbouncer', [...(isRoot ? ['-u', 'nobody'] : []), join(folder, 'pooler.ini')], {
    env: { PATH },
    stdio: 'ignore',
  });
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  await answering(url.href, child);
  return {
    url: url.href,
    close: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string, child: { readonly exitCode: number | null }): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isUp) return;
    if (child.exitCode !== null) throw new Error(`PgBouncer ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
