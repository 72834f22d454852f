import { setTimeout as pause } from 'node:timers/promises';
import { keyedMutex } from '../../kernel/keyed-mutex.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { JobName } from '../../model/planned/jobs.ts';
import type { OrderNumber } from '../../model/order/order.ts';
import { noTally, type Tally } from '../../ports/tally.ts';
import { noSpans, type Spans } from '../../ports/spans.ts';
import type { DueJob } from '../../ports/work-queue.ts';
import type { JobHandler, JobHandlers } from '../handlers.ts';
import { waitsUntil } from './late-work.ts';
import { codeOf, isPoison, retryOf } from './retry.ts';
import type { World } from '../world.ts';

const MOST_IN_HAND = 32;
/** So that each look at the queue is worth its while. */
const TAKEN_AT_LEAST = 8;
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
  readonly spans?: Spans;
}

export function worker(world: World, handlers: WorkHandlers): Worker {
  let isRunning = false;
  const call = signal();
  let loop: Promise<void> = Promise.resolve();

  const { inHand, take } = handsOf({ world, tally: noTally, spans: noSpans, ...handlers }, call.wake);
  const safely = async (): Promise<number> => {
    try {
      return await take();
    } catch (error) {
      world.log.error({ code: codeOf(error) }, 'the worker could not reach the queue');
      await pause(IDLE_POLL_MS);
      return 0;
    }
  };
  const run = async (): Promise<void> => {
    while (isRunning) {
      const hasRoom = inHand.size <= MOST_IN_HAND - TAKEN_AT_LEAST;
      if (!hasRoom || (await safely()) === 0) await call.within(IDLE_POLL_MS);
    }
  };
  const stopListening = world.feed.listen(call.wake);

  return {
    start: () => {
      isRunning = true;
      loop = run();
    },
    stop: async () => {
      isRunning = false;
      call.wake();
      stopListening();
      await loop;
      await Promise.all(inHand);
    },
    settle: async () => {
      let waitMs = 1;
      while (!(await world.queue.isIdle(world.clock.now()))) {
        const hasRoom = inHand.size < MOST_IN_HAND;
        const isWorking = (hasRoom && (await take()) > 0) || inHand.size > 0;
        if (isWorking) {
          waitMs = 1;
          // Nobody is waited for when all have ended already.
          if (inHand.size > 0) await Promise.race(inHand);
        } else {
          // What is left is in another process's hands, or another's end is being noted: asked for more and more seldom.
          await pause(waitMs);
          waitMs = Math.min(waitMs * 2, SETTLE_POLL_MS);
        }
      }
    },
    isRunning: () => isRunning,
  };
}

/** Of what is done for a whole area. */
const NO_ORDER = '';

/** What is being done just now. */
interface Hands {
  readonly inHand: ReadonlySet<Promise<void>>;
  /** Takes as much as there is room for; answers how much. */
  readonly take: () => Promise<number>;
}

/** What ends makes room at once, so that a slow one does not hold up the others; it may have planned more, so `ended` is told. */
function handsOf(context: WorkContext, ended: () => void): Hands {
  const { queue, clock } = context.world;
  // Work of one order waits for its earlier work, whichever round took it: a settling and the loop may take at the same time.
  const after = keyedMutex();
  const inHand = new Set<Promise<void>>();
  const rounds = new Set<Promise<void>>();
  const begin = (job: DueJob): void => {
    const doing = after(job.planned.order, () => attempt(context, job)).finally(() => {
      inHand.delete(doing);
      rounds.delete(doing);
      ended();
    });
    inHand.add(doing);
    if (job.planned.order === NO_ORDER) rounds.add(doing);
  };
  return {
    inHand,
    take: async () => {
      // A round looks at all orders, and may take away the reason of what was planned meanwhile: that is begun when it has ended.
      if (rounds.size > 0) return 0;
      const jobs = await queue.take(clock.now(), MOST_IN_HAND - inHand.size);
      jobs.forEach(begin);
      return jobs.length;
    },
  };
}

type WorkContext = Required<WorkHandlers> & { readonly world: World };

/** One try of one job; it is then done, planned again or put aside, or it waits for the morning untried. When the database takes none of these, the queue hands it out anew. */
async function attempt(context: WorkContext, job: DueJob): Promise<void> {
  const { world, jobs, spans } = context;
  const { planned } = job;
  try {
    if (isPoison(job)) return await putAside(context, job, 'never-ended');
    let later: Instant | undefined;
    const fault = await faultOf(async () => {
      later = await waitsUntil(world, planned);
      const work = () => (jobs[planned.job] as JobHandler<JobName>)(world, planned.order, planned.needs);
      if (later === undefined) await spans.within('job', { job: planned.job, order: planned.order }, work);
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

/** Somebody waits, and is called; a call while nobody waits is heard by the next who does. */
function signal(): { readonly wake: () => void; readonly within: (ms: number) => Promise<void> } {
  let isCalled = false;
  let answer: () => void = () => undefined;
  return {
    wake: () => {
      isCalled = true;
      answer();
    },
    within: async (ms) => {
      const isOver = new AbortController();
      answer = () => isOver.abort();
      if (!isCalled) await pause(ms, undefined, { signal: isOver.signal }).catch(() => undefined);
      isCalled = false;
    },
  };
}
