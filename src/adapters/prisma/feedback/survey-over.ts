import type pg from 'pg';
import type { Survey } from '../../../model/feedback/sheets.ts';
import type { OrderNumber } from '../../../model/order/order.ts';

/** Under the box's lock: an order that closes closes its survey after this, and takes what is in the box by then. */
export async function isOver(client: pg.PoolClient, order: OrderNumber, survey: Survey): Promise<boolean> {
  const { rows } = await client.query<{ readonly over: boolean }>(OVER[survey], [order]);
  return rows[0]?.over ?? true;
}

const OVER: Readonly<Record<Survey, string>> = {
  meeting: `SELECT phase IN ('closed', 'cancelled', 'unfilled') AS over FROM orders WHERE number = $1`,
  impact: `SELECT coalesce(content->>'impactClosed', 'false') = 'true' AS over FROM orders WHERE number = $1`,
};
