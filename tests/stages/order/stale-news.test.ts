import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/model/order/order.ts';
import { orderViews } from '../../../src/stages/order/handlers.ts';
import { anOrder } from '../../support/order-builder.ts';
import { viewFacts } from './support/order-world.ts';

const linked = { eventId: 'e-1', joinUrl: 'https://teams.example/join' } as Order['booking'];

describe('the news that the link is missing', () => {
  it('The news that the link is missing is told while that is so; when it has come only what was told says so', () => {
    const shown = (order: Order) => orderViews['order.news'](order, { ...viewFacts(), of: 'no-link/1' });
    expect(shown(anOrder({ phase: 'confirmed', problem: 'no-link' }))?.isOnlyEdit).toBe(false);
    expect(shown(anOrder({ phase: 'confirmed', booking: linked }))?.isOnlyEdit).toBe(true);
    expect(shown(anOrder({ phase: 'confirmed' }))).toBeUndefined();
  });
});
