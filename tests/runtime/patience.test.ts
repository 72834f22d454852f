import { expect, it } from 'vitest';
import { PermanentError, TransientError } from '../../src/kernel/errors.ts';
import type { PlannedJob } from '../../src/model/planned/jobs.ts';
import type { DueJob } from '../../src/ports/work-queue.ts';
import { changeFeed } from '../../src/runtime/change-feed.ts';
import type { JobHandlers } from '../../src/runtime/handlers.ts';
import { worker } from '../../src/runtime/working/worker.ts';
import type { World } from '../../src/runtime/world.ts';
import { NOW } from '../support/order-builder.ts';

const planned: PlannedJob = { job: 'retention.run', order: '', key: 'one', needs: { area: 'a', day: '2026-12-01' }, due: NOW };

/** What becomes of a job that meets these faults one after another; its clock stands where each next try is due. */
async function after(
  faults: readonly Error[],
  attempt = 1,
): Promise<{ readonly tries: number; readonly end: 'done' | 'parked' }> {
  let tries = 0;
  let due: DueJob | undefined = { planned, attempt };
  let end: 'done' | 'parked' | undefined;
  const queue = {
    take: async () => {
      const job = due;
      due = undefined;
      return job === undefined ? [] : [job];
    },
    isIdle: async () => end !== undefined,
    done: async () => void (end = 'done'),
    park: async () => void (end = 'parked'),
    again: async (job: DueJob) => void (due = { ...job, attempt: job.attempt + 1 }),
  };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const world = { clock: { now: () => NOW }, queue, log: silent, feed: changeFeed() } as unknown as World;
  const handler = async (): Promise<void> => {
    const fault = faults[tries];
    tries += 1;
    if (fault !== undefined) throw fault;
  };
  await worker(world, { jobs: { 'retention.run': handler } as unknown as JobHandlers, putAside: async () => undefined }).settle();
  return { tries, end: end ?? 'parked' };
}

const outage = new TransientError('Teams did not answer', { isOutage: true });
const passing = new TransientError('another worker sends this card');

it('Work that waited out a long outage is not given up at the first small trouble after it', async () => {
  const faults = [...Array.from({ length: 100 }, () => outage), ...Array.from({ length: 13 }, () => passing)];
  expect(await after(faults)).toEqual({ tries: 114, end: 'done' });
});

it('Work that fails by itself again and again is put aside, however many outages lie between', async () => {
  const faults = Array.from({ length: 20 }, () => [outage, passing]).flat();
  expect(await after(faults)).toEqual({ tries: 28, end: 'parked' });
});

it('A refusal that may pass is believed when it has been said four times, whatever failed before', async () => {
  const refusal = new PermanentError('no right', { code: 'ErrorAccessDenied', isDoubted: true });
  const before = [...Array.from({ length: 10 }, () => passing), ...Array.from({ length: 10 }, () => outage)];
  expect(await after([...before, refusal, refusal, refusal])).toEqual({ tries: 24, end: 'done' });
  expect(await after([...before, refusal, refusal, refusal, refusal])).toEqual({ tries: 24, end: 'parked' });
});

it('Work of which its process dies each time is put aside untried in the end', async () => {
  expect(await after([], 20)).toEqual({ tries: 1, end: 'done' });
  expect(await after([], 21)).toEqual({ tries: 0, end: 'parked' });
});

it('An outage that lasts more than a day ends too', async () => {
  expect(await after(Array.from({ length: 400 }, () => outage))).toEqual({ tries: 300, end: 'parked' });
});
