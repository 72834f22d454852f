import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { LocalDate, Zone } from '../../kernel/time/zone.ts';
import type { SeatRole } from '../../model/area/methods.ts';
import type { Margins } from '../../model/order/block.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { KeptAway } from '../../model/people/rules-of-seating.ts';
import type { Reading } from '../../ports/calendar.ts';
import type { BusyMinutes } from './core/minutes.ts';
import type { MatchPolicy } from './match-policy.ts';

/** One earlier or coming meeting of a consultant. */
export interface Assignment {
  readonly at: Instant;
  readonly role: SeatRole;
  /** Ids of the others of that team. */
  readonly partners: readonly string[];
  readonly orderNumber: string;
}

/** A consultant of the bank as the matching sees them: no name, no address, no calendar contents. */
export interface Candidate extends Omit<Consultant, 'name' | 'email' | 'phone' | 'way'> {
  /** Nothing that is offered would arrive. */
  readonly isOutOfReach?: boolean | undefined;
  /** Of another organisation: asked by a letter, also where its Exchange shares no calendars. */
  readonly isByMail?: boolean | undefined;
  readonly sector: string;
  /** Meetings of the last 24 months and those ahead, in any order. A declined offer is not one of them. */
  readonly assignments: readonly Assignment[];
  /** Whole blocks (travel to travel) of our own meetings but this order's own: busy even when the calendar lags. */
  readonly booked: readonly Interval[];
  /** Whole blocks of other orders' offers that wait for this person's answer: held, so busy too. */
  readonly openOffers?: readonly Interval[] | undefined;
}

/** A calendar that was read, or why it was not; packed minutes (`packBusy`) are read four times as fast. */
export type CalendarReading =
  | Extract<Reading, { isKnown: false }>
  | (Omit<Extract<Reading, { isKnown: true }>, 'busy'> & { readonly busy: readonly Interval[] | BusyMinutes });

/** What was read of the consultants' calendars. */
export interface Calendars {
  /** The time for which they were read (`periodToRead`): nobody is free outside it. */
  readonly period: Interval;
  /** By consultant's id. A missing reading is unknown: 'not-asked'. */
  readonly readings: ReadonlyMap<string, CalendarReading>;
}

/** A time in which the whole meeting may be; set-up, debrief and travel may reach outside it. */
export interface WishedTime extends Interval {
  /** The wish named this very date, so a weekend or a holiday is meant. */
  readonly namesDate?: boolean | undefined;
}

/** What one order asks of the bank. */
export interface MatchNeed extends KeptAway, Margins {
  /** Breaks ties the same way every time: the order's number. */
  readonly key: string;
  /** Undefined: any method (the coordinator decides). */
  readonly method?: string | undefined;
  /** Undefined: any language. */
  readonly language?: string | undefined;
  /** Undefined: served by everybody (a remote meeting without a place). */
  readonly municipality?: string | undefined;
  /** Municipalities next to it: asked about only by the nearest change. */
  readonly neighbours: readonly string[];
  /** Municipalities that the coordinator has added to the search. */
  readonly widenedTo?: readonly string[] | undefined;
  /** Asked about only by what would help: those out of reach count as if they were not. */
  readonly withUnreached?: boolean | undefined;
  /** The seats that are to be filled now. */
  readonly teamRoles: readonly SeatRole[];
  /** Consultants who already hold a seat of this meeting: never asked again, and the pair rules look at them. */
  readonly seated?: readonly string[] | undefined;
  readonly durationMinutes: number;
  readonly windows: readonly WishedTime[];
  /** No meeting starts before this. */
  readonly earliestStart: Instant;
  /** The team of the meeting that this one continues. */
  readonly followUpOf?: readonly string[] | undefined;
  readonly isAcute: boolean;
  /** How many waves have been asked already: an acute order minds fairness less by each. */
  readonly wave?: number | undefined;
  /** The meeting's zone: starts stand on its clock, days off are its days. */
  readonly zone: Zone;
  /** Days off of the area besides weekends and the Finnish public holidays. */
  readonly extraHolidays: readonly LocalDate[];
  /** The orderer's own calendar, where it can be read. */
  readonly orderer?: CalendarReading | undefined;
}

/** Everything that one search looks at, as it was at `now`. */
export interface MatchFacts {
  readonly need: MatchNeed;
  /** The whole bank, those who hold a seat of this meeting too. */
  readonly candidates: readonly Candidate[];
  readonly calendars: Calendars;
  readonly policy: MatchPolicy;
  readonly now: Instant;
}
