import { happened, refused, unchanged } from '../../../kernel/decision.ts';
import type { Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { Order, Phase, WishedWindow } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { mayHandle } from './cancel-order.ts';
import { changedTimes } from './nearest-wish.ts';
import type { TimesReading } from '../request/read-times.ts';

export type MoveRefusal = 'not-yours' | 'too-late-now';

const LOOKING: readonly Phase[] = ['review', 'searching', 'choosing', 'stuck'];
const MOVABLE: readonly Phase[] = [...LOOKING, 'offering', 'preparing', 'confirmed'];

/** New days for the same order: the number stays, the same pair is asked first. Moving is not cancelling (DOMAIN 7). */
export function moveOrder(order: Order, by: PersonId, times: TimesReading, area: Area): Decision<OrderEvent, MoveRefusal> {
  if (!mayHandle(order, area, by)) return refused('not-yours');
  if (isLooking(order) && isAlready(order, times)) return unchanged();
  if (!isMovable(order)) return refused('too-late-now');
  const mover = by === order.orderer.id ? 'orderer' : 'coordinator';
  return happened({ type: 'OrderMoved', ...times, by: mover, endedEvent: order.booking?.eventId });
}

export interface NearerWish {
  readonly by: PersonId;
  /** Which of the changes that the last search found. */
  readonly nearest: string;
  readonly area: Area;
}

/** Takes a change that the search found to help. Pressed again, or when it helps no more, it changes nothing. */
export function moveNearer(order: Order, { by, nearest, area }: NearerWish, now: Instant): Decision<OrderEvent, MoveRefusal> {
  if (!mayHandle(order, area, by)) return refused('not-yours');
  const times = changedTimes(order, nearest, area, now);
  return times === undefined ? unchanged() : moveOrder(order, by, times, area);
}

export function isMovable(order: Order): boolean {
  return MOVABLE.includes(order.phase);
}

/** No time stands yet: moving only changes the days that are wished for. */
export function isLooking(order: Order): boolean {
  return LOOKING.includes(order.phase);
}

/** The press came twice: these days are being looked for already. */
function isAlready({ request }: Order, { windows, durationMinutes }: TimesReading): boolean {
  const isSame = (a: WishedWindow, b: WishedWindow | undefined): boolean =>
    a.date === b?.date && a.from === b.from && a.to === b.to;
  const { length } = request.windows;
  return (
    request.durationMinutes === durationMinutes &&
    length === windows.length &&
    windows.every((one, i) => isSame(one, request.windows[i]))
  );
}
