import type { SeatRole } from '../../../model/area/methods.ts';

/** How many of a team must be able to lead, how many to record, and how many there are. */
export interface SeatDemand {
  readonly leads: number;
  readonly recorders: number;
  readonly seats: number;
}

export function demandOf(roles: readonly SeatRole[]): SeatDemand {
  return {
    leads: roles.filter((role) => role === 'lead' || role === 'convener').length,
    recorders: roles.filter((role) => role === 'recorder').length,
    seats: roles.length,
  };
}

/** How many can lead only, record only, and do both. */
export type SkillCounts = readonly [leadOnly: number, recordOnly: number, both: number];

/**
 * How many different teams can be made of these people, so that the seats that want a lead or a
 * recorder get one. Who of a team takes which seat does not make another team.
 */
export function teamCount([leadOnly, recordOnly, both]: SkillCounts, { leads, recorders, seats }: SeatDemand): number {
  let count = 0;
  for (let a = 0; a <= Math.min(seats, leadOnly); a++) {
    for (let b = 0; b <= Math.min(seats - a, recordOnly); b++) {
      const c = seats - a - b;
      const canFill = a + c >= leads && b + c >= recorders;
      if (canFill) count += choose(leadOnly, a) * choose(recordOnly, b) * choose(both, c);
    }
  }
  return count;
}

function choose(from: number, some: number): number {
  let ways = 1;
  for (let i = 0; i < some; i++) ways = (ways * (from - i)) / (i + 1);
  return Math.round(ways);
}
