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

describe('the times that are proposed', () => {
  const twoWeeks = ['07', '08', '09', '10', '11', '14', '15', '16', '17', '18'];
  const wished = (days: readonly string[], from = '08:00', to = '16:00') =>
    days.map((day) => ({ date: `2026-12-${day}`, from, to }));

  /** Day and hour in Helsinki of what is proposed first. */
  function proposed(request: Partial<Order['request']>, people = [aCandidate('aino'), aCandidate('bo')]): readonly string[] {
    const order = anOrder({ request: aRequest({ durationMinutes: 120, ...request }) });
    const need = { ...needOfOrder(order, anArea(), { now: NOW }), setUpMinutes: 0, debriefMinutes: 0, travelMinutes: 0 };
    const decision = proposeTimes(order, search({ ...someFacts(people), need, now: NOW }), need);
    const [event] = decision.ok ? decision.events : [];
    const proposals = event?.type === 'TimesProposed' ? event.proposals : [];
    return proposals.map(({ slot }) => new Date(slot.start + 2 * 3_600_000).toISOString().slice(8, 16));
  }

  it('The times that are proposed are spread over all the wished days, by turns in the morning and the afternoon', () => {
    expect(proposed({ windows: wished(twoWeeks) })).toEqual([
      '07T08:00',
      '08T12:00',
      '10T08:00',
      '14T12:00',
      '15T08:00',
      '17T12:00',
    ]);
  });

  it('The times that are proposed of one day, or of few, are in its different parts before others beside them', () => {
    expect(proposed({ windows: wished(['10']) })).toEqual([
      '10T08:00',
      '10T08:30',
      '10T09:00',
      '10T12:00',
      '10T12:30',
      '10T13:00',
    ]);
    expect(proposed({ windows: wished(['10', '11'], '08:00', '14:00') })).toEqual([
      ...['10T08:00', '10T08:30', '10T12:00'],
      ...['11T08:00', '11T08:30', '11T12:00'],
    ]);
  });

  it('The times that are proposed are those with more people to ask, whatever the part of the day', () => {
    const morning = aCandidate('cia', { booked: twoWeeks.map((day) => at(`2026-12-${day}T12:00`, `2026-12-${day}T16:00`)) });
    const all = proposed({ windows: wished(twoWeeks) }, [aCandidate('aino'), aCandidate('bo'), morning]);
    expect(all.every((one) => one.slice(3) < '12:00')).toBe(true);
  });

  it('The times that are proposed for an acute meeting are the soonest of the first days', () => {
    const all = proposed({ windows: wished(twoWeeks), urgency: 'acute' });
    expect(all).toEqual(['07', '08', '09', '10', '11', '14'].map((day) => `${day}T08:00`));
  });
});

function at(start: string, end: string): { readonly start: number; readonly end: number } {
  return { start: Date.parse(`${start}:00+02:00`), end: Date.parse(`${end}:00+02:00`) };
}
