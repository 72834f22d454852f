import { expect, it } from 'vitest';
import { consequencesOf } from '../../src/desk-tab/area/consequences.ts';
import { anArea, anOrder } from '../support/order-builder.ts';

it('Another mailbox tells of which orders events stay in the old one', () => {
  const area = anArea();
  const booked = anOrder({ number: 'VP-2026-0001', booking: { eventId: 'event-1' } });
  const now = { orders: [booked, anOrder({ number: 'VP-2026-0002' })], bank: [], by: 'coordinator-1' };
  expect(consequencesOf(area, { ...area, mailbox: 'new@example.fi' }, now)).toEqual([
    { kind: 'mailbox', from: area.mailbox, to: 'new@example.fi', booked: ['VP-2026-0001'] },
  ]);
});
