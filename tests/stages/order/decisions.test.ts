import { describe, expect, it } from 'vitest';
import { cancelOrder } from '../../../src/stages/order/life/cancel-order.ts';
import { askMoreTimes, chooseTime, giveUpWaiting } from '../../../src/stages/order/life/choose-time.ts';
import { followUpFields } from '../../../src/stages/order/life/order-follow-up.ts';
import { moveOrder } from '../../../src/stages/order/life/move-order.ts';
import { placeOrder } from '../../../src/stages/order/life/place-order.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { NOW, SLOT, aRequest, anArea, anOrder } from '../../support/order-builder.ts';

const DAY = 86_400_000;
const LATER = { start: SLOT.start + DAY, end: SLOT.end + DAY };
const FIRST = '2026-12-10T13:00:00+02:00';
const SECOND = '2026-12-11T13:00:00+02:00';
const holder = { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: NOW, isPrepared: false };
const staffed: Order['seats'] = [
  { index: 0, role: 'lead', holder },
  { index: 1, role: 'recorder', holder: { ...holder, id: 'consultant-2' } },
];

const ACUTE = aRequest({ urgency: 'acute' });

function choosing(overrides: Partial<Order> = {}): Order {
  const proposals = [SLOT, LATER].map((slot) => ({ slot, freeCount: 4, unknownCount: 0 }));
  return anOrder({ phase: 'choosing', searches: 1, proposals, ...overrides });
}

const choose = (order: Order, slots: readonly (string | undefined)[], by = 'orderer-1', now = NOW) =>
  chooseTime(order, { by, slots }, { now, area: anArea() });

describe('choosing a time', () => {
  it('Choosing a time takes the best and the reserves, each once, however the moment is written', () => {
    expect(choose(choosing(), [FIRST, '2026-12-11T11:00:00Z', SECOND])).toEqual({
      ok: true,
      events: [{ type: 'TimeChosen', choices: [SLOT, LATER] }],
    });
  });

  it('Choosing a time is the orderer’s alone', () => {
    expect(choose(choosing(), [FIRST], 'coordinator-1')).toMatchObject({ reason: 'not-orderer' });
  });

  it.each([
    ['no time', [undefined], 'slot-missing'],
    ['a time that was not proposed', ['2026-12-10T14:00:00+02:00'], 'slot-unknown'],
    ['words', ['huomenna'], 'slot-unknown'],
    ['a reserve that was not proposed', [FIRST, '2026-12-12T13:00:00+02:00'], 'slot-unknown'],
  ])('Choosing a time refuses %s', (_what, slots, reason) => {
    expect(choose(choosing(), slots)).toMatchObject({ ok: false, reason });
  });

  it('Choosing a time refuses a time that has passed, and leaves a passed reserve out', () => {
    expect(choose(choosing(), [FIRST], 'orderer-1', SLOT.start)).toMatchObject({ reason: 'slot-past' });
    expect(choose(choosing({ request: ACUTE }), [SECOND, FIRST], 'orderer-1', SLOT.start)).toMatchObject({
      events: [{ choices: [LATER] }],
    });
  });

  it('Choosing a time keeps the least notice of the area, but for an acute meeting', () => {
    const twoDaysBefore = SLOT.start - 2 * 86_400_000;
    expect(choose(choosing(), [FIRST], 'orderer-1', twoDaysBefore)).toMatchObject({ reason: 'slot-too-soon' });
    expect(choose(choosing(), [SECOND, FIRST], 'orderer-1', twoDaysBefore)).toMatchObject({ events: [{ choices: [LATER] }] });
    expect(choose(choosing({ request: ACUTE }), [FIRST], 'orderer-1', twoDaysBefore)).toMatchObject({ ok: true });
  });

  it('Choosing a time changes nothing the second time, and says so when the order has gone on with another time', () => {
    const offering = choosing({ phase: 'offering', choices: [SLOT] });
    expect(choose(offering, [FIRST])).toEqual({ ok: true, events: [] });
    expect(choose(offering, [SECOND])).toMatchObject({ reason: 'too-late-now' });
  });

  it('Choosing a time may be late, when the coordinator has only been told that nothing was chosen', () => {
    expect(choose(choosing({ phase: 'stuck', problem: 'no-choice' }), [FIRST])).toMatchObject({ ok: true });
    expect(choose(choosing({ phase: 'stuck', problem: 'nobody-took-it' }), [FIRST])).toMatchObject({ reason: 'too-late-now' });
  });

  it('Choosing a time asks for more times once', () => {
    expect(askMoreTimes(choosing(), 'orderer-1')).toEqual({ ok: true, events: [{ type: 'MoreTimesAsked' }] });
    expect(askMoreTimes(anOrder(), 'orderer-1')).toEqual({ ok: true, events: [] });
    expect(askMoreTimes(choosing(), 'coordinator-1')).toMatchObject({ reason: 'not-orderer' });
    expect(askMoreTimes(choosing({ phase: 'preparing' }), 'orderer-1')).toMatchObject({ reason: 'too-late-now' });
  });

  it('Choosing a time is waited for only as long as the search it belongs to', () => {
    expect(giveUpWaiting(choosing(), 1)).toMatchObject({ events: [{ type: 'HandedOver', problem: 'no-choice' }] });
    expect(giveUpWaiting(choosing({ searches: 2 }), 1)).toEqual({ ok: true, events: [] });
    expect(giveUpWaiting(choosing({ phase: 'offering' }), 1)).toEqual({ ok: true, events: [] });
  });
});

describe('cancelling', () => {
  const area = anArea();
  const cancel = (order: Order, reason: string | undefined, by = 'orderer-1', now = NOW) =>
    cancelOrder(order, { by, reason }, { area, now });
  const booked = anOrder({ phase: 'confirmed', choices: [SLOT], seats: staffed, booking: { eventId: 'event-1' } });

  it('Cancelling ends the calendar event and tells by whom', () => {
    expect(cancel(booked, 'other')).toEqual({
      ok: true,
      events: [{ type: 'OrderCancelled', reason: 'other', by: 'orderer', isLate: false, endedEvent: 'event-1' }],
    });
    expect(cancel(booked, 'other', 'coordinator-1')).toMatchObject({ events: [{ by: 'coordinator' }] });
  });

  it('Cancelling is late under two working days before a staffed meeting, weekends not counted', () => {
    const at = (iso: string): number => Date.parse(iso);
    expect(cancel(booked, 'orderer', 'orderer-1', at('2026-12-08T10:00:00+02:00'))).toMatchObject({
      events: [{ isLate: false }],
    });
    expect(cancel(booked, 'orderer', 'orderer-1', at('2026-12-09T10:00:00+02:00'))).toMatchObject({ events: [{ isLate: true }] });
    const monday = { ...booked, choices: [{ start: at('2026-12-14T10:00:00+02:00'), end: at('2026-12-14T12:00:00+02:00') }] };
    expect(cancel(monday, 'orderer', 'orderer-1', at('2026-12-11T10:00:00+02:00'))).toMatchObject({ events: [{ isLate: true }] });
  });

  it('Cancelling never blames a client who withdraws, nor an order that nobody had taken', () => {
    const eve = SLOT.start - DAY;
    expect(cancel(booked, 'client-withdrew', 'orderer-1', eve)).toMatchObject({ events: [{ isLate: false }] });
    expect(cancel(choosing({ phase: 'offering', choices: [SLOT] }), 'orderer', 'orderer-1', eve)).toMatchObject({
      events: [{ isLate: false }],
    });
  });

  it('Cancelling asks for a reason from the list', () => {
    expect(cancel(booked, undefined)).toMatchObject({ reason: 'reason-missing', field: 'reason' });
    expect(cancel(booked, 'sairaus')).toMatchObject({ reason: 'reason-missing' });
  });

  it('Cancelling is for the orderer and the area’s coordinators, before the meeting has been held, and once', () => {
    expect(cancel(booked, 'other', 'consultant-1')).toMatchObject({ reason: 'not-yours' });
    expect(cancel(anOrder({ phase: 'held' }), 'other')).toMatchObject({ reason: 'too-late-now' });
    expect(cancel(anOrder({ phase: 'cancelled' }), 'other')).toEqual({ ok: true, events: [] });
  });
});

describe('moving', () => {
  const times = { windows: [{ date: '2026-12-15', from: '08:00', to: '16:00' }], durationMinutes: 150 };
  const move = (order: Order, by = 'orderer-1') => moveOrder(order, times, { by, area: anArea() });

  it('Moving keeps the order and ends its calendar event', () => {
    const booked = anOrder({ phase: 'confirmed', choices: [SLOT], seats: staffed, booking: { eventId: 'event-1' } });
    expect(move(booked)).toEqual({ ok: true, events: [{ type: 'OrderMoved', ...times, by: 'orderer', endedEvent: 'event-1' }] });
    expect(move(booked, 'coordinator-1')).toMatchObject({ events: [{ by: 'coordinator' }] });
    expect(move(booked, 'somebody')).toMatchObject({ reason: 'not-yours' });
  });

  it('Moving changes nothing when these days are being looked for already', () => {
    const looking = anOrder({ request: aRequest({ windows: times.windows }) });
    expect(move(looking)).toEqual({ ok: true, events: [] });
    expect(move({ ...looking, phase: 'choosing' })).toEqual({ ok: true, events: [] });
    expect(move({ ...looking, phase: 'preparing' })).toMatchObject({ events: [{ type: 'OrderMoved' }] });
  });

  it.each(['review', 'searching', 'choosing', 'stuck'] as const)('Moving changes the wished days while %s, once', (phase) => {
    const moved = move(anOrder({ phase }));
    expect(moved).toMatchObject({ events: [{ type: 'OrderMoved', ...times }] });
    expect(move(anOrder({ phase, request: aRequest({ windows: times.windows }) }))).toEqual({ ok: true, events: [] });
  });

  it.each(['held', 'closed', 'cancelled'] as const)('Moving is too late while %s', (phase) => {
    expect(move(anOrder({ phase }))).toMatchObject({ reason: 'too-late-now' });
  });
});

describe('placing', () => {
  const orderer = { id: 'orderer-1', name: 'Olli' };
  const place = (request = aRequest(), area = anArea()) => placeOrder('VP-2026-0001', request, { area, orderer });

  it('Placing gives the team its roles', () => {
    expect(place()).toMatchObject({ roles: ['lead', 'recorder'], needsReview: false, preferred: [] });
    expect(place(aRequest({ method: 'family-group-conference', seats: 1 }))).toMatchObject({ roles: ['convener'] });
  });

  it('Placing goes to the coordinator first when the team is large, the method unknown, or the area wishes so', () => {
    expect(place(aRequest({ seats: 3 })).needsReview).toBe(true);
    expect(place(aRequest({ method: 'not-known' })).needsReview).toBe(true);
    const area = anArea();
    expect(place(aRequest(), { ...area, policy: { ...area.policy, reviewBeforeOffers: true } }).needsReview).toBe(true);
  });
});

describe('the form of a follow-up', () => {
  const held = anOrder({ phase: 'held', heldAt: NOW, request: aRequest({ note: 'vain kerran', hopes: ['transition'] }) });

  it('The form of a follow-up is as the first meeting was, but agreed anew, without its note, months later', () => {
    const fields = followUpFields(held, anArea(), '2026-12-02');
    expect(fields).toMatchObject({
      followUpOf: 'VP-2026-0001',
      method: 'anticipation-dialogue',
      hopes: 'transition',
      earliestDate: '2027-06-01',
      countFamily: '4',
    });
    expect(fields).not.toHaveProperty('clientAgreed');
    expect(fields).not.toHaveProperty('note');
  });

  it('The form of a follow-up is on the day that was agreed at the meeting, or on none when that has passed', () => {
    const attendance = { ...held.request.counts, summaryGiven: true, followUpOn: '2027-03-01' };
    expect(followUpFields({ ...held, attendance }, anArea(), '2026-12-02')).toMatchObject({
      earliestDate: '2027-03-01',
      latestDate: '2027-03-15',
    });
    expect(followUpFields({ ...held, attendance }, anArea(), '2027-04-01')).not.toHaveProperty('earliestDate');
  });
});
