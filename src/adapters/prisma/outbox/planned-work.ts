import { hashOf } from '../../../kernel/ids.ts';
import { invariant } from '../../../kernel/errors.ts';
import type { PlannedJob } from '../../../model/planned/jobs.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { SqlStatement } from '../database/transaction.ts';

/**
 * Plans work: a row of the outbox for each job whose key has never been planned, in the order given; no statement where there is nothing to plan.
 * To be run in the transaction that saves what the work follows from. Answers with the key of each row.
 */
export function planned(jobs: readonly PlannedJob[], now: Instant): readonly SqlStatement[] {
  return jobs.length === 0 ? [] : [[PLANNED, ...workToPlan(jobs, now)]];
}

/** The two values of `planning`. */
export function workToPlan(jobs: readonly PlannedJob[], now: Instant): readonly [string, string] {
  for (const [first, ...others] of byKey(jobs).values())
    invariant(
      others.every((one) => hashOf(one) === hashOf(first)),
      'unequal work stands under one key, and one of the two would vanish',
    );
  const rows = jobs.map(({ key, job, order, needs, due }, position) => ({
    key,
    job,
    order,
    needs,
    due: new Date(due),
    position,
  }));
  return [JSON.stringify(rows), new Date(now).toISOString()];
}

function byKey(jobs: readonly PlannedJob[]): ReadonlyMap<string, readonly PlannedJob[]> {
  const found = new Map<string, PlannedJob[]>();
  for (const job of jobs) found.set(job.key, [...(found.get(job.key) ?? []), job]);
  return found;
}

/** A job may stand twice in one list; its key does not. `beside`: what else the same statement does, as parts of its WITH. */
export const planning = (work: `$${number}`, now: `$${number}`, beside = ''): string => `
  WITH ${beside} wanted AS (
    SELECT DISTINCT ON (key) * FROM jsonb_to_recordset(${work}::jsonb)
      AS row(key text, job text, "order" text, needs jsonb, due timestamptz, position int) ORDER BY key, position
  ), fresh AS (
    INSERT INTO planned_keys (key, planned_at) SELECT key, ${now}::timestamptz FROM wanted ON CONFLICT DO NOTHING RETURNING key
  )
  INSERT INTO outbox (key, job, order_number, needs, due)
  SELECT key, job, "order", needs, due FROM wanted JOIN fresh USING (key) ORDER BY position
  ON CONFLICT DO NOTHING RETURNING key`;

const PLANNED = planning('$1', '$2');
