import { describe, expect, it } from 'vitest';
import type { CalendarReading } from '../../../src/stages/match/match-facts.ts';
import { search } from '../../../src/stages/match/search.ts';
import { OFFICE_HOURS, aCandidate, aWindow, anAssignment, at, busy, someFacts, span, wallStarts } from './match-facts.ts';

const pair = [aCandidate('aino'), aCandidate('bo')];
const wholeDay = span('2027-01-20 00:00', '2027-01-21 00:00');

describe('times', () => {
  it('Times are all starts on the half hour whose meeting fits the window and whose whole block is free', () => {
    const { times, problem } = search(someFacts(pair));
    expect(wallStarts(times)).toEqual(['2027-01-20 12:00', '2027-01-20 12:30', '2027-01-20 13:00', '2027-01-20 13:30']);
    expect(times[0]).toMatchObject({
      slot: span('2027-01-20 12:00', '14:30'),
      freeCount: 2,
      teamCount: 1,
    });
    expect(problem).toBeUndefined();
  });

  it('Times need set-up, debrief and travel free as well, and nothing beyond them', () => {
    const touching = busy(span('2027-01-20 09:00', '11:00'), span('2027-01-20 15:30', '17:00'));
    expect(wallStarts(search(someFacts(pair, { readings: { bo: touching } })).times)).toEqual(['2027-01-20 12:00']);
    const reaching = busy(span('2027-01-20 09:00', '11:01'), span('2027-01-20 15:30', '17:00'));
    expect(search(someFacts(pair, { readings: { bo: reaching } })).times).toEqual([]);
  });

  it('Times of a remote meeting need no travel', () => {
    const readings = { bo: busy(span('2027-01-20 09:00', '11:30'), span('2027-01-20 15:00', '17:00')) };
    expect(wallStarts(search(someFacts(pair, { readings, need: { travelMinutes: 0 } })).times)).toEqual(['2027-01-20 12:00']);
  });

  it('Times may span windows that touch or overlap', () => {
    const windows = [
      aWindow('2027-01-20 13:00', '14:00'),
      aWindow('2027-01-20 12:00', '13:00'),
      aWindow('2027-01-20 13:30', '15:00'),
    ];
    expect(wallStarts(search(someFacts(pair, { need: { windows } })).times)).toEqual(['2027-01-20 12:00', '2027-01-20 12:30']);
  });

  it('Times leave out weekends, public holidays and the area’s own, unless the wish names the date', () => {
    const dates = ['2027-03-26', '2027-03-27', '2027-05-14', '2027-12-06', '2027-11-06'];
    const windows = (isNamed: boolean) => dates.map((date) => aWindow(`${date} 12:00`, '14:30', isNamed));
    const extraHolidays = ['2027-05-14'];
    expect(search(someFacts(pair, { need: { windows: windows(false), extraHolidays } })).problem).toBe('only-days-off');
    expect(search(someFacts(pair, { need: { windows: windows(true), extraHolidays } })).times).toHaveLength(5);
  });

  it('Times are where the orderer’s own calendar is free, and are flagged where it never is', () => {
    const orderer = busy(span('2027-01-20 12:00', '13:00'));
    expect(wallStarts(search(someFacts(pair, { need: { orderer } })).times)).toEqual(['2027-01-20 13:00', '2027-01-20 13:30']);
    const { times } = search(someFacts(pair, { need: { orderer: busy(wholeDay) } }));
    expect(times.map(({ isOrdererBusy }) => isOrdererBusy)).toEqual([true, true, true, true]);
  });

  it('Times with people in plenty come first, then the sooner; an acute meeting wants the sooner', () => {
    const readings = { cecilia: busy(span('2027-01-20 08:00', '12:00')) };
    const people = [...pair, aCandidate('cecilia')];
    const starts = (isAcute: boolean) => wallStarts(search(someFacts(people, { readings, need: { isAcute } })).times);
    expect(starts(false)).toEqual(['2027-01-20 13:00', '2027-01-20 13:30', '2027-01-20 12:00', '2027-01-20 12:30']);
    expect(starts(true)[0]).toBe('2027-01-20 12:00');
  });

  it('Times keep our own bookings and waiting offers free although the calendar lags', () => {
    const booked = [aCandidate('aino', { booked: [span('2027-01-20 10:00', '12:00')] }), aCandidate('bo')];
    expect(wallStarts(search(someFacts(booked)).times)).toEqual(['2027-01-20 13:00', '2027-01-20 13:30']);
    const asked = [aCandidate('aino', { openOffers: [wholeDay] }), aCandidate('bo')];
    expect(search(someFacts(asked)).whyNot).toEqual([{ id: 'aino', reason: 'booked' }]);
  });

  it('Times are never found where the calendars were not read', () => {
    const facts = someFacts(pair);
    const calendars = { ...facts.calendars, period: span('2027-01-20 11:30', '16:00') };
    expect(wallStarts(search({ ...facts, calendars }).times)).toEqual(['2027-01-20 12:30']);
  });
});

describe('working hours', () => {
  const hours = (busyTime = busy()): CalendarReading => ({ ...busyTime, workingHours: OFFICE_HOURS }) as CalendarReading;
  const readings = { aino: hours(), bo: hours() };
  const afternoon = { windows: [aWindow('2027-01-20 12:00', '18:00')] };
  const evening = { windows: [aWindow('2027-01-20 16:00', '19:00')] };

  it('Working hours that are known hold the whole block, travel too', () => {
    expect(wallStarts(search(someFacts(pair, { need: afternoon, readings })).times).at(-1)).toBe('2027-01-20 12:30');
  });

  it('Working hours hold set-up, meeting and debrief alone where there would be no time otherwise: people drive home after work', () => {
    const late = { windows: [aWindow('2027-01-20 13:00', '18:00')] };
    expect(wallStarts(search(someFacts(pair, { need: late, readings })).times)).toEqual(['2027-01-20 13:00']);
    const fromMorning = { windows: [aWindow('2027-01-20 07:00', '11:00')] };
    expect(wallStarts(search(someFacts(pair, { need: fromMorning, readings })).times)).toEqual(['2027-01-20 08:30']);
  });

  it('Working hours are not minded in a window that lies wholly outside the ordinary day: the evening was wished on purpose', () => {
    expect(wallStarts(search(someFacts(pair, { need: evening, readings })).times)).toEqual([
      '2027-01-20 16:00',
      '2027-01-20 16:30',
    ]);
  });

  it('Working hours may by policy always hold, or never', () => {
    const always = search(someFacts(pair, { need: evening, readings, policy: { workingHours: 'always' } }));
    expect(always.whyNot.map(({ reason }) => reason)).toEqual(['outside-hours', 'outside-hours']);
    const never = search(someFacts(pair, { need: afternoon, readings, policy: { workingHours: 'never' } }));
    expect(wallStarts(never.times).at(-1)).toBe('2027-01-20 15:30');
  });

  it('Working hours that never meet the area’s are told as such: the mailbox is set up for another place, or not at all', () => {
    const elsewhere = { ...OFFICE_HOURS, zone: 'America/Los_Angeles' };
    const mondays = { ...OFFICE_HOURS, days: [1] as const };
    const found = search(
      someFacts(pair, {
        need: afternoon,
        readings: {
          aino: { ...busy(), workingHours: elsewhere } as CalendarReading,
          bo: { ...busy(), workingHours: mondays } as CalendarReading,
        },
      }),
    );
    expect(new Map(found.whyNot.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        ['aino', 'hours-elsewhere'],
        ['bo', 'outside-hours'],
      ]),
    );
  });

  it('Working hours are kept in the mailbox’s own zone', () => {
    const inStockholm = {
      ...readings,
      bo: { isKnown: true, busy: [], workingHours: { ...OFFICE_HOURS, zone: 'Europe/Stockholm' } } as const,
    };
    const starts = wallStarts(
      search(someFacts(pair, { need: { windows: [aWindow('2027-01-20 08:00', '13:00')] }, readings: inStockholm })).times,
    );
    expect(starts[0]).toBe('2027-01-20 10:00');
  });

  it('Working hours may reach over midnight, and forbid nothing when they make no sense', () => {
    const nightly = { isKnown: true, busy: [], workingHours: { ...OFFICE_HOURS, from: '20:00', to: '06:00' } } as const;
    const windows = [aWindow('2027-01-20 20:00', '2027-01-21 06:00')];
    const policy = { workingHours: 'always' } as const;
    const night = search(someFacts(pair, { need: { windows }, policy, readings: { aino: nightly, bo: nightly } }));
    expect([wallStarts(night.times)[0], wallStarts(night.times).at(-1)]).toEqual(['2027-01-20 21:00', '2027-01-21 02:30']);
    const odd = { isKnown: true, busy: [], workingHours: { ...OFFICE_HOURS, zone: 'Nowhere Standard Time' } } as const;
    expect(search(someFacts(pair, { readings: { aino: odd } })).times).toHaveLength(4);
  });
});

describe('unknown calendars', () => {
  const readings = { bo: { isKnown: false, reason: 'throttled' } } as const;

  it('Unknown calendars are never free and never busy, and are counted with their reason', () => {
    const { times, unknown, counts, problem } = search(someFacts(pair, { readings }));
    expect(times).toEqual([]);
    expect(unknown).toEqual([{ id: 'bo', reason: 'throttled' }]);
    expect(counts).toMatchObject({ qualified: 2, free: 1, unknown: 1 });
    expect(problem).toBe('too-few-known');
  });

  it('Unknown calendars count at a time where enough others are free', () => {
    const [time] = search(someFacts([...pair, aCandidate('cecilia')], { readings })).times;
    expect(time).toMatchObject({ freeCount: 2, unknownCount: 1 });
  });

  it('Unknown calendars fill up a team only by policy, after those who are free, and at the worst times', () => {
    const free = { aino: busy(), bo: busy(), cecilia: busy(span('2027-01-20 12:30', '13:00')) };
    const facts = someFacts([...pair, aCandidate('cecilia')], {
      readings: { ...free, ...readings },
      policy: { askUnknown: true },
    });
    const { times } = search(facts);
    expect(times.map(({ teamCount }) => teamCount)).toEqual([0, 0, 0, 0]);
    expect(times[0]?.teams[0]?.people.map(({ id }) => id).sort()).toEqual(['aino', 'bo']);
    const late = search(someFacts([...pair, aCandidate('cecilia')], { readings, policy: { askUnknown: true } }));
    expect(late.times[0]?.teams[0]?.people.map(({ id }) => id).sort()).toEqual(['aino', 'cecilia']);
  });

  it('Unknown calendars never come before somebody who is free, however much it is their turn', () => {
    const tired = { maxPerYear: 2, assignments: [anAssignment('2027-01-12 12:00', { partners: ['bo'] })] };
    const people = [aCandidate('aino', tired), aCandidate('bo', tired), aCandidate('cecilia', { sector: 'education' })];
    const { times } = search(
      someFacts(people, { readings: { cecilia: { isKnown: false, reason: 'error' } }, policy: { askUnknown: true } }),
    );
    const [best, second] = times[0]?.teams ?? [];
    expect(best?.people.map(({ id }) => id).sort()).toEqual(['aino', 'bo']);
    expect(second?.people.find(({ id }) => id === 'cecilia')?.why).toContainEqual({ part: 'unknown', points: 50 });
  });

  it('Unknown calendars leave a time behind one at which the free alone are a team, though fewer', () => {
    const leads = ['aino', 'bo', 'emma'].map((id) => aCandidate(id, { role: 'lead' }));
    const people = [...leads, aCandidate('cecilia', { role: 'recorder' }), aCandidate('daavid', { role: 'recorder' })];
    const late = busy(span('2027-01-20 16:30', '17:00'));
    const facts = someFacts(people, {
      readings: {
        aino: late,
        bo: late,
        cecilia: busy(span('2027-01-20 08:00', '12:30')),
        daavid: { isKnown: false, reason: 'error' },
      },
      policy: { askUnknown: true },
    });
    expect(search(facts).times.map(({ teamCount, freeCount }) => [teamCount, freeCount])).toEqual([
      [1, 2],
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
  });

  it('Unknown calendars of people who were not asked at all are unknown too', () => {
    const facts = someFacts(pair);
    const result = search({ ...facts, calendars: { ...facts.calendars, readings: new Map() } });
    expect(result.unknown.map(({ reason }) => reason)).toEqual(['not-asked', 'not-asked']);
    expect(result.problem).toBe('all-unknown');
  });

  it('Unknown calendars of people whom our own books show as taken are not counted there', () => {
    const people = [...pair, aCandidate('cecilia', { booked: [span('2027-01-20 08:00', '12:00')] })];
    const times = search(someFacts(people, { readings: { cecilia: { isKnown: false, reason: 'error' } } })).times;
    expect(times.map(({ unknownCount }) => unknownCount)).toEqual([0, 0, 1, 1]);
  });
});

it('The same facts give the same answer, whatever the order of the bank', () => {
  const people = ['aino', 'bo', 'cecilia', 'daavid', 'emma'].map((id) => aCandidate(id));
  expect(search(someFacts([...people].reverse())).times).toEqual(search(someFacts(people)).times);
  expect(search(someFacts(people)).factsAt).toBe(at('2027-01-15 09:00'));
});
