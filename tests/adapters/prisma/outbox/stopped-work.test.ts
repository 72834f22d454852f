import { expect, it } from 'vitest';
import { listWaiting, parkWaiting } from '../../../../src/adapters/prisma/outbox/stopped-work.ts';
import { prismaQueue } from '../../../../src/adapters/prisma/outbox/work-queue.ts';
import type { PlannedJob } from '../../../../src/model/planned/jobs.ts';
import { onEveryDatabase } from '../../../support/database.ts';
import { NOW } from '../../../support/order-builder.ts';

const planned = (key: string, due: number): PlannedJob => ({ job: 'match.search', order: 'VP-2026-0001', key, needs: {}, due });

onEveryDatabase('work that waits', (open) => {
  it('Work that waits is listed soonest first, put aside by its key, and given back', async () => {
    const queue = prismaQueue(open(), { now: () => NOW });
    await queue.plan([planned('later', NOW + 2), planned('sooner', NOW + 1)]);
    expect((await listWaiting(open().pool)).map((job) => [job.planned.key, job.attempt])).toEqual([
      ['sooner', 1],
      ['later', 1],
    ]);
    expect(await parkWaiting(open().pool, 'sooner', NOW)).toBe(true);
    expect(await parkWaiting(open().pool, 'sooner', NOW)).toBe(false);
    expect(await queue.parked()).toMatchObject([{ planned: { key: 'sooner' }, because: 'by-operator' }]);
    expect(await queue.retryParked('sooner')).toBe(true);
    expect((await listWaiting(open().pool)).map((job) => job.planned.key)).toEqual(['sooner', 'later']);
  });
});
