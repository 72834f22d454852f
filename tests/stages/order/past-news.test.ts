import { expect, it } from '@jest/globals';
import type { Order } from '../../../src/model/order.ts';
import { newsView } from '../../../src/stages/order/life/cards/notices.card.ts';
import { SLOT, anOrder } from '../../support/order-builder.ts';
import { viewFacts } from './support/order-world.ts';

it('The news of a problem is told as a message of its own only while the order has that problem', () => {
  const isOnlyEdit = (order: Order, of = 'nobody-took-it/7'): boolean | undefined =>
    newsView(order, { ...viewFacts(), of })?.isOnlyEdit;
  expect(isOnlyEdit(anOrder({ phase: 'stuck', problem: 'nobody-took-it' }))).toBe(false);
  expect(isOnlyEdit(anOrder({ phase: 'stuck', problem: 'no-time' }))).toBe(true);
  expect(isOnlyEdit(anOrder({ phase: 'confirmed', choices: [SLOT] }))).toBe(true);
  expect(isOnlyEdit(anOrder({ phase: 'confirmed', choices: [SLOT] }), 'moved/7')).toBe(false);
});
