import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/kernel/time/instant.ts';
import { instantOf } from '../../../src/kernel/time/zone.ts';
import { preparedDay, searchedFrom, soonestStart } from '../../../src/model/order/waiting/notice.ts';
import { anArea, aRequest, NOW } from '../../support/order-builder.ts';

/** Tuesday; with the usual notice of three working days the first day is the Friday. */
const TODAY = '2026-12-01';
const conference = { urgency: 'normal', method: 'family-group-conference' } as const;
const area = anArea();

describe('the first day that is suggested for a meeting', () => {
  it('Leaves people the notice they need, and a method the weeks in which it is prepared', () => {
    expect(preparedDay(TODAY, area, { urgency: 'normal', method: 'anticipation-dialogue' })).toBe('2026-12-04');
    expect(preparedDay(TODAY, area, conference)).toBe('2026-12-22');
  });

  it('Is today for what is acute, and knows no weeks for a meeting that continues another', () => {
    expect(preparedDay(TODAY, area, { ...conference, urgency: 'acute' })).toBe(TODAY);
    expect(preparedDay(TODAY, area, { ...conference, followUpOf: 'VP-2026-0001' })).toBe('2026-12-04');
  });

  it('Is as the area says', () => {
    const methods = area.methods.map((one) => (one.id === conference.method ? { ...one, preparationWeeks: undefined } : one));
    expect(preparedDay(TODAY, anArea({ methods }), conference)).toBe('2026-12-04');
  });
});

describe('the search for times', () => {
  const wished = (...dates: readonly string[]) => ({
    request: aRequest({
      method: 'family-group-conference',
      windows: dates.map((date) => ({ date, from: '08:00', to: '16:00' })),
    }),
    placedAt: NOW,
  });
  const prepared = instantOf('2026-12-22', '00:00', area.zone);

  it('Begins after the weeks of preparation, counted from the order', () => {
    const order = wished('2026-12-08', '2026-12-22', '2027-01-11');
    expect(searchedFrom(NOW, area, order)).toBe(prepared);
    expect(searchedFrom(NOW + 10 * DAY, area, order)).toBe(prepared);
    expect(searchedFrom(NOW + 30 * DAY, area, order)).toBeGreaterThan(prepared);
  });

  it('Takes at their word who wishes only for sooner days', () => {
    expect(searchedFrom(NOW, area, wished('2026-12-08', '2026-12-09'))).toBe(soonestStart(NOW, area, 'normal'));
  });
});
