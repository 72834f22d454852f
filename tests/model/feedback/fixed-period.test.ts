import { describe, expect, it } from 'vitest';
import {
  daysOf,
  earlier,
  endingWith,
  isFixedPeriod,
  periodName,
  periodsWithin,
  quartersOf,
} from '../../../src/model/feedback/fixed-period.ts';
import { quarterOf } from '../../../src/model/feedback/quarter.ts';
import { publishedFrom, quartersToPublish } from '../../../src/model/feedback/publishing-day.ts';
import { anArea } from '../../support/order-builder.ts';

describe('A fixed period', () => {
  it.each([
    ['2026Q1', '2026-01-01', '2026-03-31'],
    ['2026Q4', '2026-10-01', '2026-12-31'],
    ['2026H1', '2026-01-01', '2026-06-30'],
    ['2028', '2028-01-01', '2028-12-31'],
  ])('%s is from %s to %s', (period, from, to) => {
    expect(daysOf(period)).toEqual({ from, to });
  });

  it.each(['2026Q0', '2026Q5', '2026H3', '26', '2026-Q1', '2026q1', '2026Q1 '])('A fixed period is not “%s”', (text) => {
    expect(isFixedPeriod(text)).toBe(false);
  });

  it('A fixed period is made of its quarters, and has one before it', () => {
    expect(quartersOf('2026H2')).toEqual(['2026Q3', '2026Q4']);
    expect(quartersOf('2026Q2')).toEqual(['2026Q2']);
    expect(['2026Q1', '2026H1', '2026'].map((one) => earlier(one))).toEqual(['2025Q4', '2025H2', '2025']);
    expect(earlier('2026H2', 3)).toBe('2025H1');
    expect([quarterOf('2026-03-31'), quarterOf('2026-04-01')]).toEqual(['2026Q1', '2026Q2']);
    expect(['2026Q1', '2026Q2', '2026Q4'].map(endingWith)).toEqual([[], ['2026H1'], ['2026H2', '2026']]);
    expect(['2026Q3', '2026H2', '2026'].map(periodName)).toEqual(['7–9/2026', '7–12/2026', '2026']);
  });

  it.each([
    ['2026-01-01', '2026-12-31', ['2026']],
    ['2026-01-01', '2026-12-30', ['2026H1', '2026Q3']],
    ['2026-02-01', '2027-02-01', ['2026Q2', '2026H2']],
    ['2025-07-01', '2026-12-31', ['2025H2', '2026']],
    ['2026-07-02', '2026-09-30', []],
    ['2026-07-01', '2026-09-29', []],
  ])('A fixed period lies within %s and %s: %j', (from, to, periods) => {
    expect(periodsWithin(from, to)).toEqual(periods);
  });
});

describe('The day of publishing', () => {
  it('The day of publishing is the first working day after the period, in the area’s own morning', () => {
    expect(new Date(publishedFrom('2026Q4', anArea())).toISOString()).toBe('2027-01-04T04:30:00.000Z');
    expect(new Date(publishedFrom('2026H1', anArea())).toISOString()).toBe('2026-07-01T03:30:00.000Z');
    expect(new Date(publishedFrom('2026H1', anArea({ holidays: ['2026-07-01'] }))).toISOString()).toBe(
      '2026-07-02T03:30:00.000Z',
    );
  });

  it('The day of publishing has not come for a quarter that still runs, or has just ended', () => {
    const morning = publishedFrom('2026Q3', anArea());
    expect(quartersToPublish(anArea(), morning).at(-1)).toBe('2026Q3');
    expect(quartersToPublish(anArea(), morning - 1).at(-1)).toBe('2026Q2');
  });
});
