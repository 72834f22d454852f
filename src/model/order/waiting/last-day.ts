import { addWorkingDays } from '../../../kernel/time/holidays.ts';
import { localOf, type LocalDate } from '../../../kernel/time/zone.ts';
import type { Area } from '../../area/area.ts';
import type { Order, Phase } from '../order.ts';

/** There is no whole team yet, so that the meeting comes about by itself only as long as its days are ahead. */
export const WITHOUT_TEAM: readonly Phase[] = ['review', 'searching', 'choosing', 'stuck', 'offering'];

/** Have its days passed, and there is no team? */
export function isPastItsDays(order: Order, area: Area, today: LocalDate): boolean {
  return WITHOUT_TEAM.includes(order.phase) && lastDay(order, area) < today;
}

/** Its days have passed, and so has the time for new ones: this day it ends unfilled. */
export function endsUnfilled(order: Order, area: Area, today: LocalDate): boolean {
  const until = newDaysUntil(order, area);
  return until !== undefined && until < today && isPastItsDays(order, area, today);
}

/** The last day on which new days may still be given; undefined where they are not asked for. */
export function newDaysUntil({ newDaysAskedAt }: Order, area: Area): LocalDate | undefined {
  if (newDaysAskedAt === undefined) return undefined;
  return addWorkingDays(localOf(newDaysAskedAt, area.zone).date, area.policy.newDaysWorkingDays, area.holidays);
}

/** Of the chosen times, or while none is chosen of the wished days. */
function lastDay({ choices, request }: Order, { zone }: Area): LocalDate {
  const days =
    choices.length > 0 ? choices.map(({ start }) => localOf(start, zone).date) : request.windows.map(({ date }) => date);
  return days.toSorted().at(-1) ?? '';
}
