import type { Instant } from '../kernel/time/instant.ts';
import type { OrderNumber } from './order.ts';
import type { PersonId } from './person.ts';

/** Who a card is for: one person in their own chat, or the coordinator's channel of the order's area. */
export type Recipient = { readonly person: PersonId } | { readonly desk: string };

/**
 * Every card that the bot shows about an order by itself. One message per (view, order, recipient, of):
 * shown again it is edited, never sent twice.
 */
export type ViewName =
  | 'order.status' // the orderer's living card of the order
  | 'order.choose-reminder' // "your times are waiting"
  | 'order.pair' // to the orderer: these two will lead it, contact details
  | 'order.news' // to the orderer: cancelled, moved, handed over — `of` says which
  | 'offer.card' // a consultant's living card of one offer and seat — `of` is the offer's id
  | 'offer.reminder' // `of` is the offer's id
  | 'meeting.pair' // to each of the pair: contacts, roles, preparation list — `of` is the booking round
  | 'meeting.reminder' // before the meeting, to orderer and pair — `of` is the booking round
  | 'meeting.counts' // after the meeting, to the pair: attendance
  | 'feedback.card' // the survey of the orderer and of each consultant
  | 'feedback.reminder'
  | 'feedback.links' // to the pair: the family's codes and QR pictures
  | 'impact.card' // to the orderer months after
  | 'desk.order' // the coordinator channel's living card of the order
  | 'desk.alert'; // a short message to the channel: needs eyes — `of` is the problem and event

/** The durable work that orders plan, with what each needs beside the order's number. */
export interface Jobs {
  /** Show a card: post it, or edit it if it has been posted and its content has changed. */
  readonly 'card.show': {
    readonly view: ViewName;
    readonly to: Recipient;
    readonly of?: string | undefined;
  };
  /** The order is over: every card that was ever sent about it is emptied. */
  readonly 'cards.empty': Record<string, never>;
  /** Read calendars and propose times. */
  readonly 'match.search': Record<string, never>;
  /** The orderer has not chosen a time: remind, later hand over. */
  readonly 'order.choose-remind': { readonly search: number };
  readonly 'order.choose-late': { readonly search: number };
  /** Ask the next people for the seats that are empty. */
  readonly 'offer.wave': Record<string, never>;
  readonly 'offer.remind': { readonly wave: number };
  readonly 'offer.lapse': { readonly wave: number };
  /** Create or update the calendar event so that it has the present time and people. */
  readonly 'calendar.book': Record<string, never>;
  readonly 'calendar.cancel': { readonly eventId: string };
  readonly 'feedback.issue-codes': Record<string, never>;
  readonly 'meeting.remind': { readonly booking: number };
  /** The meeting's end has passed. */
  readonly 'meeting.end': { readonly booking: number };
  readonly 'feedback.remind': Record<string, never>;
  readonly 'order.close': Record<string, never>;
  readonly 'impact.ask': Record<string, never>;
  readonly 'order.forget-note': Record<string, never>;
}

export type JobName = keyof Jobs;

/** A piece of work planned with an event; its key is derived, so that planning twice is planning once. */
export type PlannedJob = {
  readonly [N in JobName]: {
    readonly job: N;
    readonly order: OrderNumber;
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
