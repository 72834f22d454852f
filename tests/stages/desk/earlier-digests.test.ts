import { expect, it } from 'vitest';
import { PermanentError } from '../../../src/kernel/errors.ts';
import { DAY, parseInstant } from '../../../src/kernel/time/instant.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { World } from '../../../src/runtime/world.ts';
import { sendDigest } from '../../../src/stages/desk/morning/digest.job.ts';
import { takeAwayEarlier } from '../../../src/stages/desk/morning/earlier-digests.port.ts';
import { anArea, anOrder } from '../../support/order-builder.ts';

it('An earlier morning’s list is deleted, or says that it has passed, and the present one is left alone', async () => {
  const done: string[] = [];
  const settings = new Map<string, unknown>();
  const world = {
    settings: {
      get: async (key: string) => settings.get(key),
      set: async (key: string, value: unknown) => void settings.set(key, value),
    },
    messages: { find: async (key: string) => ({ message: { conversationId: 'a:1', activityId: key } }) },
    people: { profile: async () => undefined },
    conversations: { address: async (place: string) => ({ conversationId: place }), isUnreachable: async () => false },
    messenger: {
      remove: async (_to: unknown, { activityId }: { readonly activityId: string }) => {
        if (activityId === 'kept') throw new PermanentError('deleting is not allowed', { code: 'forbidden' });
        done.push(`delete ${activityId}`);
      },
      edit: async (_to: unknown, { activityId }: { readonly activityId: string }, card: unknown) =>
        void done.push(`${activityId}: ${JSON.stringify(card).includes('vanhentunut') ? 'past' : 'wrong'}`),
    },
  } as unknown as World;
  const sent = (key: string) => ({ key, to: { person: 'coordinator-1' } });
  await takeAwayEarlier(world, anArea(), [sent('monday'), sent('kept')]);
  await takeAwayEarlier(world, anArea(), [sent('monday'), sent('kept')]);
  expect(done).toEqual([]);
  await takeAwayEarlier(world, anArea(), [sent('tuesday')]);
  await takeAwayEarlier(world, anArea(), []);
  expect(done).toEqual(['delete monday', 'kept: past', 'delete tuesday']);
});

it('A morning’s list leaves out an order that ends that very morning, and nothing is sent for it alone', async () => {
  const now = parseInstant('2026-12-21T08:00:00+02:00') ?? 0;
  const asked = anOrder({ phase: 'stuck', problem: 'days-over', newDaysAskedAt: now - 10 * DAY });
  const world = (order: Order) =>
    ({
      clock: { now: () => now },
      orders: { inPhases: async () => [order] },
      bank: { serving: async () => [] },
      wishes: { waiting: async () => [] },
      settings: { get: async () => [], set: async () => undefined },
      conversations: { address: (place: string) => Promise.reject(new Error(`looks for ${place}`)) },
    }) as unknown as World;
  await sendDigest(world(asked), anArea(), '2026-12-21');
  const stillOpen = { ...asked, newDaysAskedAt: now - DAY };
  await expect(sendDigest(world(stillOpen), anArea(), '2026-12-21')).rejects.toThrow('looks for desk/');
});
