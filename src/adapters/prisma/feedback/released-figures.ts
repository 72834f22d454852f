import type pg from 'pg';
import type { AnswerItems } from '../../../model/feedback/sheets.ts';
import type { AnswerCell, Histogram, ReleasedComment } from '../../../ports/stores/answer-store.ts';

/**
 * How many released sheets have which value at which item. The database gathers the sheets of which the same is said, and they are counted
 * here: it would need five times as long to take them apart.
 */
export async function histograms(
  pool: pg.Pool,
  areas: readonly string[],
  periods: readonly string[],
): Promise<readonly Histogram[]> {
  const { rows } = await pool.query<AtomRow>(readAtoms, [areas, periods]);
  return rows.flatMap(({ sheets, ...atom }) =>
    inOrder(counted(JSON.parse(sheets) as readonly AnswerItems[])).flatMap(([item, values]) =>
      inOrder(values).map(([value, count]) => ({ ...atom, item, value, count })),
    ),
  );
}

type AtomRow = Omit<Histogram, 'item' | 'value' | 'count'> & { readonly sheets: string };

function counted(sheets: readonly AnswerItems[]): ReadonlyMap<string, ReadonlyMap<Histogram['value'], number>> {
  const items = new Map<string, Map<Histogram['value'], number>>();
  for (const sheet of sheets)
    for (const [item, value] of Object.entries(sheet)) {
      const values = items.get(item) ?? new Map<Histogram['value'], number>();
      items.set(item, values.set(value, (values.get(value) ?? 0) + 1));
    }
  return items;
}

/** Not as they lie in the table: nothing first, then by size or by letter. */
function inOrder<K extends Histogram['value'], V>(map: ReadonlyMap<K, V>): readonly (readonly [K, V])[] {
  const placeOf = (key: K): string => String(key ?? '').padStart(2);
  return [...map].sort(([a], [b]) => (placeOf(a) < placeOf(b) ? -1 : 1));
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

const readAtoms = `
  SELECT ${NAMED}, json_agg(items)::text AS sheets FROM answers WHERE area = ANY($1) AND period = ANY($2)
  GROUP BY ${ATOM} ORDER BY ${ATOM}`;

const readCells = `
  SELECT ${NAMED}, meetings, answers, attended, matched, left_out AS "leftOut" FROM answer_cells
  WHERE area = ANY($1) AND period = ANY($2) ORDER BY ${ATOM}`;

const readComments = `
  SELECT period, "group", item, text FROM answer_comments WHERE area = $1 ORDER BY period DESC, "group", item, text`;
