import type { Instant } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Area } from '../../../model/area/area.ts';
import type { NearestHint } from '../../../model/order/match-log.ts';
import type { Order } from '../../../model/order/order.ts';
import { nearestOf } from '../../../model/search-words.ts';
import type { WishedTimes } from '../request/wished-times.ts';

/** What the orderer can change by a press: the time. */
const OF_TIME: readonly NearestHint['kind'][] = ['later', 'earlier', 'shorter', 'other-day'];
/** What changes the order itself: told, and agreed with the coordinator. */
const OF_WISH: readonly NearestHint['kind'][] = ['remote', 'any-language', 'neighbours', 'fewer-seats'];

/** The nearest changes that still lie ahead: those of the time, and those of the other wishes. */
export function nearestWishes(order: Order, now: Instant) {
  const ahead = nearestOf(order).filter(({ slot }) => slot.start > now);
  const ofKinds = (kinds: typeof OF_TIME): readonly NearestHint[] => ahead.filter(({ kind }) => kinds.includes(kind));
  return { ofTime: ofKinds(OF_TIME), ofWish: ofKinds(OF_WISH) };
}

/** The times of the wish after this change; undefined where it helps no more. */
export function changedTimes(
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
