import { expect, it } from 'vitest';
import { isLateInQuarter, quarterOf } from '../../../src/model/feedback/quarter.ts';

it.each([
  ['2026-09-27', '2026Q3', false],
  ['2026-09-28', '2026Q3', true],
  ['2026-09-30', '2026Q3', true],
  ['2026-10-01', '2026Q4', false],
  ['2026-12-31', '2026Q4', true],
] as const)('%s is a day of %s, and late in it: %s', (day, quarter, isLate) => {
  expect([quarterOf(day), isLateInQuarter(day)]).toEqual([quarter, isLate]);
});
