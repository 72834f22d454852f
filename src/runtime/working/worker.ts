import { keyedMutex } from '../../kernel/keyed-mutex.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { JobName } from '../../model/planned/jobs.ts';
import type { OrderNumber } from '../../model/order/order.ts';
import { noTally, type Tally } from '../../ports/tally.ts';
import type { DueJob } from '../../ports/work-queue.ts';
import type { JobHandler, JobHandlers } from '../handlers.ts';
import { waitsUntil } from './late-work.ts';
import { codeOf, isPoison, retryOf } from './retry.ts';
import type { World } from '../world.ts';

const TAKEN_AT_ONCE = 24;
const IDLE_POLL_MS = 500;
const SETTLE_POLL_MS = 100;

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

/** What the stages bring to the work, and who counts it. */
export interface WorkHandlers {
  readonly jobs: JobHandlers;
  readonly putAside: PutAside;
  readonly tally?: Tally;
}

export function worker(world: World, handlers: WorkHandlers): Worker {
  let isRunning = false;
  let wake: () => void = () => undefined;
  let loop: Promise<void> = Promise.resolve();

  const context: WorkContext = { world, tally: noTally, ...handlers };
  // Work of one order waits for its earlier work, whichever round took it: a settling and the loop may take at the same time.
  const after = keyedMutex();

  const work = async (): Promise<number> => {
    const jobs = await world.queue.take(world.clock.now(), TAKEN_AT_ONCE);
    await Promise.all(jobs.map((job) => after(job.planned.order, () => attempt(context, job))));
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

type WorkContext = Required<WorkHandlers> & { readonly world: World };

/** One try of one job; it is then done, planned again or put aside, or it waits for the morning untried. When the database takes none of these, the queue hands it out anew. */
async function attempt(context: WorkContext, job: DueJob): Promise<void> {
  const { world, jobs } = context;
  const { planned } = job;
  try {
    if (isPoison(job)) return await putAside(context, job, 'never-ended');
    let later: Instant | undefined;
    const fault = await faultOf(async () => {
      later = await waitsUntil(world, planned);
      if (later === undefined) await (jobs[planned.job] as JobHandler<JobName>)(world, planned.order, planned.needs);
    });
    if (later !== undefined) return await world.queue.again({ ...job, attempt: job.attempt - 1 }, later, 'quiet-hours');
    if (fault === undefined) {
      await world.queue.done(job);
      context.tally.jobDone(planned.job, 'done');
    } else await failed(context, job, fault.error);
  } catch (error) {
    world.log.error({ order: planned.order, job: planned.job, code: codeOf(error) }, 'how a job ended could not be noted');
    if (codeOf(error) === 'set-aside') await tell(context, planned.order);
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

async function failed(context: WorkContext, job: DueJob, error: unknown): Promise<void> {
  const { world, tally } = context;
  const { order, job: name } = job.planned;
  const retry = retryOf(job, error, world.clock.now());
  if (retry === undefined) return putAside(context, job, codeOf(error));
  world.log.warn({ order, job: name, attempt: job.attempt, code: codeOf(error) }, 'a job will be tried again');
  await world.queue.again(retry.job, retry.at, codeOf(error));
  tally.jobDone(name, 'retried');
}

async function putAside(context: WorkContext, job: DueJob, because: string): Promise<void> {
  const { order, job: name } = job.planned;
  context.world.log.error({ order, job: name, attempt: job.attempt, code: because }, 'a job was parked');
  await context.world.queue.park(job, because);
  await tell(context, order);
  context.tally.jobDone(name, 'parked');
}

async function tell({ world, putAside: told }: WorkContext, order: OrderNumber): Promise<void> {
  await told(world, order).catch((fault: unknown) => {
    world.log.error({ order, code: codeOf(fault) }, 'the coordinator could not be told of work that was put aside');
  });
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
