import type { CalendarReading, MatchFacts } from '../../src/stages/match/match-facts.ts';
import { toIso } from '../../src/kernel/time/instant.ts';
import { dayNumberOf } from '../../src/kernel/time/calendar-date.ts';
import { intervalsOf } from './workload.ts';

/** Mailboxes of one getSchedule request (the documented limit), and the longest period of one (Graph: under 62 days). */
const AT_ONCE = 20;
const MOST_DAYS = 61;

export function requestsFor(people: number, days: number): number {
  return Math.ceil(people / AT_ONCE) * Math.ceil(days / MOST_DAYS);
}

/** The answers of Graph's getSchedule for these facts, as text: one a request. */
export function graphAnswers({ calendars }: MatchFacts): string[] {
  const people = [...calendars.readings];
  return Array.from({ length: Math.ceil(people.length / AT_ONCE) }, (_, chunk) =>
    JSON.stringify({ value: people.slice(chunk * AT_ONCE, (chunk + 1) * AT_ONCE).map(scheduleOf) }),
  );
}

/** The same facts with calendars read from the answers' text. */
export function fromAnswers(facts: MatchFacts, answers: readonly string[]): MatchFacts {
  const readings = new Map<string, CalendarReading>();
  for (const answer of answers) {
    for (const schedule of (JSON.parse(answer) as { value: Schedule[] }).value) {
      const known = facts.calendars.readings.get(schedule.scheduleId);
      const workingHours = known?.isKnown ? known.workingHours : undefined;
      readings.set(schedule.scheduleId, { isKnown: true, busy: busyOf(schedule.scheduleItems), workingHours });
    }
  }
  return { ...facts, calendars: { ...facts.calendars, readings } };
}

interface Moment {
  readonly dateTime: string;
  readonly timeZone: string;
}

interface Item {
  readonly status: string;
  readonly start: Moment;
  readonly end: Moment;
}

interface Schedule {
  readonly scheduleId: string;
  readonly availabilityView: string;
  readonly scheduleItems: readonly Item[];
}

function scheduleOf([id, reading]: [string, CalendarReading]): Schedule {
  const busy = reading.isKnown ? intervalsOf(reading.busy) : [];
  const items = busy.map(({ start, end }) => ({ status: 'busy', start: momentOf(start), end: momentOf(end) }));
  return { scheduleId: id, availabilityView: '', scheduleItems: items };
}

function momentOf(instant: number): Moment {
  return { dateTime: `${toIso(instant).slice(0, 19)}.0000000`, timeZone: 'UTC' };
}

function busyOf(items: readonly Item[]): Int32Array {
  const busy = new Int32Array(items.length * 2);
  items.forEach(({ start, end }, index) => {
    busy[index * 2] = minutesOf(start.dateTime);
    busy[index * 2 + 1] = minutesOf(end.dateTime);
  });
  return busy;
}

const days = new Map<string, number>();

/** Whole minutes of 'YYYY-MM-DDTHH:mm…' in UTC; a day is reckoned once, for a month of calendars has few of them. */
function minutesOf(text: string): number {
  const date = text.slice(0, 10);
  const day = days.get(date) ?? dayNumberOf(date);
  days.set(date, day);
  return day * 1440 + twoDigits(text, 11) * 60 + twoDigits(text, 14);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
