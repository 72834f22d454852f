import type { Instant } from '../../kernel/time/instant.ts';
import type { PlannedJob } from '../../model/jobs.ts';

/** A timer as `pg` reads it. */
export interface TimerRow {
  readonly key: string;
  readonly job: string;
  readonly order_number: string;
  readonly needs: object;
  readonly due: Date;
  readonly attempt: number;
  /** A 64-bit number as text. */
  readonly seq: string;
}

/** What stands in the queue: the planned work, and how often it was tried before. */
export interface Work {
  readonly planned: PlannedJob;
  readonly tried: number;
}

/** What stands in the queue may have been put there by anybody. */
export function isWork(content: unknown): content is Work {
  const { planned, tried } = (content ?? {}) as {
    readonly planned?: Readonly<Record<string, unknown>> | null;
    readonly tried?: unknown;
  };
  if (typeof planned !== 'object' || planned === null || !Number.isInteger(tried)) return false;
  const { key, job, order, needs, due } = planned;
  const isNamed = [key, job, order].every((part) => typeof part === 'string') && key !== '';
  return isNamed && typeof needs === 'object' && needs !== null && Number.isFinite(due);
}

export function jobOf(row: TimerRow): Work {
  const { key, job, order_number: order, needs, due, attempt: tried } = row;
  return { planned: { job, order, key, needs, due: due.getTime() } as PlannedJob, tried };
}

/** The columns of a timer, in the order key, job, order, needs, due, attempt. */
export function timerOf(planned: PlannedJob, due: Instant, tried: number): readonly unknown[] {
  return [planned.key, planned.job, planned.order, JSON.stringify(planned.needs), new Date(due), tried];
}

/** To be run with the values of `timerOf`. A timer that waits under this key already is left alone. */
export const insertTimer = `
  INSERT INTO timers (key, job, order_number, needs, due, attempt) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (key) DO NOTHING`;

/**
 * A UUID (version 8, own content) that sorts like the timer's due time and then its place in line: pg-boss hands out work that was
 * queued at once in the order of its ids.
 */
export function jobId(row: Pick<TimerRow, 'due' | 'seq'>): string {
  const due = row.due.getTime().toString(16).padStart(12, '0');
  const seq = BigInt(row.seq).toString(16).padStart(15, '0');
  return [due.slice(0, 8), due.slice(8), '8000', `8${seq.slice(0, 3)}`, seq.slice(3)].join('-');
}
