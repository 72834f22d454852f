import type { Starts } from '../core/starts.ts';
import type { Scan } from '../core/scan.ts';
import { countAt } from '../core/tally.ts';
import type { Demand } from '../people/team-count.ts';
import { teamCount } from '../people/team-count.ts';

/** A start at which the team can be filled. */
export interface PossibleTime {
  /** Number of the start. */
  readonly index: number;
  readonly minute: number;
  readonly freeCount: number;
  readonly unknownCount: number;
  /** Teams that the free can form. 0 only where unknown people would be needed too. */
  readonly teams: number;
  readonly hasSameTeam: boolean;
}

/** Which times are better: what the order of two times is decided by. */
export interface TimeOrder {
  readonly plenty: number;
  /** The sooner is better, however few can be asked. */
  readonly isAcute: boolean;
}

/** Every start where enough people are free for the whole block; with `askUnknown`, also where the unknown would make up the number. */
export function possibleTimes(starts: Starts, known: Scan, unknown: Scan, demand: Demand, askUnknown: boolean): PossibleTime[] {
  const times: PossibleTime[] = [];
  for (let index = 0; index < starts.count; index++) {
    const [lead, record, both] = countsAt(known, index);
    const [unknownLead, unknownRecord, unknownBoth] = countsAt(unknown, index);
    const teams = teamCount(lead, record, both, demand);
    const mayFill = askUnknown && teamCount(lead + unknownLead, record + unknownRecord, both + unknownBoth, demand) > 0;
    if (teams === 0 && !mayFill) continue;
    const freeCount = lead + record + both;
    const unknownCount = unknownLead + unknownRecord + unknownBoth;
    times.push({ index, minute: starts.minutes[index] ?? 0, freeCount, unknownCount, teams, hasSameTeam: false });
  }
  return times;
}

/**
 * Better first: enough people known to be free; the same team as before, for a follow-up; people in plenty, so that a no does not
 * mean a new search; then the sooner. An acute meeting: the sooner before plenty. A total order, for no two times start together.
 */
export function compareTimes({ plenty, isAcute }: TimeOrder): (a: PossibleTime, b: PossibleTime) => number {
  const margin = (time: PossibleTime): number => (isAcute ? 0 : Math.min(plenty, time.freeCount));
  return (a, b) =>
    Number(b.teams > 0) - Number(a.teams > 0) ||
    Number(b.hasSameTeam) - Number(a.hasSameTeam) ||
    margin(b) - margin(a) ||
    a.minute - b.minute;
}

function countsAt({ tallies }: Scan, index: number): [number, number, number] {
  return [countAt(tallies[0], index), countAt(tallies[1], index), countAt(tallies[2], index)];
}
