import type { FeedbackGroup, Order } from '../../../model/order/order.ts';
import { guardSmall, HIDDEN } from './small-groups.ts';
import type { Cell } from './small-groups.ts';
import { sum } from './statistics.ts';

/** The people of a meeting, each in one group: children and young people apart from the grown-ups of the family and the close. */
export const ATTENDED = ['child', 'young', 'client', 'close', 'professional'] as const satisfies readonly FeedbackGroup[];
export type AttendedGroup = (typeof ATTENDED)[number];

export interface Attended {
  readonly groups: Readonly<Record<AttendedGroup, Cell>>;
  readonly total: Cell;
}

/** How many took part in these meetings, small groups hidden. Every table of a report tells attendance by this. */
export function attendedIn(counted: readonly Order[], smallest: number): Attended {
  const counts = ATTENDED.map((group) => attendedBy(group, counted));
  const guarded = guardSmall(
    counts.map((count) => [count]),
    smallest,
  );
  const cells = ATTENDED.map((group, i) => [group, guarded.hidden.has(i) ? HIDDEN : (counts[i] ?? 0)] as const);
  return {
    groups: Object.fromEntries(cells) as Record<AttendedGroup, Cell>,
    total: guarded.isTotalShown ? sum(counts) : HIDDEN,
  };
}

/** One orderer for each meeting and one consultant for each seat; children and young are taken from the family first, then from the close. */
export function attendedBy(group: FeedbackGroup, counted: readonly Order[]): number {
  return sum(
    counted.map(({ attendance, seats }) => {
      if (attendance === undefined) return 0;
      const { family, close, professionals, children, young } = attendance;
      const beyond = Math.max(0, children + young - family);
      return {
        child: children,
        young,
        client: Math.max(0, family - children - young),
        close: Math.max(0, close - beyond),
        professional: professionals,
        orderer: 1,
        consultant: seats.length,
      }[group];
    }),
  );
}
