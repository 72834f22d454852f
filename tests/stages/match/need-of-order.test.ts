import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import { needOfOrder } from '../../../src/stages/match/need-of-order.ts';
import { search } from '../../../src/stages/match/search.ts';
import { NOW, aConsultant, anArea, anOffer, anOrder, aRequest } from '../../support/order-builder.ts';
import { aCandidate, someFacts, wallStarts } from './match-facts.ts';

/** The starts that are found for an order with these days, 12 to 14.30, by two people who are always free. */
function startsOn(dates: readonly string[], area = anArea()): readonly string[] {
  const windows = dates.map((date) => ({ date, from: '12:00', to: '14:30' }));
  const need = needOfOrder(anOrder({ request: aRequest({ windows }) }), area, { now: NOW });
  const facts = someFacts([aCandidate('aino'), aCandidate('bo')]);
  return wallStarts(search({ ...facts, need, now: NOW }).times).map((start) => start.slice(0, 10));
}

describe('the days of an order', () => {
  it('The days of an order may be a weekend that was named', () => {
    expect(startsOn(['2027-01-23', '2027-01-24'])).toEqual(['2027-01-23', '2027-01-24']);
  });

  it('The days of an order are never a holiday on a working day, which is easily forgotten, in any year; a named weekend is meant', () => {
    const holidays = ['2027-06-25', '2027-12-06', '2027-12-24', '2027-05-06', '2027-03-29', '2026-05-01'];
    expect(startsOn([...holidays, '2027-06-26', '2027-11-06', '2027-06-28'])).toEqual(['2027-06-26', '2027-06-28', '2027-11-06']);
  });

  it('The days of an order are none of the area’s own holidays', () => {
    const area = anArea({ holidays: ['2027-05-14'] });
    expect(startsOn(['2027-05-14', '2027-05-21'], area)).toEqual(['2027-05-21']);
  });
});

describe('what an order asks of the bank', () => {
  const need = (order = anOrder()) => needOfOrder(order, anArea(), { now: NOW });

  it('What an order asks of the bank is nobody who ordered it, and nobody who knows the people', () => {
    const offers = [anOffer({ state: 'recused' }), anOffer({ id: 'o2', consultant: 'consultant-2', state: 'declined' })];
    expect(need(anOrder({ offers }))).toMatchObject({ ordererId: 'orderer-1', recused: ['consultant-1'] });
  });

  it('What an order asks of the bank is travel to every place but a remote one, which needs no municipality either', () => {
    expect(need()).toMatchObject({ travelMinutes: 30, municipality: 'lappeenranta', neighbours: ['imatra'] });
    const remote = need(anOrder({ request: aRequest({ placeType: 'remote' }) }));
    expect(remote).toMatchObject({ travelMinutes: 0, municipality: undefined });
    expect(need(anOrder({ request: aRequest({ placeType: 'hybrid' }) })).travelMinutes).toBe(30);
  });

  it('What an order asks of the bank is the area’s notice in whole working days, or two hours when it is acute', () => {
    expect(need().earliestStart).toBe(Date.UTC(2026, 11, 3, 22, 0));
    expect(need(anOrder({ request: aRequest({ urgency: 'acute' }) })).earliestStart).toBe(NOW + 2 * HOUR);
  });

  it('What an order asks of the bank is only the seats that are empty, beside those who hold the others', () => {
    const holder = { id: 'consultant-7', name: 'Kaisa', offer: 'o', since: NOW, isPrepared: false };
    const seats = [
      { index: 0, role: 'lead' as const, holder },
      { index: 1, role: 'recorder' as const },
    ];
    expect(need(anOrder({ seats }))).toMatchObject({ teamRoles: ['recorder'], seated: ['consultant-7'] });
  });

  it('What an order asks of the bank is either role beside somebody who is trained for both, because the two may change', () => {
    const holder = { id: 'consultant-7', name: 'Kaisa', offer: 'o', since: NOW, isPrepared: false };
    const order = anOrder({
      seats: [
        { index: 0, role: 'lead', holder },
        { index: 1, role: 'recorder' },
      ],
    });
    const rolesBeside = (role: 'lead' | 'both') =>
      needOfOrder(order, anArea(), { now: NOW, bank: [aConsultant({ id: 'consultant-7', role })] }).teamRoles;
    expect(rolesBeside('both')).toEqual(['member']);
    expect(rolesBeside('lead')).toEqual(['recorder']);
  });

  it('What an order asks of the bank is any method where the coordinator decides it, and the same team first where one is preferred', () => {
    expect(need(anOrder({ request: aRequest({ method: 'not-known' }) })).method).toBeUndefined();
    expect(need().followUpOf).toBeUndefined();
    expect(need(anOrder({ preferred: ['consultant-1'] })).followUpOf).toEqual(['consultant-1']);
  });

  it('What an order asks of the bank minds fairness less by each wave that has been asked', () => {
    expect(need(anOrder({ offers: [anOffer({ wave: 2 }), anOffer({ wave: 1 })] })).wave).toBe(2);
    expect(need().wave).toBe(0);
  });
});
