import { expect, it } from 'vitest';
import { CHAIN_START, eventRow, recordedOf } from '../../../../src/adapters/prisma/orders/event-rows.ts';
import { anOrder, NOW } from '../../../support/order-builder.ts';

const by = { by: 'coordinator-1', role: 'coordinator', via: 'card' } as const;

it('Keeps why a coordinator stepped in, and nothing where no reason was given', () => {
  for (const cause of [{ ...by, reason: 'hurry' as const }, by]) {
    const recorded = { no: 2, at: NOW, cause, event: { type: 'PeopleReminded', count: 2 } as const };
    const row = eventRow(anOrder(), recorded, CHAIN_START);
    expect(recordedOf(row)).toEqual(recorded);
  }
});
