import type { GraphWorld } from '../graph-world.ts';
import type { CalendarEvent } from '../mailboxes.ts';
import { toZoned } from './zoned.ts';

/** An event as Graph answers one. Extended properties come only when asked for with `$expand`, and never from a create. */
export function eventJson(world: GraphWorld, event: CalendarEvent, zone: string): Record<string, unknown> {
  return {
    id: event.id,
    iCalUId: event.iCalUId,
    transactionId: event.transactionId ?? null,
    subject: event.subject,
    body: { contentType: 'html', content: event.body },
    bodyPreview: event.body.replaceAll(/<[^>]*>/gu, ' ').slice(0, 255),
    start: toZoned(event.span.start, zone),
    end: toZoned(event.span.end, zone),
    location: { displayName: event.location },
    showAs: event.showAs,
    sensitivity: event.sensitivity,
    isCancelled: false,
    isOrganizer: event.organizer === event.mailbox,
    isOnlineMeeting: event.joinUrl !== undefined,
    onlineMeetingProvider: event.joinUrl === undefined ? 'unknown' : 'teamsForBusiness',
    onlineMeeting: event.joinUrl === undefined || world.isJoinUrlMissing ? null : { joinUrl: event.joinUrl },
    organizer: { emailAddress: addressOf(world, event.organizer) },
    attendees: event.attendees.map(({ name, address, type, response }) => ({
      type,
      status: { response, time: '0001-01-01T00:00:00Z' },
      emailAddress: { name, address: world.areAddressesX500 ? x500(address) : address },
    })),
  };
}

function x500(address: string): string {
  const mailbox = address.split('@')[0] ?? '';
  return `/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=${mailbox}`;
}

function addressOf(world: GraphWorld, address: string): { readonly name: string; readonly address: string } {
  return { name: world.mailbox(address)?.displayName ?? address, address };
}
