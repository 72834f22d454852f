import { expect, it } from 'vitest';
import { prismaQueue } from '../../../src/adapters/prisma/outbox/work-queue.ts';
import { workCounts } from '../../../src/adapters/prisma/work-counts.ts';
import { metrics } from '../../../src/adapters/web/operation/metrics.ts';
import type { PlannedJob } from '../../../src/model/planned/jobs.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { NOW } from '../../support/order-builder.ts';

const planned = (key: string, due: number): PlannedJob => ({ job: 'match.search', order: 'VP-2026-0001', key, needs: {}, due });

onEveryDatabase('How the work stands', (open) => {
  it('How the work stands is what is due and since when, what waits, and what is parked', async () => {
    const queue = prismaQueue(open(), { now: () => NOW });
    await queue.plan([planned('old', NOW - 90_000), planned('new', NOW - 1000), planned('later', NOW + 1000)]);
    expect(await workCounts(open(), NOW)).toMatchObject({ due: 2, oldestDueSeconds: 90, waiting: 1, parked: 0, unreachable: 0 });
    const [job] = await queue.take(NOW, 1);
    await queue.park(job!, 'out-of-order');
    await open().pool.query(
      `INSERT INTO conversations (place, tenant, service_url, conversation_id, bot_id, unreachable, updated_at)
       VALUES ('person/a', 't', 's', 'c', 'b', 'blocked', now())`,
    );
    expect(await workCounts(open(), NOW)).toMatchObject({ due: 1, oldestDueSeconds: 1, waiting: 1, parked: 1, unreachable: 1 });
    await queue.stop();
  });

  it('How the work stands is read at each reading of the metrics, which go on without it', async () => {
    const counted = metrics();
    counted.follow(() => workCounts(open(), NOW));
    expect(await counted.text()).toMatch(/^verkostobotti_work\{state="parked"\} 1$/m);
    expect(await counted.text()).toMatch(/^verkostobotti_database_answers 1$/m);
    counted.follow(() => Promise.reject(new Error('away')));
    const without = await counted.text();
    expect(without).toMatch(/^verkostobotti_database_answers 0$/m);
    expect(without).not.toMatch(/state="parked"/);
  });

  it('How the work stands knows no code of Teams that we do not', async () => {
    const counted = metrics();
    counted.delivered('Aino Esimerkki');
    expect(await counted.text()).toMatch(/outcome="other"\} 1/);
  });
});
