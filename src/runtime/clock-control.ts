import type { Instant } from '../kernel/time/instant.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import type { Worker } from './working/worker.ts';

/** A clock that development may move forward; the offset survives a restart. */
export interface MovableClock {
  now(): Instant;
  moveTo(at: Instant): Promise<void>;
  movingTo: Instant | undefined;
}

/** What goes along when the clock is moved. */
export interface Moving {
  readonly clock: MovableClock;
  readonly queue: WorkQueue;
  readonly worker: Worker;
}

/**
 * Moves the clock to `to`, passing every due time in order, each at its own time, and returns when all work that fell due is done.
 * Work that fails and is planned again before `to` is tried again on the way. With a step the clock moves at least so many milliseconds at a
 * time, and what falls due within one is done at its end: a year of many orders is too many single times.
 */
export async function jump({ clock, queue, worker }: Moving, to: Instant, step = 0): Promise<void> {
  clock.movingTo = to;
  try {
    await worker.settle();
    for (let due = await queue.nextDue(); due !== undefined && due <= to; due = await queue.nextDue()) {
      const next = Math.min(to, Math.max(due, clock.now() + step));
      if (due > clock.now()) await clock.moveTo(next);
      await worker.settle();
    }
    if (to > clock.now()) await clock.moveTo(to);
    await worker.settle();
  } finally {
    clock.movingTo = undefined;
  }
}
