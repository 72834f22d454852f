import type pg from 'pg';
import type { AnswerCell, Histogram, ReleasedComment } from '../../../ports/stores/answer-store.ts';

/** How many released sheets have which value at which item, reckoned by the database. */
export async function histograms(
  pool: pg.Pool,
  areas: readonly string[],
  periods: readonly string[],
): Promise<readonly Histogram[]> {
  const { rows } = await pool.query<AtomRow>(countValues, [areas, periods]);
  return rows.flatMap(({ said, ...atom }) =>
    (JSON.parse(said) as readonly Said[]).map(([item, value, count]) => ({ ...atom, item, value, count })),
  );
}

type AtomRow = Omit<Histogram, 'item' | 'value' | 'count'> & { readonly said: string };
type Said = readonly [item: string, value: Histogram['value'], count: number];

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

/** One row for what is told together: parsing one for each value would take several times as long. */
const countValues = `
  WITH said AS (
    SELECT ${ATOM}, one.key AS item, one.value, count(*)::int AS count FROM answers, jsonb_each(items) AS one
    WHERE area = ANY($1) AND period = ANY($2) GROUP BY ${ATOM}, item, value
  )
  SELECT ${NAMED}, json_agg(json_build_array(item, value, count) ORDER BY item, value)::text AS said FROM said
  GROUP BY ${ATOM} ORDER BY ${ATOM}`;

const readCells = `
  SELECT ${NAMED}, meetings, answers, attended, matched, left_out AS "leftOut" FROM answer_cells
  WHERE area = ANY($1) AND period = ANY($2) ORDER BY ${ATOM}`;

const readComments = `
  SELECT period, "group", item, text FROM answer_comments WHERE area = $1 ORDER BY period DESC, "group", item, text`;
