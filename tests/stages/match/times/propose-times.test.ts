import { describe, expect, it } from 'vitest';
import type { OrderEvent } from '../../../../src/model/order/events.ts';
import { evolve } from '../../../../src/model/order/evolve.ts';
import type { Order } from '../../../../src/model/order/order.ts';
import { needOfOrder } from '../../../../src/stages/match/need-of-order.ts';
import { proposeTimes } from '../../../../src/stages/match/times/propose-times.ts';
import { search } from '../../../../src/stages/match/search.ts';
import { NOW, anArea, anOrder, aRequest } from '../../../support/order-builder.ts';
import { aCandidate, someFacts } from '../match-facts.ts';

const windows = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((date) => ({ date, from: '09:00', to: '14:30' }));

function after(order: Order, event: OrderEvent): Order {
  return evolve(order, { no: order.version + 1, at: NOW, cause: { by: 'bot', role: 'bot', via: 'job' }, event });
}

/** The starts of each page of times that somebody sees who keeps asking for more. */
function pages(count: number): readonly (readonly number[])[] {
  let order = anOrder({ request: aRequest({ windows }) });
  const need = needOfOrder(order, anArea(), { now: NOW });
  const result = search({ ...someFacts([aCandidate('aino'), aCandidate('bo')]), need, now: NOW });
  return Array.from({ length: count }, () => {
    const { ok, events } = proposeTimes(order, result, need) as { ok: true; events: readonly OrderEvent[] };
    expect(ok).toBe(true);
    for (const event of events) order = after(order, event);
    const starts = order.proposals.map(({ slot }) => slot.start);
    order = after(order, { type: 'MoreTimesAsked' });
    return starts;
  });
}

describe('more times', () => {
  it('More times come to every time once before any comes again', () => {
    const seen = pages(6);
    expect(new Set(seen.slice(0, 5).flat()).size).toBe(28);
    expect(seen[5]).toEqual(seen[0]);
  });

  it('More times are those of other days too, not the first days over and over', () => {
    const days = new Set(pages(3).flatMap((starts) => starts.map((start) => new Date(start).getUTCDate())));
    expect([...days].sort((a, b) => a - b)).toEqual([8, 9, 10, 11]);
  });

  it('More times begin anew when the coordinator lets more people be asked, for the best times may be others then', () => {
    const widened: OrderEvent = { type: 'SearchWidened', municipalities: ['imatra'], mayAskUnknown: false };
    expect(after(anOrder({ shown: [NOW] }), widened).shown).toEqual([]);
  });
});
