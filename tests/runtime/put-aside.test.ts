import { afterEach, beforeEach, expect, it } from 'vitest';
import { needsEyes } from '../../src/model/order/waiting/awaited.ts';
import { onEveryDatabase } from '../support/database.ts';
import { order } from '../support/proof/moves.ts';
import { channelOf } from '../support/proof/memory-teams.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

onEveryDatabase('Work that fails for good', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('Work that fails for good is put aside for the operator, and the coordinator has the order on every morning’s list', async () => {
    town.broken.add('match.search');
    await order({ town, play: { answers: [], story: [] } }, 2);
    await town.settle();
    const placed = await town.database.prisma.order.findFirst({ select: { number: true } });
    const present = await town.world.orders.load(placed?.number ?? '');
    expect([present?.phase, present?.problem]).toEqual(['searching', 'put-aside']);
    expect(present && needsEyes(present)).toBe(true);
    expect((await town.world.queue.parked()).map(({ planned }) => planned.job)).toEqual(['match.search']);
    const said = town.teams.in(channelOf('itaraja').conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
    expect(said.join()).toContain('keskeytyi');
  });

  it('Work that fails for good is put aside alone where its order cannot be read: what is due of the others is done, and the clock moves on', async () => {
    await order({ town, play: { answers: [], story: [] } }, 2);
    await order({ town, play: { answers: [], story: [] } }, 3);
    await town.settle();
    const [spoilt, whole] = await town.database.prisma.order.findMany({ select: { number: true }, orderBy: { number: 'asc' } });
    await town.database.pool.query(`UPDATE orders SET content = '[]' WHERE number = $1`, [spoilt?.number]);
    const late = new Date(town.now - 3_600_000);
    for (const { number = '' } of [spoilt ?? {}, whole ?? {}] as readonly { number?: string }[]) {
      await town.database.pool.query(
        `INSERT INTO outbox (key, job, order_number, needs, due) VALUES ($1, 'order.choose-remind', $2, '{}', $3)`,
        [`late-${number}`, number, late],
      );
    }
    await town.settle();
    const aside = (await town.world.queue.parked()).map(({ planned }) => planned.order);
    expect(new Set(aside)).toEqual(new Set([spoilt?.number]));
    expect(await town.world.queue.isIdle(town.now)).toBe(true);
    await town.moveTo(town.now + 3_600_000);
  });
});
