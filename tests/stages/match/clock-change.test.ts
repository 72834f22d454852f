import { describe, expect, it } from 'vitest';
import { type Interval, HOUR, MINUTE } from '../../../src/kernel/time/instant.ts';
import { toOffsetIso } from '../../../src/kernel/time/zone.ts';
import { search } from '../../../src/stages/match/search.ts';
import { OFFICE_HOURS, ZONE, aCandidate, aWindow, at, busy, someFacts, span } from './match-facts.ts';

const pair = [aCandidate('aino'), aCandidate('bo')];
const noBuffers = { setUpMinutes: 0, debriefMinutes: 0, travelMinutes: 0 };

function starts(facts: Parameters<typeof search>[0]): string[] {
  return search(facts)
    .times.map(({ slot }) => toOffsetIso(slot.start, ZONE))
    .sort();
}

describe('on the night when the clock goes back (31 October 2027, 04:00 → 03:00)', () => {
  it('A wish for 02:30–05:00 is three and a half hours long, and the hour that comes twice is offered twice', () => {
    const need = { ...noBuffers, windows: [aWindow('2027-10-31 02:30', '05:00', true)] };
    expect(starts(someFacts(pair, { need })).map((start) => start.slice(11))).toEqual(
      ['02:30:00+03:00', '03:00:00+03:00', '03:30:00+03:00'].sort(),
    );
    expect(starts(someFacts(pair, { need: { ...need, durationMinutes: 60 } }))).toContain('2027-10-31T03:30:00+02:00');
  });
});

describe('on the night when the clock goes forward (28 March 2027, 03:00 → 04:00)', () => {
  it('A wish for 02:30–05:00 is an hour and a half long, and no start stands in the hour that is skipped', () => {
    const need = { ...noBuffers, windows: [aWindow('2027-03-28 02:30', '05:00', true)] };
    expect(search(someFacts(pair, { need })).problem).toBe('longer-than-window');
    expect(starts(someFacts(pair, { need: { ...need, durationMinutes: 60 } }))).toEqual([
      '2027-03-28T02:30:00+02:00',
      '2027-03-28T04:00:00+03:00',
    ]);
  });
});

describe('a range across a change of clock', () => {
  it('A range across a change of clock keeps its hours on the wall', () => {
    const windows = ['2027-10-29', '2027-11-01'].map((date) => aWindow(`${date} 12:00`, '14:30'));
    expect(starts(someFacts(pair, { need: { windows } }))).toEqual(['2027-10-29T12:00:00+03:00', '2027-11-01T12:00:00+02:00']);
  });

  it('A range across a change of clock is one stretch of time for a calendar that is busy all through it', () => {
    const windows = ['2027-10-29', '2027-11-01', '2027-11-02'].map((date) => aWindow(`${date} 12:00`, '14:30'));
    const away = busy(span('2027-10-29 14:00', '2027-11-01 23:00'));
    expect(starts(someFacts(pair, { need: { windows }, readings: { bo: away } }))).toEqual(['2027-11-02T12:00:00+02:00']);
  });

  it('A range across a change of clock keeps working hours on the wall of the mailbox’s own zone, which changes on another day', () => {
    const newYork = { zone: 'America/New_York', days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' } as const;
    const reading = { isKnown: true, busy: [], workingHours: newYork } as const;
    const windows = ['2027-10-29', '2027-11-01', '2027-11-08'].map((date) => aWindow(`${date} 12:00`, '18:00'));
    const facts = someFacts(pair, {
      need: { ...noBuffers, windows, durationMinutes: 240 },
      readings: { aino: reading, bo: reading },
    });
    expect(starts({ ...facts, policy: { ...facts.policy, workingHours: 'always' } })).toEqual(['2027-11-01T14:00:00+02:00']);
  });
});

describe('working hours on a day when the clock changes', () => {
  it.each([
    ['2027-03-28', '2027-03-28T09:00:00+03:00', '2027-03-28T12:30:00+03:00'],
    ['2027-10-31', '2027-10-31T09:00:00+02:00', '2027-10-31T12:30:00+02:00'],
  ])('Working hours on a day when the clock changes are those on the wall of %s', (date, first, last) => {
    const sunday = { isKnown: true, busy: [], workingHours: { ...OFFICE_HOURS, days: [7] } } as const;
    const need = { windows: [aWindow(`${date} 06:00`, '20:00', true)] };
    const found = starts(someFacts(pair, { need, policy: { workingHours: 'always' }, readings: { aino: sunday, bo: sunday } }));
    expect([found[0], found.at(-1)]).toEqual([first, last]);
  });
});

describe('a calendar', () => {
  const found = (...list: readonly Interval[]) => starts(someFacts(pair, { readings: { bo: busy(...list) } })).length;

  it('A calendar with an absence for the whole day or for 24 hours leaves no start of that day', () => {
    expect(found(span('2027-01-20 00:00', '2027-01-21 00:00'))).toBe(0);
    expect(found({ start: at('2027-01-20 13:10'), end: at('2027-01-20 13:10') + 24 * HOUR })).toBe(0);
    expect(found({ start: at('2020-01-01 00:00'), end: Date.UTC(9999, 11, 31) })).toBe(0);
  });

  it('A calendar with things that take no time is free', () => {
    expect(found({ start: at('2027-01-20 13:00'), end: at('2027-01-20 13:00') })).toBe(4);
    expect(found({ start: at('2027-01-20 14:00'), end: at('2027-01-20 13:00') })).toBe(4);
  });

  it('A calendar with half a minute inside the block is busy', () => {
    expect(found({ start: at('2027-01-20 13:00') + MINUTE / 4, end: at('2027-01-20 13:00') + MINUTE / 2 })).toBe(0);
  });

  it('A calendar is read the same, overlapping and unsorted', () => {
    const list = [
      span('2027-01-20 15:00', '15:45'),
      span('2027-01-20 09:00', '11:10'),
      span('2027-01-20 10:00', '11:00'),
      span('2027-01-20 15:30', '17:00'),
    ];
    expect(found(...list)).toBe(0);
    expect(found(...list.slice(1).reverse())).toBe(0);
    expect(found(...list.slice(1, 3).reverse())).toBe(3);
  });
});
