import { addMonths } from '../../../kernel/time/calendar-date.ts';
import { median } from '../../../kernel/median.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import { leastSheets } from '../../../model/feedback/release.ts';
import type { Commitment } from '../../../model/order/commitment.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import { isActiveIn } from '../../../model/people/rules-of-seating.ts';

/** How much of the area's work is somebody's own. Nobody else is told of, and nobody is ranked. */
export interface OwnWork {
  /** Meetings led within a year. */
  readonly led: number;
  /** Meetings ahead. */
  readonly coming: number;
  /** Of the area's consultants, this one among them; undefined where they are so few that it would tell of single ones. */
  readonly median: number | undefined;
}

/** What our own books and the bank say. */
export interface Books {
  /** Of a year back and all that is ahead. */
  readonly commitments: readonly Commitment[];
  readonly bank: readonly Consultant[];
}

/** From when on meetings count. */
export function yearBefore(now: Instant, { zone }: Pick<Area, 'zone'>): Instant {
  return instantOf(addMonths(localOf(now, zone).date, -12), '00:00', zone);
}

/** The area in which somebody is a consultant now; of somebody who has left it, the first. */
export function areaOfConsultant(areas: readonly Area[], person: Consultant | undefined, now: Instant): Area | undefined {
  const own = person && areas.find((area) => isActiveIn(area, person, localOf(now, area.zone).date));
  return own ?? areas[0];
}

export function ownWork(
  { commitments, bank }: Books,
  of: { readonly person: PersonId; readonly area: Area; readonly now: Instant },
): OwnWork {
  const { person, area, now } = of;
  const seats = commitments.filter(({ kind, role }) => kind === 'seat' && role !== 'trainee');
  const ledBy = (id: PersonId): number => seats.filter(({ consultant, slot }) => consultant === id && slot.end <= now).length;
  const active = bank.filter((one) => isActiveIn(area, one, localOf(now, area.zone).date));
  const isTold = active.length >= leastSheets(area.policy.smallestGroup);
  return {
    led: ledBy(person),
    coming: seats.filter(({ consultant, slot }) => consultant === person && slot.end > now).length,
    median: isTold ? median(active.map(({ id }) => ledBy(id))) : undefined,
  };
}
