import { overlaps } from '../../../kernel/time/instant.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import { localOf } from '../../../kernel/time/zone.ts';
import type { Zone } from '../../../kernel/time/zone.ts';
import { clashesWith } from '../../../model/order/commitment.ts';
import type { OrderNumber } from '../../../model/order/order.ts';
import { isPermittedOn } from '../../../model/people/rules-of-seating.ts';
import type { BookedPerson } from '../../../ports/matcher.ts';

/** Pauses, the employer's permission and our own books, without the calendar. Working hours are the person's own to judge. */
export function isTaken(
  { consultant, commitments }: BookedPerson,
  { block, order, zone }: { readonly block: Interval; readonly order: OrderNumber; readonly zone: Zone },
): boolean {
  const [first, last] = [block.start, block.end - 1].map((at) => localOf(at, zone).date) as [string, string];
  const own = commitments.filter((one) => one.consultant === consultant.id);
  return (
    consultant.pauses.some(({ from, until }) => from <= last && first <= until) ||
    !isPermittedOn(consultant, last) ||
    own.some(clashesWith(block, order))
  );
}

/** What has no length takes no time. */
export function isBusyIn(block: Interval, busy: readonly Interval[]): boolean {
  return busy.some((one) => one.start < one.end && overlaps(one, block));
}
