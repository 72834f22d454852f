import { describe, expect, it } from 'vitest';
import { watchedCalendar, watchedMessages, watchedOrders, watchedSeen } from '../../../src/adapters/system/watched.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { Calendar, Reading } from '../../../src/ports/calendar.ts';
import type { MessageStore } from '../../../src/ports/stores/message-store.ts';
import type { Commit, OrderStore, Outcome } from '../../../src/ports/stores/order-store.ts';
import { noTally } from '../../../src/ports/tally.ts';
import { anOrder, NOW } from '../../support/order-builder.ts';

const order = anOrder();
const commit: Commit = {
  before: order,
  after: order,
  events: [
    {
      no: 2,
      at: NOW,
      cause: { by: 'aino-esimerkki', role: 'orderer', via: 'card' },
      event: { type: 'ChoiceReminded' },
    },
  ],
  jobs: [],
};

function followed(orders: Partial<OrderStore>) {
  const lines: string[] = [];
  const note: Log['info'] = (fields, message) => void lines.push(JSON.stringify({ ...fields, message }));
  return { lines, orders: watchedOrders(orders as OrderStore, { info: note, warn: note, error: note }) };
}

const runs = async <T>(_number: string, work: (one: typeof order) => Outcome<T>): Promise<T> => work(order).result;

describe('what is watched', () => {
  it('What is watched of an order is a line for each saved event: its number and what happened, never who', async () => {
    const { lines, orders } = followed({ change: runs });
    await orders.change(order.number, () => ({ commit, result: true }));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { order: order.number, event: 'ChoiceReminded', role: 'orderer', phase: order.phase, message: 'what happened to an order' },
    ]);
    expect(lines.join()).not.toContain('aino');
  });

  it('What is watched of an order is nothing where nothing was saved', async () => {
    const { lines, orders } = followed({
      change: async (number, work) => {
        await runs(number, work);
        throw new Error('taken by somebody else');
      },
      place: async (_year, _from, work) => ({ order: work('VP-2026-0002').after, isNew: false }),
    });
    await expect(orders.change(order.number, () => ({ commit, result: true }))).rejects.toThrow();
    await orders.place(2026, 'form', () => commit);
    expect(lines).toEqual([]);
  });

  it('What is watched is what came twice, and calendars by whether they could be read', async () => {
    const counted: unknown[] = [];
    const tally = {
      ...noTally,
      doubleAvoided: (what: string) => void counted.push(what),
      calendarsRead: (...both: number[]) => void counted.push(both),
    };
    const seen = watchedSeen({ firstTime: async (id) => id.endsWith('new') }, tally);
    for (const id of ['said/chat/new', 'said/chat/old', 'language-offered/old']) await seen.firstTime(id);
    const messages = watchedMessages({ beginSending: async () => false } as Partial<MessageStore> as MessageStore, tally);
    await messages.beginSending({ key: 'k', place: 'person/a', attempts: 0, at: NOW });
    const readings = new Map<string, Reading>([
      ['a', { isKnown: true, busy: [] }],
      ['b', { isKnown: false, reason: 'timeout' }],
      ['c', { isKnown: false, reason: 'error' }],
    ]);
    const calendar = watchedCalendar({ freeBusy: async () => readings } as Partial<Calendar> as Calendar, tally);
    await calendar.freeBusy('desk', ['a', 'b', 'c'], { start: NOW, end: NOW });
    expect(counted).toEqual(['word', 'message', [1, 2]]);
  });
});
