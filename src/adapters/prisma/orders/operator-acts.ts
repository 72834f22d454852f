import { randomUUID } from 'node:crypto';
import { toIso, type Instant } from '../../../kernel/time/instant.ts';

/** What an operator's command did: numbers and codes, never names or contents. */
export interface OperatorAct {
  readonly command: string;
  readonly area?: string | undefined;
  readonly counts?: Readonly<Record<string, number>> | undefined;
}

/** Runs one statement of SQL, perhaps inside a transaction: a pool or one of its connections. */
export interface Runs {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** Keeps that a command was run, beside the events of the orders: retention runs and exports are recorded too. */
export async function recordAct(on: Runs, at: Instant, act: OperatorAct): Promise<void> {
  const key = `act/${toIso(at)}/${randomUUID()}`;
  await on.query('INSERT INTO settings (key, value) VALUES ($1, $2)', [key, JSON.stringify(act)]);
}
