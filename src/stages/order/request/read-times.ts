import { localOf } from '../../../kernel/time/zone.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area.ts';
import type { Method } from '../../../model/methods.ts';
import type { WishedWindow } from '../../../model/order.ts';
import type { TimeFrame } from './facts.ts';
import { FaultList } from './faults.ts';
import { filledWindows } from './fields.ts';
import type { Fields } from './fields.ts';
import type { Faults } from './faults.ts';
import { readRange } from './read-range.ts';
import { readWindows } from './read-windows.ts';

export interface TimesReading {
  readonly windows: readonly WishedWindow[];
  readonly durationMinutes: number;
}

export interface TimeFacts {
  readonly area: Area;
  readonly now: Instant;
  /** Undefined while the method itself is not known: its length is then taken as the usual one. */
  readonly method: Method | undefined;
}

const SHORTEST_MINUTES = 90;
const LONGEST_MINUTES = 240;
const STEP_MINUTES = 30;
const USUAL_MINUTES = 150;

/** Lengths that the form offers, in minutes (DOMAIN: 1.5–4 h). */
export const LENGTHS: readonly number[] = Array.from(
  { length: (LONGEST_MINUTES - SHORTEST_MINUTES) / STEP_MINUTES + 1 },
  (_, step) => SHORTEST_MINUTES + step * STEP_MINUTES,
);

/** When the meeting may be: numbered windows where any is filled, otherwise a range of days with weekdays and hours. */
export function readTimes(fields: Fields, facts: TimeFacts, faults: FaultList): TimesReading | undefined {
  const frame = frameOf(fields, facts, faults);
  const windows = filledWindows(fields).length > 0 ? readWindows(fields, frame, faults) : readRange(fields, frame, faults);
  return windows === undefined ? undefined : { windows, durationMinutes: frame.durationMinutes };
}

/** The time inputs alone, for moving an order. */
export function readNewTimes(
  fields: Fields,
  facts: TimeFacts,
): { readonly ok: true; readonly times: TimesReading } | { readonly ok: false; readonly faults: Faults } {
  const faults = new FaultList();
  const times = readTimes(fields, facts, faults);
  return times === undefined || faults.all.size > 0 ? { ok: false, faults: faults.all } : { ok: true, times };
}

function frameOf({ durationMinutes }: Fields, { area, now, method }: TimeFacts, faults: FaultList): TimeFrame {
  const usual = method?.durationMinutes ?? USUAL_MINUTES;
  const minutes = durationMinutes === undefined ? usual : /^\d{2,3}$/.test(durationMinutes) ? Number(durationMinutes) : 0;
  const isFit = minutes === usual || LENGTHS.includes(minutes);
  if (!isFit) faults.add('durationMinutes', 'bad-length');
  const local = localOf(now, area.zone);
  return { area, today: local.date, clock: local.time, durationMinutes: isFit ? minutes : usual };
}
