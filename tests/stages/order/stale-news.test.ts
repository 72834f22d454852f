import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/model/order/order.ts';
import { orderViews } from '../../../src/stages/order/handlers.ts';
import { anOrder } from '../../support/order-builder.ts';
import { viewFacts } from './support/order-world.ts';

describe('the news of a problem', () => {
  it('The news of a problem is told anew only while the order has it', () => {
    const isOnlyEdit = (order: Order): boolean | undefined =>
      orderViews['order.news'](order, { ...viewFacts(), of: 'nobody-took-it/7' })?.isOnlyEdit;
    expect(isOnlyEdit(anOrder({ phase: 'stuck', problem: 'nobody-took-it' }))).toBe(false);
    expect(isOnlyEdit(anOrder({ phase: 'stuck', problem: 'no-time' }))).toBe(true);
    expect(isOnlyEdit(anOrder({ phase: 'confirmed' }))).toBe(true);
    expect(orderViews['order.news'](anOrder(), { ...viewFacts(), of: 'moved/7' })?.isOnlyEdit).toBe(false);
  });
});
