import type pg from 'pg';
import type { WaitingSurvey } from '../../../model/feedback/box.ts';
import type { Batch } from '../../../model/feedback/release.ts';
import type { FeedbackGroup } from '../../../model/order/order.ts';

/**
 * Writes released sheets among those of the same area, quarter and group: all of these are written anew, with new ids and in random
 * order, so that neither transaction nor place tells which came now. Own words go to a table of their own in the same way.
 */
export async function writeReleased(
  client: pg.PoolClient,
  { area, period, batches }: { readonly area: string; readonly period: string; readonly batches: readonly Batch[] },
): Promise<void> {
  if (batches.length === 0) return;
  const groups = [...new Set(batches.map(({ atom }) => atom.group))];
  const of = [area, period, groups];
  await client.query(mingleAnswers, [...of, JSON.stringify(batches.flatMap(rowsOf))]);
  await client.query(mingleComments, [...of, JSON.stringify(batches.flatMap(commentsOf))]);
  for (const batch of batches) await count(client, area, period, batch);
}

interface AnswerRow {
  readonly survey: string;
  readonly group: FeedbackGroup;
  readonly method: string | null;
  readonly kind: string | null;
  readonly is_follow_up: boolean | null;
  readonly items: WaitingSurvey['sheets'][number]['items'];
}

function rowsOf({ atom, surveys }: Batch): readonly AnswerRow[] {
  const { survey, group, method, kind, isFollowUp } = atom;
  return surveys.flatMap(({ sheets }) =>
    sheets.map(({ items }) => ({ survey, group, method, kind, is_follow_up: isFollowUp, items })),
  );
}

function commentsOf({
  atom: { group },
  surveys,
}: Batch): readonly { readonly group: string; readonly item: string; readonly text: string }[] {
  const sheets = surveys.flatMap((one) => one.sheets);
  return sheets.flatMap(({ comments }) => Object.entries(comments).map(([item, text]) => ({ group, item, text })));
}

/** A whole release at a time: the counts never tell less than it does. */
async function count(client: pg.PoolClient, area: string, period: string, { atom, surveys }: Batch): Promise<void> {
  const { survey, group, method, kind, isFollowUp } = atom;
  const counted = surveys.flatMap(({ attended, sheets }) => (attended === null ? [] : [{ attended, answers: sheets.length }]));
  const total = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0);
  const figures = [
    surveys.length,
    total(surveys.map(({ sheets }) => sheets.length)),
    total(counted.map(({ attended }) => attended)),
    total(counted.map(({ attended, answers }) => Math.min(attended, answers))),
    total(surveys.map(({ leftOut }) => leftOut)),
  ];
  const values = [area, period, survey, group, method, kind, isFollowUp, ...figures];
  const { rowCount } = await client.query(addToCell, values);
  if (rowCount === 0) await client.query(newCell, values);
}

const mingleAnswers = `
  WITH gone AS (DELETE FROM answers WHERE area = $1 AND period = $2 AND "group" = ANY($3) RETURNING *)
  INSERT INTO answers (id, area, period, survey, "group", method, kind, is_follow_up, items)
  SELECT gen_random_uuid()::text, $1, $2, survey, "group", method, kind, is_follow_up, items FROM (
    SELECT survey, "group", method, kind, is_follow_up, items FROM gone
    UNION ALL
    SELECT * FROM jsonb_to_recordset($4::jsonb)
      AS fresh(survey text, "group" text, method text, kind text, is_follow_up boolean, items jsonb)
  ) AS together ORDER BY random()`;

const mingleComments = `
  WITH gone AS (DELETE FROM answer_comments WHERE area = $1 AND period = $2 AND "group" = ANY($3) RETURNING *)
  INSERT INTO answer_comments (id, area, period, "group", item, text)
  SELECT gen_random_uuid()::text, $1, $2, "group", item, text FROM (
    SELECT "group", item, text FROM gone
    UNION ALL
    SELECT * FROM jsonb_to_recordset($4::jsonb) AS fresh("group" text, item text, text text)
  ) AS together ORDER BY random()`;

const addToCell = `
  UPDATE answer_cells SET meetings = meetings + $8, answers = answers + $9, attended = attended + $10, matched = matched + $11,
    left_out = left_out + $12
  WHERE area = $1 AND period = $2 AND survey = $3 AND "group" = $4 AND method IS NOT DISTINCT FROM $5::text
    AND kind IS NOT DISTINCT FROM $6::text AND is_follow_up IS NOT DISTINCT FROM $7::boolean`;

const newCell = `
  INSERT INTO answer_cells
    (id, area, period, survey, "group", method, kind, is_follow_up, meetings, answers, attended, matched, left_out)
  VALUES (gen_random_uuid()::text, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
