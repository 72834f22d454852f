import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, isoWeekOf, partsOf, weekdayOf } from '../../src/kernel/time/calendar-date.ts';
import { day, days, fieldsOf, NOW, understood } from './understanding.ts';

const today = '2026-11-18';
const future = fc.integer({ min: 1, max: 300 }).map((ahead) => addDays(today, ahead));

describe('dates in words', () => {
  it('Dates in words reads the same day however it is written', () => {
    fc.assert(
      fc.property(future, (date) => {
        const { year, month, day: number } = partsOf(date);
        const spellings = [
          `${number}.${month}.`,
          `${number}.${month}.${year}`,
          `${String(number).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`,
          date,
          `${number}. ${FI_MONTHS[month - 1]}ta`,
          `${FI_MONTHS[month - 1]}n ${number}. päivä`,
          `den ${number} ${SV_MONTHS[month - 1]}`,
          `on ${number} ${EN_MONTHS[month - 1]}`,
          `${EN_MONTHS[month - 1]} ${number}, ${year}`,
        ];
        for (const spelling of spellings) expect([spelling, fieldsOf(`palaveri ${spelling}`)]).toEqual([spelling, day(date)]);
      }),
    );
  });

  it('Dates in words takes a manager for no måndag, and "tuskin" for no Turkish', () => {
    expect(fieldsOf('week 49, my manager has approved')).toEqual(days('2026-11-30', '2026-12-04'));
    expect(fieldsOf('tuskin tulkkia tarvitaan')).not.toHaveProperty('interpreterLanguage');
  });

  it('Dates in words reads Monday to Friday of a week in all three languages', () => {
    fc.assert(
      fc.property(future, (date) => {
        const { year, week } = isoWeekOf(date);
        const monday = addDays(date, 1 - weekdayOf(date));
        if (monday <= today) return;
        for (const words of [`viikolla ${week}/${year}`, `vk ${week}/${year}`, `vecka ${week}/${year}`, `week ${week}/${year}`]) {
          expect([words, fieldsOf(words)]).toEqual([words, days(monday, addDays(monday, 4))]);
        }
      }),
    );
  });

  it('Dates in words takes a weekday beside its date only when it fits', () => {
    fc.assert(
      fc.property(future, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
        const { month, day: number } = partsOf(date);
        const { fields, ask } = understood(`${FI_WEEKDAYS[weekday]} ${number}.${month}.`);
        const fits = weekdayOf(date) === weekday + 1;
        expect(fields).toEqual(fits ? day(date) : {});
        expect(ask).toEqual(fits ? undefined : ['weekday-mismatch']);
      }),
    );
  });

  it.each([
    ['tällä viikolla', days('2026-11-18', '2026-11-20')],
    ['ensi viikon tiistaina', day('2026-11-24')],
    ['kahden viikon päästä', days('2026-11-30', '2026-12-04')],
    ['om två veckor på torsdag', day('2026-12-03')],
    ['within 3 weeks', { latestDate: '2026-12-09' }],
    ['viikot 51–2', days('2026-12-14', '2027-01-15')],
    ['vk 49 ti ja to', { ...days('2026-11-30', '2026-12-04'), weekdays: 'tue,thu' }],
    ['viikonloppuna vk 50', { ...days('2026-12-07', '2026-12-13'), weekdays: 'sat,sun' }],
    ['joulukuun alussa', days('2026-12-01', '2026-12-10')],
    ['i mitten av december', days('2026-12-11', '2026-12-20')],
    ['end of February', days('2027-02-21', '2027-02-28')],
    ['marraskuussa', days('2026-11-18', '2026-11-30')],
    ['1.12. tai 8.12. tai 3.12.', days('2026-12-01', '2026-12-08')],
    ['18.11.', day('2026-11-18')],
    ['17.11.', day('2027-11-17')],
    ['ei perjantaina', { weekdays: 'mon,tue,wed,thu' }],
    ['alla dagar utom onsdag', { weekdays: 'mon,tue,thu,fri' }],
    ['ei tiistai vaan torstai', { weekdays: 'thu' }],
  ])('Dates in words reads "%s"', (words, fields) => {
    expect(fieldsOf(words)).toEqual(fields);
  });

  it.each([
    ['31.2. käy', 'no-such-date'],
    ['4.12.2025', 'past-date'],
    ['viikko 3/2025', 'past-date'],
    ['vk 54', 'no-such-week'],
    ['viikolla 53/2027', 'no-such-week'],
    ['joulukuun ensimmäisellä viikolla', 'week-of-month'],
    ['ensi perjantaina', 'next-weekday'],
    ['viime viikolla', 'past-date'],
  ])('Dates in words asks about "%s" and fills nothing', (words, reason) => {
    expect(understood(words)).toMatchObject({ fields: {}, ask: [reason] });
  });

  it('Dates in words reckons from the day in the area, not in Greenwich', () => {
    expect(fieldsOf('huomenna', '2026-12-31T22:30:00Z')).toEqual(day('2027-01-02'));
    expect(fieldsOf('huomenna', NOW)).toEqual(day('2026-11-19'));
  });
});

const FI_MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ').map((name) => `${name}kuu`);
const SV_MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const FI_WEEKDAYS = 'ma ti ke to pe la su'.split(' ');
