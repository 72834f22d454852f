import { randomUUID } from 'node:crypto';
import type { Instant, Interval } from '../../../kernel/time/instant.ts';
import type { EventChange, NewEvent } from './event-input.ts';
import type { GraphWorld } from '../graph-world.ts';
import type { Attendee, CalendarEvent, GraphMailbox } from '../mailboxes.ts';
import { instantOfZoned, toZoned, type Zoned } from './zoned.ts';

/** Puts a new event into the organizer's calendar and a copy into each attendee's. Undefined: the times are not valid. */
export function createEvent(world: GraphWorld, mailbox: GraphMailbox, input: NewEvent): CalendarEvent | undefined {
  const span = spanOf(input.start, input.end);
  if (!span) return undefined;
  const joinUrl = input.isOnlineMeeting ? newJoinUrl() : undefined;
  const blank = { subject: '', body: '', location: '', showAs: 'busy', sensitivity: 'normal', attendees: [] } as const;
  const event = world.insert({
    ...blank,
    ...wordsOf(input),
    body: withMeetingBlob(input.body?.content ?? '', joinUrl),
    mailbox: mailbox.email,
    organizer: mailbox.email,
    isFromBot: true,
    transactionId: input.transactionId,
    properties: input.singleValueExtendedProperties ?? [],
    span,
    joinUrl,
  });
  spread(world, event);
  return event;
}

/** Changes the organizer's event and every copy; people who are no longer attendees lose theirs. False: the times are not valid. */
export function changeEvent(world: GraphWorld, event: CalendarEvent, input: EventChange): boolean {
  const span = spanOf(input.start ?? toZoned(event.span.start, 'UTC'), input.end ?? toZoned(event.span.end, 'UTC'));
  if (!span) return false;
  Object.assign(event, { span, ...wordsOf(input, event.attendees) });
  if (input.body) changeBody(event, input.body.content);
  world.touch(event);
  spread(world, event);
  return true;
}

/** What was given, but for times and body. */
function wordsOf(input: EventChange, before: readonly Attendee[] = []): Partial<CalendarEvent> {
  const { subject, location, showAs, sensitivity, attendees } = input;
  return {
    ...(typeof subject === 'string' ? { subject } : {}),
    ...(location ? { location: location.displayName ?? '' } : {}),
    ...(showAs ? { showAs } : {}),
    ...(sensitivity ? { sensitivity } : {}),
    ...(attendees ? { attendees: attendeesOf(attendees, before) } : {}),
  };
}

/** The organizer's removal takes every copy away; an attendee's only their own. */
export function removeEvent(world: GraphWorld, event: CalendarEvent): void {
  const copies = event.organizer === event.mailbox ? world.copiesOf(event) : [];
  for (const gone of [event, ...copies]) world.remove(gone);
}

/** What an invited person answers in Outlook: told to the organizer, so it stands in every copy. */
export function respond(
  world: GraphWorld,
  event: CalendarEvent,
  { address, response }: Pick<Attendee, 'address' | 'response'>,
): void {
  const attendees = event.attendees.map((one) =>
    one.address.toLowerCase() === address.toLowerCase() ? { ...one, response } : one,
  );
  for (const copy of [event, ...world.copiesOf(event)]) world.touch(Object.assign(copy, { attendees }));
}

/** Dragged to another hour in Outlook: the organizer moves it for everybody, and who is invited in their own calendar alone. */
export function moveEvent(world: GraphWorld, event: CalendarEvent, start: Instant): void {
  event.span = { start, end: start + event.span.end - event.span.start };
  world.touch(event);
  if (event.organizer === event.mailbox) spread(world, event);
}

/** A body without the meeting's own block loses the online meeting: the known trap of Outlook events. */
function changeBody(event: CalendarEvent, content: string): void {
  if (event.joinUrl !== undefined && !content.includes(event.joinUrl)) event.joinUrl = undefined;
  event.body = content;
}

function spread(world: GraphWorld, event: CalendarEvent): void {
  const copies = world.copiesOf(event);
  const invited = event.attendees.map(({ address }) => world.mailbox(address)).filter((each) => each !== undefined);
  for (const copy of copies) if (!invited.some(({ email }) => email === copy.mailbox)) world.remove(copy);
  for (const { email } of invited) {
    const { subject, body, span, location, sensitivity, attendees, joinUrl } = event;
    const shared = { subject, body, span, location, sensitivity, attendees, joinUrl, showAs: showAsOfCopy(event) };
    const copy = copies.find(({ mailbox }) => mailbox === email);
    if (copy) world.touch(Object.assign(copy, shared));
    else if (email !== event.mailbox)
      world.insert({ ...event, ...shared, mailbox: email, transactionId: undefined, properties: [] }, event.iCalUId);
  }
}

/** An invitation that waits for its answer stands as tentative. */
function showAsOfCopy(event: CalendarEvent): CalendarEvent['showAs'] {
  return event.showAs === 'busy' ? 'tentative' : event.showAs;
}

/** Who was invited before keeps their answer. */
function attendeesOf(list: NonNullable<NewEvent['attendees']>, before: readonly Attendee[]): readonly Attendee[] {
  return list.map(({ emailAddress: { address, name }, type }) => {
    const response = before.find((one) => one.address.toLowerCase() === address.toLowerCase())?.response ?? 'none';
    return { address, name: name ?? address, type, response };
  });
}

function spanOf(from: Zoned, to: Zoned): Interval | undefined {
  const [start, end] = [instantOfZoned(from), instantOfZoned(to)];
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function newJoinUrl(): string {
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${randomUUID().replaceAll('-', '')}%40thread.v2/0`;
}

function withMeetingBlob(content: string, joinUrl: string | undefined): string {
  return joinUrl === undefined ? content : `${content}<div class="me-email-text"><a href="${joinUrl}">Join the meeting</a></div>`;
}
