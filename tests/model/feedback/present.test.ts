import { expect, it } from 'vitest';
import { mostOf, presentAt } from '../../../src/model/feedback/present.ts';
import { quarterOf } from '../../../src/model/feedback/quarter.ts';
import { anOrder, aRequest } from '../../support/order-builder.ts';

const counts = { family: 4, close: 1, professionals: 20, children: 2, young: 0 };

it('A group can have some more answers than people, or a fifth more, by those counted or else announced', () => {
  const announced = anOrder({ request: aRequest({ counts }) });
  expect(['child', 'client', 'professional', 'orderer'].map((group) => mostOf(announced, group as 'child', 2))).toEqual([
    4, 4, 24, 3,
  ]);
  const counted = anOrder({ request: aRequest({ counts }), attendance: { ...counts, professionals: 3, summaryGiven: true } });
  expect(mostOf(counted, 'professional', 2)).toBe(5);
  expect(presentAt(announced, 'meeting', 2)[0]).toEqual({ group: 'child', most: 4, people: 2, attended: null });
  expect(presentAt(counted, 'meeting', 2)[0]?.attended).toBe(2);
  expect(presentAt(counted, 'impact', 2)).toEqual([
    { group: 'orderer', most: 1, people: 1, attended: 1 },
    { group: 'consultant', most: 2, people: 2, attended: 2 },
  ]);
});

it('A day belongs to its quarter', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    '2026Q1',
    '2026Q1',
    '2026Q2',
    '2026Q4',
  ]);
});
