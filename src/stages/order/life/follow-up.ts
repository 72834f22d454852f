import { addDays } from '../../../kernel/time/calendar-date.ts';
import type { LocalDate } from '../../../kernel/time/calendar-date.ts';
import type { Area } from '../../../model/area.ts';
import { followUpDay } from '../../../model/follow-up.ts';
import type { Order } from '../../../model/order.ts';
import type { Fields } from '../request/fields.ts';

const DAYS_AROUND = 14;

/** The form of a follow-up: as the first meeting was, but agreed with the client anew and on days of its own. */
export function followUpFields(order: Order, area: Area, today: LocalDate): Fields {
  const { request } = order;
  const { counts } = request;
  const day = followUpDay(order, area);
  const first = day !== undefined && day > today ? day : undefined;
  return defined({
    kind: request.kind,
    method: request.method,
    theme: request.theme,
    hopes: joined(request.hopes),
    ageGroup: request.ageGroup,
    countFamily: String(counts.family),
    countClose: String(counts.close),
    countProfessionals: String(counts.professionals),
    countChildren: String(counts.children),
    countYoung: String(counts.young),
    sector: request.sector,
    unit: request.unit,
    invitedSectors: joined(request.invitedSectors),
    invitedUnits: joined(request.invitedUnits),
    language: request.language,
    interpreter: request.interpreter,
    interpreterLanguage: request.interpreterLanguage,
    accessibility: joined(request.accessibility),
    placeType: request.placeType,
    placeText: request.placeText,
    municipality: request.municipality,
    durationMinutes: String(request.durationMinutes),
    seats: String(request.seats),
    excluded: joined(request.excluded),
    followUpOf: order.number,
    ...(first === undefined ? {} : { earliestDate: first, latestDate: addDays(first, DAYS_AROUND) }),
  });
}

function joined(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',');
}

function defined(fields: Readonly<Record<string, string | undefined>>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
