import { weekdayOf } from '../../../kernel/time/calendar-date.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import { localOf, type Zone } from '../../../kernel/time/zone.ts';
import { blockAround } from '../../../model/order/block.ts';
import type { MatchFacts } from '../match-facts.ts';
import { rankFor } from '../times/slot.ts';

/**
 * Of the later meetings that are at another hour or weekday than the first, who may come to each: laid over the first one's time they say
 * nothing of working hours.
 */
export function whoComesAt(along: readonly Interval[], slot: Interval, facts: MatchFacts): readonly ReadonlySet<string>[] {
  const { need, calendars } = facts;
  return along
    .filter((one) => hourOf(one, need.zone) !== hourOf(slot, need.zone))
    .map((one) => {
      const { free, unknown } = rankFor(one, { ...facts, calendars: { ...calendars, period: blockAround(one, need) } });
      return new Set([...free, ...unknown].map(({ id }) => id));
    });
}

function hourOf({ start }: Interval, zone: Zone): string {
  const { date, time } = localOf(start, zone);
  return `${weekdayOf(date)} ${time}`;
}
