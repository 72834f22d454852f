import { localOf } from '../../../kernel/time/zone.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { filledWindows } from '../../../model/fields/fields.ts';
import type { Fields } from '../../../model/fields/fields.ts';
import { FaultList, readField } from '../../../model/fields/read-field.ts';
import type { Faults } from '../../../model/fields/read-field.ts';
import { USUAL_MINUTES } from '../../../model/fields/values.ts';
import type { Method } from '../../../model/area/methods.ts';
import type { WishedWindow } from '../../../model/order/order.ts';
import type { TimeFrame } from './facts.ts';
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

function frameOf(fields: Fields, { area, now, method }: TimeFacts, faults: FaultList): TimeFrame {
  const { date: today, time: clock } = localOf(now, area.zone);
  const said = { ...fields, method: method?.id };
  const { value, fault } = readField('durationMinutes', { area, said, today, bank: new Set() });
  if (fault !== undefined) faults.add('durationMinutes', fault.reason);
  const usual = method?.durationMinutes ?? USUAL_MINUTES;
  return { area, today, clock, durationMinutes: typeof value === 'number' ? value : usual };
}
