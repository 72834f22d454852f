import { z } from 'zod/v4';
import { MINUTE, type Instant, type Interval } from '../../../kernel/time/instant.ts';
import type { Reading } from '../../../ports/calendar.ts';
import { fromGraphTime, toGraphTime } from './graph-time.ts';
import { workingHoursOf } from './mailbox-hours.ts';

/** Minutes of one digit of the availability view. */
const VIEW_MINUTES = 15;

/** The body of `getSchedule`. */
export function scheduleRequest(mailboxes: readonly string[], period: Interval): unknown {
  return {
    schedules: mailboxes,
    startTime: toGraphTime(viewStart(period)),
    endTime: toGraphTime(period.end),
    availabilityViewInterval: VIEW_MINUTES,
  };
}

/** The readings of one answer by mailbox in lower case. Who is asked for and not in it is unknown; so is whoever cannot be read. */
export function readSchedules(asked: readonly string[], period: Interval, body: unknown): ReadonlyMap<string, Reading> {
  const { value } = answer.safeParse(body).data ?? { value: [] };
  const readings = value.flatMap((each) => {
    const schedule = scheduleSchema.safeParse(each);
    return schedule.success ? [[schedule.data.scheduleId.toLowerCase(), readingOf(schedule.data, period)] as const] : [];
  });
  const found = new Map(readings);
  return new Map(asked.map((mailbox) => [mailbox, found.get(mailbox) ?? unknown('error')]));
}

/** On the quarter, as meetings are: a digit that stood across two quarters would make both busy. */
function viewStart({ start }: Interval): Instant {
  return start - (start % (VIEW_MINUTES * MINUTE));
}

export function unknown(reason: Extract<Reading, { isKnown: false }>['reason']): Reading {
  return { isKnown: false, reason };
}

const time = z.looseObject({ dateTime: z.string(), timeZone: z.string() });
const itemSchema = z.looseObject({ status: z.string().nullish(), start: time, end: time });
const answer = z.looseObject({ value: z.array(z.unknown()) });
const scheduleSchema = z.looseObject({
  scheduleId: z.string(),
  error: z.looseObject({ responseCode: z.string().nullish(), message: z.string().nullish() }).nullish(),
  scheduleItems: z.array(z.unknown()).nullish(),
  availabilityView: z.string().nullish(),
  workingHours: z.unknown(),
});
type Schedule = z.infer<typeof scheduleSchema>;

function readingOf(schedule: Schedule, period: Interval): Reading {
  if (schedule.error) return unknown(reasonOf(schedule.error.responseCode ?? ''));
  const spans = spansIn(schedule, period);
  if (spans === undefined) return unknown('error');
  const workingHours = workingHoursOf(schedule.workingHours);
  return { isKnown: true, busy: spans, ...(workingHours && { workingHours }) };
}

/**
 * What is listed, and besides what only the view shows as taken: some mailboxes list nothing, others leave single times out. Undefined: one
 * item cannot be read, or there is nothing to read at all; either way the person may be busy.
 */
function spansIn({ scheduleItems, availabilityView }: Schedule, period: Interval): readonly Interval[] | undefined {
  const items = scheduleItems?.map(takenBy) ?? [];
  if (items.includes(undefined)) return undefined;
  const listed = items.flatMap((item) => item ?? []);
  if (!availabilityView) return scheduleItems ? listed : undefined;
  return [...listed, ...viewedBusy(availabilityView, period, listed)];
}

/** Outlook's own codes beside their names: 5009 is an address that it cannot resolve. */
function reasonOf(code: string): 'no-mailbox' | 'throttled' | 'error' {
  if (/^(?:5009|ErrorMailRecipientNotFound|ErrorInvalidUser|ErrorNonExistentMailbox)$/i.test(code)) return 'no-mailbox';
  return /throttl|busy|TooManyRequests|ErrorTimeoutExpired/i.test(code) ? 'throttled' : 'error';
}

const FREE = new Set(['free', 'workingelsewhere']);

/** An empty list where the item leaves the person free; undefined where its times cannot be read. A status nobody knows is busy. */
function takenBy(foreign: unknown): readonly Interval[] | undefined {
  const { data } = itemSchema.safeParse(foreign);
  if (data === undefined) return undefined;
  const [start, end] = [fromGraphTime(data.start), fromGraphTime(data.end)];
  if (start === undefined || end === undefined || end < start) return undefined;
  return FREE.has((data.status ?? '').toLowerCase()) ? [] : [{ start, end }];
}

/**
 * The view is a digit for each quarter of an hour, 0 free and 4 working elsewhere. Quarters of the same kind that nothing listed explains are
 * one time: so the view of a time that we hold shows just that time.
 */
function viewedBusy(view: string, period: Interval, listed: readonly Interval[]): readonly Interval[] {
  if (!/[^04]/.test(view)) return [];
  const from = viewStart(period);
  const step = VIEW_MINUTES * MINUTE;
  const digits = Array.from(view);
  for (const { start, end } of listed) {
    const last = Math.min(digits.length, Math.ceil((end - from) / step));
    for (let at = Math.max(0, Math.floor((start - from) / step)); at < last; at += 1) digits[at] = '0';
  }
  return [...digits.join('').matchAll(/([^04])\1*/g)].map(({ index, 0: { length } }) => ({
    start: from + index * step,
    end: from + (index + length) * step,
  }));
}
