import type { Interval, Instant } from '../../kernel/time/instant.ts';
import type { LocalDate, LocalTime } from '../../kernel/time/zone.ts';
import type { Booking, CalendarNote } from './calendar-note.ts';
import type { CancelledBy, CancelReason } from './cancel-reasons.ts';
import type { MatchLog } from './match-log.ts';
import type { Problem } from './order-problem.ts';
import type { SeriesPlace } from '../../kernel/meeting-number.ts';
import type { Counts } from '../fields/counts.ts';
import type { Edited, StoredFields } from '../fields/fields.ts';
import type { SeatRole } from '../area/methods.ts';
import type { Person, PersonId } from '../people/person.ts';
import type { Trainee } from './trainee/trainee.ts';

/** 'VP-2026-0001': the year, then a running number over the whole installation; of a later meeting of a series 'VP-2026-0001-2'. */
export type OrderNumber = string;

/** Where an order is. The four stages of the field are told from this (`stageOf` of `phases`). */
export type Phase =
  | 'review' // the coordinator looks first: by policy, an unknown method or a large team
  | 'searching' // calendars are being read
  | 'choosing' // times are proposed, the orderer picks
  | 'stuck' // nothing fits or nobody took it: the coordinator handles it
  | 'offering' // consultants are being asked for the chosen time
  | 'preparing' // all seats are filled, the preparation talk is ahead
  | 'confirmed' // every one of the pair said: talk held, we are outsiders
  | 'held' // the end has passed: counts and feedback are collected
  | 'closed' // feedback is over; cards are emptied
  | 'cancelled'
  | 'unfilled'; // its days passed without a team, and no new ones were given

export type { Counts } from '../fields/counts.ts';
export type { Problem } from './order-problem.ts';
export type PlaceType = OrderRequest['placeType'];

/** One wished window: a day and hours of wall time in the area's zone, half-open. */
export interface WishedWindow {
  readonly date: LocalDate;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** What was ordered: the order form of the field (DOMAIN 4), checked. It names no client and no relative. Its fields are rows of `fields/`. */
export interface OrderRequest extends StoredFields {
  readonly counts: Counts;
  /** Every day and hours in which the meeting may be, in order; 1–5 windows or a range spelt out by day. */
  readonly windows: readonly WishedWindow[];
  readonly durationMinutes: number;
}

/** A time that was found: the meeting itself, and how many who qualify are free for the whole block. */
export interface Proposal {
  readonly slot: Interval;
  readonly freeCount: number;
  readonly unknownCount: number;
  /** Of a series: the later meetings that the same people could lead, in their order. */
  readonly row?: readonly RowTime[] | undefined;
  /** The orderer's own calendar is busy then: proposed only where every possible time was so. */
  readonly isOrdererBusy?: boolean | undefined;
}

/** The time of a later meeting of a series, as it is proposed with the first one. */
export interface RowTime {
  readonly slot: Interval;
  /** Not at the series' own hour, for nobody could then: the nearest time that suits. */
  readonly isOff?: true | undefined;
}

export type OfferState =
  | 'open'
  | 'willing' // answered yes where the coordinator chooses among the willing
  | 'accepted'
  | 'declined'
  | 'recused'
  | 'lapsed' // no answer in time
  | 'unreached' // the request could not be delivered: the person has said neither yes nor no
  | 'filled' // the seats were filled by others
  | 'withdrawn' // accepted, then gave the seat back
  | 'replaced' // accepted, then the coordinator gave the seat to somebody else
  | 'ended'; // the order was moved or cancelled

export interface Offer {
  readonly id: string;
  readonly consultant: PersonId;
  readonly wave: number;
  readonly slot: Interval;
  /** Set-up, travel, meeting and debrief: held in our own books while the offer is open. */
  readonly block: Interval;
  readonly state: OfferState;
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
  readonly answeredAt?: Instant | undefined;
}

/** One place in the team that leads the meeting. */
export interface Seat {
  readonly index: number;
  readonly role: SeatRole;
  readonly holder?: SeatHolder | undefined;
}

export interface SeatHolder extends Person {
  readonly offer: string;
  readonly since: Instant;
  /** Said: preparation talk held, we are outsiders to the case. */
  readonly isPrepared: boolean;
}

export type FeedbackGroup = 'child' | 'young' | 'client' | 'close' | 'professional' | 'orderer' | 'consultant';
export type CodeGroup = 'child' | 'young' | 'client' | 'close' | 'professional'; // they answer behind a code, without an account

/** More answers than people of one group of a meeting. */
export interface Overcount {
  readonly group: FeedbackGroup;
  readonly answers: number;
  readonly people: number;
}

export interface Attendance extends Counts {
  readonly summaryGiven: boolean;
  /** Asked where the family has time of its own: did they make their plan? Never the plan itself. */
  readonly planMade?: boolean | undefined;
  readonly followUpOn?: LocalDate | undefined;
}

export interface Order {
  readonly number: OrderNumber;
  readonly area: string;
  readonly orderer: Person;
  readonly placedAt: Instant;
  readonly phase: Phase;
  readonly request: OrderRequest;
  readonly problem?: Problem | undefined;
  /** When its orderer pressed for the search that is going on, or the last one: for some seconds they look at the answer. */
  readonly askedAt?: Instant | undefined;
  readonly edited?: Edited | undefined;
  /** The coordinator has changed the days, and no time has been chosen since. */
  readonly isMovedForOrderer?: boolean | undefined;
  /** How many searches have been answered; "more times" asks for another. */
  readonly searches: number;
  readonly proposals: readonly Proposal[];
  /** Starts that have been proposed for the present wish, so that "more times" goes on and not in a circle. */
  readonly shown?: readonly Instant[] | undefined;
  /** The decision log of the last search, or of the last people asked. */
  readonly matchLog?: MatchLog | undefined;
  /** Times the orderer chose, best first. The first is the one being staffed. */
  readonly choices: readonly Interval[];
  readonly offers: readonly Offer[];
  readonly seats: readonly Seat[];
  /** Offers by which the coordinator gave a seat to somebody who had not said yes. */
  readonly given?: readonly string[] | undefined;
  /** When a seat was last taken or left: the deadline of those still empty counts from here. */
  readonly seatsSince?: Instant | undefined;
  /** Consultants of the meeting this continues, or of this one before it was moved: asked first. */
  readonly preferred: readonly PersonId[];
  readonly booking?: Booking | undefined;
  /** How often the meeting has got new days: what belongs to earlier ones is known by it. */
  readonly bookings: number;
  /** Tentative events in consultants' calendars, by offer; '' once given back. */
  readonly holds?: Readonly<Record<string, string>> | undefined;
  readonly calendarNotes?: readonly CalendarNote[] | undefined;
  /** Somebody in training who is asked to come along, comes, or was to come. */
  readonly trainee?: Trainee | undefined;
  readonly noTrainee?: boolean | undefined;
  /** When the meeting begins by what the convener has agreed with the family. */
  readonly agreedStart?: Instant | undefined;
  readonly roomBooked: boolean;
  readonly interpreterOrdered: boolean;
  /** Points of the method's preparation that are done, by their ids in the area file. */
  readonly ticked?: readonly string[] | undefined;
  readonly codes: Partial<Readonly<Record<CodeGroup, string>>>;
  readonly attendance?: Attendance | undefined;
  readonly heldAt?: Instant | undefined;
  readonly countsReminded?: boolean | undefined;
  readonly followUp?: 'proposed' | 'declined' | undefined;
  readonly impactAsked: boolean;
  readonly impactClosed?: boolean | undefined;
  /** Groups that gave more answers than they can have: what went beyond is left out of every figure. */
  readonly answersLeftOut?: readonly Overcount[] | undefined;
  /** The coordinator allowed asking people whose calendar cannot be read. */
  readonly mayAskUnknown: boolean;
  /** When the orderer was asked for new days, as the last of those wished for had passed without a team. */
  readonly newDaysAskedAt?: Instant | undefined;
  /** Municipalities the coordinator added to the search. */
  readonly widenedTo: readonly string[];
  readonly cancelled?: { readonly reason: CancelReason; readonly by: CancelledBy; readonly isLate: boolean } | undefined;
  /** Its place among the meetings of a series. */
  readonly series?: SeriesPlace | undefined;
  /** How many later meetings of its series get their times together with it. */
  readonly ahead?: number | undefined;
  /** For each of `choices`, the times of those later meetings. */
  readonly rows?: readonly (readonly Interval[])[] | undefined;
  /** Time and team come from the meeting before it, whose cards show it; its own come when its turn has. */
  readonly isQuiet?: boolean | undefined;
  /** More meetings of its series are to come after it. */
  readonly goesOn?: boolean | undefined;
  /** Number of the last event: the version of this state. */
  readonly version: number;
}

/** Somebody must book a room: not at a client's home, nor where everybody is online. */
export function needsRoom(place: PlaceType): boolean {
  return place !== 'remote' && place !== 'home';
}

/** Somebody comes over Teams, so that the calendar event carries a link. */
export function isOnline(place: PlaceType): boolean {
  return place === 'remote' || place === 'hybrid';
}

/** The meeting's own time, start to end, once the orderer has chosen. */
export function meetingSlot(order: Order): Interval | undefined {
  return order.choices[0];
}

/** The person may still answer it, or keeps a time by it. */
export function isLiveOffer({ state }: Offer): boolean {
  return state === 'open' || state === 'willing' || state === 'accepted';
}

export function holders(order: Order): readonly SeatHolder[] {
  return order.seats.flatMap((seat) => (seat.holder ? [seat.holder] : []));
}

export function seatOf(order: Order, consultant: PersonId): Seat | undefined {
  return order.seats.find((seat) => seat.holder?.id === consultant);
}

export function isStaffed(order: Order): boolean {
  return order.seats.every((seat) => seat.holder !== undefined);
}

/** Who leads a meeting, as texts speak of them: one convener, one lead alone, two, or more. */
export type TeamKind = 'convener' | 'alone' | 'pair' | 'team';

export function teamKind({ seats }: Pick<Order, 'seats'>): TeamKind {
  if (seats.length === 1) return seats[0]?.role === 'convener' ? 'convener' : 'alone';
  return seats.length === 2 ? 'pair' : 'team';
}

export function openOffers(order: Order): readonly Offer[] {
  return order.offers.filter((offer) => offer.state === 'open' || offer.state === 'willing');
}

/** Nothing is ahead of these: after a meeting, before one, and for want of one. */
const OVER_PHASES: readonly Phase[] = ['closed', 'cancelled', 'unfilled'];

export function isOver(order: Order): boolean {
  return OVER_PHASES.includes(order.phase);
}
