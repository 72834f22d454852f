import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { PglitePgConnection } from '@electric-sql/pglite/node-postgres';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { UNUSABLE } from './planned-statements.ts';

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

/** Where the database of a folder of data stands. */
export function databaseFolder(dataDir: string): string {
  return join(dataDir, 'database');
}

/** The folder of the database itself. A new one gets its name when it is complete: a process that dies while making it leaves nothing half done. */
export async function completeFolder(dataDir: string): Promise<string> {
  const folder = databaseFolder(dataDir);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const { pool, engine } = await openEmbedded({ dataDir: unfinished });
  await pool.end();
  await engine.close();
  await rename(unfinished, folder);
  return folder;
}

export interface Embedded {
  readonly pool: pg.Pool;
  readonly engine: PGlite;
}

/**
 * A client of `pg` for the one session of an embedded database. `pg` throws a client away after a failed statement and takes a new one;
 * the session behind them goes on, so that each client waits until the one before it has been answered, and begins outside any transaction.
 */
function embeddedClient(engine: PGlite): new () => pg.ClientBase {
  const session = new Session(engine);
  return class extends pg.Client {
    constructor(config: pg.ClientConfig = {}) {
      // A connection is foreign to the types of `pg`, not to `pg`.
      super({ ...config, connection: new Connection(session) } as pg.ClientConfig);
    }
  };
}

/** What the engine knows, whichever client has told it. */
class Session {
  readonly engine: PGlite;
  /** Names of the statements that the engine has planned, by their texts. */
  readonly #planned = new Map<string, string>();
  #given = 0;
  #left: Promise<unknown> | undefined;

  constructor(engine: PGlite) {
    this.engine = engine;
  }

  nameOf(text: string): string | undefined {
    return this.#planned.get(text);
  }

  /** A name that no statement has had, whatever became of those before; none when there are enough of them. */
  newName(): string {
    if (this.#planned.size >= MOST_PLANNED) return '';
    this.#given += 1;
    return `planned-${this.#given}`;
  }

  isPlanned(text: string, name: string): void {
    if (name !== '') this.#planned.set(text, name);
  }

  forget(text: string): void {
    this.#planned.delete(text);
  }

  leave(answered: Promise<unknown>): void {
    this.#left = Promise.all([this.#left, answered]);
  }

  async enter(): Promise<void> {
    await this.engine.waitReady;
    if (this.#left === undefined) return;
    await this.#left;
    await this.engine.exec('ROLLBACK');
  }
}

/**
 * Plans each statement once: in WebAssembly planning costs several times as much as doing, and the tables do not change while the
 * process lives. Prisma hands type parsers along with a query; PGlite's connection would take them for the numbers of parameter types.
 */
class Connection extends PglitePgConnection {
  readonly #session: Session;
  /** The statement under way, and the name under which it is being planned: '' where it was planned before or is not kept. */
  #text = '';
  #asked = '';
  #name = '';
  #isEnded = false;

  constructor(session: Session) {
    super({ pglite: session.engine });
    this.#session = session;
    this.#listen();
  }

  override async connect(port: number, host: string): Promise<void> {
    this._connecting = true;
    await this.#session.enter();
    await super.connect(port, host);
  }

  override parse({ text, name }: { readonly text: string; readonly name?: string }): void {
    const isOthers = name !== undefined && name !== '';
    const known = isOthers ? undefined : this.#session.nameOf(text);
    this.#text = text;
    this.#asked = isOthers || known !== undefined ? '' : this.#session.newName();
    this.#name = known ?? this.#asked;
    if (known === undefined) super.parse({ text, name: isOthers ? name : this.#asked, types: [] });
  }

  /** A value that cannot be sent fails before anything of the message is written: half of one would stand before the next. */
  override bind(given: Bound): void {
    const { statement = this.#name, values = [], valueMapper = (value: unknown) => value } = given;
    const mapped = values.map((value): unknown => valueMapper(value));
    super.bind({ ...given, statement, values: mapped, valueMapper: undefined });
  }

  /** PGlite drops all listeners here, although statements may be under way. */
  override end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    super.end();
    this.#listen();
    this.on('error', () => undefined);
    this.#session.leave(new Promise((resolve) => this.once('end', resolve)));
  }

  #listen(): void {
    this.on('parseComplete', () => this.#session.isPlanned(this.#text, this.#asked));
    this.on('errorMessage', ({ code }: { readonly code?: string }) => {
      if (UNUSABLE.has(code ?? '')) this.#session.forget(this.#text);
    });
  }
}

interface Bound {
  readonly statement?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly valueMapper?: (value: unknown) => unknown;
}

/** Lists of different lengths are different texts: the rest is planned each time. */
const MOST_PLANNED = 1_000;
