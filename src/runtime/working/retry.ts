import { AmbiguousError, ConflictError, PermanentError, TransientError } from '../../kernel/errors.ts';
import { MINUTE, type Instant } from '../../kernel/time/instant.ts';
import { RECHECK_MINUTES } from '../../model/planned/polls.ts';
import type { DueJob } from '../../ports/work-queue.ts';

/** When a failed job is tried again, with this try counted; undefined: it is put aside. */
export function retryOf(job: DueJob, error: unknown, now: Instant): { readonly job: DueJob; readonly at: Instant } | undefined {
  const failure = failureOf(error);
  const counted = {
    ...job,
    outages: (job.outages ?? 0) + (failure === 'outage' ? 1 : 0),
    doubts: (job.doubts ?? 0) + (failure === 'doubted' ? 1 : 0),
  };
  const tries = { outage: counted.outages, doubted: counted.doubts, transient: begun(counted), final: 1 }[failure];
  return tries < MAX_TRIES[failure] ? { job: counted, at: now + backoffOf(error, failure, tries) } : undefined;
}

/** Work that was begun so often and has not even failed: whatever does it dies of it (a poison message). */
export function isPoison(job: DueJob): boolean {
  return begun(job) > MAX_BEGUN;
}

/** A word for the log and for whoever looks at what was put aside. */
export function codeOf(error: unknown): string {
  if (error instanceof PermanentError) return error.code ?? 'permanent';
  if (error instanceof TransientError && error.code !== undefined) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

const MAX_BACKOFF_MS = 30 * MINUTE;
const MAX_BACKOFF_IN_OUTAGE_MS = 5 * MINUTE;

/** How a try failed, and how many such tries there may be. */
const MAX_TRIES = {
  /** The other side is out of order: at least a day, and soon after it has ended. */
  outage: 300,
  /** A refusal that may pass is believed when it has been said so often. */
  doubted: 4,
  /** About two hours and a half. */
  transient: 14,
  final: 1,
} as const;
type Failure = keyof typeof MAX_TRIES;

const MAX_BEGUN = 20;

/** Tries that count against the work itself. */
function begun({ attempt: tries, outages = 0, doubts = 0 }: DueJob): number {
  return tries - outages - doubts;
}

function failureOf(error: unknown): Failure {
  if (error instanceof PermanentError) return error.isDoubted ? 'doubted' : 'final';
  if (error instanceof TransientError) return error.isOutage ? 'outage' : 'transient';
  return error instanceof AmbiguousError || error instanceof ConflictError ? 'transient' : 'final';
}

/**
 * What the other side asked for (Retry-After), or exponential: 2 s, 4 s, 8 s … to half an hour; to five minutes in an outage, whose end is to be noticed. A refusal
 * is looked at again after some minutes.
 */
function backoffOf(error: unknown, failure: Failure, tries: number): number {
  if (failure === 'doubted') return RECHECK_MINUTES * MINUTE;
  const asked = error instanceof TransientError ? (error.retryAfterMs ?? 0) : 0;
  return asked > 0 ? asked : Math.min(2 ** tries * 1_000, failure === 'outage' ? MAX_BACKOFF_IN_OUTAGE_MS : MAX_BACKOFF_MS);
}
