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
    ...reasons(result, team),
    at: result.factsAt,
    counts: { candidates, qualified, free, unknown, starts, ...unreachedIn(result) },
    problem: result.problem,
    ...(result.meetings !== undefined && { meetings: result.meetings }),
    ...(result.tightMeeting !== undefined && { tightMeeting: result.tightMeeting }),
    nearest: result.nearest.map(hintOf),
    suggested: (team?.people ?? []).map(explained),
  };
}

/** So many of those next in turn are explained: more are not asked at a time. */
const MOST_EXPLAINED = 12;

/** Why these people are asked at the chosen time and not the others: as they are asked, the best team, then the order of turn. */
export function logOfSlot(ranking: SlotRanking, { candidates, now }: MatchFacts, meetings = 1): MatchLog {
  const { free, unknown, teams, whyNot } = ranking;
  const stopped = whyNot.filter(({ reason }) => HARD_RULES.some((rule) => rule === reason)).length;
  const team = new Set(teams[0]?.people.map(({ id }) => id));
  const inTurn = [...free.filter(({ id }) => team.has(id)), ...free.filter(({ id }) => !team.has(id))];
  const qualified = candidates.length - stopped;
  return {
    ...reasons(ranking, teams[0]),
    at: now,
    counts: {
      candidates: candidates.length,
      qualified,
      free: free.length,
      unknown: unknown.length,
      starts: 1,
      ...unreachedIn(ranking),
    },
    ...(meetings > 1 && { meetings }),
    nearest: [],
    suggested: inTurn.slice(0, MOST_EXPLAINED).map(explained),
  };
}

/** Counted apart: they meet every other condition. */
function unreachedIn({ whyNot }: Pick<MatchResult, 'whyNot'>): { readonly unreached?: number } {
  const unreached = whyNot.filter(({ reason }) => reason === 'out-of-reach').length;
  return unreached === 0 ? {} : { unreached };
}

function reasons({ whyNot, unknown }: Pick<MatchResult, 'whyNot' | 'unknown'>, team: Team | undefined) {
  return {
    ruleVersion: RULE_VERSION,
    whyNot: whyNot.map(({ id, reason }) => ({ consultant: id, reason })),
    unknown: unknown.map(({ id, reason }) => ({ consultant: id, reason })),
    team: team === undefined ? [] : partsTogether(team),
  };
}

function explained({ id, why }: Pick<Askable, 'id' | 'why'>): MatchLog['suggested'][number] {
  return { consultant: id, parts: why.map(partOf) };
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
  // Days that count from joining are no days since a meeting.
  const name = part.part === 'rest' && part.isFirst ? 'joined' : part.part;
  return { part: name, points: part.points, number };
}
