import type { Socket } from 'node:net';
import type pg from 'pg';

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
