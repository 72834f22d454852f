import { setTimeout as pause } from 'node:timers/promises';
import { keyedMutex } from '../../kernel/keyed-mutex.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { JOBS, NO_ORDER, type JobName } from '../../model/planned/jobs.ts';
import type { OrderNumber } from '../../model/order/order.ts';
import { noTally, type Tally } from '../../ports/tally.ts';
import { noSpans, type Spans } from '../../ports/spans.ts';
import type { DueJob } from '../../ports/work-queue.ts';
import type { JobHandler, JobHandlers } from '../handlers.ts';
import { waitsUntil } from './late-work.ts';
import { looksAt } from './one-look.ts';
import { codeOf, isPoison, retryOf } from './retry.ts';
import { signal, type Signal } from './signal.ts';
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
  let loop: Promise<void> = Promise.resolve();
  const waiting = new Set<Signal>();
  const hands = handsOf({ world, tally: noTally, spans: noSpans, ...handlers }, () => waiting.forEach(({ wake }) => wake()));

  const safely = async (): Promise<void> => {
    try {
      await hands.take();
    } catch (error) {
      world.log.error({ code: codeOf(error) }, 'the worker could not reach the queue');
      await pause(IDLE_POLL_MS);
    }
  };
  // What another process has planned, and what has fallen due, calls nobody: without a call it is looked for.
  const run = (call: Signal) => async (): Promise<void> => {
    for (let isCalled = false; isRunning; isCalled = hands.mayTakeMore() || (await call.within(IDLE_POLL_MS)))
      if (!isCalled || hands.mayTakeMore()) await safely();
  };
  const settle = (call: Signal) => async (): Promise<void> => {
    let [isCalled, waitMs] = [false, 1];
    for (;;) {
      if (!isCalled || hands.mayTakeMore()) await hands.take();
      if (hands.inHand.size > 0) {
        waitMs = 1;
        isCalled = hands.mayTakeMore() || (await call.within(IDLE_POLL_MS));
      } else if (await world.queue.isIdle(world.clock.now())) return;
      else {
        // What is left is in another process's hands: asked for more and more seldom.
        await pause(waitMs);
        [isCalled, waitMs] = [false, Math.min(waitMs * 2, SETTLE_POLL_MS)];
      }
    }
  };
  const called = (work: (call: Signal) => () => Promise<void>): Promise<void> => {
    const call = signal();
    waiting.add(call);
    return work(call)().finally(() => waiting.delete(call));
  };

  return {
    start: () => {
      isRunning = true;
      loop = called(run);
    },
    stop: async () => {
      isRunning = false;
      waiting.forEach(({ wake }) => wake());
      hands.close();
      await loop;
      await Promise.all(hands.inHand);
    },
    settle: () => called(settle),
    isRunning: () => isRunning,
  };
}

/** What is being done just now. */
interface Hands {
  readonly inHand: ReadonlySet<Promise<void>>;
  /** Takes as much as there is room for. */
  readonly take: () => Promise<void>;
  /** There is room, and there may be work that no look at the queue has found. */
  readonly mayTakeMore: () => boolean;
  readonly close: () => void;
}

/** What ends makes room at once, so that a slow one does not hold up the others. `wake`: there may be something to take, or the hands are empty. */
function handsOf(context: WorkContext, wake: () => void): Hands {
  const { queue, clock, feed } = context.world;
  // Work of one order waits for its earlier work, whichever round took it: a settling and the loop may take at the same time.
  const after = keyedMutex();
  const looks = looksAt(context.world);
  const inHand = new Set<Promise<void>>();
  const rounds = new Set<Promise<void>>();
  let mayBeMore = true;
  const room = (): number => (rounds.size > 0 ? 0 : MOST_IN_HAND - inHand.size);
  const begin = (job: DueJob): void => {
    const { job: name, order } = job.planned;
    const world = (): World => (JOBS[name].shows ? looks.of(order) : context.world);
    // How it ended is noted while the next of its order is begun: what is done twice after a crash changes nothing.
    const doing = after(order, () => attempt({ ...context, world: world() }, job))
      .then((note) => noted(context, job, note))
      .finally(() => {
        inHand.delete(doing);
        if (rounds.delete(doing)) mayBeMore = true;
        if (mayBeMore || inHand.size === 0) wake();
      });
    inHand.add(doing);
    if (order === NO_ORDER) rounds.add(doing);
  };
  const stopListening = feed.awaitWork(() => {
    mayBeMore = true;
    wake();
  });
  return {
    inHand,
    mayTakeMore: () => mayBeMore && room() >= TAKEN_AT_LEAST,
    // A round looks at all orders, and may take away the reason of what was planned meanwhile: that is begun when it has ended.
    take: async () => {
      const limit = room();
      if (limit < TAKEN_AT_LEAST) return;
      mayBeMore = false;
      const jobs = await queue.take(clock.now(), limit);
      for (const { planned } of jobs) looks.anew(planned.order);
      if (jobs.length === limit) mayBeMore = true;
      jobs.forEach(begin);
    },
    close: () => {
      stopListening();
      looks.close();
    },
  };
}

type WorkContext = Required<WorkHandlers> & { readonly world: World };

/** Notes how a job ended. */
type Note = () => Promise<void>;

/** One try of one job; it is then to be noted as done, planned again or put aside, or it waits for the morning untried. */
async function attempt(context: WorkContext, job: DueJob): Promise<Note> {
  const { world, jobs, spans, tally } = context;
  const { planned } = job;
  if (isPoison(job)) return () => putAside(context, job, 'never-ended');
  let later: Instant | undefined;
  const fault = await faultOf(async () => {
    later = await waitsUntil(world, planned);
    const work = () => (jobs[planned.job] as JobHandler<JobName>)(world, planned.order, planned.needs);
    if (later === undefined) await spans.within('job', { job: planned.job, order: planned.order }, work);
  });
  const until = later;
  if (until !== undefined) return () => world.queue.again({ ...job, attempt: job.attempt - 1 }, until, 'quiet-hours');
  if (fault !== undefined) return () => failed(context, job, fault.error);
  return async () => {
    await world.queue.done(job);
    tally.jobDone(planned.job, 'done');
  };
}

/** When the database does not take it, the queue hands the job out anew. */
async function noted(context: WorkContext, job: DueJob, note: Note): Promise<void> {
  const { order, job: name } = job.planned;
  try {
    await note();
  } catch (error) {
    context.world.log.error({ order, job: name, code: codeOf(error) }, 'how a job ended could not be noted');
    if (codeOf(error) === 'set-aside') await tell(context, order);
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
