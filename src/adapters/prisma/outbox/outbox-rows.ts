import { cleanName } from '../../../kernel/foreign-text.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { PlannedJob } from '../../../model/planned/jobs.ts';
import type { DueJob } from '../../../ports/work-queue.ts';

/** A piece of planned work as `pg` reads it. */
export interface OutboxRow {
  readonly key: string;
  readonly job: string;
  readonly order_number: string;
  readonly needs: object;
  readonly due: Date;
  /** How often it was tried before; of leased work, this try included. */
  readonly attempt: number;
  readonly outages: number;
  readonly doubts: number;
  /** A 64-bit number as text. */
  readonly seq: string;
}

export const COLUMNS = 'key, job, order_number, needs, due, attempt, outages, doubts, seq';

export function plannedOf(row: OutboxRow): PlannedJob {
  const { key, job, order_number: order, needs, due } = row;
  return { job, order, key, needs, due: due.getTime() } as PlannedJob;
}

/** What stands in the table may have been put there by anybody. */
export function isReadable({ needs, due }: OutboxRow): boolean {
  const isObject = typeof needs === 'object' && (needs as object | null) !== null && !Array.isArray(needs);
  return isObject && due instanceof Date && Number.isFinite(due.getTime());
}

/** In order of due time, then as planned. */
export function inOrder(rows: readonly OutboxRow[]): readonly OutboxRow[] {
  return rows.toSorted((a, b) => a.due.getTime() - b.due.getTime() || Number(BigInt(a.seq) - BigInt(b.seq)));
}

/** Puts a job aside: to be run with the values of `parkedRow`. */
export const insertParked = `
  INSERT INTO parked_jobs (key, content, because, parked_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (key) DO UPDATE SET content = EXCLUDED.content, because = EXCLUDED.because, parked_at = EXCLUDED.parked_at`;

export function parkedRow({ planned, attempt }: DueJob, because: string, now: Instant): readonly unknown[] {
  return [planned.key, JSON.stringify({ planned, attempt }), cleanName(because), new Date(now)];
}
