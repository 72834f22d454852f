import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { PersonId } from '../people/person.ts';

/** Why no time was found. The first seven are faults of the wish, the rest tell of the bank. Each has its own sentence and next step. */
export type MatchProblem =
  | 'no-window'
  | 'window-ends-before-start'
  | 'window-in-past'
  | 'too-soon'
  | 'longer-than-window'
  | 'longer-than-working-day'
  | 'only-days-off'
  | 'nobody-in-bank'
  | 'nobody-in-area'
  | 'nobody-qualified'
  | 'too-few-qualified'
  | 'too-few-reached'
  | 'all-unknown'
  | 'too-few-known'
  | 'no-common-time';

/** Why a search ended as it did: kept with the order and shown to the coordinator. Never a calendar's contents. */
export interface MatchLog {
  readonly at: Instant;
  readonly ruleVersion: string;
  readonly counts: {
    readonly candidates: number;
    readonly qualified: number;
    readonly free: number;
    readonly unknown: number;
    readonly starts: number;
    /** Those who could be asked, were they only in reach. Absent where there are none, and in logs of old. */
    readonly unreached?: number | undefined;
  };
  /** The first thing that explains why no time was found. */
  readonly problem?: MatchProblem | undefined;
  /** Of a series: for how many meetings at once people were to be free. */
  readonly meetings?: number | undefined;
  /** Of a series without a time: which of those meetings (2, 3 …) is in the way. */
  readonly tightMeeting?: number | undefined;
  /** Single changes of the wish that would help, the easiest first. */
  readonly nearest: readonly NearestHint[];
  /** For each person who is not suggested, the first rule that stopped them. */
  readonly whyNot: readonly { readonly consultant: PersonId; readonly reason: string }[];
  readonly unknown: readonly { readonly consultant: PersonId; readonly reason: string }[];
  /** Those suggested for the best time, with the parts of their rank. */
  readonly suggested: readonly { readonly consultant: PersonId; readonly parts: readonly RankedPart[] }[];
  /** How those suggested suit each other; a part without points is as good as can be. Absent in logs of old. */
  readonly team?: readonly RankedPart[] | undefined;
}

/** One soft part of a rank: which, how many points (fewer come first) and the number that explains it. */
export interface RankedPart {
  readonly part: string;
  readonly points: number;
  readonly number?: number | undefined;
}

export interface NearestHint {
  readonly kind:
    | 'later'
    | 'earlier'
    | 'shorter'
    | 'other-day'
    | 'remote'
    | 'any-language'
    | 'neighbours'
    | 'beyond-hours'
    | 'ask-unknown'
    | 'fewer-seats'
    | 'first-contact';
  /** Minutes later or earlier, the shorter length in minutes, or the number of seats. */
  readonly number?: number | undefined;
  readonly slot: Interval;
  /** How many different teams the best time would have. */
  readonly teams: number;
}
