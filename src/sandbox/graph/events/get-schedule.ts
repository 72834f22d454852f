import type { Request } from 'express';
import { z } from 'zod/v4';
import { DAY, type Interval, MINUTE } from '../../../kernel/time/instant.ts';
import { readBody, refuse } from '../../http/http-refusal.ts';
import type { GraphWorld } from '../graph-world.ts';
import type { CalendarEvent, GraphMailbox, ShowAs } from '../mailboxes.ts';
import { instantOfZoned, preferredZone, toZoned, zonedSchema } from './zoned.ts';

const requestSchema = z.looseObject({
  schedules: z.array(z.string()).min(1),
  startTime: zonedSchema,
  endTime: zonedSchema,
  availabilityViewInterval: z.int().min(5).max(1_440).default(30),
});

const MAX_SCHEDULES = 100;
const MAX_DAYS = 62;
const MAX_ENTRIES = 1_000;
const DIGITS: Readonly<Record<ShowAs, string>> = { free: '0', tentative: '1', busy: '2', oof: '3', workingElsewhere: '4' };
const LIGHTEST_FIRST: readonly ShowAs[] = ['free', 'workingElsewhere', 'tentative', 'busy', 'oof'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `POST /users/{id}/calendar/getSchedule`: 200 also when single mailboxes cannot be read; each then carries its own error. */
export function schedules(world: GraphWorld, request: Request): unknown {
  const body = request.body as { availabilityViewInterval?: unknown } | undefined;
  if (body?.availabilityViewInterval === null) refuse(500, 'ErrorInternalServerError');
  const asked = readBody(requestSchema, request, 'BadRequest');
  const [start, end] = [instantOfZoned(asked.startTime), instantOfZoned(asked.endTime)];
  if (start === undefined || end === undefined || end <= start) return refuse(400, 'ErrorInvalidTimeZone');
  if (end - start >= MAX_DAYS * DAY) refuse(400, 'ErrorTimeWindowTooBig');
  if (asked.schedules.length > MAX_SCHEDULES) refuse(400, 'ErrorMailboxDataArrayTooBig');
  const view = { span: { start, end }, step: asked.availabilityViewInterval, zone: preferredZone(request.get('prefer')) };
  const context = 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)';
  return { '@odata.context': context, value: asked.schedules.map((address) => scheduleOf(world, address, view)) };
}

interface View {
  readonly span: Interval;
  readonly step: number;
  readonly zone: string;
}

function scheduleOf(world: GraphWorld, address: string, view: View): unknown {
  const mailbox = world.mailbox(address);
  const found = mailbox?.access === 'open' ? world.eventsWithin(mailbox, view.span) : undefined;
  if (!mailbox || !found) return unreadable(address, '5009', 'Unable to resolve e-mail address to an Active Directory object.');
  if (found.length > MAX_ENTRIES) return unreadable(address, '5006', 'The result set contains too many calendar entries.');
  return {
    scheduleId: address,
    availabilityView: availabilityView(found, view),
    scheduleItems: world.areItemsHidden ? [] : found.map((event) => itemOf(event, view.zone)),
    workingHours: workingHoursOf(mailbox),
  };
}

function unreadable(address: string, responseCode: string, message: string): unknown {
  return { scheduleId: address, availabilityView: '', error: { message, responseCode } };
}

function itemOf(event: CalendarEvent, zone: string): unknown {
  const isPrivate = event.sensitivity === 'private';
  const shown = isPrivate ? {} : { subject: event.subject, location: event.location };
  const { start, end } = event.span;
  return { isPrivate, status: event.showAs, ...shown, start: toZoned(start, zone), end: toZoned(end, zone) };
}

/** One digit for each step of the period; the heaviest of what overlaps it. */
function availabilityView(events: readonly CalendarEvent[], { span, step }: View): string {
  const stepOf = (at: number): number => (at - span.start) / (step * MINUTE);
  const view = new Array<string>(Math.ceil(stepOf(span.end))).fill('0');
  for (const { showAs, span: taken } of events.toSorted((a, b) => weightOf(a.showAs) - weightOf(b.showAs))) {
    if (taken.end > taken.start)
      view.fill(DIGITS[showAs], Math.max(0, Math.floor(stepOf(taken.start))), Math.max(0, Math.ceil(stepOf(taken.end))));
  }
  return view.join('');
}

function weightOf(showAs: ShowAs): number {
  return LIGHTEST_FIRST.indexOf(showAs);
}

/** As in `mailboxSettings` too: a Windows zone name, times with seven decimals. */
export function workingHoursOf({ workingHours, timeZone }: GraphMailbox): unknown {
  return {
    daysOfWeek: workingHours.days.map((day) => WEEKDAYS[day - 1]),
    startTime: `${workingHours.from}:00.0000000`,
    endTime: `${workingHours.to}:00.0000000`,
    timeZone: { name: timeZone },
  };
}
