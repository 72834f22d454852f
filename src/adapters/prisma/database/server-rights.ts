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
    ARRAY(SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      AND EXISTS (SELECT FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) right_of WHERE NOT has_table_privilege(oid, right_of))
      ORDER BY relname) AS "closedTables",
    (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`;
