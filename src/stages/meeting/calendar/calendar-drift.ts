import { happened, refused, unchanged, type Decision } from '../../../kernel/decision.ts';
import { HOUR, type Instant, type Interval } from '../../../kernel/time/instant.ts';
import { type Area, coordinates } from '../../../model/area/area.ts';
import { hasOpenNote, noteOf, notesOf, settled, type CalendarNote } from '../../../model/order/calendar-note.ts';
import type { OrderEvent } from '../../../model/order/events.ts';
import { holders, isOnline, meetingSlot, seatOf, type Order, type Problem } from '../../../model/order/order.ts';
import { AHEAD_PHASES } from '../../../model/order/phases.ts';
import type { PersonId } from '../../../model/people/person.ts';
import type { Policy } from '../../../model/area/policy.ts';
import type { SeenEvent } from '../../../ports/calendar.ts';

/** Is there an event in the calendar whose meeting is still ahead? */
export function isWatched(order: Order, now: Instant): boolean {
  const slot = meetingSlot(order);
  return AHEAD_PHASES.includes(order.phase) && order.booking !== undefined && slot !== undefined && slot.end > now;
}

export interface DriftFacts {
  /** Which event was looked at: a later one is another matter. */
  readonly eventId: string;
  /** Undefined: it has been deleted or cancelled. */
  readonly seen: SeenEvent | undefined;
  readonly emails: ReadonlyMap<PersonId, string>;
  readonly policy: Policy;
}

/**
 * What Outlook says otherwise than we becomes a question, once for each change; what it says as we do again is settled. Our own edits
 * bring the event to what the order says, so they are never seen as changes.
 */
export function noticeDrift(order: Order, facts: DriftFacts, now: Instant): Decision<OrderEvent, never> {
  if (!isWatched(order, now) || order.booking?.eventId !== facts.eventId) return unchanged();
  const { seen } = facts;
  if (seen === undefined) return happened(...ifNew(order, { kind: 'deleted' }, 'outlook-changed'));
  const events = [
    ...restored(noteOf(order, 'deleted')),
    ...timeDrift(order, seen.slot),
    ...[order.orderer, ...holders(order)].flatMap(({ id }) => answerDrift(order, id, { ...facts, seen, now })),
    ...strangerDrift(order, facts, seen),
    ...joinLink(order, seen.joinUrl),
  ];
  return happened(...events, ...problemOver(order, events));
}

/** Just before booking a consultant's calendar has something else: asked once, and not of those who said that they come all the same. */
export function noticeBusy(order: Order, person: PersonId): Decision<OrderEvent, never> {
  const isAsked = noteOf(order, 'busy', person) !== undefined;
  return isAsked || seatOf(order, person) === undefined ? unchanged() : happened(...noted({ kind: 'busy', person }, undefined));
}

function timeDrift(order: Order, slot: Interval | undefined): readonly OrderEvent[] {
  const agreed = meetingSlot(order);
  const note = noteOf(order, 'moved');
  if (slot === undefined || agreed === undefined) return [];
  if (isSame(slot, agreed)) return restored(note);
  if (note?.slot !== undefined && isSame(note.slot, slot)) return [];
  return noted({ kind: 'moved', slot }, 'outlook-changed');
}

interface AnswerFacts extends DriftFacts {
  readonly seen: SeenEvent;
  readonly now: Instant;
}

/** An invitation that was declined; near the meeting the coordinator is told at once, because the risk is real. */
function answerDrift(order: Order, person: PersonId, { emails, policy, seen, now }: AnswerFacts): readonly OrderEvent[] {
  const note = noteOf(order, 'declined', person);
  const email = emails.get(person)?.toLowerCase();
  if (email === undefined) return [];
  if (!seen.declined.has(email)) return restored(note);
  if (note !== undefined) return [];
  const isNear = now > (meetingSlot(order)?.start ?? now) - policy.withdrawUntilHours * HOUR;
  return noted({ kind: 'declined', person }, isNear ? 'outlook-declined' : undefined);
}

/**
 * Somebody declined under an address that is none of ours, while one of ours is not among those invited: it may be theirs, in another
 * form. Who it is nobody guesses: the coordinator is asked, once. Where all of ours are there, it is somebody to whom it was forwarded.
 */
function strangerDrift(order: Order, { emails }: DriftFacts, { declined, invited }: SeenEvent): readonly OrderEvent[] {
  const note = noteOf(order, 'stranger');
  const ours = [order.orderer, ...holders(order)].flatMap(({ id }) => emails.get(id)?.toLowerCase() || []);
  const isOneMissing = invited !== undefined && ours.some((email) => !invited.has(email));
  const isUnknown = isOneMissing && [...declined].some((address) => !ours.includes(address));
  if (!isUnknown) return restored(note);
  if (note !== undefined) return [];
  return [
    { type: 'CalendarNoted', note: { kind: 'stranger', isAnswered: true } },
    { type: 'ProblemNoticed', problem: 'outlook-unclear' },
  ];
}

/** After some hours, and asked for once more: the event of an online meeting has no link to join. */
export function noticeNoLink(order: Order, eventId: string, now: Instant): Decision<OrderEvent, never> {
  const { booking } = order;
  const isMissing = isWatched(order, now) && booking?.eventId === eventId && booking.joinUrl === undefined;
  return isMissing && isOnline(order.request.placeType) && order.problem !== 'no-link'
    ? happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'no-link' })
    : unchanged();
}

/** The link of an online meeting is sometimes made only after the event. */
function joinLink({ booking }: Order, joinUrl: string | undefined): readonly OrderEvent[] {
  return booking === undefined || booking.joinUrl !== undefined || joinUrl === undefined
    ? []
    : [{ type: 'MeetingBooked', booking: { ...booking, joinUrl } }];
}

export type KeepRefusal = 'not-in-meeting' | 'nothing-asked';

/** "It stands as agreed": one's own seat and time, or for the orderer and the coordinator the booking, which is then put right. */
export function keepAsAgreed(order: Order, by: PersonId, area: Area): Decision<OrderEvent, KeepRefusal> {
  const isOrderers = by === order.orderer.id || coordinates(area, by, order.request.method);
  if (!isOrderers && seatOf(order, by) === undefined) return refused('not-in-meeting');
  const mine = notesOf(order).filter(({ person }) => (person === undefined ? isOrderers : person === by));
  if (mine.length === 0) return refused('nothing-asked');
  const events = mine.filter(({ isAnswered }) => !isAnswered).map((note) => settling(note, 'kept'));
  return happened(...events, ...problemOver(order, events));
}

/** Nobody has answered what was asked: the coordinator is told. */
export function noticeUnanswered(order: Order, since: Instant, now: Instant): Decision<OrderEvent, never> {
  const note = notesOf(order).find((one) => one.since === since && !one.isAnswered);
  const isOpen = note?.person !== undefined && (note.person === order.orderer.id || seatOf(order, note.person) !== undefined);
  return isWatched(order, now) && isOpen && order.problem !== 'outlook-declined'
    ? happened<OrderEvent>({ type: 'ProblemNoticed', problem: 'outlook-declined' })
    : unchanged();
}

type Told = 'outlook-changed' | 'outlook-declined';

function ifNew(order: Order, note: Pick<CalendarNote, 'kind'>, problem: Told): readonly OrderEvent[] {
  return noteOf(order, note.kind) === undefined ? noted(note, problem) : [];
}

function noted(note: Pick<CalendarNote, 'kind' | 'person' | 'slot'>, problem: Told | undefined): readonly OrderEvent[] {
  const event: OrderEvent = { type: 'CalendarNoted', note: { ...note, isAnswered: false } };
  return problem === undefined ? [event] : [event, { type: 'ProblemNoticed', problem }];
}

function restored(note: CalendarNote | undefined): readonly OrderEvent[] {
  return note === undefined ? [] : [settling(note, 'restored')];
}

function settling({ kind, person, since }: CalendarNote, how: 'kept' | 'restored'): OrderEvent {
  return { type: 'CalendarSettled', kind, person, since, how };
}

/** The coordinator's part is over with the last open question. */
function problemOver(order: Order, events: readonly OrderEvent[]): readonly OrderEvent[] {
  if (order.problem === undefined || !OUTLOOKS.includes(order.problem)) return [];
  if (events.some(({ type }) => type === 'CalendarNoted')) return [];
  let notes = notesOf(order);
  for (const event of events) if (event.type === 'CalendarSettled') notes = settled({ calendarNotes: notes }, event);
  const isOpen =
    order.problem === 'outlook-unclear' ? noteOf({ calendarNotes: notes }, 'stranger') !== undefined : hasOpenNote(notes);
  return isOpen ? [] : [{ type: 'ProblemCleared' }];
}

const OUTLOOKS: readonly Problem[] = ['outlook-changed', 'outlook-declined', 'outlook-unclear'];

function isSame(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}
