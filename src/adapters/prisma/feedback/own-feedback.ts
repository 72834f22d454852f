import type pg from 'pg';
import type { OwnBatch } from '../../../model/feedback/own-shares.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { OwnTotal } from '../../../ports/stores/answer-store.ts';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { changeBox } from './answer-box.ts';
import type { FeedbackKey } from './seal.ts';

interface Addition {
  readonly area: string;
  readonly period: string;
  readonly batches: readonly OwnBatch[];
}

/** Adds whole batches to what these people have been told in the quarter. */
export async function addOwn(client: pg.PoolClient, { area, period, batches }: Addition): Promise<void> {
  const rows = batches.flatMap(({ consultant, totals }) =>
    Object.entries(totals).map(([item, { n, least, most }]) => ({ consultant, item, n, least, most })),
  );
  if (rows.length > 0) await client.query(add, [area, period, JSON.stringify(rows)]);
}

/** All that somebody has been told, over areas and quarters. */
export async function ownTotals(pool: pg.Pool, consultant: PersonId): Promise<readonly OwnTotal[]> {
  const { rows } = await pool.query<OwnTotal>(read, [consultant]);
  return rows;
}

export async function forgetOwnBefore(client: pg.PoolClient, area: string, period: string): Promise<number> {
  return (await client.query('DELETE FROM own_feedback WHERE area = $1 AND period < $2', [area, period])).rowCount ?? 0;
}

/** What waits in the boxes of all areas for somebody who is to be erased; answers of how many meetings. */
export async function eraseOwnShares({ pool }: Pick<Database, 'pool'>, key: FeedbackKey, consultant: PersonId): Promise<number> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ readonly area: string }>(areasWithBox, [key.id]);
    let erased = 0;
    for (const { area } of rows) {
      erased += await changeBox(client, key, area, async (box) => {
        const own = box.own.filter((share) => share.consultant !== consultant);
        return { box: { ...box, own }, result: box.own.length - own.length };
      });
    }
    return erased;
  });
}

const add = `
  INSERT INTO own_feedback (area, consultant, period, item, n, least, most)
  SELECT $1, consultant, $2, item, n, least, most FROM jsonb_to_recordset($3::jsonb)
    AS fresh(consultant text, item text, n int, least double precision, most double precision)
  ON CONFLICT (area, consultant, period, item) DO UPDATE SET
    n = own_feedback.n + excluded.n, least = own_feedback.least + excluded.least, most = own_feedback.most + excluded.most`;

const read = `
  SELECT item, sum(n)::int AS n, sum(least) AS least, sum(most) AS most
  FROM own_feedback WHERE consultant = $1 GROUP BY item ORDER BY item`;

const areasWithBox = 'SELECT area FROM answer_boxes WHERE key_id = $1 ORDER BY area';
