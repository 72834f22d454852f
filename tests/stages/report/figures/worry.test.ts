import { describe, expect, it } from 'vitest';
import { figures } from '../../../../src/stages/report/figures/figures.ts';
import { anOrder, NOW } from '../../../support/order-builder.ts';
import { aRequest, facts, numbered, PERIOD, story } from '../support.ts';

describe('The worry of orderers', () => {
  it('A report tells no worry of a quarter that goes on, or is cut: one day more would tell one orderer’s', () => {
    const orders = [1, 2, 3, 4, 5].map((i) => anOrder({ number: numbered(i), request: aRequest({ worry: 4 }) }));
    const history = orders.flatMap((order) => story(order, NOW));
    const asOf = Date.UTC(2027, 0, 4);
    const told = (period: typeof PERIOD) => figures(facts({ history, period })).demand.byWorry;
    expect(told({ ...PERIOD, asOf })).toEqual([{ key: '4', count: 5 }]);
    expect(told(PERIOD)).toEqual([]);
    expect(told({ ...PERIOD, to: '2026-12-30', asOf })).toEqual([]);
    expect(told({ ...PERIOD, from: '2026-10-02', asOf })).toEqual([]);
  });
});
