import { expect, it } from 'vitest';
import type { Order } from '../../../../src/model/order/order.ts';
import { recordCard } from '../../../../src/stages/feedback/own/record.card.ts';
import { recordOf } from '../../../../src/stages/feedback/own/record.ts';
import { lintCard } from '../../../support/lint-card.ts';
import { anArea, aRequest, SLOT } from '../../../support/order-builder.ts';
import { aMeeting } from '../support/feedback-world.ts';

const yearOf = ({ number }: Order) => number.slice(3, 7);
const held = (number: string, over: Partial<Order> = {}) => aMeeting({ number, phase: 'closed', ...over });
const along = {
  id: 'trainee-1',
  name: '',
  slot: SLOT,
  block: SLOT,
  agreed: ['trainee-1', 'orderer-1', 'consultant-1', 'consultant-2'],
};
const orders = [
  ...[held('VP-2026-0001'), held('VP-2026-0002'), held('VP-2025-0003')],
  held('VP-2026-0004', { request: aRequest({ method: 'theme-meeting' }), trainee: along }),
  held('VP-2026-0005', { phase: 'cancelled' }),
  aMeeting({ number: 'VP-2026-0006', phase: 'confirmed', heldAt: undefined }),
];

it('Somebody’s record counts the meetings that were held, by year, method and role, newest year first', () => {
  const told = (person: string) =>
    recordOf(orders, person, yearOf).map(({ year, order, role, count }) => [year, order.request.method, role, count]);
  expect(told('consultant-1')).toEqual([
    ['2026', 'anticipation-dialogue', 'lead', 2],
    ['2026', 'theme-meeting', 'lead', 1],
    ['2025', 'anticipation-dialogue', 'lead', 1],
  ]);
  expect(told('trainee-1')).toEqual([['2026', 'theme-meeting', 'trainee', 1]]);
  expect(told('orderer-1')).toEqual([]);
});

it.each(['fi', 'sv', 'en'] as const)(
  'Somebody’s record is lines that can be copied, without a number, place or name, in %s',
  (language) => {
    const area = anArea();
    for (const person of ['consultant-1', 'somebody']) {
      const card = recordCard(recordOf(orders, person, yearOf), () => area, language);
      expect(lintCard(card)).toEqual([]);
      expect(JSON.stringify(card)).not.toMatch(/VP-|Lappeenranta|Konsultti/);
    }
  },
);
