import { describe, expect, it } from 'vitest';
import { median } from '../../../../src/kernel/median.ts';
import { halfYearOf, intervalOf, monthsOf, readPeriod } from '../../../../src/stages/report/figures/period.ts';
import { gini, percent, percentile, rounded } from '../../../../src/stages/report/figures/statistics.ts';
import { NOW } from '../../../support/order-builder.ts';

const ZONE = 'Europe/Helsinki';

describe('the period of a report', () => {
  it('The period of a report is this half-year unless told otherwise', () => {
    expect(halfYearOf(NOW, ZONE)).toEqual({ from: '2026-07-01', to: '2026-12-31', asOf: NOW });
    expect(readPeriod({ to: ' ' }, NOW, ZONE)).toEqual({ from: '2026-07-01', to: '2026-12-31', asOf: NOW });
  });

  it('The period of a report belongs to the half-year of the area’s own clock', () => {
    const newYear = Date.UTC(2026, 11, 31, 22, 30);
    expect(halfYearOf(newYear, ZONE).from).toBe('2027-01-01');
  });

  it('The period of a report takes both days in, whatever the clock did between', () => {
    const { start, end } = intervalOf({ from: '2026-03-29', to: '2026-03-29', asOf: NOW }, ZONE);
    expect((end - start) / 3_600_000).toBe(23);
  });

  it('The period of a report touches every month from the first day to the last', () => {
    expect(monthsOf({ from: '2026-11-30', to: '2027-01-01', asOf: NOW })).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it.each([
    ['2026-13-01', '2026-12-31', 'not-a-date'],
    ['2026-12-02', '2026-12-01', 'ends-before-it-begins'],
    ['2016-01-01', '2026-12-31', 'too-long'],
  ])('The period of a report from %s to %s is refused: %s', (from, to, reason) => {
    expect(readPeriod({ from, to }, NOW, ZONE)).toBe(reason);
  });

  it('The period of a report may be a fixed one, and told as of an earlier day', () => {
    const asOf = Date.UTC(2026, 9, 31, 22) - 1;
    expect(readPeriod({ period: '2026Q3', asOf: '2026-10-31' }, NOW, ZONE)).toEqual({
      from: '2026-07-01',
      to: '2026-09-30',
      asOf,
    });
    expect(readPeriod({ period: '2026H2', asOf: '2027-01-31' }, NOW, ZONE)).toMatchObject({ to: '2026-12-31', asOf: NOW });
  });

  it.each([
    [{ period: '2026Q5' }, 'not-a-period'],
    [{ period: '2026Q3', from: '2026-07-01' }, 'days-beside-period'],
    [{ asOf: '31.12.' }, 'not-a-date'],
  ])('The period of a report asked as %j is refused: %s', (asked, reason) => {
    expect(readPeriod(asked, NOW, ZONE)).toBe(reason);
  });
});

describe('statistics', () => {
  it('Statistics tell the middle and the ninth of ten', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeUndefined();
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    expect(percentile([7], 0.9)).toBe(7);
    expect(percentile([], 0.9)).toBeUndefined();
  });

  it('Statistics tell how evenly work is shared', () => {
    expect(gini([2, 2, 2])).toBe(0);
    expect(gini([0, 0, 0, 4])).toBe(0.75);
    expect(gini([0, 0])).toBe(0);
    expect(gini([])).toBeUndefined();
  });

  it('Statistics round to one decimal, away from zero', () => {
    expect(rounded(2.25)).toBe(2.3);
    expect(rounded(-2.25)).toBe(-2.3);
    expect(percent(1, 3)).toBe(33.3);
    expect(percent(1, 0)).toBeUndefined();
  });
});
