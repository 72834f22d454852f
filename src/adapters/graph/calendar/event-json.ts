import { z } from 'zod/v4';
import { cleanIdentifier, isCleanId } from '../../../kernel/foreign-text.ts';
import { idFromKey } from '../../../kernel/ids.ts';
import type { MeetingEvent, SeenEvent, TentativeHold } from '../../../ports/calendar.ts';
import { fromGraphTime, toGraphTime } from './graph-time.ts';

/** Our own mark on an event, by which it is found when it is not known whether it was made. The GUID only sets the name apart. */
export const TAG_ID = 'String {8c2f6f0e-3d1b-4c0a-9a53-6a1f5b7d90c4} Name VerkostobottiKey';

const moment = z.looseObject({ dateTime: z.string(), timeZone: z.string() }).nullish();
const emailAddress = z.looseObject({ address: z.string().nullish() });
const status = z.looseObject({ response: z.string().nullish() }).nullish();

/** The part of an event that is read back. */
export const eventSchema = z.looseObject({
  id: z.string().refine((id) => isCleanId(id)),
  transactionId: z.string().nullish(),
  subject: z.string().nullish(),
  body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  start: moment,
  end: moment,
  location: z.looseObject({ displayName: z.string().nullish() }).nullish(),
  attendees: z.array(z.looseObject({ emailAddress, status })).nullish(),
  organizer: z.looseObject({ emailAddress }).nullish(),
  isCancelled: z.boolean().nullish(),
  isOnlineMeeting: z.boolean().nullish(),
  onlineMeeting: z.looseObject({ joinUrl: z.string().nullish() }).nullish(),
  singleValueExtendedProperties: z.array(z.looseObject({ id: z.string(), value: z.string() })).nullish(),
});
export type ForeignEvent = z.infer<typeof eventSchema>;

/** The same for the same key, however often: Graph then makes one event. */
export function transactionIdOf(key: string): string {
  return idFromKey(`event ${key}`);
}

/** The body of a creation. Private, because others with access to the calendar need to see no more than that it is busy. */
export function newEvent(event: MeetingEvent): Readonly<Record<string, unknown>> {
  return {
    ...content(event),
    body: { contentType: 'text', content: event.body },
    transactionId: transactionIdOf(event.key),
    sensitivity: 'private',
    showAs: 'busy',
    allowNewTimeProposals: false,
    singleValueExtendedProperties: [{ id: TAG_ID, value: event.key }],
    ...(event.isOnline ? ONLINE : {}),
  };
}

/** The body of a hold: nobody is invited, reminded or asked, and others see only that the time is tentative. */
export function newHold({ key, subject, block }: TentativeHold): Readonly<Record<string, unknown>> {
  return {
    subject,
    start: toGraphTime(block.start),
    end: toGraphTime(block.end),
    transactionId: transactionIdOf(key),
    sensitivity: 'private',
    showAs: 'tentative',
    responseRequested: false,
    isReminderOn: false,
    singleValueExtendedProperties: [{ id: TAG_ID, value: key }],
  };
}

/** What has to change to bring the event to this content; attendees who stay keep their answers. The body is not looked at. */
export function changesOf(present: ForeignEvent, wanted: MeetingEvent): Readonly<Record<string, unknown>> {
  const full = content(wanted);
  return {
    ...(present.subject === wanted.subject ? {} : { subject: full.subject }),
    ...(isSameTime(present, wanted) ? {} : { start: full.start, end: full.end }),
    ...((present.location?.displayName ?? '') === (wanted.place ?? '') ? {} : { location: full.location }),
    ...(hasSameAttendees(present, wanted) ? {} : { attendees: attendeesOf(present, wanted) }),
    ...(wanted.isOnline && present.isOnlineMeeting !== true ? ONLINE : {}),
  };
}

export function joinUrlOf(event: ForeignEvent): string | undefined {
  return event.onlineMeeting?.joinUrl ?? undefined;
}

/** What may be asked about: the time and who has declined. An answer of 'none' or 'tentative' declines nothing. */
export function seenOf(event: ForeignEvent): SeenEvent {
  const [start, end] = [event.start && fromGraphTime(event.start), event.end && fromGraphTime(event.end)];
  const declined = (event.attendees ?? []).filter(({ status }) => status?.response === 'declined');
  return {
    declined: new Set(declined.map(({ emailAddress }) => addressIn(emailAddress))),
    invited: new Set((event.attendees ?? []).map(({ emailAddress }) => addressIn(emailAddress))),
    joinUrl: joinUrlOf(event),
    ...(typeof start === 'number' && typeof end === 'number' ? { slot: { start, end } } : {}),
  };
}

/** Once online, an event stays so: Graph can neither undo it nor change the provider. */
const ONLINE = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };

function content({ subject, slot, place, attendees }: MeetingEvent) {
  return {
    subject,
    start: toGraphTime(slot.start),
    end: toGraphTime(slot.end),
    location: { displayName: place ?? '' },
    attendees: attendees.map(attendee),
  };
}

function attendee({ email, name }: MeetingEvent['attendees'][number]): Readonly<Record<string, unknown>> {
  return { type: 'required', emailAddress: { address: email, name } };
}

function isSameTime({ start, end }: ForeignEvent, { slot }: MeetingEvent): boolean {
  return !!start && !!end && fromGraphTime(start) === slot.start && fromGraphTime(end) === slot.end;
}

function hasSameAttendees(present: ForeignEvent, wanted: MeetingEvent): boolean {
  const organizer = addressIn(present.organizer?.emailAddress);
  const now = new Set((present.attendees ?? []).map((each) => addressIn(each.emailAddress)));
  const then = new Set(wanted.attendees.map(({ email }) => email.toLowerCase()));
  now.delete(organizer);
  then.delete(organizer);
  return now.size === then.size && [...then].every((address) => now.has(address));
}

function attendeesOf(present: ForeignEvent, wanted: MeetingEvent): readonly unknown[] {
  const kept = new Map((present.attendees ?? []).map((each) => [addressIn(each.emailAddress), each]));
  return wanted.attendees.map((each) => kept.get(each.email.toLowerCase()) ?? attendee(each));
}

function addressIn(emailAddress: { readonly address?: string | null | undefined } | undefined): string {
  return cleanIdentifier(emailAddress?.address ?? '').toLowerCase();
}
