import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { PglitePgConnection } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

/**
 * PostgreSQL as WebAssembly inside this process, in a folder of files. It is spoken to through `pg` like any other PostgreSQL, but
 * without a socket, which any other account of the machine could open.
 * It has one session: its pool has one connection, and a transaction has the whole database.
 */
export async function openEmbedded(source: { readonly dataDir: string } | { readonly image: Blob }): Promise<Embedded> {
  const place = 'image' in source ? { loadDataDir: source.image } : { dataDir: source.dataDir };
  const engine = await PGlite.create({ ...place, extensions: { btree_gist } });
  const config = { connection: new Connection({ pglite: engine }), max: 1, idleTimeoutMillis: 0 };
  return { pool: new pg.Pool(config), engine };
}

export interface Embedded {
  readonly pool: pg.Pool;
  readonly engine: PGlite;
}

/** Prisma hands type parsers along with a query; PGlite's connection would take them for the numbers of parameter types. */
class Connection extends PglitePgConnection {
  override parse(query: { readonly text: string; readonly name?: string }): void {
    super.parse({ text: query.text, name: query.name ?? '', types: [] });
  }
}
