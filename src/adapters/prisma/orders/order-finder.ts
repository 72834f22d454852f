import { OPEN_PHASES } from '../../../model/order/phases.ts';
import type { OrderFinder, OrderScope, OrderSearch } from '../../../ports/stores/order-finder.ts';
import { translated } from '../database/database-faults.ts';
import type { Database } from '../database/database.ts';
import { listOrders } from './order-lists.ts';
import { TRAINEE } from './order-rows.ts';

/** One statement finds the numbers and counts, a second reads those of the page. */
export function prismaFinder({ pool }: Database): OrderFinder {
  return {
    find: (search) =>
      translated(async () => {
        const { text, values } = statementOf(search);
        const { rows } = await pool.query<{ number: string; total: number }>(text, [...values]);
        const numbers = rows.map(({ number }) => number);
        return {
          orders: await listOrders(pool, 'o.number = ANY ($1::text[])', [numbers]),
          total: rows[0]?.total ?? (await countOf(search, pool)),
        };
      }),
    seatsOf: (people, { start, end }) =>
      translated(async () => {
        const text = `SELECT consultant, count(*)::int AS seats FROM seats WHERE consultant = ANY ($1) AND role <> $2
          AND slot_start >= $3 AND slot_start < $4 GROUP BY consultant`;
        const values = [people, TRAINEE, new Date(start), new Date(end)];
        const { rows } = await pool.query<{ consultant: string; seats: number }>(text, values);
        return new Map(rows.map(({ consultant, seats }) => [consultant, seats]));
      }),
  };
}

/** Beyond the last page there is no row that would carry the count. */
async function countOf({ skip = 0, ...search }: OrderSearch, pool: Database['pool']): Promise<number> {
  if (skip === 0) return 0;
  const { text, values } = statementOf({ ...search, most: 1 });
  return (await pool.query<{ total: number }>(text, [...values])).rows[0]?.total ?? 0;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Whatever comes from outside is a value, never a part of the text. */
function statementOf(search: OrderSearch): Statement {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const where = [scopesOf(search.within, put), ...filtersOf(search, put)].join(' AND ');
  const page = `LIMIT ${put(search.most)} OFFSET ${put(search.skip ?? 0)}`;
  const text = `
    SELECT o.number, count(*) OVER ()::int AS total FROM orders o LEFT JOIN meetings m ON m.order_number = o.number
    WHERE ${where} ORDER BY o.placed_at DESC, o.number DESC ${page}`;
  return { text, values };
}

type Put = (value: unknown) => string;

const METHOD = "o.content->'request'->>'method'";

function scopesOf(scopes: readonly OrderScope[], put: Put): string {
  const each = scopes.map(({ area, methods, except = [] }) => {
    const those = methods === undefined ? `NOT ${METHOD} = ANY (${put(except)})` : `${METHOD} = ANY (${put(methods)})`;
    return `(o.area = ${put(area)} AND ${those})`;
  });
  return each.length === 0 ? 'false' : `(${each.join(' OR ')})`;
}

function filtersOf(search: OrderSearch, put: Put): readonly string[] {
  const { phases, method, municipality, sector, period, meeting, words } = search;
  const request = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`o.content->'request'->>'${name}' = ${put(value)}`];
  return [
    ...(phases === undefined ? [] : [`o.phase = ANY (${put(phases)})`]),
    ...request('method', method),
    ...request('municipality', municipality),
    ...request('sector', sector),
    ...(period === undefined
      ? []
      : [
          `coalesce(m.starts_at, o.placed_at) >= ${put(new Date(period.start))} AND coalesce(m.starts_at, o.placed_at) < ${put(new Date(period.end))}`,
        ]),
    ...(meeting === undefined
      ? []
      : [`m.starts_at >= ${put(new Date(meeting.start))} AND m.starts_at < ${put(new Date(meeting.end))}`]),
    ...(words === undefined ? [] : [named(put(`%${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`))]),
    ...(search.mayNeedEyes === true ? [mayNeedEyes(put)] : []),
  ];
}

function named(like: string): string {
  return `(o.number ILIKE ${like} OR o.content->>'ordererName' ILIKE ${like}
    OR EXISTS (SELECT 1 FROM seats s WHERE s.order_number = o.number AND s.name ILIKE ${like})
    OR EXISTS (SELECT 1 FROM offers f JOIN consultants c ON c.id = f.consultant WHERE f.order_number = o.number AND c.name ILIKE ${like}))`;
}

/** Wider than the rule, which reads the whole order: a problem, a phase that waits for the coordinator, or somebody willing. */
function mayNeedEyes(put: Put): string {
  return `o.phase = ANY (${put(OPEN_PHASES)}) AND (o.content ? 'problem' OR o.phase IN ('review', 'stuck')
    OR EXISTS (SELECT 1 FROM offers w WHERE w.order_number = o.number AND w.state = 'willing'))`;
}
