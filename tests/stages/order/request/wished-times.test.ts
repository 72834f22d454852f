import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/kernel/language/language.ts';
import { DEFAULT_POLICY } from '../../../../src/model/area/policy.ts';
import { fieldsOf } from '../../../../src/model/fields/fields.ts';
import { faultInWords } from '../../../../src/stages/order/form/field.card.ts';
import { readNewTimes } from '../../../../src/stages/order/request/read-request.ts';
import { NOW, anArea } from '../../../support/order-builder.ts';

/** Tuesday 1 December 2026, 10:00 in Helsinki; Sunday the 6th is Independence Day. */
function read(inputs: Record<string, string>, area = anArea(), urgency: 'normal' | 'acute' = 'acute') {
  return readNewTimes(fieldsOf(inputs), { area, now: NOW, request: { method: 'anticipation-dialogue', urgency } });
}

function days(inputs: Record<string, string>, area = anArea()): readonly string[] {
  const reading = read(inputs, area);
  if (!reading.ok) throw new Error(JSON.stringify([...reading.faults]));
  return reading.times.windows.map(({ date, from, to }) => `${date} ${from}-${to}`);
}

function faults(inputs: Record<string, string>, area = anArea()): Record<string, string> {
  const reading = read(inputs, area);
  return reading.ok ? {} : Object.fromEntries([...reading.faults].map(([field, { reason }]) => [field, reason]));
}

describe('a range of days', () => {
  it('A range of days is spelt out by working day, with office hours', () => {
    expect(days({ earliestDate: '2026-12-03', latestDate: '2026-12-08' })).toEqual([
      '2026-12-03 08:00-16:00',
      '2026-12-04 08:00-16:00',
      '2026-12-07 08:00-16:00',
      '2026-12-08 08:00-16:00',
    ]);
  });

  it('A range of days is two weeks from tomorrow when nothing is said', () => {
    const all = days({});
    expect(all[0]).toBe('2026-12-02 08:00-16:00');
    expect(all.at(-1)).toBe('2026-12-16 08:00-16:00');
  });

  it('A range of days keeps to the weekdays that were named, also a Saturday, but never a holiday', () => {
    expect(
      days({ earliestDate: '2026-12-01', latestDate: '2026-12-20', weekdays: 'sat,tue' }).map((one) => one.slice(0, 10)),
    ).toEqual(['2026-12-01', '2026-12-05', '2026-12-08', '2026-12-12', '2026-12-15', '2026-12-19']);
    expect(faults({ earliestDate: '2026-12-06', latestDate: '2026-12-06', weekdays: 'sun' })).toEqual({
      weekdays: 'no-day-left',
    });
    expect(faults({ earliestDate: '2026-12-24', latestDate: '2026-12-25' })).toEqual({ latestDate: 'no-day-left' });
  });

  it('A range of days takes a single Saturday for meant, and leaves out the area’s own holidays', () => {
    expect(days({ earliestDate: '2026-12-12', latestDate: '2026-12-12' })).toEqual(['2026-12-12 08:00-16:00']);
    const area = anArea({ holidays: ['2026-12-03'] });
    expect(days({ earliestDate: '2026-12-03', latestDate: '2026-12-04' }, area)).toEqual(['2026-12-04 08:00-16:00']);
  });

  it('A range of days counts today only while the meeting still fits in it', () => {
    expect(days({ earliestDate: '2026-12-01', latestDate: '2026-12-01' })).toEqual(['2026-12-01 08:00-16:00']);
    expect(faults({ earliestDate: '2026-12-01', latestDate: '2026-12-01', timeTo: '12:00' })).toEqual({
      latestDate: 'no-day-left',
    });
  });

  it('A range of days gives way at the end that was not said', () => {
    expect(days({ earliestDate: '2026-12-03', latestDate: '2026-12-03', timeFrom: '15:00' })).toEqual(['2026-12-03 15:00-17:30']);
    expect(days({ earliestDate: '2026-12-03', latestDate: '2026-12-03', timeFrom: '09:00' })).toEqual(['2026-12-03 09:00-16:00']);
    expect(days({ earliestDate: '2026-12-03', latestDate: '2026-12-03', timeTo: '09:00' })).toEqual(['2026-12-03 06:30-09:00']);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a day that does not exist', { earliestDate: '2027-02-29' }, { earliestDate: 'bad-date' }],
    ['a day in words', { earliestDate: 'huomenna' }, { earliestDate: 'bad-date' }],
    ['yesterday', { earliestDate: '2026-11-30' }, { earliestDate: 'past-date' }],
    ['a range that ended yesterday', { latestDate: '2026-11-30' }, { latestDate: 'past-date' }],
    ['an end before the start', { earliestDate: '2026-12-10', latestDate: '2026-12-09' }, { latestDate: 'end-before-start' }],
    ['three months', { earliestDate: '2026-12-10', latestDate: '2027-03-10' }, { latestDate: 'range-too-long' }],
    [
      'a day years ahead',
      { earliestDate: '2029-12-10', latestDate: '2029-12-11' },
      { earliestDate: 'too-far', latestDate: 'too-far' },
    ],
    ['a weekday of no week', { weekdays: 'ma,ti' }, { weekdays: 'unknown-weekday' }],
    ['a clock of no hours', { timeFrom: '25:00' }, { timeFrom: 'bad-time' }],
    ['hours backwards', { timeFrom: '15:00', timeTo: '12:00' }, { timeTo: 'end-before-start' }],
    ['hours too few for the meeting', { timeFrom: '12:00', timeTo: '14:00' }, { timeTo: 'too-short' }],
    [
      'a Monday in a range without one',
      { earliestDate: '2026-12-08', latestDate: '2026-12-09', weekdays: 'mon' },
      { weekdays: 'no-day-left' },
    ],
  ])('A range of days is refused when it holds %s', (_what, inputs, expected) => {
    expect(faults(inputs)).toEqual(expected);
  });
});

describe('exact windows', () => {
  it('Exact windows stand in the place of the range, in the order of time, each once', () => {
    const inputs = {
      earliestDate: '2026-12-02',
      latestDate: '2026-12-16',
      timeFrom: '08:00',
      timeTo: '16:00',
      window1Date: '2026-12-11',
      window1From: '17:00',
      window1To: '20:00',
      window2Date: '2026-12-10',
      window3Date: '2026-12-10',
      window3From: '08:00',
      window3To: '16:00',
    };
    expect(days(inputs)).toEqual(['2026-12-10 08:00-16:00', '2026-12-11 17:00-20:00']);
  });

  it('Exact windows may be in a weekend, because the day was named, but not all on holidays of working days', () => {
    expect(days({ window1Date: '2026-12-05' })).toEqual(['2026-12-05 08:00-16:00']);
    expect(days({ window1Date: '2026-12-06' })).toHaveLength(1);
    expect(days({ window1Date: '2026-12-24', window2Date: '2026-12-28' })).toHaveLength(2);
    expect(faults({ window2Date: '2026-12-24', window3Date: '2026-12-25' })).toEqual({ window2Date: 'no-day-left' });
    expect(faults({ window1Date: '2026-12-09' }, anArea({ holidays: ['2026-12-09'] }))).toEqual({ window1Date: 'no-day-left' });
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['hours with no day', { window1From: '10:00', window1To: '15:00' }, { window1Date: 'window-incomplete' }],
    ['a past day', { window2Date: '2026-11-20' }, { window2Date: 'past-date' }],
    [
      'what is left of today, when it is too little',
      { window1Date: '2026-12-01', window1To: '12:00' },
      { window1Date: 'past-date' },
    ],
    [
      'hours backwards',
      { window1Date: '2026-12-03', window1From: '15:00', window1To: '12:00' },
      { window1To: 'end-before-start' },
    ],
    ['hours too few', { window1Date: '2026-12-03', window1From: '10:00', window1To: '11:00' }, { window1To: 'too-short' }],
    ['a sixth window', { window1Date: '2026-12-03', window6Date: '2026-12-04' }, { window5Date: 'too-many-windows' }],
  ])('Exact windows are refused when there is %s', (_what, inputs, expected) => {
    expect(faults(inputs)).toEqual(expected);
  });
});

describe('least notice', () => {
  const ordinary = (inputs: Record<string, string>, area = anArea()): unknown => {
    const reading = read(inputs, area, 'normal');
    return reading.ok ? reading.times.windows.map(({ date }) => date) : Object.fromEntries(reading.faults);
  };
  const tooSoon = { reason: 'too-soon', day: '2026-12-04' };

  it('Least notice leaves the first days of a longer time out, and is where a wish without days begins', () => {
    expect(ordinary({ earliestDate: '2026-12-01', latestDate: '2026-12-07' })).toEqual(['2026-12-04', '2026-12-07']);
    expect(ordinary({})).toContain('2026-12-04');
    expect(ordinary({})).not.toContain('2026-12-03');
  });

  it('Least notice refuses days that are all too soon, and says which day would do; an acute meeting may be today', () => {
    expect(ordinary({ earliestDate: '2026-12-02', latestDate: '2026-12-03' })).toEqual({ latestDate: tooSoon });
    expect(ordinary({ window1Date: '2026-12-02', window2Date: '2026-12-08' })).toEqual({ window1Date: tooSoon });
    expect(days({ earliestDate: '2026-12-01', latestDate: '2026-12-01' })).toEqual(['2026-12-01 08:00-16:00']);
    for (const language of LANGUAGES) expect(faultInWords({ reason: 'too-soon', day: '2026-12-04' }, language)).toContain('4');
    expect(faultInWords({ reason: 'too-soon', day: '2026-12-04' }, 'fi')).toContain('pe 4.12.2026');
  });

  it('Least notice is the area’s own, in working days', () => {
    const patient = anArea({ policy: { ...DEFAULT_POLICY, leastNoticeDays: 5 } });
    expect(ordinary({ earliestDate: '2026-12-07', latestDate: '2026-12-07' }, patient)).toMatchObject({
      latestDate: { day: '2026-12-08' },
    });
    const quick = anArea({ policy: { ...DEFAULT_POLICY, leastNoticeDays: 0 } });
    expect(ordinary({ earliestDate: '2026-12-01', latestDate: '2026-12-01' }, quick)).toEqual(['2026-12-01']);
  });
});
