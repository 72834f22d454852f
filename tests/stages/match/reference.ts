import { isDayOff } from '../../../src/kernel/time/holidays.ts';
import { MINUTE, type Interval } from '../../../src/kernel/time/instant.ts';
import { localOf, minutesOf, type Local } from '../../../src/kernel/time/zone.ts';
import type { Candidate, MatchFacts, WishedTime } from '../../../src/stages/match/match-facts.ts';
import type { SeatRole } from '../../../src/model/area/methods.ts';
import { isTrainedFor } from '../../../src/model/people/rules-of-seating.ts';

/** What the reference says of one start. */
export interface ReferenceTime {
  readonly start: number;
  readonly free: readonly string[];
  readonly unknown: readonly string[];
  readonly teams: number;
}

/**
 * Finding times as one would explain it to a child: go through the minutes one by one, and at each ask each person whether each
 * minute of the block is theirs to give. Slow on purpose, so that it can be seen to be right. Working hours over midnight are
 * outside it, and so are the hard rules but that of roles: everybody handed in qualifies.
 */
export function referenceTimes(facts: MatchFacts): ReferenceTime[] {
  const inHours = timesWith(facts.policy.travelInHours, facts);
  return inHours.length > 0 ? inHours : timesWith(false, facts);
}

function timesWith(travelInHours: boolean, facts: MatchFacts): ReferenceTime[] {
  const { need } = facts;
  const first = Math.min(...need.windows.map(({ start }) => start));
  const last = Math.max(...need.windows.map(({ end }) => end));
  const qualified = facts.candidates.filter((person) => need.teamRoles.some((role) => isTrainedFor(person.role, role)));
  const times: ReferenceTime[] = [];
  for (let start = first; start < last; start += MINUTE) {
    if (!mayStart(start, facts)) continue;
    const mindsHours = !isWishedBeyondHours(start, facts);
    const able = qualified.filter(
      (person) => isFree(person, start, facts) && !(mindsHours && isOffDuty(person, start, travelInHours, facts)),
    );
    const free = able.filter((person) => isKnown(person, facts));
    const unknown = able.filter((person) => !isKnown(person, facts));
    const teams = teamsOf(free, need.teamRoles);
    if (teams > 0) times.push({ start, free: free.map(({ id }) => id), unknown: unknown.map(({ id }) => id), teams });
  }
  return times;
}

/** How many sets of people can share out the roles: every ordered way to seat people is tried. */
export function teamsOf(people: readonly Candidate[], roles: readonly SeatRole[]): number {
  const sets = new Set<string>();
  const seat = (seated: readonly Candidate[]): void => {
    const role = roles[seated.length];
    if (role === undefined) {
      sets.add(
        seated
          .map(({ id }) => id)
          .sort()
          .join(),
      );
      return;
    }
    for (const person of people) if (!seated.includes(person) && isTrainedFor(person.role, role)) seat([...seated, person]);
  };
  seat([]);
  return sets.size;
}

function mayStart(start: number, { need, policy, calendars }: MatchFacts): boolean {
  const block = blockAt(start, { need });
  return (
    start >= need.earliestStart &&
    minutesOf(wall(start, need.zone).time) % policy.gridMinutes === 0 &&
    block.start >= calendars.period.start &&
    block.end <= calendars.period.end &&
    everyMinute({ start, end: start + need.durationMinutes * MINUTE }, (minute) =>
      need.windows.some((window) => isWished(minute, window, need.zone, need.extraHolidays)),
    )
  );
}

function isWished(minute: number, window: WishedTime, zone: string, extraHolidays: readonly string[]): boolean {
  const isOff = window.namesDate !== true && isDayOff(wall(minute, zone).date, extraHolidays);
  return window.start <= minute && minute < window.end && !isOff;
}

function isFree(person: Candidate, start: number, facts: MatchFacts): boolean {
  const reading = facts.calendars.readings.get(person.id);
  const busy = reading?.isKnown && !(reading.busy instanceof Int32Array) ? reading.busy : [];
  const taken = [...busy, ...person.booked, ...(person.openOffers ?? [])];
  return everyMinute(blockAt(start, facts), (minute) => {
    const { date } = wall(minute, facts.need.zone);
    const isAway = person.pauses.some(({ from, until }) => from <= date && date <= until);
    const isPermitted = person.permissionUntil === undefined || date <= person.permissionUntil;
    return !isAway && isPermitted && !taken.some((one) => one.start < minute + MINUTE && one.end > minute && one.start < one.end);
  });
}

/** Whether set-up, meeting or debrief (or travel) would be outside the person's working hours. */
function isOffDuty(person: Candidate, start: number, travelInHours: boolean, facts: MatchFacts): boolean {
  const { travelMinutes } = facts.need;
  const block = blockAt(start, facts);
  const travel = travelInHours ? 0 : travelMinutes * MINUTE;
  const work = { start: block.start + travel, end: block.end - travel };
  return !everyMinute(work, (minute) => isWorkingMinute(person, minute, facts));
}

function isWorkingMinute(person: Candidate, minute: number, { calendars }: MatchFacts): boolean {
  const reading = calendars.readings.get(person.id);
  if (!reading?.isKnown || reading.workingHours === undefined) return true;
  const { zone, days, from, to } = reading.workingHours;
  const { time, weekday } = wall(minute, zone);
  return days.includes(weekday) && from <= time && time < to;
}

/** A window whose part of the day has no minute of the ordinary day was wished for its evening or weekend. */
function isWishedBeyondHours(start: number, { need, policy }: MatchFacts): boolean {
  const meeting = { start, end: start + need.durationMinutes * MINUTE };
  const { date } = wall(start, need.zone);
  return need.windows.some((window) => {
    const isOfPiece = (minute: number): boolean =>
      isWished(minute, window, need.zone, need.extraHolidays) && wall(minute, need.zone).date === date;
    const isOrdinary = (minute: number): boolean => {
      const { date: day, time } = wall(minute, need.zone);
      return !isDayOff(day, need.extraHolidays) && policy.ordinaryDay.start <= time && time < policy.ordinaryDay.end;
    };
    return everyMinute(meeting, isOfPiece) && everyMinute(window, (minute) => !isOfPiece(minute) || !isOrdinary(minute));
  });
}

function blockAt(start: number, { need }: Pick<MatchFacts, 'need'>): Interval {
  return {
    start: start - (need.setUpMinutes + need.travelMinutes) * MINUTE,
    end: start + (need.durationMinutes + need.debriefMinutes + need.travelMinutes) * MINUTE,
  };
}

function isKnown({ id }: Candidate, { calendars }: MatchFacts): boolean {
  return calendars.readings.get(id)?.isKnown === true;
}

function everyMinute({ start, end }: Interval, holds: (minute: number) => boolean): boolean {
  for (let minute = start; minute < end; minute += MINUTE) if (!holds(minute)) return false;
  return true;
}

const walls = new Map<string, Map<number, Local>>();

function wall(minute: number, zone: string): Local {
  const ofZone = walls.get(zone) ?? new Map<number, Local>();
  const known = ofZone.get(minute) ?? localOf(minute, zone);
  walls.set(zone, ofZone.set(minute, known));
  return known;
}
