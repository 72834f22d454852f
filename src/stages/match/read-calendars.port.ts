import type { Interval } from '../../kernel/time/instant.ts';
import type { Area } from '../../model/area.ts';
import type { Consultant } from '../../model/person.ts';
import type { Calendar, Reading } from '../../ports/calendar.ts';
import type { CalendarReading, Calendars } from './facts.ts';

/** Free/busy of these consultants over the period, by their id. Whatever could not be read is unknown. */
export async function readCalendars(
  calendar: Calendar,
  area: Area,
  people: readonly Consultant[],
  period: Interval,
): Promise<Calendars> {
  const mailboxes = people.map(({ email }) => email.toLowerCase());
  const readings =
    period.start < period.end && mailboxes.length > 0
      ? await calendar.freeBusy(area.mailbox, mailboxes, period)
      : new Map<string, Reading>();
  return { period, readings: new Map(people.map(({ id, email }) => [id, asMatched(readings.get(email.toLowerCase()))])) };
}

function asMatched(reading: Reading | undefined): CalendarReading {
  if (reading === undefined) return { known: false, reason: 'not-asked' };
  if (!reading.isKnown) return { known: false, reason: reading.reason };
  const { busy, workingHours: hours } = reading;
  return { known: true, busy, workingHours: hours && { zone: hours.zone, days: hours.days, start: hours.from, end: hours.to } };
}
