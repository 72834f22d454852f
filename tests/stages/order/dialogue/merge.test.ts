import { describe, expect, it } from 'vitest';
import { isNewOrder, merged } from '../../../../src/stages/order/talking/dialogue/merge.ts';
import type { Fields } from '../../../../src/model/fields/fields.ts';
import { anArea } from '../../../support/order-builder.ts';

const FRAME = { area: anArea(), today: '2026-12-01' };
const WEEK = { earliestDate: '2026-12-14', latestDate: '2026-12-18' };
const TUESDAY = { earliestDate: '2026-12-15', latestDate: '2026-12-15' };

describe('a later word beside an earlier one', () => {
  it.each<[string, Fields, Fields, Fields]>([
    ['fills what was empty', { kind: 'client' }, { countFamily: '4' }, { kind: 'client', countFamily: '4' }],
    ['counts', { durationMinutes: '150' }, { durationMinutes: '180' }, { durationMinutes: '180' }],
    [
      'not Tuesday but Thursday: of the same week',
      TUESDAY,
      { weekdays: 'thu' },
      { earliestDate: '2026-12-17', latestDate: '2026-12-17' },
    ],
    ['names days of the week that was said', WEEK, { weekdays: 'tue,thu' }, { ...WEEK, weekdays: 'tue,thu' }],
    [
      'two other days of that week',
      TUESDAY,
      { weekdays: 'mon,wed' },
      { earliestDate: '2026-12-14', latestDate: '2026-12-16', weekdays: 'mon,wed' },
    ],
    [
      'a weekday that has passed leaves the day open',
      { earliestDate: '2026-12-02', latestDate: '2026-12-02' },
      { weekdays: 'mon' },
      { weekdays: 'mon' },
    ],
    ['a day takes the place of weekdays', { ...WEEK, weekdays: 'mon' }, TUESDAY, TUESDAY],
    [
      'another week',
      WEEK,
      { earliestDate: '2027-01-11', latestDate: '2027-01-15' },
      { earliestDate: '2027-01-11', latestDate: '2027-01-15' },
    ],
    [
      'no earlier than, within the week',
      WEEK,
      { earliestDate: '2026-12-16' },
      { earliestDate: '2026-12-16', latestDate: '2026-12-18' },
    ],
    ['no earlier than, after the week', WEEK, { earliestDate: '2027-01-07' }, { earliestDate: '2027-01-07' }],
    ['days take the place of exact windows', { window1Date: '2026-12-15', window1From: '12:00' }, WEEK, WEEK],
    [
      'from one o’clock, until four as before',
      { timeFrom: '12:00', timeTo: '16:00' },
      { timeFrom: '13:00' },
      { timeFrom: '13:00', timeTo: '16:00' },
    ],
    ['from four, so not until noon', { timeFrom: '08:00', timeTo: '12:00' }, { timeFrom: '16:00' }, { timeFrom: '16:00' }],
    ['remote: no address', { placeType: 'own', placeText: 'Talo 2' }, { placeType: 'remote' }, { placeType: 'remote' }],
    [
      'another town: no address',
      { municipality: 'imatra', placeText: 'Talo' },
      { municipality: 'lappeenranta' },
      { municipality: 'lappeenranta' },
    ],
    [
      'the same town keeps it',
      { municipality: 'imatra', placeText: 'Talo' },
      { municipality: 'imatra' },
      { municipality: 'imatra', placeText: 'Talo' },
    ],
    [
      'no interpreter: no language',
      { interpreter: 'language', interpreterLanguage: 'ar' },
      { interpreter: 'none' },
      { interpreter: 'none' },
    ],
    [
      'a language to interpret after none',
      { interpreter: 'none' },
      { interpreterLanguage: 'ar' },
      { interpreter: 'language', interpreterLanguage: 'ar' },
    ],
    [
      'no client: nothing of a client',
      { kind: 'client', clientAgreed: 'yes', countFamily: '3', countProfessionals: '2' },
      { kind: 'none' },
      { kind: 'none', countProfessionals: '2' },
    ],
    ['a method of the other kind', { kind: 'none' }, { method: 'open-dialogue' }, { method: 'open-dialogue' }],
    ['a kind that the method is not for', { method: 'open-dialogue' }, { kind: 'none' }, { kind: 'none' }],
  ])('%s', (_title, before, said, expected) => {
    expect(merged(before, said, FRAME)).toEqual(expected);
  });
});

describe('a message beside an order in the making', () => {
  const before = { method: 'anticipation-dialogue', municipality: 'imatra', countFamily: '4' };
  it('A message beside an order in the making is a new order when it names a method and much else that differs', () => {
    expect(isNewOrder(before, { method: 'open-dialogue', municipality: 'lappeenranta', ...WEEK }, false)).toBe(true);
  });
  it('A message beside an order in the making is a correction when it names only one thing, or what was not said yet', () => {
    expect(isNewOrder(before, { method: 'open-dialogue' }, false)).toBe(false);
    expect(isNewOrder(before, { municipality: 'lappeenranta', ...WEEK }, false)).toBe(false);
    expect(isNewOrder({ countFamily: '4' }, { method: 'open-dialogue', municipality: 'imatra', ...WEEK }, false)).toBe(false);
    expect(isNewOrder(before, { ...before, ...WEEK }, false)).toBe(false);
  });
  it('A message beside an order in the making is a new order sooner when the other was left long ago', () => {
    expect(isNewOrder(before, { method: 'open-dialogue' }, true)).toBe(true);
    expect(isNewOrder(before, { countFamily: '5' }, true)).toBe(false);
  });
});
