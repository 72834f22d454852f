import type { Instant } from '../kernel/time/instant.ts';
import type { PlannedJob } from '../model/planned/jobs.ts';

/** A piece of work as the worker gets it. `attempt` counts from 1. */
export interface DueJob {
  readonly planned: PlannedJob;
  readonly attempt: number;
  /** How many of the earlier attempts met an outage; they do not count as failures of the work. */
  readonly outages?: number | undefined;
  /** How many of them met a refusal that is believed only when it is said again. */
  readonly doubts?: number | undefined;
}

/**
 * Durable work: an outbox. Planned jobs wait until they are due by the app's clock, are leased to the process that does them, and are
 * handed out at least once. Several processes may run against one PostgreSQL.
 */
export interface WorkQueue {
  start(): Promise<void>;
  /**
   * Leases up to `limit` jobs that are due at `now`, in order of due time; each is then `done`, `again` or `park`. A job for which
   * these failed is handed out anew.
   */
  take(now: Instant, limit: number): Promise<readonly DueJob[]>;
  done(job: DueJob): Promise<void>;
  /** The job is tried again at this instant of the app's clock. */
  again(job: DueJob, at: Instant, because: string): Promise<void>;
  /** The job is put aside for the operator (`admin jobs list`), with a code. */
  park(job: DueJob, because: string): Promise<void>;
  /** Is nothing due at `now`, nor in somebody's hands? */
  isIdle(now: Instant): Promise<boolean>;
  /** The next time at which work falls due. */
  nextDue(): Promise<Instant | undefined>;
  /** Jobs that a dead process held are given back; called at start. */
  reclaim(): Promise<void>;
  /** Parked jobs. */
  parked(): Promise<readonly (DueJob & { readonly because: string })[]>;
  retryParked(key: string): Promise<boolean>;
  /** Plans work outside a change (retention, resent messages). Keys make it idempotent; answers with those that were new. */
  plan(jobs: readonly PlannedJob[]): Promise<ReadonlySet<string>>;
  stop(): Promise<void>;
}
