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

/**
 * Plans each statement once: in WebAssembly planning costs several times as much as doing, and the tables do not change while the
 * process lives. Prisma hands type parsers along with a query; PGlite's connection would take them for the numbers of parameter types.
 */
class Connection extends PglitePgConnection {
  /** Names of the statements that the engine knows, by their texts. */
  readonly #planned = new Map<string, string>();
  /** The one that has been sent to be planned, and may yet be refused. */
  #sent: { readonly text: string; readonly name: string } | undefined;
  #name = '';

  constructor(config: ConstructorParameters<typeof PglitePgConnection>[0]) {
    super(config);
    this.on('parseComplete', () => {
      if (this.#sent !== undefined && this.#sent.name !== '') this.#planned.set(this.#sent.text, this.#sent.name);
    });
  }

  override parse({ text, name }: { readonly text: string; readonly name?: string }): void {
    const known = this.#planned.get(text);
    const own = this.#planned.size < MOST_PLANNED ? `planned-${this.#planned.size}` : '';
    this.#name = known ?? own;
    const isOthers = name !== undefined && name !== '';
    if (known !== undefined && !isOthers) return;
    this.#sent = isOthers ? undefined : { text, name: own };
    super.parse({ text, name: isOthers ? name : own, types: [] });
  }

  override bind(values: { readonly statement?: string }): void {
    super.bind({ ...values, statement: values.statement ?? this.#name });
  }
}

/** Lists of different lengths are different texts: the rest is planned each time. */
const MOST_PLANNED = 1_000;
