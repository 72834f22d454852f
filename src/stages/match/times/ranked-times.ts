import { MINUTE, type Interval } from '../../../kernel/time/instant.ts';
import type { RowTime } from '../../../model/order/order.ts';
import type { MatchPolicy } from '../match-policy.ts';
import { type PersonTime, minutesOf } from './availability.ts';
import type { RankedPerson } from '../people/ranking.ts';
import { type Screening, visitFree, visitUnknown } from '../nearest/screening.ts';
import { type Team, bestTeams, queueUp } from '../people/teams.ts';
import { countAt } from '../core/bit-counts.ts';
import { clearBusy, fullMask, hasBit } from '../core/masks.ts';
import type { Scan } from '../core/scan.ts';
import { demandOf, teamCount, type SkillCounts } from '../people/team-count.ts';

/** A time that can be proposed. */
export interface RankedTime {
  /** The meeting itself. */
  readonly slot: Interval;
  /** Qualified people who are free for the whole block. */
  readonly freeCount: number;
  /** Qualified people whose calendar could not be read. */
  readonly unknownCount: number;
  /** How many different teams the free can form; 0 only where the policy lets unknown people be asked and they are needed. */
  readonly teamCount: number;
  /** Everybody of the meeting that this one follows is free. */
  readonly hasSameTeam: boolean;
  /** The orderer's own calendar is busy then. Only where no time without that was found. */
  readonly isOrdererBusy: boolean;
  /** Best first; only the first `timesWithTeams` times carry them. */
  readonly teams: readonly Team[];
  /** Of a series: the later meetings that those who are free then can lead too. */
  readonly row?: readonly RowTime[] | undefined;
}

/** Every time at which the team can be filled, best first. */
export function rankedTimes(found: Screening): RankedTime[] {
  const { need, policy } = found.terms;
  const { times, isOrdererBusy } = withoutOrdererBusy(found, timesOf(found));
  times.sort(betterFirst(found));
  return times.map(({ index, minute, ...counted }, place) => ({
    ...counted,
    slot: { start: minute * MINUTE, end: (minute + need.durationMinutes) * MINUTE },
    isOrdererBusy,
    teams: place < policy.timesWithTeams ? teamsAt(found, index) : [],
  }));
}

/** The best teams of those free at start number `index`; people whose calendar is unknown only by policy, and after the free. */
export function teamsAt(found: Screening, index: number): Team[] {
  const { need, policy } = found.terms;
  const lists = need.teamRoles.map((): RankedPerson[] => []);
  const add = (person: RankedPerson): boolean => queueUp(person, lists, { roles: need.teamRoles, inTurn: policy.inTurn });
  visitFree(found, index, add);
  if (policy.askUnknown) visitUnknown(found, index, (person) => add(asUnknown(person, policy)));
  return bestTeams(lists, found.seated, found.terms);
}

/** Asked only after those who are free. */
function asUnknown(person: RankedPerson, { weights }: MatchPolicy): RankedPerson {
  return { ...person, points: person.points + weights.unknown, isUnknown: true };
}

/** A start at which the team can be filled. */
interface PossibleTime extends Pick<RankedTime, 'freeCount' | 'unknownCount' | 'teamCount' | 'hasSameTeam'> {
  /** Number of the start. */
  readonly index: number;
  readonly minute: number;
}

/** Every start where enough people are free for the whole block; by policy, also where the unknown would make up the number. */
function timesOf(found: Screening): PossibleTime[] {
  const { need, policy } = found.terms;
  const { starts } = found.scene;
  const demand = demandOf(need.teamRoles);
  const former = formerTeam(found);
  const times: PossibleTime[] = [];
  for (let index = 0; index < starts.count; index++) {
    const free = countsAt(found.known, index);
    const unknown = countsAt(found.unknown, index);
    const teams = teamCount(free, demand);
    const mayFill =
      policy.askUnknown && teamCount([free[0] + unknown[0], free[1] + unknown[1], free[2] + unknown[2]], demand) > 0;
    if (teams === 0 && !mayFill) continue;
    times.push({
      index,
      minute: starts.minutes[index] ?? 0,
      freeCount: free[0] + free[1] + free[2],
      unknownCount: unknown[0] + unknown[1] + unknown[2],
      teamCount: teams,
      hasSameTeam: former.length > 0 && former.every((person) => isFree(found, person, index)),
    });
  }
  return times;
}

/**
 * Better first: enough people known to be free; the same team as before, for a follow-up; people in plenty, so that a no does not
 * mean a new search; then the sooner. An acute meeting: the sooner before plenty. A total order, for no two times start together.
 */
function betterFirst({ terms: { need, policy } }: Screening): (a: PossibleTime, b: PossibleTime) => number {
  const margin = (time: PossibleTime): number => (need.isAcute ? 0 : Math.min(policy.plenty, time.freeCount));
  return (a, b) =>
    Number(b.teamCount > 0) - Number(a.teamCount > 0) ||
    Number(b.hasSameTeam) - Number(a.hasSameTeam) ||
    margin(b) - margin(a) ||
    a.minute - b.minute;
}

function countsAt({ tallies }: Scan, index: number): SkillCounts {
  return [countAt(tallies[0], index), countAt(tallies[1], index), countAt(tallies[2], index)];
}

/** Places in the queue of the team of the meeting that this one follows; none when somebody of it cannot be asked any more. */
function formerTeam({ terms, people }: Screening): number[] {
  const former = (terms.need.followUpOf ?? []).filter((id) => !terms.seated.has(id));
  const places = former.map((id) => people.known.findIndex(({ candidate }: PersonTime) => candidate.id === id));
  return places.includes(-1) ? [] : places;
}

function isFree({ known, scene }: Screening, person: number, index: number): boolean {
  return hasBit(known.masks, person * scene.starts.words, index);
}

/** Leaves out the times at which the orderer is busy, unless that would leave none: then the wish outranks the calendar. */
function withoutOrdererBusy(
  { terms, scene }: Screening,
  times: PossibleTime[],
): { times: PossibleTime[]; isOrdererBusy: boolean } {
  const { orderer, durationMinutes } = terms.need;
  if (orderer?.isKnown !== true) return { times, isOrdererBusy: false };
  const mask = fullMask(scene.starts);
  clearBusy(mask, 0, scene.starts, { before: 0, after: durationMinutes }, minutesOf(orderer.busy));
  const free = times.filter(({ index }) => hasBit(mask, 0, index));
  return free.length > 0 ? { times: free, isOrdererBusy: false } : { times, isOrdererBusy: times.length > 0 };
}
