import { withClient } from './server-check.ts';

/** What the account of DATABASE_URL may do there. */
export interface ServerRights {
  /** Make tables, as the first start and each new version do. */
  readonly mayMakeTables: boolean;
  /** The extension that makes double booking impossible: there, to be had (and may be made), or neither. */
  readonly extension: 'there' | 'offered' | 'absent';
  /** Tables of the bot that it may not read and write, by name. */
  readonly closedTables: readonly string[];
  /** The server's clock, milliseconds. */
  readonly now: number;
}

/** Looks and changes nothing. Throws what the driver throws. */
export async function lookAtRights(connectionString: string, answerWithinMs: number): Promise<ServerRights> {
  return withClient(connectionString, answerWithinMs, async (client) => {
    const { rows } = await client.query<ServerRights>(QUERY);
    const [rights] = rows;
    if (rights === undefined) throw new Error('no answer');
    return rights;
  });
}

const QUERY = `
  SELECT has_schema_privilege('public', 'CREATE') AS "mayMakeTables",
    CASE WHEN EXISTS (SELECT FROM pg_extension WHERE extname = 'btree_gist') THEN 'there'
      WHEN EXISTS (SELECT FROM pg_available_extensions WHERE name = 'btree_gist')
        AND has_database_privilege(current_database(), 'CREATE') THEN 'offered'
      ELSE 'absent' END AS extension,
    ARRAY(SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'
      AND NOT (SELECT bool_and(has_table_privilege(format('public.%I', tablename), right_of)) FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) right_of)
      ORDER BY tablename) AS "closedTables",
    (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`;
