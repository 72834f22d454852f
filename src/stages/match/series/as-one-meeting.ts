import { addDays, datesBetween } from '../../../kernel/time/calendar-date.ts';
import { isHoliday } from '../../../kernel/time/holidays.ts';
import { overlaps, type Interval } from '../../../kernel/time/instant.ts';
import { instantOf, localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import { packBusy } from '../core/minutes.ts';
import type { CalendarReading, Candidate, MatchFacts, MatchNeed } from '../match-facts.ts';
import { dateAfterWeeks, type LaterDate } from './later-date.ts';

/**
 * A series as if it were one meeting. To be free at a start and at its counterparts some weeks later is to have nothing at that start, neither
 * of that day's nor of the later days' once they are laid over it: so the search for one meeting finds the times of all, as fast.
 */
export function asOneMeeting(facts: MatchFacts, weeks: readonly number[]): MatchFacts {
  const { calendars, need } = facts;
  const dates = weeks.map((count) => dateAfterWeeks(count, calendars.period, need.zone));
  return layOver({ ...facts, need: withDaysOff(need, weeks, calendars.period) }, dates);
}

/** Everybody's time at the later dates laid over the first. */
export function layOver(facts: MatchFacts, dates: readonly LaterDate[]): MatchFacts {
  const { candidates, calendars, need, now } = facts;
  const today = localOf(now, need.zone).date;
  const dayOf = (date: LocalDate): Interval => ({
    start: instantOf(date, '00:00', need.zone),
    end: instantOf(addDays(date, 1), '00:00', need.zone),
  });
  return {
    ...facts,
    need: { ...need, orderer: need.orderer && readingOver(need.orderer, dates) },
    candidates: candidates.map((one) => ownTimeOver(one, dates, { date: today, ...dayOf(today) })),
    calendars: {
      ...calendars,
      readings: new Map([...calendars.readings].map(([id, reading]) => [id, readingOver(reading, dates)])),
    },
  };
}

function readingOver(reading: CalendarReading, dates: readonly LaterDate[]): CalendarReading {
  if (!reading.isKnown) return reading;
  const busy = reading.busy instanceof Int32Array ? unpacked(reading.busy) : reading.busy;
  return { ...reading, busy: packBusy([...busy, ...laidOver(busy, dates)]) };
}

function laidOver(busy: readonly Interval[], dates: readonly LaterDate[]): readonly Interval[] {
  return dates.flatMap(({ reach, back }) =>
    busy
      .filter((one) => one.start < one.end && overlaps(one, reach))
      .map(({ start, end }) => ({ start: back(Math.max(start, reach.start)), end: back(Math.min(end, reach.end)) })),
  );
}

function unpacked(busy: Int32Array): readonly Interval[] {
  return Array.from({ length: busy.length / 2 }, (_, i) => ({
    start: (busy[2 * i] ?? 0) * 60_000,
    end: (busy[2 * i + 1] ?? 0) * 60_000,
  }));
}

interface Today extends Interval {
  readonly date: LocalDate;
}

/**
 * Pauses, permission and our own books. A pause at a later date takes its days, and does not make somebody one who is on a pause today;
 * offers that wait for an answer count once in the order of turn, so at the later dates they are time that is taken and nothing more.
 */
function ownTimeOver(one: Candidate, dates: readonly LaterDate[], today: Today): Candidate {
  const { pauses, permissionUntil, booked, openOffers = [] } = one;
  if (pauses.length === 0 && permissionUntil === undefined && booked.length === 0 && openOffers.length === 0) return one;
  const later = dates.flatMap(({ daysBack }) =>
    pauses.map(({ from, until }) => ({ from: addDays(from, -daysBack), until: addDays(until, -daysBack) })),
  );
  const tomorrow = addDays(today.date, 1);
  const isAwayToday = later.some(({ from, until }) => from <= today.date && today.date <= until);
  const ahead = later.filter(({ until }) => until >= tomorrow);
  const most = Math.max(0, ...dates.map(({ daysBack }) => daysBack));
  return {
    ...one,
    pauses: [...pauses, ...ahead.map(({ from, until }) => ({ from: from < tomorrow ? tomorrow : from, until }))],
    permissionUntil: permissionUntil && addDays(permissionUntil, -most),
    booked: [...booked, ...laidOver([...booked, ...openOffers], dates), ...(isAwayToday ? [today] : [])],
  };
}

/** A day off at a later date is one at the first: also where the first was wished for by its date, for the later one was not. */
function withDaysOff(need: MatchNeed, weeks: readonly number[], period: Interval): MatchNeed {
  const dateOf = (at: number): LocalDate => localOf(at, need.zone).date;
  const isOff = (date: LocalDate): boolean => weeks.some((count) => isHoliday(addDays(date, 7 * count), need.extraHolidays));
  const off = datesBetween(dateOf(period.start), dateOf(period.end)).filter(isOff);
  return {
    ...need,
    windows: need.windows.map((window) => (isOff(dateOf(window.start)) ? { ...window, namesDate: false } : window)),
    extraHolidays: [...need.extraHolidays, ...off],
  };
}
