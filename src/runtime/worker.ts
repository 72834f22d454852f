import { AmbiguousError, ConflictError, PermanentError, TransientError } from '../kernel/errors.ts';
import { lines } from '../kernel/lines.ts';
import { MINUTE } from '../kernel/time/instant.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { JobName } from '../model/jobs.ts';
import { SECOND_LOOK_MINUTES } from '../model/looks.ts';
import type { OrderNumber } from '../model/order.ts';
import { noTally } from '../ports/tally.ts';
import type { Tally } from '../ports/tally.ts';
import type { DueJob } from '../ports/work-queue.ts';
import type { JobHandler, JobHandlers } from './handlers.ts';
import { waitsUntil } from './late-work.ts';
import type { World } from './world.ts';

const TAKEN_AT_ONCE = 24;
const IDLE_POLL_MS = 500;
const SETTLE_POLL_MS = 100;
/** About two hours and a half. */
const MOST_ATTEMPTS = 14;
/** A refusal that may pass is believed at the latest at this attempt. */
const MOST_DOUBTED = 4;
/** While the other side is out of order: at least a day, and soon after it has ended. */
const MOST_IN_OUTAGE = 300;
const LONGEST_PAUSE_MS = 30 * MINUTE;
const LONGEST_IN_OUTAGE_MS = 5 * MINUTE;

/** Runs due work until stopped. Jobs of one order follow one another; different orders go side by side. */
export interface Worker {
  start(): void;
  /** Stops claiming and waits for what is in hand. */
  stop(): Promise<void>;
  /** Resolves when nothing that is due is left to do. */
  settle(): Promise<void>;
  /** Is the loop alive? For the readiness answer. */
  isRunning(): boolean;
}

/** Hears of work of an order that was put aside for the operator. */
export type PutAside = (world: World, order: OrderNumber) => Promise<void>;

export function worker(world: World, handlers: JobHandlers, putAside: PutAside, tally: Tally = noTally): Worker {
  let isRunning = false;
  let wake: () => void = () => undefined;
  let loop: Promise<void> = Promise.resolve();

  const shop: Workshop = { world, handlers, putAside, tally };
  // Work of one order waits for its earlier work, whichever round took it: a settling and the loop may take at the same time.
  const after = lines();

  const work = async (): Promise<number> => {
    const jobs = await world.queue.take(world.clock.now(), TAKEN_AT_ONCE);
    await Promise.all(
      byOrder(jobs).map((chain) => after(chain[0]?.planned.order ?? '', () => inTurn(chain, (job) => attempt(shop, job)))),
    );
    return jobs.length;
  };
  const safely = async (): Promise<number> => {
    try {
      return await work();
    } catch (error) {
      world.log.error({ code: codeOf(error) }, 'the worker could not reach the queue');
      await pause(IDLE_POLL_MS, () => undefined);
      return 0;
    }
  };
  const run = async (): Promise<void> => {
    while (isRunning) {
      if ((await safely()) === 0) await pause(IDLE_POLL_MS, (resolve) => (wake = resolve));
    }
  };
  const stopListening = world.feed.listen(() => wake());

  return {
    start: () => {
      isRunning = true;
      loop = run();
    },
    stop: async () => {
      isRunning = false;
      wake();
      stopListening();
      await loop;
    },
    settle: async () => {
      let waitMs = 1;
      while (!(await world.queue.isIdle(world.clock.now()))) {
        if ((await work()) > 0) waitMs = 1;
        else {
          // What is left is in other hands, those of the loop or of another process: asked for more and more seldom, because an embedded
          // database answers in the very time of that work.
          await pause(waitMs, () => undefined);
          waitMs = Math.min(waitMs * 2, SETTLE_POLL_MS);
        }
      }
    },
    isRunning: () => isRunning,
  };
}

interface Workshop {
  readonly world: World;
  readonly handlers: JobHandlers;
  readonly putAside: PutAside;
  readonly tally: Tally;
}

/** One try of one job; it is then done, planned again or put aside, or it waits for the morning untried. When the database takes none of these, the queue hands it out anew. */
async function attempt(shop: Workshop, job: DueJob): Promise<void> {
  const { world, handlers } = shop;
  const { planned } = job;
  try {
    let later: Instant | undefined;
    const fault = await faultOf(async () => {
      later = await waitsUntil(world, planned);
      if (later === undefined) await (handlers[planned.job] as JobHandler<JobName>)(world, planned.order, planned.needs);
    });
    if (later !== undefined) return await world.queue.again({ ...job, attempt: job.attempt - 1 }, later, 'quiet-hours');
    if (fault === undefined) {
      await world.queue.done(job);
      shop.tally.jobDone(planned.job, 'done');
    } else await failed(shop, job, fault.error);
  } catch (error) {
    world.log.error({ order: planned.order, job: planned.job, code: codeOf(error) }, 'how a job ended could not be noted');
    if (codeOf(error) === 'set-aside') await tell(shop, planned.order);
  }
}

async function faultOf(work: () => Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return { error };
  }
}

async function failed(shop: Workshop, job: DueJob, error: unknown): Promise<void> {
  const { world, tally } = shop;
  const { planned } = job;
  const fields = { order: planned.order, job: planned.job, attempt: job.attempt, code: codeOf(error) };
  const outages = (job.outages ?? 0) + (isOutage(error) ? 1 : 0);
  const tries = isOutage(error) ? outages : job.attempt - outages;
  if (tries < mostAttempts(error)) {
    world.log.warn(fields, 'a job will be tried again');
    await world.queue.again({ ...job, outages }, world.clock.now() + delayOf(error, tries), codeOf(error));
    tally.jobDone(planned.job, 'retried');
    return;
  }
  world.log.error(fields, 'a job was parked');
  await world.queue.park(job, codeOf(error));
  await tell(shop, planned.order);
  tally.jobDone(planned.job, 'parked');
}

/** An outage is waited out for a day, what passes is tried for hours, a refusal that may pass for some minutes, any other once. */
function mostAttempts(error: unknown): number {
  if (error instanceof PermanentError) return error.isDoubted ? MOST_DOUBTED : 1;
  if (isOutage(error)) return MOST_IN_OUTAGE;
  return error instanceof TransientError || error instanceof AmbiguousError || error instanceof ConflictError ? MOST_ATTEMPTS : 1;
}

async function tell({ world, putAside }: Workshop, order: OrderNumber): Promise<void> {
  await putAside(world, order).catch((fault: unknown) => {
    world.log.error({ order, code: codeOf(fault) }, 'the coordinator could not be told of work that was put aside');
  });
}

function isOutage(error: unknown): boolean {
  return error instanceof TransientError && error.isOutage;
}

/**
 * What the other side asked for, or 2 s, 4 s, 8 s … to half an hour; to five minutes in an outage, whose end is to be noticed. A refusal
 * is looked at again after some minutes.
 */
function delayOf(error: unknown, tries: number): number {
  if (error instanceof PermanentError) return SECOND_LOOK_MINUTES * MINUTE;
  const asked = error instanceof TransientError ? error.retryAfterMs : undefined;
  return asked ?? Math.min(2 ** tries * 1_000, isOutage(error) ? LONGEST_IN_OUTAGE_MS : LONGEST_PAUSE_MS);
}

function codeOf(error: unknown): string {
  if (error instanceof PermanentError) return error.code ?? 'permanent';
  if (error instanceof TransientError && error.code !== undefined) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

function byOrder(jobs: readonly DueJob[]): readonly (readonly DueJob[])[] {
  const chains = new Map<string, DueJob[]>();
  for (const job of jobs) {
    const chain = chains.get(job.planned.order) ?? [];
    chains.set(job.planned.order, [...chain, job]);
  }
  return [...chains.values()];
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}

function pause(ms: number, register: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    register(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
