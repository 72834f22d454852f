import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { EMPTY_BOX } from '../../../model/feedback/box.ts';
import type { Box } from '../../../model/feedback/box.ts';
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

/** The area's box as it is now. */
export async function readBox(pool: pg.Pool, key: FeedbackKey, area: string): Promise<Box> {
  const { rows } = await pool.query<{ readonly sealed: Buffer }>(read, [area, key.id]);
  return boxIn(key, area, rows[0]?.sealed);
}

/** Sheets that have found no others like them for so long are forgotten; answers how many. `before`: a quarter. */
export async function forgetWaiting(client: pg.PoolClient, key: FeedbackKey, area: string, before: string): Promise<number> {
  return changeBox(client, key, area, async (box) => {
    const isKept = ({ since }: { readonly since: string }): boolean => since >= before;
    const gone = [
      ...box.waiting.filter((one) => !isKept(one)).flatMap(({ sheets }) => sheets),
      ...box.apart.filter((one) => !isKept(one)),
    ];
    return { box: { ...box, waiting: box.waiting.filter(isKept), apart: box.apart.filter(isKept) }, result: gone.length };
  });
}

/** Areas with feedback that another key has sealed. */
export async function areasOfOtherKeys(pool: pg.Pool, key: FeedbackKey): Promise<readonly string[]> {
  const others = 'SELECT DISTINCT area FROM answer_boxes WHERE key_id <> $1 ORDER BY area';
  const { rows } = await pool.query<{ readonly area: string }>(others, [key.id]);
  return rows.map(({ area }) => area);
}

function sealBox(key: FeedbackKey, area: string, box: Box): Buffer {
  return key.seal(`box/${area}`, JSON.stringify(box));
}

function boxIn(key: FeedbackKey, area: string, sealed: Buffer | undefined): Box {
  return sealed === undefined ? EMPTY_BOX : (JSON.parse(key.open(`box/${area}`, sealed)) as Box);
}

/** Also within the seal nothing keeps the order in which it came. */
function shuffled({ open, waiting, apart }: Box): Box {
  return {
    open: open.map((survey) => ({ ...survey, sheets: inRandomOrder(survey.sheets) })),
    waiting: inRandomOrder(waiting.map((survey) => ({ ...survey, sheets: inRandomOrder(survey.sheets) }))),
    apart: inRandomOrder(apart),
  };
}

/** Fisher–Yates. */
function inRandomOrder<T>(list: readonly T[]): readonly T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}

const make = 'INSERT INTO answer_boxes (area, key_id, sealed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const read = 'SELECT sealed FROM answer_boxes WHERE area = $1 AND key_id = $2';
const write = 'UPDATE answer_boxes SET sealed = $3 WHERE area = $1 AND key_id = $2';
