import type { OrderHistories, OrderHistory } from '../../../ports/stores/order-histories.ts';
import type { Database } from '../database/database.ts';
import { translated } from '../database/faults.ts';
import { recordedOf } from './event-rows.ts';
import type { EventRow } from './event-rows.ts';

/** Orders read at a time: some thousand events, a few milliseconds to parse. */
const AT_A_TIME = 250;

export function prismaHistories({ pool }: Database): OrderHistories {
  return {
    async *ofPeriod(area, { start, end }, until) {
      const dates = [start, end, until].map((at) => new Date(at));
      const numbers = await translated(async () => (await pool.query<{ order: string }>(NUMBERS, [area, ...dates])).rows);
      for (let from = 0; from < numbers.length; from += AT_A_TIME) {
        const some = numbers.slice(from, from + AT_A_TIME).map(({ order }) => order);
        yield await translated(async () => byOrder((await pool.query<EventRow>(EVENTS, [some, new Date(until)])).rows));
      }
    },
  };
}

const NUMBERS = `
  SELECT DISTINCT order_number AS "order" FROM events
  WHERE area = $1 AND at >= $2 AND at < $3 AND at < $4 AND type IN ('OrderPlaced', 'MeetingHeld') ORDER BY 1`;

/** Logs of the matching and proposed times are most of what events hold, and no figure needs them. */
const EVENTS = `
  SELECT order_number AS "orderNumber", area, no, at, type, by, role, via, content - 'log' || CASE WHEN content ? 'proposals' THEN '{"proposals":[]}'::jsonb ELSE '{}' END AS content, '' AS hash FROM events
  WHERE order_number = ANY ($1) AND at < $2 ORDER BY order_number, no`;

function byOrder(rows: readonly EventRow[]): readonly OrderHistory[] {
  const histories = new Map<string, OrderHistory & { readonly events: ReturnType<typeof recordedOf>[] }>();
  for (const row of rows) {
    const history = histories.get(row.orderNumber) ?? { order: row.orderNumber, events: [] };
    history.events.push(recordedOf(row));
    histories.set(row.orderNumber, history);
  }
  return [...histories.values()];
}
