import type pg from 'pg';
import { rowOf, fieldsKept } from '../../../model/fields/fields.ts';
import type { OrderNumber } from '../../../model/order/order.ts';

/**
 * Takes from orders whatever tells who ordered, led or was asked, and everything that is still planned or shown about them. What is
 * left is what reports count: days, places, methods, numbers of people, answers. Answers how many orders there were.
 */
export async function anonymiseOrders(client: pg.PoolClient, orders: readonly OrderNumber[]): Promise<number> {
  if (orders.length === 0) return 0;
  for (const statement of statements) await client.query(statement, [orders]);
  return orders.length;
}

/** Lists stay, empty: every order has them. */
const lists = fieldsKept('orderer').filter((name) => rowOf(name).kind.look === 'ticks');
const texts = fieldsKept('note', 'orderer').filter((name) => !lists.includes(name));
const emptied = Object.fromEntries(lists.map((name) => [name, []]));

const statements = [
  `UPDATE orders SET orderer = 'anonymous', placed_from = 'anonymous/' || number,
     content = (content - 'matchLog' - 'trainee') || '{"ordererName": "", "preferred": []}' || jsonb_build_object('request',
       ((content->'request') - array['${texts.join("', '")}']) || '${JSON.stringify(emptied)}')
   WHERE number = ANY($1)`,
  `UPDATE seats SET consultant = 'anonymous-' || seat_index, name = '',
     slot_start = NULL, slot_end = NULL, block_start = NULL, block_end = NULL
   WHERE order_number = ANY($1) AND consultant IS NOT NULL`,
  `UPDATE meetings SET event_id = NULL, join_url = NULL WHERE order_number = ANY($1)`,
  `DELETE FROM offers WHERE order_number = ANY($1)`,
  `DELETE FROM desk_notes WHERE order_number = ANY($1)`,
  `DELETE FROM feedback_codes WHERE order_number = ANY($1)`,
  `DELETE FROM messages WHERE order_number = ANY($1)`,
  `DELETE FROM outbox WHERE order_number = ANY($1)`,
  `DELETE FROM parked_jobs WHERE split_part(key, '/', 1) = ANY($1)`,
  `DELETE FROM planned_keys WHERE split_part(key, '/', 1) = ANY($1)`,
];
