import type { Instant } from '../../../kernel/time/instant.ts';
import type { LocalTime } from '../../../kernel/time/zone.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';

/** What an order form is checked against. */
export interface RequestFacts {
  readonly area: Area;
  readonly now: Instant;
  /** Ids of the consultant bank. */
  readonly bank: ReadonlySet<PersonId>;
  /** The order named in `followUpOf`, if it exists and the orderer may go on from it. */
  readonly followUp?: Order | undefined;
}

/** What the readers of days and hours share: wall time in the area's zone. */
export interface TimeFrame {
  readonly area: Area;
  readonly today: LocalDate;
  readonly clock: LocalTime;
  readonly durationMinutes: number;
}
