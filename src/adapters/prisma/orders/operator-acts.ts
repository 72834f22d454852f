import { randomUUID } from 'node:crypto';
import { toIso, type Instant } from '../../../kernel/time/instant.ts';

/** What an operator's command did, or a coordinator on a page that concerns no order: numbers and codes, never names or contents. */
export interface OperatorAct {
  readonly command: string;
  readonly area?: string | undefined;
  /** The number of the order that it was about. */
  readonly order?: string | undefined;
  readonly counts?: Readonly<Record<string, number>> | undefined;
  /** The coordinator's id; an operator has none. */
  readonly by?: string | undefined;
}

/** Runs one statement of SQL, perhaps inside a transaction: a pool or one of its connections. */
export interface Runs {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** Keeps that a command was run, beside the events of the orders: retention runs and exports are recorded too. */
export async function recordAct(on: Runs, at: Instant, act: OperatorAct): Promise<void> {
  await on.query('INSERT INTO settings (key, value) VALUES ($1, $2)', [keyOfAct(at), JSON.stringify(act)]);
}

/** What the keys of acts begin with. */
export const ACT = 'act/';

/** The key of a new act in the settings. */
export function keyOfAct(at: Instant): string {
  return `${ACT}${toIso(at)}/${randomUUID()}`;
}
