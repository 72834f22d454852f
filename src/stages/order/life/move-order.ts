import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import type { NearestHint } from '../../../model/order/match-log.ts';
import type { Order, Phase, WishedWindow } from '../../../model/order/order.ts';
import type { PersonId } from '../../../model/people/person.ts';
import { mayHandle } from './cancel-order.ts';
import { nearestOf, OF_TIME } from '../../../model/search-words.ts';
import type { WishedTimes } from '../request/wished-times.ts';

export type MoveRefusal = 'not-yours' | 'too-late-now';

const LOOKING: readonly Phase[] = ['review', 'searching', 'choosing', 'stuck'];
const MOVABLE: readonly Phase[] = [...LOOKING, 'offering', 'preparing', 'confirmed'];

/** Who moves the order, and the area that says whether they may. */
interface Mover {
  readonly by: PersonId;
  readonly area: Area;
  /** How many later meetings of its series move along. */
  readonly ahead?: number;
}

/** New days for the same order: the number stays, the same pair is asked first. Moving is not cancelling (DOMAIN 7). */
export function moveOrder(order: Order, times: WishedTimes, { by, area, ahead = 0 }: Mover): Decision<OrderEvent, MoveRefusal> {
  if (!mayHandle(order, area, by)) return refused('not-yours');
  if (isLooking(order) && isAlready(order, times)) return unchanged();
  if (!isMovable(order)) return refused('too-late-now');
  const mover = by === order.orderer.id ? 'orderer' : 'coordinator';
  return happened({
    type: 'OrderMoved',
    ...times,
    by: mover,
    endedEvent: order.booking?.eventId,
    ...movedAlong(order, ahead),
  });
}

/** While times are being looked for, they are looked for for as many meetings as before. */
function movedAlong(order: Order, said: number): { readonly ahead?: number } {
  const ahead = isLooking(order) ? (order.ahead ?? 0) : said;
  return ahead > 0 ? { ahead } : {};
}

/** Takes one of the changes that the last search found to help. Pressed again, or when it helps no more, it changes nothing. */
export function moveNearer(
  order: Order,
  nearest: string,
  { by, area, now }: Mover & { readonly now: Instant },
): Decision<OrderEvent, MoveRefusal> {
  if (!mayHandle(order, area, by)) return refused('not-yours');
  const times = changedTimes(order, nearest, { area, now });
  return times === undefined ? unchanged() : moveOrder(order, times, { by, area });
}

export function isMovable(order: Order): boolean {
  return MOVABLE.includes(order.phase);
}

/** No time stands yet: moving only changes the days that are wished for. */
export function isLooking(order: Order): boolean {
  return LOOKING.includes(order.phase);
}

/** The press came twice: these days are being looked for already. */
function isAlready({ request }: Order, { windows, durationMinutes }: WishedTimes): boolean {
  const isSame = (a: WishedWindow, b: WishedWindow | undefined): boolean =>
    a.date === b?.date && a.from === b.from && a.to === b.to;
  const { length } = request.windows;
  return (
    request.durationMinutes === durationMinutes &&
    length === windows.length &&
    windows.every((one, i) => isSame(one, request.windows[i]))
  );
}

/** What changes the order itself: told, and agreed with the coordinator. */
const OF_WISH: readonly NearestHint['kind'][] = ['remote', 'any-language', 'neighbours', 'fewer-seats'];

/** The nearest changes that still lie ahead: those of the time, and those of the other wishes. */
export function nearestWishes(order: Order, now: Instant) {
  const ahead = nearestOf(order).filter(({ slot }) => slot.start > now);
  const ofKinds = (kinds: typeof OF_TIME): readonly NearestHint[] => ahead.filter(({ kind }) => kinds.includes(kind));
  return { ofTime: ofKinds(OF_TIME), ofWish: ofKinds(OF_WISH) };
}

/** The times of the wish after this change; undefined where it helps no more. */
function changedTimes(
  order: Order,
  kind: string,
  { area, now }: { readonly area: Area; readonly now: Instant },
): WishedTimes | undefined {
  const hint = nearestWishes(order, now).ofTime.find((one) => one.kind === kind);
  if (hint === undefined) return undefined;
  const { windows, durationMinutes } = order.request;
  if (hint.kind === 'shorter') return { windows, durationMinutes: hint.number ?? durationMinutes };
  const [start, end] = [localOf(hint.slot.start, area.zone), localOf(hint.slot.end, area.zone)];
  return { windows: [{ date: start.date, from: start.time, to: end.time }], durationMinutes };
}
