import type { Instant } from '../../kernel/time/instant.ts';
import type { MatchLog, NearestHint, RankedPart } from '../../model/order/match-log.ts';
import { HARD_RULES } from './people/eligibility.ts';
import type { MatchFacts } from './match-facts.ts';
import { RULE_VERSION } from './match-policy.ts';
import type { NearestChange } from './nearest/nearest-change.ts';
import type { RankPart } from './people/ranking.ts';
import type { MatchResult } from './search.ts';
import type { Askable, SlotRanking } from './times/slot.ts';
import type { Team } from './people/teams.ts';

/** What a search decided and why, as it is kept with the order. */
export function logOf(result: MatchResult): MatchLog {
  const { candidates, qualified, free, unknown, starts } = result.counts;
  const team = result.times[0]?.teams[0];
  return {
    at: result.factsAt,
    ruleVersion: result.ruleVersion,
    counts: { candidates, qualified, free, unknown, starts },
    problem: result.problem,
    nearest: result.nearest.map(hintOf),
    whyNot: result.whyNot.map(({ id, reason }) => ({ consultant: id, reason })),
    unknown: result.unknown.map(({ id, reason }) => ({ consultant: id, reason })),
    suggested: (team?.people ?? []).map(({ id, why }) => ({ consultant: id, parts: why.map(partOf) })),
    team: team === undefined ? [] : partsTogether(team),
  };
}

/** So many of those next in turn are explained: more are not asked at a time. */
const MOST_EXPLAINED = 12;

/** Why these people are asked at the chosen time and not the others. */
export function logOfSlot({ free, unknown, teams, whyNot }: SlotRanking, { candidates, now }: MatchFacts): MatchLog {
  const hard = new Set<string>(HARD_RULES);
  const stopped = whyNot.filter(({ reason }) => hard.has(reason)).length;
  const first = teams[0] === undefined ? [] : partsTogether(teams[0]);
  return {
    at: now,
    ruleVersion: RULE_VERSION,
    counts: {
      candidates: candidates.length,
      qualified: candidates.length - stopped,
      free: free.length,
      unknown: unknown.length,
      starts: 1,
    },
    nearest: [],
    whyNot: whyNot.map(({ id, reason }) => ({ consultant: id, reason })),
    unknown: unknown.map(({ id, reason }) => ({ consultant: id, reason })),
    suggested: teamFirst(free, teams[0])
      .slice(0, MOST_EXPLAINED)
      .map(({ id, why }) => ({ consultant: id, parts: why.map(partOf) })),
    team: first,
  };
}

/** As they are asked: the best team, then the order of turn. */
function teamFirst(free: readonly Askable[], team: Team | undefined): readonly Askable[] {
  const isOfTeam = ({ id }: Askable): boolean => team?.people.some((person) => person.id === id) === true;
  return [...free.filter(isOfTeam), ...free.filter((person) => !isOfTeam(person))];
}

/** What is said of the people together. That a former team has met before is no repeat, but nothing to say otherwise either. */
function partsTogether({ people, why }: Team): readonly RankedPart[] {
  if (people.length < 2) return [];
  const isFormer = people.every((person) => person.why.some(({ part }) => part === 'sameTeam'));
  return why.filter(({ part }) => part !== 'repeat' || !isFormer).map(({ part, points }) => ({ part, points }));
}

function hintOf(change: NearestChange): NearestHint {
  const { kind, time } = change;
  const number =
    kind === 'later' || kind === 'earlier'
      ? change.minutes
      : kind === 'shorter'
        ? change.durationMinutes
        : kind === 'fewer-seats'
          ? change.seats
          : undefined;
  return { kind, number, slot: time.slot, teams: time.teamCount };
}

function partOf(part: RankPart): RankedPart {
  const number =
    part.part === 'load' ? part.meetings : part.part === 'rest' ? part.days : part.part === 'asked' ? part.offers : undefined;
  return { part: part.part, points: part.points, number };
}
