import pg from 'pg';

/** A PostgreSQL database of this process's own, at `url`. */
export interface BenchDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Makes an empty one beside the one of an administrator's address. */
export async function freshDatabase(adminUrl: string, bench: string): Promise<BenchDatabase> {
  const name = `verkostobotti_bench_${bench}_${process.pid}`;
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name}`);
  return { url: url.href, drop: () => asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** What can only be measured on a server says so. */
export function serverUrl(): string {
  const url = process.env['BENCH_DATABASE_URL'];
  if (url === undefined) throw new Error('This benchmark needs PostgreSQL: set BENCH_DATABASE_URL to an administrator’s address');
  return url;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
