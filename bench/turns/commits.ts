import pg from 'pg';
import type { Table } from '../table.ts';

const MOST = 200;

/** What of a turn that saves something is the disk's: a row by itself, committed as what is saved is, and as what is only noted. */
export async function commits(url: string): Promise<Table> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE commits (no int)');
  const rows = [];
  for (const [what, mode] of [
    ['waits for the disk', 'on'],
    ['does not', 'off'],
  ] as const) {
    await client.query(`SET synchronous_commit = ${mode}`);
    const times: number[] = [];
    for (let no = 0; no < MOST; no++) {
      const began = performance.now();
      await client.query('INSERT INTO commits VALUES ($1)', [no]);
      times.push(performance.now() - began);
    }
    rows.push([what, (times.sort((a, b) => a - b)[MOST / 2] ?? Number.NaN).toFixed(2)]);
  }
  await client.end();
  return { title: 'A row that is committed by itself', columns: ['its commit', 'ms'], rows };
}
