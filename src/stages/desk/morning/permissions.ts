import { addDays, weekdayOf, type LocalDate } from '../../../kernel/time/calendar-date.ts';
import { isDayOff } from '../../../kernel/time/holidays.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { isActiveIn } from '../../../model/people/rules-of-seating.ts';

/** So many days before it a permission's end is told. */
const TOLD_DAYS = 60;

/** Consultants of the area whose permission to lead meetings ends soon, the soonest first. */
export function endingPermissions(
  bank: readonly Consultant[],
  area: Area,
  day: LocalDate,
): readonly (Consultant & { readonly permissionUntil: LocalDate })[] {
  const last = addDays(day, TOLD_DAYS);
  return bank
    .flatMap((one) => {
      const { permissionUntil } = one;
      const isSoon = permissionUntil !== undefined && permissionUntil <= last;
      return isSoon && isActiveIn(area, one, day) ? [{ ...one, permissionUntil }] : [];
    })
    .sort((a, b) => (a.permissionUntil < b.permissionUntil ? -1 : 1));
}

/** The week's first working morning: Monday, or the day after the days off that it begins with. */
export function beginsWeek(day: LocalDate, { holidays }: Pick<Area, 'holidays'>): boolean {
  const sinceMonday = Array.from({ length: weekdayOf(day) - MONDAY }, (_, i) => addDays(day, -i - 1));
  return sinceMonday.every((earlier) => isDayOff(earlier, holidays));
}

const MONDAY = 1;
