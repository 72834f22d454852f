import type pg from 'pg';
import type { AnswerCell, Histogram, ReleasedComment } from '../../../ports/stores/answer-store.ts';

/** How many released sheets have which value at which item, reckoned by the database. */
export async function histograms(
  pool: pg.Pool,
  areas: readonly string[],
  periods: readonly string[],
): Promise<readonly Histogram[]> {
  const { rows } = await pool.query<Histogram>(countValues, [areas, periods]);
  return rows;
}

export async function cellsOf(
  pool: pg.Pool,
  areas: readonly string[],
  periods: readonly string[],
): Promise<readonly AnswerCell[]> {
  const { rows } = await pool.query<AnswerCell>(readCells, [areas, periods]);
  return rows;
}

export async function commentsOf(pool: pg.Pool, area: string): Promise<readonly ReleasedComment[]> {
  const { rows } = await pool.query<ReleasedComment>(readComments, [area]);
  return rows;
}

const ATOM = 'area, period, survey, "group", method, kind, is_follow_up';
const NAMED = `${ATOM} AS "isFollowUp"`;

/** Change of the worry: only of sheets with both figures, and never from the two means, which are of different people. */
const countValues = `
  WITH sheets AS (SELECT ${ATOM}, items FROM answers WHERE area = ANY($1) AND period = ANY($2)),
  said AS (
    SELECT ${ATOM}, one.key AS item, one.value FROM sheets, jsonb_each(items) AS one
    UNION ALL
    SELECT ${ATOM}, 'worry_change', to_jsonb((items->>'worry_now')::int - (items->>'worry_before')::int) FROM sheets
    WHERE jsonb_typeof(items->'worry_now') = 'number' AND jsonb_typeof(items->'worry_before') = 'number'
  )
  SELECT ${NAMED}, item, value, count(*)::int AS count FROM said
  GROUP BY ${ATOM}, item, value ORDER BY ${ATOM}, item, value`;

const readCells = `
  SELECT ${NAMED}, meetings, answers, attended, matched, left_out AS "leftOut" FROM answer_cells
  WHERE area = ANY($1) AND period = ANY($2) ORDER BY ${ATOM}`;

const readComments = `
  SELECT period, "group", item, text FROM answer_comments WHERE area = $1 ORDER BY period DESC, "group", item, text`;
