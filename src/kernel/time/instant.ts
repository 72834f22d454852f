/** A moment: milliseconds since 1 January 1970, UTC. */
export type Instant = number;

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** In milliseconds. `DAY` is 24 hours: for calendar days use `calendar-date.ts`, because two days a year are 23 and 25 hours. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** True when they share a moment. Meetings back to back do not overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

export function contains(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same time as sorted stretches that neither overlap nor touch; empty and backward ones are dropped. */
export function mergeIntervals(list: readonly Interval[]): Interval[] {
  const merged: { start: Instant; end: Instant }[] = [];
  const sorted = list.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Reads ISO 8601 with an offset or `Z`, seconds and fractions optional; anything else, and a day that does not exist, is undefined. */
export function parseInstant(iso: string): Instant | undefined {
  const [date = '', clock = '', second = '00', fraction = '', offset = ''] = ISO.exec(iso)?.slice(1) ?? [];
  const zone = offset.replace(/^(.\d\d)(\d\d)$/, '$1:$2');
  const instant = Date.parse(`${date}T${clock}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`);
  return Number.isNaN(instant) || !isDay(date) ? undefined : instant;
}

/** The platform takes 29 February of any year for a day. */
function isDay(date: string): boolean {
  return Number(date.slice(8)) < 29 || toIso(Date.parse(`${date}T00:00:00.000Z`)).startsWith(date);
}

/** ISO 8601 in UTC with milliseconds: `2027-01-20T11:00:00.000Z`. */
export function toIso(instant: Instant): string {
  return new Date(instant).toISOString();
}

const ISO = new RegExp(
  [
    String.raw`^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)`,
    String.raw`(?::([0-5]\d)(?:[.,](\d{1,9}))?)?`,
    String.raw`(Z|[+-](?:0\d|1[0-8]):?[0-5]\d)$`,
  ].join(''),
);
