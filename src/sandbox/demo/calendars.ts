import { addDays, type LocalDate, weekdayOf } from '../../kernel/time/calendar-date.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import { instantOf, type LocalTime, localOf } from '../../kernel/time/zone.ts';
import type { CalendarEvent } from '../graph/mailboxes.ts';

/** One thing in a calendar before the bot has touched it. */
export type CalendarSeed = Pick<CalendarEvent, 'span' | 'subject' | 'showAs'>;

const ZONE = 'Europe/Helsinki';
const WEEKS = 16;

/**
 * A believable working life from the Monday of this week on: a team meeting every week, client appointments, a training day now
 * and then, remote days, and for one in five a week of holiday. The same person has the same habits every time; the dates follow `now`.
 */
export function calendarOf(personKey: string, now: Instant): readonly CalendarSeed[] {
  const chance = chanceOf(personKey);
  const { holidayWeek, ...habits } = habitsOf(chance);
  const today = localOf(now, ZONE).date;
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: WEEKS }, (_, week) =>
    [0, 1, 2, 3, 4].flatMap((day) => {
      const on = onDay(addDays(monday, week * 7 + day));
      return week === holidayWeek ? [on('00:00', '23:59')('Loma', 'oof')] : dayOf(on, habits, { day, chance });
    }),
  ).flat();
}

type Chance = () => number;

interface Habits {
  readonly teamDay: number;
  readonly teamHour: number;
  readonly remoteDay: number;
  /** Week with no work at all; often none. */
  readonly holidayWeek: number;
  /** How many of the possible appointments are taken, 0 to 1. */
  readonly fullness: number;
}

function habitsOf(chance: Chance): Habits {
  return {
    teamDay: Math.floor(chance() * 4),
    teamHour: 8 + Math.floor(chance() * 3),
    remoteDay: chance() < 0.5 ? 4 : -1,
    holidayWeek: chance() < 0.2 ? 2 + Math.floor(chance() * 6) : -1,
    fullness: 0.16 + chance() * 0.3,
  };
}

/** Starts that a client appointment may have. */
const STARTS: readonly LocalTime[] = ['08:30', '10:00', '12:30', '14:00', '15:00'];

function dayOf(
  on: ReturnType<typeof onDay>,
  habits: Omit<Habits, 'holidayWeek'>,
  { day, chance }: { readonly day: number; readonly chance: Chance },
): CalendarSeed[] {
  const taken = STARTS.filter(() => chance() < habits.fullness);
  if (chance() < 0.03) return [on('09:00', '15:30')('Koulutus', 'busy')];
  const remote = day === habits.remoteDay ? [on('08:00', '16:00')('Etätyö', 'workingElsewhere')] : [];
  const team = day === habits.teamDay ? [on(hour(habits.teamHour), hour(habits.teamHour + 1.5))('Tiimi', 'busy')] : [];
  const appointments = taken.map((from) => {
    const isMaybe = chance() < 0.12;
    const at = on(from, later(from, chance() < 0.4 ? 90 : 60));
    return isMaybe ? at('Alustava varaus', 'tentative') : at('Tapaaminen', 'busy');
  });
  return [...remote, ...team, ...appointments];
}

const onDay =
  (date: LocalDate) =>
  (from: LocalTime, to: LocalTime) =>
  (subject: string, showAs: CalendarSeed['showAs']): CalendarSeed => ({
    span: { start: instantOf(date, from, ZONE), end: instantOf(date, to, ZONE) },
    subject,
    showAs,
  });

function hour(value: number): LocalTime {
  return `${String(Math.floor(value)).padStart(2, '0')}:${value % 1 === 0 ? '00' : '30'}`;
}

function later(from: LocalTime, minutes: number): LocalTime {
  return hour(Number(from.slice(0, 2)) + Number(from.slice(3)) / 60 + minutes / 60);
}

/** Numbers in [0, 1) that follow from the key alone. */
function chanceOf(key: string): Chance {
  let state = Array.from(key, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (sum, code) => Math.imul(sum ^ code, 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 4_294_967_296;
  };
}
