import { describe, expect, it } from 'vitest';
import { figures } from '../../../../src/stages/report/figures/figures.ts';
import { joined, publishedTogether } from '../../../../src/stages/report/figures/joined-areas.ts';
import { anArea, anOrder, aConsultant, NOW } from '../../../support/order-builder.ts';
import { aBlock, aPublication, facts, numbered, PERIOD, reported, story } from '../support.ts';

const north = anArea({ id: 'north', name: { fi: 'Pohjoinen', sv: 'Norr' } });
const south = anArea({
  id: 'south',
  name: { fi: 'Etelä' },
  municipalities: [{ id: 'hanko', name: { fi: 'Hanko' }, neighbours: [] }],
  policy: { ...north.policy, smallestGroup: 7 },
});

describe('several areas in one report', () => {
  it('Several areas in one report are told as one with the strictest rule, and each beside', () => {
    const area = joined([north, south]);
    expect([area.name, area.policy.smallestGroup]).toEqual([
      { fi: 'Pohjoinen, Etelä', sv: 'Norr, Etelä', en: 'Pohjoinen, Etelä' },
      7,
    ]);
    const orders = [north, south, south].flatMap((one, i) =>
      reported(story(anOrder({ number: numbered(i), area: one.id }), NOW), PERIOD.asOf, one),
    );
    const bank = [
      aConsultant({ id: 'a', municipalities: ['imatra', 'hanko'] }),
      aConsultant({ id: 'b', municipalities: ['hanko'] }),
    ];
    const report = figures(facts({ orders, bank, area, areas: [north, south] }));
    // Two areas may have a unit of the same id.
    expect([report.demand.orders, report.demand.units.ordering, report.capacity.active]).toEqual([3, 2, 2]);
    expect(report.areas.map(({ area: id, orders: n, active }) => [id, n, active])).toEqual([
      ['north', 1, 1],
      ['south', 2, 2],
    ]);
  });

  it('Several areas in one report add up what each had published by then', () => {
    const published = [north, south].map(({ id }) => aPublication({ area: id, content: { blocks: [aBlock()], turnouts: [] } }));
    const late = aPublication({ area: 'late', publishedAt: PERIOD.asOf + 1 });
    const [together, ...others] = publishedTogether([...published, late], PERIOD.asOf);
    expect(others).toEqual([]);
    expect(together?.content.blocks.map(({ items }) => items['useful']?.n)).toEqual([48]);
  });

  it('Several areas in one report are not named where they are many', () => {
    expect(joined(Array.from({ length: 22 }, (_, i) => anArea({ id: `a${i}` }))).name).toEqual({
      ...{ fi: '22 aluetta', sv: '22 områden', en: '22 areas' },
    });
  });
});
