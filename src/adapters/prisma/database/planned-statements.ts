import type { EventEmitter } from 'node:events';
import type pg from 'pg';

/** What `pg` has and does not say in its types. */
interface Wire {
  readonly connection: EventEmitter;
  query: (asked: unknown, ...rest: readonly unknown[]) => unknown;
}

/** A statement as `pg` takes it: alone, or with its values beside it. */
interface Statement {
  readonly text?: string | undefined;
  readonly values?: unknown;
  readonly name?: string | undefined;
}

/**
 * Has the server plan each statement with values once a session, under a name of its own: planning a read of an order takes longer than
 * reading it. Whoever asks needs no name, and Prisma's statements count too.
 */
export function planOnce(client: pg.ClientBase): void {
  const wire = client as unknown as Wire;
  const query = wire.query.bind(client);
  const names = new Map<string, string>();
  let given = 0;
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < MOST_PLANNED) names.set(text, `planned-${(given += 1)}`);
    return names.get(text);
  };
  wire.query = (asked, ...rest) => {
    const statement: Statement = typeof asked === 'string' ? { text: asked } : (asked as Statement);
    const { text, name, values = rest[0] } = statement;
    const isOurs = text !== undefined && name === undefined && Array.isArray(values);
    return isOurs ? query({ ...statement, name: nameOf(text) }, ...rest) : query(asked, ...rest);
  };
  wire.connection.on('errorMessage', ({ code }: { readonly code?: string }) => {
    if (UNUSABLE.has(code ?? '')) names.clear();
  });
}

/** Lists of different lengths are different texts: the rest is planned each time. */
const MOST_PLANNED = 200;

/** The session has lost the plan, has another one under that name, or tables have changed since. */
export const UNUSABLE: ReadonlySet<string> = new Set(['26000', '42P05', '0A000']);
