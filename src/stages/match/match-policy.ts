import type { LocalTime } from '../../kernel/time/zone.ts';

/** Kept with every decision: a changed rule gets a new version, so that an old decision can be understood. */
export const RULE_VERSION = '2026-12';

/** How much each soft part weighs. Every part is 0…1 before its weight, and fewer points is better. */
export interface RankWeights {
  /** Meetings in 12 months relative to the person's own maximum. */
  readonly load: number;
  /** How lately the last meeting was. */
  readonly rest: number;
  /** Offers of other orders that wait for the person's answer. */
  readonly asked: number;
  /** Distance: the order of the municipalities that the person serves. */
  readonly travel: number;
  /** Somebody whose calendar is unknown: asked only after those who are free. */
  readonly unknown: number;
  /** Taken off a person who led the meeting that this one follows: larger than all else together. */
  readonly sameTeam: number;
  /** Two of one sector. */
  readonly sectors: number;
  /** Nobody experienced, or nobody newer to learn. */
  readonly experience: number;
  /** Two who worked together lately. */
  readonly repeat: number;
  /** The one who has mostly led leads again, or mostly recorded records again. */
  readonly balance: number;
}

/** The settings of matching. Numbers live here; the rules read them. */
export interface MatchPolicy {
  /** Starts stand on the clock at every so many minutes: a divisor of 60. */
  readonly gridMinutes: number;
  /** The area's ordinary working day, Monday to Friday. A window wholly outside it is a wish for an evening or a weekend. */
  readonly ordinaryDay: { readonly start: LocalTime; readonly end: LocalTime };
  /**
   * Working hours that the mailbox tells. 'unless-wished': hard, but for windows wholly outside the ordinary day, which the
   * family asked for on purpose and a consultant may freely decline. 'always': hard. 'never': not minded.
   */
  readonly workingHours: 'unless-wished' | 'always' | 'never';
  /** Travel lies inside the working hours too, where that leaves any time at all; where not, people drive home after work. */
  readonly travelInHours: boolean;
  /** May people be asked whose calendar cannot be read. */
  readonly askUnknown: boolean;
  /** More free people than this do not make a time better. At most 16. */
  readonly plenty: number;
  /** A team is chosen of so many who are next in turn for each role. At most 16. */
  readonly inTurn: number;
  /** Times that carry their best teams; the rest get them by `teamsFor`. */
  readonly timesWithTeams: number;
  readonly teamsPerTime: number;
  /** In a bank larger than this the search ends when the best times can no longer change; counts are then "at least". */
  readonly countAllUpTo: number;
  /** A newcomer's history is never taken to be shorter than this. */
  readonly newcomerDays: number;
  /** After so many days a rest grows no longer. */
  readonly fullRestDays: number;
  /** Share of the fairness parts that an acute order still minds, by wave. */
  readonly acuteFairness: readonly number[];
  /** How far beside the wished time the nearest change looks, minutes. */
  readonly nearbyMinutes: number;
  /** How many days after the last wished one the nearest change looks. */
  readonly nearbyDays: number;
  /** The nearest change proposes no meeting outside these hours, unless they were wished. */
  readonly nearbyHours: { readonly start: LocalTime; readonly end: LocalTime };
  /** No meeting is proposed that is shorter than this: the shortest that can be ordered. */
  readonly shortestMinutes: number;
  readonly weights: RankWeights;
}

/** The same with the travel home outside the working hours. */
export function travelAfterHours(policy: MatchPolicy): MatchPolicy {
  return { ...policy, travelInHours: false };
}

/** What holds where an area has set nothing. */
export const DEFAULT_MATCH_POLICY: MatchPolicy = {
  gridMinutes: 30,
  ordinaryDay: { start: '08:00', end: '16:00' },
  workingHours: 'unless-wished',
  travelInHours: true,
  askUnknown: false,
  plenty: 6,
  inTurn: 12,
  timesWithTeams: 10,
  teamsPerTime: 3,
  countAllUpTo: 20_000,
  newcomerDays: 90,
  fullRestDays: 180,
  acuteFairness: [0.5, 0.25, 0],
  nearbyMinutes: 120,
  nearbyDays: 14,
  nearbyHours: { start: '07:00', end: '21:00' },
  shortestMinutes: 90,
  weights: {
    load: 4,
    rest: 2,
    asked: 1,
    travel: 1,
    unknown: 50,
    sameTeam: 100,
    sectors: 1,
    experience: 1,
    repeat: 1.5,
    balance: 0.5,
  },
};
