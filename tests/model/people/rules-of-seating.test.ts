import { describe, expect, it } from 'vitest';
import { isPermittedOn, isTrainedFor, keptAwayFrom, tiesOf } from '../../../src/model/people/rules-of-seating.ts';
import { aConsultant, anOffer, anOrder, aRequest } from '../../support/order-builder.ts';

describe('Who may be seated', () => {
  it.each([
    ['both', 'lead', 'recorder', 'convener', 'member'],
    ['lead', 'lead', 'convener', 'member'],
    ['recorder', 'recorder', 'member'],
    ['trainee'],
  ] as const)('Somebody trained as %s takes the roles of that training and no others', (training, ...roles) => {
    const all = ['lead', 'recorder', 'convener', 'member'] as const;
    expect(all.filter((role) => isTrainedFor(training, role))).toEqual(roles);
  });

  it('Nobody with a tie to the order may be seated, and the first tie is told', () => {
    const request = aRequest({ unit: 'own', invitedUnits: ['invited'], excluded: ['kept-away', 'named'] });
    const order = anOrder({ request, offers: [anOffer({ consultant: 'knows', state: 'recused' })] });
    const tieOf = tiesOf(keptAwayFrom(order));
    const cases = [
      [{ id: order.orderer.id, unit: 'own' }, 'orderer'],
      [{ id: 'a', unit: 'own' }, 'own-unit'],
      [{ id: 'named', unit: 'invited' }, 'invited-unit'],
      [{ id: 'named', unit: 'other' }, 'excluded'],
      [{ id: 'a', unit: 'kept-away' }, 'excluded'],
      [{ id: 'knows', unit: 'other' }, 'recused'],
      [{ id: 'a', unit: 'other' }, undefined],
    ] as const;
    expect(cases.map(([person]) => tieOf(person))).toEqual(cases.map(([, tie]) => tie));
  });

  it('The employer’s permission holds through its last day', () => {
    const until = aConsultant({ permissionUntil: '2026-12-10' });
    expect(['2026-12-10', '2026-12-11'].map((day) => isPermittedOn(until, day))).toEqual([true, false]);
    expect(isPermittedOn(aConsultant(), '2099-01-01')).toBe(true);
  });
});
