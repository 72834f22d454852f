import { listWaiting, parkWaiting } from '../adapters/prisma/outbox/stopped-work.ts';
import { prismaQueue } from '../adapters/prisma/outbox/work-queue.ts';
import { toIso } from '../kernel/time/instant.ts';
import type { DueJob } from '../ports/work-queue.ts';
import { withDatabase } from './open-database.ts';
import { CommandFaults, print, remark } from './output.ts';

/** Prints work put aside and work that has failed before; with `isAll` everything that is planned. Columns by tabulator. */
export async function listJobs(isAll: boolean): Promise<void> {
  await withDatabase(async ({ database, clock }) => {
    const parked = await prismaQueue(database, clock).parked();
    const waiting = await listWaiting(database.pool);
    for (const job of parked) print(columns('parked', job, job.because));
    const shown = waiting.filter(({ attempt }) => isAll || attempt > 1);
    for (const job of shown) print(columns(job.attempt > 1 ? 'again' : 'planned', job, ''));
    remark(
      `${parked.length} parked, ${waiting.filter(({ attempt }) => attempt > 1).length} tried again, ${waiting.length} waiting in all`,
    );
  });
}

function columns(state: string, { planned, attempt }: DueJob, because: string): string {
  return [state, planned.key, toIso(planned.due), `attempt ${attempt}`, because].join('\t').trimEnd();
}

/** Gives parked work back to the worker, as if it had never been tried. */
export async function retryJob(key: string): Promise<void> {
  const isDone = await withDatabase(({ database, clock }) => prismaQueue(database, clock).retryParked(key));
  if (!isDone) throw new CommandFaults(['no work is parked under this key (see `jobs list`)']);
  print('It will be tried again when the bot runs.');
}

/** Puts waiting work aside, so that it is not done until it is retried. */
export async function parkJob(key: string): Promise<void> {
  const isDone = await withDatabase(({ database, clock }) => parkWaiting(database.pool, key, clock.now()));
  if (!isDone) throw new CommandFaults(['no work waits under this key (see `jobs list --all`)']);
  print('It is put aside until `jobs retry`.');
}
