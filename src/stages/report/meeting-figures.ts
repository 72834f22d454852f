import { HOUR } from '../../kernel/time/instant.ts';
import { meetingSlot } from '../../model/order.ts';
import type { Attendance, Order } from '../../model/order.ts';
import type { Cut } from './facts.ts';
import { guardSmall, HIDDEN } from './small-groups.ts';
import type { Cell } from './small-groups.ts';
import { percent, rounded, sum } from './statistics.ts';

/** Meetings held in the period. */
export interface Meetings {
  readonly held: number;
  readonly first: number;
  readonly followUps: number;
  readonly followUpsAgreed: number;
  /** Those whose attendance the pair has counted: the participants below are theirs. */
  readonly counted: number;
  readonly hours: number;
  /** Per cent of the counted meetings in which somebody of the group took part. */
  readonly shareWithClose: number | undefined;
  readonly shareWithChildren: number | undefined;
  readonly participants: Participants;
}

/** People by group; children and young people are counted within the three groups. */
export interface Participants {
  readonly family: Cell;
  readonly close: Cell;
  readonly professionals: Cell;
  readonly children: Cell;
  readonly young: Cell;
  readonly total: Cell;
}

export function meetings({ held, area }: Cut): Meetings {
  const attended = held.flatMap(({ attendance }) => (attendance === undefined ? [] : [attendance]));
  const followUps = held.filter(({ request }) => request.followUpOf !== undefined).length;
  const share = (test: (one: Attendance) => boolean): number | undefined =>
    percent(attended.filter(test).length, attended.length);
  return {
    held: held.length,
    first: held.length - followUps,
    followUps,
    followUpsAgreed: attended.filter(({ followUpOn }) => followUpOn !== undefined).length,
    counted: attended.length,
    hours: rounded(sum(held.map(hoursOf))) ?? 0,
    shareWithClose: share(({ close }) => close > 0),
    shareWithChildren: share(({ children, young }) => children + young > 0),
    participants: participants(attended, area.policy.smallestGroup),
  };
}

/**
 * Two partitions of the same people are guarded: the three groups, and within family and close people the children, the young and
 * the rest. The rest is never shown, but would be told by subtraction.
 */
function participants(attended: readonly Attendance[], smallest: number): Participants {
  const total = (group: 'family' | 'close' | 'professionals' | 'children' | 'young'): number =>
    sum(attended.map((one) => one[group]));
  const groups = [total('family'), total('close'), total('professionals')] as const;
  const [children, young] = [total('children'), total('young')];
  const ages = [children, young, Math.max(0, groups[0] + groups[1] - children - young)];
  const byGroup = guardSmall(
    groups.map((count) => [count]),
    smallest,
  );
  const byAge = guardSmall(
    ages.map((count) => [count]),
    smallest,
  );
  const shown = (guarded: typeof byGroup, i: number, count: number): Cell => (guarded.hidden.has(i) ? HIDDEN : count);
  return {
    family: shown(byGroup, 0, groups[0]),
    close: shown(byGroup, 1, groups[1]),
    professionals: shown(byGroup, 2, groups[2]),
    children: shown(byAge, 0, children),
    young: shown(byAge, 1, young),
    total: byGroup.isTotalShown ? sum(groups) : HIDDEN,
  };
}

function hoursOf(order: Order): number {
  const slot = meetingSlot(order);
  return slot === undefined ? 0 : (slot.end - slot.start) / HOUR;
}
