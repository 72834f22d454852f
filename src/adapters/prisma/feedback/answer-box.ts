import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { inRandomOrder } from '../../../kernel/random-order.ts';
import { EMPTY_BOX, type Box } from '../../../model/feedback/box.ts';
import type { Survey } from '../../../model/feedback/sheets.ts';
import type { OrderNumber } from '../../../model/order/order.ts';
import { inTransaction } from '../database/transaction.ts';
import type { FeedbackKey } from './seal.ts';

/**
 * The area's sealed box, under its lock until the transaction ends. Whatever is done with it, it is sealed anew and written as one
 * block: from outside all that can be seen is that it was touched.
 */
export async function changeBox<T>(
  client: pg.PoolClient,
  key: FeedbackKey,
  area: string,
  change: (box: Box) => Promise<{ readonly box: Box; readonly result: T }>,
): Promise<T> {
  await client.query(make, [area, key.id, sealBox(key, area, EMPTY_BOX)]);
  const { rows } = await client.query<{ readonly sealed: Buffer }>(`${read} FOR UPDATE`, [area, key.id]);
  const { box, result } = await change(boxIn(key, area, rows[0]?.sealed));
  await client.query(write, [area, key.id, sealBox(key, area, shuffled(box))]);
  return result;
}

/** Under the box's lock: an order that closes closes its survey after this, and takes what is in the box by then. */
export async function isOver(client: pg.PoolClient, order: OrderNumber, survey: Survey): Promise<boolean> {
  const { rows } = await client.query<{ readonly over: boolean }>(OVER[survey], [order]);
  return rows[0]?.over ?? true;
}

const OVER: Readonly<Record<Survey, string>> = {
  meeting: `SELECT phase IN ('closed', 'cancelled', 'unfilled') AS over FROM orders WHERE number = $1`,
  impact: `SELECT coalesce(content->>'impactClosed', 'false') = 'true' AS over FROM orders WHERE number = $1`,
};

/** The area's box as it is now. */
export async function readBox(pool: Pick<pg.Pool, 'query'>, key: FeedbackKey, area: string): Promise<Box> {
  const { rows } = await pool.query<{ readonly sealed: Buffer }>(read, [area, key.id]);
  return boxIn(key, area, rows[0]?.sealed);
}

/**
 * Makes the boxes of these areas for this key, unless another key has sealed boxes here; answers the areas of such. Of two processes that
 * start at once with two keys, one has them and the other sees it.
 */
export async function claimBoxes(pool: pg.Pool, key: FeedbackKey, areas: readonly string[]): Promise<readonly string[]> {
  return inTransaction(pool, async (client) => {
    await client.query('LOCK TABLE answer_boxes IN SHARE ROW EXCLUSIVE MODE');
    const others = await boxesOfOtherKeys(client, key);
    if (others.length > 0) return others;
    for (const area of areas) await client.query(make, [area, key.id, sealBox(key, area, EMPTY_BOX)]);
    return [];
  });
}

/** For an area that is no more, once its box is in another one's. */
export async function dropBox(client: pg.PoolClient, key: FeedbackKey, area: string): Promise<void> {
  await client.query('DELETE FROM answer_boxes WHERE area = $1 AND key_id = $2', [area, key.id]);
}

/** Areas whose box another key has sealed. */
export async function boxesOfOtherKeys(pool: Pick<pg.Pool, 'query'>, key: FeedbackKey): Promise<readonly string[]> {
  const { rows } = await pool.query<{ readonly area: string }>(ofOthers, [key.id]);
  return rows.map(({ area }) => area);
}

/** Sheets that have found no others like them for so long are forgotten; answers how many. `before`: a quarter. */
export async function forgetWaiting(client: pg.PoolClient, key: FeedbackKey, area: string, before: string): Promise<number> {
  const { rows } = await client.query(read, [area, key.id]);
  if (rows.length === 0) return 0; // an operator's command with another key makes no box that would keep the bot from starting
  return changeBox(client, key, area, async (box) => {
    const isKept = ({ since }: { readonly since: string }): boolean => since >= before;
    const gone = [
      ...box.waiting.filter((one) => !isKept(one)).flatMap(({ sheets }) => sheets),
      ...box.apart.filter((one) => !isKept(one)),
    ];
    const kept = { waiting: box.waiting.filter(isKept), apart: box.apart.filter(isKept), own: box.own.filter(isKept) };
    return { box: { ...box, ...kept }, result: gone.length };
  });
}

function sealBox(key: FeedbackKey, area: string, box: Box): Buffer {
  return key.seal(`box/${area}`, JSON.stringify(box));
}

function boxIn(key: FeedbackKey, area: string, sealed: Buffer | undefined): Box {
  // A box that an earlier version sealed has no own shares.
  return sealed === undefined ? EMPTY_BOX : { ...EMPTY_BOX, ...(JSON.parse(key.open(`box/${area}`, sealed)) as Box) };
}

/** Also within the seal nothing keeps the order in which it came. */
function shuffled({ open, waiting, apart, own }: Box): Box {
  const mixed = <T>(list: readonly T[]): readonly T[] => inRandomOrder(list, (below) => randomInt(below));
  return {
    open: open.map((survey) => ({ ...survey, sheets: mixed(survey.sheets) })),
    waiting: mixed(waiting.map((survey) => ({ ...survey, sheets: mixed(survey.sheets) }))),
    apart: mixed(apart),
    own: mixed(own),
  };
}

const ofOthers = 'SELECT DISTINCT area FROM answer_boxes WHERE key_id <> $1 ORDER BY area';
const make = 'INSERT INTO answer_boxes (area, key_id, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const read = 'SELECT sealed FROM answer_boxes WHERE area = $1 AND key_id = $2';
const write = 'UPDATE answer_boxes SET sealed = $3 WHERE area = $1 AND key_id = $2';
