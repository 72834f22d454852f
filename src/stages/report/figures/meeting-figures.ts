import { meetingNamed } from '../../../kernel/meeting-number.ts';
import type { Attendance } from '../../../model/order/order.ts';
import { attendedIn, type Attended } from './attendance.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import type { Cut } from './facts.ts';
import { guardSmall, hiddenSign } from './small-groups.ts';
import { mean, percent, rounded, sum } from './statistics.ts';

/** Meetings held in the period. */
export interface Meetings {
  readonly held: number;
  readonly first: number;
  readonly followUps: number;
  /** Second and later meetings of a series. */
  readonly later: number;
  /** A day was noted for the follow-up, it was ordered, and it was held, up to "as of". */
  readonly followUpsAgreed: number;
  readonly followUpsOrdered: number;
  readonly followUpsHeld: number;
  /** Meetings with time of the family's own of which it was told whether a plan was made, and those where one was; small numbers hidden. */
  readonly plansTold: Cell;
  readonly plansMade: Cell;
  /** Those whose attendance the pair has counted: the participants below are theirs. */
  readonly counted: number;
  readonly hours: number;
  /** Mean of the sectors that were called together: the orderer's, those invited, and those of the invited units. */
  readonly sectors: number | undefined;
  /** Per cent of the counted meetings in which somebody of the group took part. */
  readonly shareWithClose: number | undefined;
  readonly shareWithChildren: number | undefined;
  readonly participants: Attended;
}

export function meetings({ held, area }: Cut): Meetings {
  const attended = held.flatMap(({ attendance }) => (attendance === undefined ? [] : [attendance]));
  const later = held.filter(({ number }) => meetingNamed(number) !== undefined).length;
  const followUps = held.filter(
    ({ number, request }) => request.followUpOf !== undefined && meetingNamed(number) === undefined,
  ).length;
  const share = (test: (one: Attendance) => boolean): number | undefined =>
    percent(attended.filter(test).length, attended.length);
  return {
    held: held.length,
    first: held.length - followUps - later,
    followUps,
    later,
    followUpsAgreed: attended.filter(({ followUpOn }) => followUpOn !== undefined).length,
    followUpsOrdered: held.filter(({ followedUp }) => followedUp !== undefined).length,
    followUpsHeld: held.filter(({ followedUp }) => followedUp === 'held').length,
    ...plansIn(attended, area.policy.smallestGroup),
    counted: attended.length,
    hours: rounded(sum(held.map(({ hours }) => hours))) ?? 0,
    sectors: rounded(mean(held.map(({ sectors }) => sectors))),
    shareWithClose: share(({ close }) => close > 0),
    shareWithChildren: share(({ children, young }) => children + young > 0),
    participants: attendedIn(held, area.policy.smallestGroup),
  };
}

function plansIn(attended: readonly Attendance[], smallest: number): Pick<Meetings, 'plansTold' | 'plansMade'> {
  const told = attended.flatMap(({ planMade }) => planMade ?? []);
  const made = told.filter((isMade) => isMade).length;
  const { hidden, isTotalShown } = guardSmall([made, told.length - made], smallest);
  return {
    plansTold: isTotalShown ? told.length : hiddenSign(told.length, smallest),
    plansMade: hidden.has(0) ? hiddenSign(made, smallest) : made,
  };
}
