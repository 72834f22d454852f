import { expect, it } from 'vitest';
import { BY_ITSELF } from '../../../src/model/order/events.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { changeFeed } from '../../../src/runtime/change-feed.ts';
import { commitOf } from '../../../src/runtime/change.ts';
import type { World } from '../../../src/runtime/world.ts';
import { searchTimes } from '../../../src/stages/match/search.job.ts';
import { NOW, aConsultant, anArea, anOrder } from '../../support/order-builder.ts';
import { inReach } from '../../support/in-reach.ts';

const number = 'VP-2026-0001';
const NEW_DAY = { date: '2026-12-17', from: '08:00', to: '16:00' };

it('A search whose wish is changed while calendars are read proposes nothing of the old days, and looks at the new ones', async () => {
  let order: Order = anOrder();
  const record = (event: Parameters<typeof commitOf>[1][number]): void => {
    order = commitOf(order, [event], { cause: BY_ITSELF, at: NOW, area: anArea() }).after;
  };
  let readings = 0;
  const world = {
    areas: [anArea()],
    ...inReach,
    clock: { now: () => NOW },
    bank: { serving: async () => [aConsultant(), aConsultant({ id: 'consultant-2', email: 'kalle@example.fi' })] },
    orders: {
      commitments: async () => [],
      offeredTimes: async () => [],
      load: async () => order,
      change: async (_number: string, work: (order: Order) => { commit?: { after: Order }; result: unknown }) => {
        const { commit, result } = work(order);
        order = commit?.after ?? order;
        return result;
      },
    },
    calendar: {
      freeBusy: async (_organizer: string, mailboxes: readonly string[]) => {
        readings += 1;
        if (readings === 1) record({ type: 'OrderMoved', windows: [NEW_DAY], durationMinutes: 150, by: 'orderer' });
        return new Map(mailboxes.map((mailbox) => [mailbox, { isKnown: true, busy: [] }]));
      },
    },
    directory: { emailOf: async () => undefined },
    feed: changeFeed(),
  };
  await searchTimes(world as unknown as World, number, {});
  expect(order.phase).toBe('choosing');
  expect(new Set(order.proposals.map(({ slot }) => new Date(slot.start).toISOString().slice(0, 10)))).toEqual(
    new Set([NEW_DAY.date]),
  );
  expect(readings).toBe(2);
});
