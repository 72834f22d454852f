import { beforeAll, expect, it } from 'vitest';
import { drawing, drawnOrder, fill } from '../../../bench/report/year.ts';
import { prismaStores } from '../../../src/adapters/prisma/stores.ts';
import { DAY, HOUR } from '../../../src/kernel/time/instant.ts';
import { localOf } from '../../../src/kernel/time/zone.ts';
import type { RecordedEvent } from '../../../src/model/order/events.ts';
import { evolve } from '../../../src/model/order/evolve.ts';
import { holders, meetingSlot, type Order } from '../../../src/model/order/order.ts';
import type { Figures } from '../../../src/stages/report/figures/figures.ts';
import { periodReport } from '../../../src/stages/report/period-report.port.ts';
import { onEveryDatabase } from '../../support/database.ts';
import { aConsultant, anArea } from '../../support/order-builder.ts';
import { TEST_KEY } from '../../support/test-key.ts';

const ORDERS = 160;
const PERIOD = { from: '2025-07-01', to: '2025-12-31', asOf: Date.UTC(2026, 0, 20) };
const area = anArea({ id: 'drawn' });

/** An order as its whole history and its last state tell it, up to "as of": read otherwise than the report reads it. */
interface Known {
  readonly order: Order;
  readonly events: readonly RecordedEvent[];
  readonly heldOn: string | undefined;
  readonly placedOn: string;
}

const dayOf = (at: number): string => localOf(at, area.zone).date;
const within = (day: string | undefined, from = PERIOD.from, to = PERIOD.to): boolean =>
  day !== undefined && from <= day && day <= to;
const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const tenth = (value: number): number => Math.round(value * 10) / 10;
const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return tenth(sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2);
};

onEveryDatabase('every figure of a generated year', (open) => {
  let known: readonly Known[];
  let report: Figures;

  beforeAll(async () => {
    const draw = drawing(7);
    const numbers = Array.from({ length: ORDERS }, (_, i) => `VP-2025-drawn-${i}`);
    await fill(
      open(),
      numbers.flatMap((order) => drawnOrder(order, { area: area.id, from: Date.UTC(2025, 0, 1), draw })),
    );
    const clock = { now: () => PERIOD.asOf };
    const stores = prismaStores(open(), clock, TEST_KEY);
    await stores.bank.replace(Array.from({ length: 20 }, (_, i) => aConsultant({ id: `drawn-${i}`, joined: '2024-01-01' })));
    report = await periodReport({ ...stores, clock }, [area], PERIOD);
    known = await Promise.all(
      numbers.map(async (number) => {
        const events = (await stores.orders.history(number)).filter(({ at }) => at <= PERIOD.asOf);
        const order = events.reduce<Order | undefined>(evolve, undefined);
        const held = events.find(({ event }) => event.type === 'MeetingHeld');
        return { order: order!, events, placedOn: dayOf(events[0]?.at ?? 0), heldOn: held && dayOf(held.at) };
      }),
    ).then((all) => all.filter(({ order }) => (order as Order | undefined) !== undefined));
  });

  const placed = (from?: string, to?: string): readonly Known[] => known.filter(({ placedOn }) => within(placedOn, from, to));
  const held = (): readonly Known[] => known.filter(({ heldOn }) => within(heldOn));
  const happened = (type: string): number =>
    total(placed().map(({ events }) => events.filter(({ event }) => event.type === type).length));

  it('Every figure of a generated year of demand is what was placed, and of the half-year before too', () => {
    const requests = placed().map(({ order }) => order.request);
    expect(report.demand).toMatchObject({
      orders: requests.length,
      acute: requests.filter(({ urgency }) => urgency === 'acute').length,
      withClient: requests.filter(({ kind }) => kind === 'client').length,
      followUps: requests.filter(({ followUpOf }) => followUpOf).length,
    });
    for (const { key, count } of report.demand.byMethod)
      expect(count).toBe(requests.filter(({ method }) => method === key).length);
    for (const { key, count } of report.demand.byMonth)
      expect(count).toBe(placed().filter(({ placedOn }) => placedOn.startsWith(key)).length);
    const before = placed('2025-01-01', '2025-06-30').map(({ order }) => order.request);
    expect(report.earlier).toMatchObject({ from: '2025-01-01', to: '2025-06-30', demand: { orders: before.length } });
    const units = new Set(requests.map(({ unit }) => unit));
    const fresh = [...units].filter((unit) => !before.some((one) => one.unit === unit)).length;
    expect(fresh).toBeGreaterThan(0);
    expect(report.demand.units).toEqual({ ordering: units.size, fresh, returning: units.size - fresh });
  });

  it('Every figure of a generated year of the flow is what happened to them', () => {
    const offers = total(placed().map(({ order }) => order.offers.filter(({ id }) => !id.endsWith('given')).length));
    const [accepted, assigned] = [happened('OfferAccepted'), happened('SeatAssigned')];
    expect(assigned).toBeGreaterThan(0);
    const cancelled = placed().flatMap(({ order }) => order.cancelled ?? []);
    expect(report.flow).toMatchObject({
      ...{ offers, accepted, assigned, declined: happened('OfferDeclined') },
      offersPerSeat: tenth(offers / (accepted + assigned)),
      unfilled: placed().filter(({ order }) => order.phase === 'stuck').length,
      manualSteps: assigned,
      cancelledBy: { orderer: cancelled.length, coordinator: 0 },
      cancelledLate: cancelled.filter(({ isLate }) => isLate).length,
    });
    const days = (type: string): number[] =>
      placed().flatMap(({ events }) => {
        const first = events.find(({ event }) => event.type === type);
        return first === undefined ? [] : [(first.at - events[0]!.at) / DAY];
      });
    expect(report.flow.toMeeting).toMatchObject({ count: days('MeetingHeld').length, medianDays: middle(days('MeetingHeld')) });
    expect(report.flow.toStaffed).toMatchObject({ count: days('PairFilled').length, medianDays: middle(days('PairFilled')) });
    expect(report.flow.toFirstAnswer.medianDays).toBe(middle(days('OfferDeclined')));
  });

  it('Every figure of a generated year of meetings is what was held and counted, and which follow-ups were ordered and held', () => {
    const orders = held().map(({ order }) => order);
    const counted = orders.flatMap(({ attendance }) => attendance ?? []);
    const next = (order: Order): readonly Known[] => known.filter((one) => one.order.request.followUpOf === order.number);
    const isHeld = ({ heldOn }: Known): boolean => heldOn !== undefined;
    const held2 = orders.filter((order) => next(order).some(isHeld)).length;
    expect(held2).toBeGreaterThan(0);
    const share = (some: readonly unknown[]): number => tenth((100 * some.length) / counted.length);
    expect(report.meetings).toMatchObject({
      ...{ held: orders.length, counted: counted.length },
      hours: tenth(total(orders.map((order) => (meetingSlot(order)!.end - meetingSlot(order)!.start) / HOUR))),
      sectors: tenth(
        total(orders.map(({ request }) => new Set([request.sector, ...request.invitedSectors]).size)) / orders.length,
      ),
      followUpsAgreed: counted.filter(({ followUpOn }) => followUpOn).length,
      followUpsOrdered: orders.filter((order) => next(order).length > 0).length,
      followUpsHeld: held2,
      shareWithClose: share(counted.filter(({ close }) => close > 0)),
      participants: {
        total: total(
          counted.map(
            ({ family, close, professionals, children, young }) =>
              Math.max(family, children + young) + Math.max(0, close - Math.max(0, children + young - family)) + professionals,
          ),
        ),
      },
    });
  });

  it('Every figure of a generated year of capacity is the bank’s, and the seats of those who are not in it', () => {
    const seats = held().flatMap(({ order }) => holders(order).map(({ id }) => id));
    const people = new Set([...seats, ...Array.from({ length: 20 }, (_, i) => `drawn-${i}`)]);
    const loads = [...people].map((id) => seats.filter((one) => one === id).length);
    expect(people.size).toBeGreaterThan(20);
    expect(report.capacity).toMatchObject({
      active: 20,
      assignments: { median: middle(loads), least: Math.min(...loads), most: Math.max(...loads) },
    });
  });

  it('Every figure of a generated year of the half-years is the same again', () => {
    const [before, now] = report.halves.slice(-2);
    expect(now).toMatchObject({ half: '2025H2', placed: report.demand.orders, held: report.meetings.held, active: 20 });
    expect(before).toMatchObject({ half: '2025H1', placed: report.earlier.demand.orders, held: report.earlier.meetings.held });
    expect(report.halves).toHaveLength(6);
  });
});
