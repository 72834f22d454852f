import { addDays } from '../../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Area } from '../../../model/area/area.ts';
import { followUpDay } from '../../../model/order/follow-up.ts';
import type { Order } from '../../../model/order/order.ts';
import { FIELD_NAMES, fieldsOf, rowOf } from '../../../model/fields/fields.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { storedWords } from '../../../model/fields/told.ts';

const DAYS_AROUND = 14;

/** The form of a follow-up: as the first meeting was, but agreed with the client anew and on days of its own. */
export function followUpFields(order: Order, area: Area, today: LocalDate): Fields {
  const day = followUpDay(order, area);
  const first = day !== undefined && day > today ? day : undefined;
  const copied = FIELD_NAMES.filter((name) => rowOf(name).follows === true);
  return fieldsOf({
    ...Object.fromEntries(copied.map((name) => [name, storedWords(name, rowOf(name), order.request)])),
    followUpOf: order.number,
    ...(first === undefined ? {} : { earliestDate: first, latestDate: addDays(first, DAYS_AROUND) }),
  });
}
