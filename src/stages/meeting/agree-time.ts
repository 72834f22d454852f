import { happened, refused, unchanged, type Decision } from '../../kernel/decision.ts';
import type { Instant, Interval } from '../../kernel/time/instant.ts';
import { instantOf, isLocalDate, isLocalTime } from '../../kernel/time/zone.ts';
import type { Area } from '../../model/area/area.ts';
import { methodOf } from '../../model/area/names.ts';
import { blockAround, marginsOf } from '../../model/order/block.ts';
import type { OrderEvent } from '../../model/order/events.ts';
import { isStaffed, meetingSlot, seatOf, teamKind, type Order } from '../../model/order/order.ts';
import { isAhead } from '../../model/order/phases.ts';

export type AgreeRefusal =
  'not-convener' | 'not-preparing' | 'not-a-date' | 'not-a-time' | 'time-past' | 'out-of-row' | 'booked-elsewhere' | 'busy-then';

/** What the convener agreed with the family, as it was written. */
export interface AgreedInputs {
  readonly agreedDate?: string | undefined;
  readonly agreedFrom?: string | undefined;
}

export interface AgreedFacts {
  readonly consultant: string;
  readonly area: Area;
  /** The calendar over the whole block. Unknown does not stop: the convener knows their own days. */
  readonly availability: 'free' | 'busy' | 'unknown';
  /** "I have freed the time": agreed although the calendar still says busy. */
  readonly insists: boolean;
  /** Holds a seat of another order that overlaps. */
  readonly isBookedElsewhere: boolean;
  /** Of a meeting of a series: from the one before it to the next. An agreed time is of that meeting alone, and the row keeps its order. */
  readonly between?: Interval | undefined;
}

/** May the convener agree another time with the family? They prepare the meeting with them, and lead it alone. */
export function mayAgreeTime(order: Order, area: Area, person: string): boolean {
  const isInviting = methodOf(area, order.request.method)?.invites === 'convener';
  return isInviting && teamKind(order) === 'convener' && seatOf(order, person) !== undefined;
}

/** The meeting at that day and hour, as long as it was; undefined where these are none. */
export function agreedSlot(
  order: Order,
  { agreedDate = '', agreedFrom = '' }: AgreedInputs,
  { zone }: Area,
): Interval | undefined {
  const slot = meetingSlot(order);
  const [date, time] = [agreedDate.trim(), agreedFrom.trim().slice(0, 5)];
  if (slot === undefined || !isLocalDate(date) || !isLocalTime(time)) return undefined;
  const start = instantOf(date, time, zone);
  return { start, end: start + (slot.end - slot.start) };
}

/**
 * The convener has agreed the time with the family: the meeting is held then, with the same convener under the same number. The preparation
 * takes its weeks, so that the time of the order is often only the first one. The same time again changes nothing.
 */
export function agreeTime(
  order: Order,
  inputs: AgreedInputs,
  facts: AgreedFacts & { readonly now: Instant },
): Decision<OrderEvent, AgreeRefusal> {
  const { area, consultant } = facts;
  if (!mayAgreeTime(order, area, consultant)) return refused('not-convener');
  if (!isAhead(order) || !isStaffed(order)) return refused('not-preparing');
  if (!isLocalDate(cleaned(inputs).date)) return refused('not-a-date', 'agreedDate');
  const slot = agreedSlot(order, inputs, area);
  if (slot === undefined) return refused('not-a-time', 'agreedFrom');
  if (slot.start === meetingSlot(order)?.start) return unchanged();
  const block = blockAround(slot, marginsOf(order, area.policy));
  const reason = whyNotThen({ slot, block }, facts);
  return reason === undefined ? happened<OrderEvent>({ type: 'TimeAgreed', slot, block }) : refused(reason, 'agreedDate');
}

function whyNotThen(
  { slot, block }: { readonly slot: Interval; readonly block: Interval },
  { availability, insists, isBookedElsewhere, between, now }: AgreedFacts & { readonly now: Instant },
): AgreeRefusal | undefined {
  if (block.start <= now) return 'time-past';
  if (between !== undefined && (slot.start < between.start || slot.end > between.end)) return 'out-of-row';
  if (isBookedElsewhere) return 'booked-elsewhere';
  return availability === 'busy' && !insists ? 'busy-then' : undefined;
}

function cleaned({ agreedDate = '', agreedFrom = '' }: AgreedInputs): { readonly date: string; readonly time: string } {
  return { date: agreedDate.trim(), time: agreedFrom.trim().slice(0, 5) };
}
