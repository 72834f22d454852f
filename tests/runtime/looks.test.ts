import { expect, it } from 'vitest';
import type { Order } from '../../src/model/order/order.ts';
import type { PlannedJob } from '../../src/model/planned/jobs.ts';
import { changeFeed } from '../../src/runtime/change-feed.ts';
import type { JobHandlers } from '../../src/runtime/handlers.ts';
import { looksAt } from '../../src/runtime/working/one-look.ts';
import { worker } from '../../src/runtime/working/worker.ts';
import type { World } from '../../src/runtime/world.ts';
import type { LivingMessage } from '../../src/ports/stores/message-store.ts';
import { NOW } from '../support/order-builder.ts';

const NUMBER = 'VP-2026-0001';

/** A world that tells what was read of it. */
function readWorld() {
  const reads: string[] = [];
  const read = async (what: string): Promise<undefined> => void reads.push(what);
  const feed = changeFeed();
  const consultants = async (ids: readonly string[]) => {
    await read(ids.join('+'));
    return ids.map((id) => ({ id }));
  };
  const world = {
    feed,
    clock: { now: () => NOW },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    orders: { load: read },
    people: { profiles: consultants },
    bank: { some: consultants },
    conversations: { address: read },
    messages: {
      ofOrder: async () => {
        await read('messages');
        return [{ key: 'one' }, { key: 'other' }];
      },
      save: async () => undefined,
    },
  };
  return { reads, feed, world: world as unknown as World };
}

it('Cards of one order that are drawn one after another read it and its people once, and anew when it has changed', async () => {
  const { reads, feed, world } = readWorld();
  const looks = looksAt(world);
  const seen = looks.of(NUMBER);
  await Promise.all([seen.orders.load(NUMBER), looks.of(NUMBER).orders.load(NUMBER)]);
  expect((await seen.bank.some(['a', 'b'])).map(({ id }) => id)).toEqual(['a', 'b']);
  expect((await seen.bank.some(['b', 'c', 'a'])).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect(reads).toEqual([NUMBER, 'a+b', 'c']);
  feed.tell({ number: NUMBER } as Order);
  await seen.orders.load(NUMBER);
  expect(reads).toEqual([NUMBER, 'a+b', 'c', NUMBER]);
});

it('Whoever is read for a card is read with all to whom the next cards of the order go', async () => {
  const { reads, world } = readWorld();
  const order = { orderer: { id: 'o' }, offers: [{ consultant: 'a' }, { consultant: 'b' }] } as unknown as Order;
  const seen = looksAt({ ...world, orders: { ...world.orders, load: async () => order } }).of(NUMBER);
  expect([await seen.people.profile('a'), await seen.people.profile('o')]).toEqual([{ id: 'a' }, { id: 'o' }]);
  expect([await seen.bank.find('b'), await seen.bank.some(['a'])]).toEqual([{ id: 'b' }, [{ id: 'a' }]]);
  expect(reads).toEqual(['a+o+b', 'b+o+a']);
});

it('Where somebody is reached is read each time, and the rest anew for work that is taken later', async () => {
  const { reads, world } = readWorld();
  const looks = looksAt(world);
  const { conversations } = looks.of(NUMBER);
  await conversations.address('person/a');
  await conversations.address('person/a');
  expect(reads).toEqual(['person/a', 'person/a']);
  await looks.of(NUMBER).orders.load(NUMBER);
  looks.anew(NUMBER);
  await looks.of(NUMBER).orders.load(NUMBER);
  expect(reads).toEqual(['person/a', 'person/a', NUMBER, NUMBER]);
});

it('How the messages of an order stood is read once, and of one that is written meanwhile it is not said any more', async () => {
  const { reads, world } = readWorld();
  const seen = looksAt(world).of(NUMBER);
  expect([await seen.glimpse?.('one'), await seen.glimpse?.('none')]).toEqual([{ key: 'one' }, undefined]);
  await seen.messages.save({ key: 'one' } as LivingMessage);
  expect([await seen.glimpse?.('one'), await seen.glimpse?.('other')]).toEqual([undefined, { key: 'other' }]);
  expect(reads).toEqual(['messages']);
});

it('The queue is not asked after each piece of work, but after what was planned, and at once', async () => {
  const { feed, world } = readWorld();
  const job = (no: number) => ({ job: 'card.show', order: `VP-2026-${no}`, key: String(no), needs: {}, due: NOW }) as PlannedJob;
  const due = Array.from({ length: 20 }, (_, no) => job(no));
  let [takes, done] = [0, 0];
  const queue = {
    take: async () => {
      takes += 1;
      return due.splice(0).map((planned) => ({ planned, attempt: 1 }));
    },
    isIdle: async () => due.length === 0,
    done: async () => void (done += 1),
  };
  const show = async (_world: World, order: string): Promise<void> => {
    if (order !== 'VP-2026-19') return;
    due.push(job(20));
    feed.callForWork();
  };
  const working = { jobs: { 'card.show': show } as unknown as JobHandlers, putAside: async () => undefined };
  await worker({ ...world, queue: queue as unknown as World['queue'] }, working).settle();
  expect([done, takes]).toEqual([21, 2]);
});
