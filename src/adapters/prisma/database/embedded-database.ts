import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import pg from 'pg';
import { embeddedClient } from './embedded-connection.ts';

/**
 * PostgreSQL as WebAssembly inside this process, in a folder of files. It is spoken to through `pg` like any other PostgreSQL, but
 * without a socket, which any other account of the machine could open.
 * It has one session: its pool has one connection, and a transaction has the whole database.
 */
export async function openEmbedded(source: { readonly dataDir: string } | { readonly image: Blob }): Promise<Embedded> {
  const place = 'image' in source ? { loadDataDir: source.image } : { dataDir: source.dataDir };
  const engine = await PGlite.create({ ...place, extensions: { btree_gist } });
  return { pool: new pg.Pool({ Client: embeddedClient(engine), max: 1, idleTimeoutMillis: 0 }), engine };
}

export interface Embedded {
  readonly pool: pg.Pool;
  readonly engine: PGlite;
}
