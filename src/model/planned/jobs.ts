import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import type { Instant, Interval } from '../../kernel/time/instant.ts';
import type { OrderNumber, Phase } from '../order/order.ts';
import type { PersonId } from '../people/person.ts';
import type { ViewName } from './views.ts';

/** Who a card is for: one person in their own chat, or the coordinator's channel of the order's area. */
export type Recipient = { readonly person: PersonId } | { readonly desk: string };

/** The durable work, with what each needs beside the order's number; rounds belong to no order. */
export interface Jobs {
  /** Show a card: post it, or edit it if it has been posted and its content has changed. */
  readonly 'card.show': {
    readonly view: ViewName;
    readonly to: Recipient;
    readonly of?: string | undefined;
    /** The event that is told by a new message, and the phase in which it still matters; without it, what stands is edited. */
    readonly news?: { readonly no: number; readonly phase: Phase } | undefined;
  };
  /** The order is over: every card that was ever sent about it is emptied. */
  readonly 'cards.empty': Record<string, never>;
  /** Pair or time has changed: what was sent and names them is edited. */
  readonly 'cards.refresh': Record<string, never>;
  /** Read calendars and propose times. */
  readonly 'match.search': Record<string, never>;
  /** What an order's time and team mean for the later meetings of its series. */
  readonly 'series.follow': Record<string, never>;
  /** The turn of a later meeting has come: from here on it has cards of its own. */
  readonly 'series.turn': Record<string, never>;
  /** The orderer has not chosen a time: remind, later hand over. */
  readonly 'order.choose-remind': { readonly search: number };
  readonly 'order.choose-late': { readonly search: number };
  /** Ask the next people for the seats that are empty. */
  readonly 'offer.wave': Record<string, never>;
  readonly 'offer.remind': { readonly wave: number };
  readonly 'offer.lapse': { readonly wave: number };
  /** A seat is taken and another still empty: `since` is when that began. */
  readonly 'offer.seat-late': { readonly since: Instant };
  /** Those who are willing wait for the coordinator's choice: `start` is the time they are willing for. */
  readonly 'offer.choose-remind': { readonly start: Instant };
  /**
   * Create or update the calendar event so that it has the present time and people. `key`: of the team that it was planned for, `slot` its
   * time; `missing`: the event that was not there some minutes ago.
   */
  readonly 'calendar.book': {
    readonly key: string;
    readonly slot?: Interval | undefined;
    readonly missing?: string | undefined;
  };
  /** What may have been made for a team that is no more is taken back; `looks`: how often it has not been found. */
  readonly 'calendar.take-back': { readonly key: string; readonly slot?: Interval | undefined; readonly looks: number };
  /** By policy: tentative events in the consultants' calendars come to what the offers say. `isSecond`: absences and refusals are believed. */
  readonly 'calendar.hold': { readonly isSecond?: boolean };
  /** `isSecond`: it was not there some minutes ago. */
  readonly 'calendar.cancel': { readonly eventId: string; readonly isSecond?: boolean };
  /** An event was not there some minutes ago. */
  readonly 'calendar.look-again': { readonly eventId: string };
  /** An online meeting should have its link by now. */
  readonly 'calendar.link-late': { readonly eventId: string };
  /**
   * Again and again while an area has meetings ahead, and soon after word of a change: what has changed in Outlook. Belongs to no order.
   * `isAnew`: every event that matters is looked at.
   */
  readonly 'calendar.look': { readonly area: string; readonly isAnew?: boolean };
  /** A question about what Outlook says has had no answer. */
  readonly 'calendar.unanswered': { readonly since: Instant };
  readonly 'feedback.issue-codes': Record<string, never>;
  /** The meeting should be in the calendar by now. */
  readonly 'calendar.late': { readonly booking: number };
  /** Half-way: whoever still owes something to the preparation. */
  readonly 'meeting.owed': { readonly booking: number; readonly start?: Instant | undefined };
  /** `start`: of the meeting that it is about; another choice of time is planned for by itself. */
  readonly 'meeting.remind': { readonly booking: number; readonly start: Instant };
  /** Whoever is still to say whether this trainee comes to the meeting that starts then has not said yes. */
  readonly 'trainee.lapse': { readonly trainee: PersonId; readonly start: Instant };
  /** The meeting's end has passed. */
  readonly 'meeting.end': { readonly booking: number };
  readonly 'feedback.remind': Record<string, never>;
  readonly 'order.close': Record<string, never>;
  readonly 'impact.ask': Record<string, never>;
  readonly 'impact.remind': Record<string, never>;
  /** The question about what came of it has been open long enough. */
  readonly 'impact.close': Record<string, never>;
  /** The meeting's survey is over, or the order was cancelled: its sheets leave it. */
  readonly 'feedback.close': Record<string, never>;
  /** Each night: feedback that waits for others of its kind is released where it may be. */
  readonly 'feedback.release': RoundNeeds;
  /** The pair have not counted those who came. */
  readonly 'meeting.remind-counts': Record<string, never>;
  /** The time for the follow-up meeting of this day is near. */
  readonly 'order.propose-follow-up': { readonly day: LocalDate };
  /** Nobody has answered the proposal. */
  readonly 'order.follow-up-late': Record<string, never>;
  readonly 'order.forget-note': Record<string, never>;
  /** Each working morning: what waits for the coordinators of an area. */
  readonly 'desk.digest': RoundNeeds;
  /** What somebody of the bank wishes for their own row, or what has become of it, is shown to the desk. */
  readonly 'desk.wish': { readonly area: string; readonly person: PersonId };
  /** A coordinator has decided it: whoever wished is told. */
  readonly 'people.wish-answer': { readonly area: string; readonly person: PersonId; readonly no: number };
  /** The claimed channel is lost: coordinators are told, and the cards go on in their own chats. `since`: when it had been claimed. */
  readonly 'desk.lost': { readonly area: string; readonly since: Instant; readonly conversationId: string };
  /** A second look at such a move, or at one into a claimed channel: what was on its way to the earlier place follows. */
  readonly 'desk.moved': { readonly area: string; readonly move: DeskMove };
  /** Each working morning: orders of an area whose days have passed without a team. */
  readonly 'order.days-over': RoundNeeds;
  /** Each morning: who has left the bank or the organisation with something ahead. */
  readonly 'people.check': RoundNeeds;
  /** Somebody new whom the bot has never met: the app is installed for them, once, and their chat is opened. `isSecond`: it should be there by now. */
  readonly 'people.first-contact': {
    readonly area: string;
    readonly person: PersonId;
    readonly by?: PersonId | undefined;
    readonly isSecond?: true;
  };
  /** The directory did not know these people some minutes ago. */
  readonly 'people.check-again': { readonly area: string; readonly people: readonly PersonId[] };
  /** Each working morning: orders of an area that were left half-finished the day before are offered once more. */
  readonly 'order.offer-drafts': RoundNeeds;
  /** Each working morning: feedback of the fixed periods that are over is published, once. */
  readonly 'report.publish': RoundNeeds;
  /** The first working morning after a quarter: its report to the channel of an area. */
  readonly 'report.send': RoundNeeds;
  /** Each night: what is older than the policies allow is forgotten. */
  readonly 'retention.run': RoundNeeds;
}

/** The desk has gone into a channel that was claimed, or out of one that is lost. `at`: when it was claimed, or that one had been. */
export type DeskMove = { readonly at: Instant } & ({ readonly claimed: string } | { readonly left: string });

/** Work that belongs to a day of an area, and to no order. */
export interface RoundNeeds {
  readonly area: string;
  readonly day: LocalDate;
}

export type JobName = keyof Jobs;

/** What is so of a job besides its needs. How it is tried again depends on the fault alone (`runtime/working/retry`). */
interface JobRow {
  /** An area's work names no order; where it needs a day, it is a round (`rounds.ts`). */
  readonly belongsTo: 'order' | 'area';
  /** Work that comes hours after its time: done at once where it says nothing to anybody by itself, or else when people are awake. */
  readonly late: 'at-once' | 'by-day';
  /** It only draws cards, of an order as it is: several may be drawn from one look at it. */
  readonly shows: boolean;
}

const ORDERS = { belongsTo: 'order', late: 'by-day', shows: false } as const;
const CARDS = { ...ORDERS, shows: true } as const;
const SILENT = { belongsTo: 'order', late: 'at-once', shows: false } as const;
const AREAS = { belongsTo: 'area', late: 'at-once', shows: false } as const;

export const JOBS = {
  'card.show': CARDS,
  'cards.empty': CARDS,
  'cards.refresh': CARDS,
  'match.search': ORDERS,
  'series.follow': SILENT,
  'series.turn': ORDERS,
  'order.choose-remind': ORDERS,
  'order.choose-late': ORDERS,
  'offer.wave': ORDERS,
  'offer.remind': ORDERS,
  'offer.lapse': ORDERS,
  'offer.seat-late': ORDERS,
  'offer.choose-remind': ORDERS,
  'calendar.book': SILENT,
  'calendar.take-back': SILENT,
  'calendar.hold': SILENT,
  'calendar.cancel': SILENT,
  'calendar.look-again': SILENT,
  'calendar.link-late': ORDERS,
  'calendar.look': AREAS,
  'calendar.unanswered': ORDERS,
  'feedback.issue-codes': SILENT,
  'calendar.late': ORDERS,
  'meeting.owed': ORDERS,
  'meeting.remind': ORDERS,
  'trainee.lapse': ORDERS,
  'meeting.end': ORDERS,
  'feedback.remind': ORDERS,
  'order.close': ORDERS,
  'impact.ask': ORDERS,
  'impact.remind': ORDERS,
  'impact.close': SILENT,
  'feedback.close': SILENT,
  'feedback.release': AREAS,
  'report.publish': AREAS,
  'report.send': AREAS,
  'meeting.remind-counts': ORDERS,
  'order.propose-follow-up': ORDERS,
  'order.follow-up-late': ORDERS,
  'order.forget-note': SILENT,
  'desk.digest': AREAS,
  'desk.wish': AREAS,
  'people.wish-answer': AREAS,
  'desk.lost': AREAS,
  'desk.moved': AREAS,
  'people.check': AREAS,
  'people.check-again': AREAS,
  'people.first-contact': AREAS,
  'order.days-over': AREAS,
  'order.offer-drafts': AREAS,
  'retention.run': AREAS,
} satisfies Readonly<Record<JobName, JobRow>>;

/** Where a planned job names its order, an area's work names none. */
export const NO_ORDER = '';

/** A piece of work planned with an event; its key is derived, so that planning twice is planning once. */
export type PlannedJob = {
  readonly [N in JobName]: {
    readonly job: N;
    readonly order: (typeof JOBS)[N]['belongsTo'] extends 'area' ? typeof NO_ORDER : OrderNumber;
    readonly key: string;
    readonly needs: Jobs[N];
    readonly due: Instant;
  };
}[JobName];

export function recipientKey(to: Recipient): string {
  return 'person' in to ? to.person : `desk-${to.desk}`;
}

/** The key under which the one message of a living card is remembered. */
export function messageKey(order: OrderNumber, showing: Pick<Jobs['card.show'], 'view' | 'to' | 'of'>): string {
  return `${order}/${showing.view}/${recipientKey(showing.to)}/${showing.of ?? ''}`;
}

/** What a message's key says: the living card that it is. */
export function showingOf(key: string): Pick<Jobs['card.show'], 'view' | 'to' | 'of'> {
  const [, view, recipient = '', ...rest] = key.split('/');
  const of = rest.join('/');
  const to: Recipient = recipient.startsWith('desk-') ? { desk: recipient.slice('desk-'.length) } : { person: recipient };
  return { view: view as ViewName, to, ...(of === '' ? {} : { of }) };
}

/** Where a recipient's messages go: the key of a conversation. */
export function placeOf(to: Recipient): string {
  return 'person' in to ? `person/${to.person}` : `desk/${to.desk}`;
}
