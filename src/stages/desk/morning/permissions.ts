import { addDays, weekdayOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import { isDayOff } from '../../../kernel/time/holidays.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { isActiveIn } from '../../../model/people/rules-of-seating.ts';

/** So many days before it a day of somebody's is told. */
const TOLD_DAYS = 60;

/** A day of a consultant that the coordinator is reminded of: the end of the permission to lead meetings, or by when they are trained again. */
export interface DayAhead {
  readonly what: 'permission' | 'refresher';
  readonly who: Consultant;
  readonly day: LocalDate;
}

/** Those of the area's consultants that come soon, the soonest first; a training whose day has passed is told until a new one is entered. */
export function daysAhead(bank: readonly Consultant[], area: Area, day: LocalDate): readonly DayAhead[] {
  const last = addDays(day, TOLD_DAYS);
  return bank
    .filter((one) => isActiveIn(area, one, day))
    .flatMap((who): readonly DayAhead[] => [
      ...(who.permissionUntil === undefined ? [] : [{ what: 'permission' as const, who, day: who.permissionUntil }]),
      ...(who.refresherDue === undefined ? [] : [{ what: 'refresher' as const, who, day: who.refresherDue }]),
    ])
    .filter((one) => one.day <= last)
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The week's first working morning: Monday, or the day after the days off that it begins with. */
export function beginsWeek(day: LocalDate, { holidays }: Pick<Area, 'holidays'>): boolean {
  const sinceMonday = Array.from({ length: weekdayOf(day) - MONDAY }, (_, i) => addDays(day, -i - 1));
  return sinceMonday.every((earlier) => isDayOff(earlier, holidays));
}

const MONDAY = 1;
