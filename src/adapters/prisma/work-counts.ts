import type { Instant } from '../../kernel/time/instant.ts';
import type { WorkCounts } from '../../ports/work-counts.ts';
import type { Database } from './database/database.ts';

/** Counted by the database itself; `now` is by the app's clock. */
export async function workCounts({ pool }: Database, now: Instant): Promise<WorkCounts> {
  const { rows } = await pool.query<CountRow>(COUNTS, [new Date(now)]);
  const phases = await pool.query<{ readonly phase: string; readonly orders: number }>(
    'SELECT phase, count(*)::int AS orders FROM orders GROUP BY phase',
  );
  const { oldest, ...counts } = rows[0] ?? NOTHING;
  return {
    ...counts,
    oldestDueSeconds: oldest === null ? 0 : (now - oldest.getTime()) / 1000,
    ordersByPhase: Object.fromEntries(phases.rows.map(({ phase, orders }) => [phase, orders])),
    connections: { inUse: pool.totalCount - pool.idleCount, idle: pool.idleCount, waitedFor: pool.waitingCount },
  };
}

interface CountRow {
  readonly due: number;
  readonly oldest: Date | null;
  readonly waiting: number;
  readonly parked: number;
  readonly unreachable: number;
}

const NOTHING: CountRow = { due: 0, oldest: null, waiting: 0, parked: 0, unreachable: 0 };

const COUNTS = `
  SELECT count(*) FILTER (WHERE isfinite(due) AND due <= $1)::int AS due,
    min(due) FILTER (WHERE isfinite(due) AND due <= $1 AND leased_by IS NULL) AS oldest,
    count(*) FILTER (WHERE isfinite(due) AND due > $1)::int AS waiting,
    (SELECT count(*)::int FROM parked_jobs) AS parked,
    (SELECT count(*)::int FROM conversations WHERE unreachable IS NOT NULL) AS unreachable
  FROM outbox`;
