import { peopleIn } from '../../../model/feedback/present.ts';
import type { FeedbackGroup } from '../../../model/order/order.ts';
import type { ReportedOrder } from './reported-order.ts';
import { guardSmall, hiddenSign } from './small-groups.ts';
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
export function attendedIn(counted: readonly ReportedOrder[], smallest: number): Attended {
  const counts = ATTENDED.map((group) => attendedBy(group, counted));
  const guarded = guardSmall(counts, smallest);
  const cells = counts.map((count, i): Cell => (guarded.hidden.has(i) ? hiddenSign(count, smallest) : count));
  const total = sum(counts);
  return {
    groups: Object.fromEntries(ATTENDED.map((group, i) => [group, cells[i]])) as Record<AttendedGroup, Cell>,
    total: guarded.isTotalShown ? total : hiddenSign(total, smallest),
  };
}

function attendedBy(group: AttendedGroup, counted: readonly ReportedOrder[]): number {
  return sum(counted.map(({ attendance, team }) => (attendance === undefined ? 0 : peopleIn(group, attendance, team.length))));
}
