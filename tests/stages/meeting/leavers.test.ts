import { describe, expect, it } from '@jest/globals';
import { evolve } from '../../../src/model/evolve.ts';
import { noticeLeavers } from '../../../src/stages/meeting/leavers.ts';
import type { LeaverFacts } from '../../../src/stages/meeting/leavers.ts';
import { NOW, SLOT, anOffer, anOrder } from '../../support/order-builder.ts';

const holder = (id: string) => ({ id, name: id, offer: `offer-${id}`, since: NOW, isPrepared: false });
const paired = anOrder({
  phase: 'confirmed',
  choices: [SLOT],
  offers: [anOffer({ id: 'offer-kaisa', consultant: 'kaisa', state: 'accepted' })],
  seats: [
    { index: 0, role: 'lead', holder: holder('kaisa') },
    { index: 1, role: 'recorder', holder: holder('pekka') },
  ],
});
const there: LeaverFacts = {
  bank: new Map([
    ['kaisa', {}],
    ['pekka', {}],
  ]),
  gone: new Set(),
  meetingDay: '2026-12-10',
};
const events = (facts: Partial<LeaverFacts>, order = paired) => {
  const decision = noticeLeavers(order, { ...there, ...facts }, NOW);
  return decision.ok ? decision.events : [];
};
const left = { type: 'SeatWithdrawn', seat: 0, because: 'left' };

describe('somebody leaves', () => {
  it('is nothing while everybody is there', () => {
    expect(events({})).toEqual([]);
  });

  it('frees the seat of a consultant who is no longer in the bank, or whose account is closed', () => {
    expect(events({ bank: new Map([['pekka', {}]]) })).toEqual([left]);
    expect(events({ gone: new Set(['kaisa']) })).toEqual([left]);
  });

  it('frees it when the permission ends before the meeting, and not when it lasts over it', () => {
    const until = (permissionUntil: string) =>
      new Map([
        ['kaisa', { permissionUntil }],
        ['pekka', {}],
      ]);
    expect(events({ bank: until('2026-12-09') })).toEqual([left]);
    expect(events({ bank: until('2026-12-10') })).toEqual([]);
  });

  it('is for the coordinator’s eyes, and the seat is searched again', () => {
    const cause = { by: 'bot', role: 'bot', via: 'job' } as const;
    const event = { type: 'SeatWithdrawn', seat: 0, because: 'left' } as const;
    expect(evolve(paired, { no: 2, at: NOW, cause, event })).toMatchObject({ phase: 'offering', problem: 'consultant-left' });
  });

  it('of the orderer is told to the coordinator once, and nothing is taken away', () => {
    const told = [{ type: 'ProblemNoticed', problem: 'orderer-left' }];
    expect(events({ gone: new Set(['orderer-1']) })).toEqual(told);
    expect(events({ gone: new Set(['orderer-1']) }, { ...paired, problem: 'orderer-left' })).toEqual([]);
  });

  it('waits no longer for the answer of somebody who was only asked', () => {
    const offers = [anOffer({ id: 'offer-kaisa', consultant: 'kaisa' }), anOffer({ id: 'offer-pekka', consultant: 'pekka' })];
    const asking = anOrder({ phase: 'offering', choices: [SLOT], offers });
    expect(events({ bank: new Map([['pekka', {}]]) }, asking)).toEqual([{ type: 'OffersLapsed', offers: ['offer-kaisa'] }]);
    expect(events({ bank: new Map() }, { ...asking, phase: 'stuck', choices: [] })).toEqual([]);
  });

  it('changes nothing of a meeting that has been held', () => {
    expect(events({ bank: new Map() }, { ...paired, phase: 'held' })).toEqual([]);
  });
});
