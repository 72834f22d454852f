import type { Socket } from 'node:net';
import type pg from 'pg';

/**
 * What results depend on, as this program wants it in each of its sessions: an administrator may have set any of it otherwise on the server,
 * the database or the role. Prisma writes an instant as wall time in UTC without its zone, and reads it back in the same way, so that in
 * another time zone the hours are stored wrong while everything seems to work.
 */
const OURS: Readonly<Record<string, string>> = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  client_encoding: 'UTF8',
  standard_conforming_strings: 'on',
  bytea_output: 'hex',
  extra_float_digits: '1',
  transform_null_equals: 'off',
  default_transaction_isolation: 'read committed',
  default_transaction_deferrable: 'off',
  search_path: 'public',
};

/** Milliseconds: a process that hangs inside a transaction loses it, so that it does not keep an order locked. */
const IDLE_IN_TRANSACTION_MS = 60_000;

const statements = [
  ...Object.entries(OURS).map(([name, value]) => `SET ${name} = '${value}'`),
  `SET idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS}`,
].join(';');

/** Makes a new session ours. By statements, because a pooler takes no parameters of start, and they win over those of the address. */
export async function setSession(client: pg.ClientBase): Promise<void> {
  await client.query(statements);
}

/** Names of the settings that the server gives otherwise than ours. What a client names for itself, and where tables are, is no news. */
export function differingFrom(settings: Readonly<Record<string, string>>): readonly string[] {
  return settingNames.filter((name) => !UNTOLD.has(name) && !isSame(settings[name], OURS[name]));
}

export const settingNames: readonly string[] = Object.keys(OURS);

const UNTOLD: ReadonlySet<string> = new Set(['search_path', 'client_encoding']);

function isSame(given: string | undefined, ours: string | undefined): boolean {
  return given === ours || (ours === 'UTC' && given !== undefined && isUtc(given));
}

/** UTC has many names. */
export function isUtc(zone: string): boolean {
  return /^(Etc[/])?(UTC|UCT|Universal|Zulu|GMT)$/.test(zone);
}

/** What `pg` knows of its client and does not say in its types. */
interface Wire {
  readonly connection: { readonly stream: Socket };
  /** No statement is under way. */
  readonly readyForQuery: boolean;
}

/**
 * A connection that takes a statement and then says nothing is broken off, so that whoever waits for it gets an outage and goes on with a
 * new one: a server or a line that hangs breaks nothing by itself, and the system would notice it only after minutes or hours. `pg`'s own
 * limit would give such a connection back to the pool.
 */
export function endSilent(client: pg.ClientBase, withinMs: number): void {
  const wire = client as unknown as Wire;
  const { stream } = wire.connection;
  stream.setTimeout(withinMs);
  stream.on('timeout', () => {
    if (!wire.readyForQuery) stream.destroy();
  });
}
