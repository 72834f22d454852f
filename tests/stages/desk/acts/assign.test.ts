import { describe, expect, it } from 'vitest';
import { assign, replace, type AssignFacts } from '../../../../src/stages/desk/acts/assign.ts';
import type { Decision } from '../../../../src/kernel/decision.ts';
import { evolve } from '../../../../src/model/order/evolve.ts';
import { BY_ITSELF, type OrderEvent } from '../../../../src/model/order/events.ts';
import { aConsultant, anOffer, anOrder, aRequest, BLOCK, NOW, SLOT } from '../../../support/order-builder.ts';

const kaisa = aConsultant();
const kalle = aConsultant({ id: 'consultant-2', name: 'Kalle Kirjaaja', role: 'recorder' });
const veera = aConsultant({ id: 'consultant-3', name: 'Veera Vetäjä', role: 'lead' });
const facts: AssignFacts = {
  people: [kaisa, kalle, veera],
  block: BLOCK,
  bookedElsewhere: new Set(),
  meetingDay: '2026-12-10',
};
const stuck = anOrder({ phase: 'stuck', problem: 'nobody-took-it', choices: [SLOT] });
const holder = (id: string) => ({ id, name: id, offer: `offer-${id}`, since: NOW, isPrepared: true });
const staffed = anOrder({
  phase: 'confirmed',
  choices: [SLOT],
  offers: [anOffer({ id: 'offer-consultant-1', state: 'accepted' })],
  seats: [
    { index: 0, role: 'lead', holder: holder('consultant-1') },
    { index: 1, role: 'recorder', holder: holder('consultant-2') },
  ],
});
const typesOf = (decision: Decision<OrderEvent, string>) =>
  decision.ok ? decision.events.map(({ type }) => type) : decision.reason;
const seatsOf = (decision: Decision<OrderEvent, string>) =>
  decision.ok
    ? decision.events.flatMap((event) => ('consultant' in event && 'seat' in event ? [[event.consultant.id, event.seat]] : []))
    : [];

describe('assigning', () => {
  it('Assigning remembers who had not said yes, so that nobody is thanked for what they did not promise', () => {
    const given = (state: 'open' | 'willing') => {
      const asked = { ...stuck, phase: 'offering' as const, offers: [anOffer({ state })] };
      const decision = assign(asked, { ...facts, chosen: ['consultant-1'], now: NOW });
      return decision.ok && decision.events[0]
        ? evolve(asked, { no: 2, at: NOW, cause: BY_ITSELF, event: decision.events[0] }).given
        : 'refused';
    };
    expect([given('open'), given('willing')]).toEqual([['offer-1'], undefined]);
  });

  it('Assigning gives an empty seat with an accepted offer that holds the block', () => {
    const decision = assign(stuck, { ...facts, chosen: ['consultant-1'], now: NOW });
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: 'SeatAssigned',
          seat: 0,
          consultant: { id: 'consultant-1' },
          offer: { state: 'accepted', slot: SLOT, block: BLOCK },
        },
      ],
    });
  });

  it('Assigning fills the pair, each in the seat of their training', () => {
    const decision = assign(stuck, { ...facts, chosen: ['consultant-2', 'consultant-3'], now: NOW });
    expect(typesOf(decision)).toEqual(['SeatAssigned', 'SeatAssigned', 'PairFilled']);
    expect(seatsOf(decision)).toEqual([
      ['consultant-2', 1],
      ['consultant-3', 0],
    ]);
  });

  it('Assigning accepts the offer of somebody who was willing', () => {
    const asked = { ...stuck, phase: 'offering' as const, offers: [anOffer({ state: 'willing' })] };
    expect(assign(asked, { ...facts, chosen: ['consultant-1'], now: NOW })).toMatchObject({
      events: [{ type: 'OfferAccepted', offer: 'offer-1', seat: 0 }],
    });
  });

  it('Assigning changes nothing the second time', () => {
    expect(assign(staffed, { ...facts, chosen: ['consultant-1', 'consultant-2'], now: NOW })).toEqual({ ok: true, events: [] });
  });

  it('Assigning makes another offer for the same person at another version of the order', () => {
    const [first, second] = [3, 9].map((version) =>
      assign({ ...stuck, version }, { ...facts, chosen: ['consultant-1'], now: NOW }),
    );
    expect(first).not.toEqual(second);
  });

  it.each([
    ['choose-somebody', stuck, [], facts],
    ['no-time-chosen', { ...stuck, choices: [] }, ['consultant-1'], facts],
    ['not-staffing', { ...stuck, phase: 'choosing' as const }, ['consultant-1'], facts],
    ['time-passed', { ...stuck, choices: [{ start: NOW - 1, end: NOW + 1 }] }, ['consultant-1'], facts],
    ['too-many-chosen', stuck, ['consultant-1', 'consultant-2', 'consultant-3'], facts],
    ['not-in-bank', stuck, ['somebody'], facts],
    ['not-outsider', { ...stuck, request: aRequest({ unit: 'koulukuraattorit' }) }, ['consultant-1'], facts],
    ['not-outsider', { ...stuck, orderer: { id: 'consultant-1', name: 'Kaisa' } }, ['consultant-1'], facts],
    ['not-outsider', { ...stuck, request: aRequest({ invitedUnits: ['koulukuraattorit'] }) }, ['consultant-1'], facts],
    ['excluded', { ...stuck, request: aRequest({ excluded: ['consultant-1'] }) }, ['consultant-1'], facts],
    ['excluded', { ...stuck, request: aRequest({ excluded: ['koulukuraattorit'] }) }, ['consultant-1'], facts],
    ['recused', { ...stuck, offers: [anOffer({ state: 'recused' })] }, ['consultant-1'], facts],
    ['permission-ended', stuck, ['consultant-1'], { ...facts, people: [{ ...kaisa, permissionUntil: '2026-12-09' }] }],
    ['booked-elsewhere', stuck, ['consultant-1'], { ...facts, bookedElsewhere: new Set(['consultant-1']) }],
  ])('Assigning is refused: %s', (reason, order, chosen, given) => {
    expect(typesOf(assign(order, { ...given, chosen: chosen, now: NOW }))).toBe(reason);
  });
});

describe('replacing', () => {
  it('Replacing gives the seat to somebody else and fills the pair again', () => {
    const decision = replace(staffed, '0', { ...facts, chosen: ['consultant-3'], now: NOW });
    expect(typesOf(decision)).toEqual(['SeatWithdrawn', 'SeatAssigned', 'PairFilled']);
    expect(decision).toMatchObject({
      events: [{ because: 'replaced', seat: 0 }, { seat: 0, consultant: { id: 'consultant-3' } }, {}],
    });
  });

  it('Replacing changes nothing when the person holds that seat already', () => {
    expect(replace(staffed, '0', { ...facts, chosen: ['consultant-1'], now: NOW })).toEqual({ ok: true, events: [] });
  });

  it.each([
    ['choose-somebody', '0', []],
    ['too-many-chosen', '0', ['consultant-1', 'consultant-3']],
    ['no-such-seat', '7', ['consultant-3']],
    ['no-such-seat', undefined, ['consultant-3']],
    ['already-seated', '0', ['consultant-2']],
    ['not-in-bank', '0', ['somebody']],
  ])('Replacing is refused: %s', (reason, seat, chosen) => {
    expect(typesOf(replace(staffed, seat, { ...facts, chosen: chosen, now: NOW }))).toBe(reason);
  });
});
