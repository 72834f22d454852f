import { type Request, type Response, Router } from 'express';
import { eventChangeSchema, newEventSchema } from './event-input.ts';
import { eventJson, withProperties } from './event-answer.ts';
import { changeEvent, createEvent, removeEvent } from './calendar-events.ts';
import { getSchedule } from './get-schedule.ts';
import { refuse } from '../graph-errors.ts';
import type { GraphWorld } from '../graph-world.ts';
import type { CalendarEvent, GraphMailbox } from '../mailboxes.ts';
import { page } from '../paging.ts';
import { preferredZone } from './zoned.ts';

interface At {
  readonly world: GraphWorld;
  readonly mailbox: GraphMailbox;
  readonly request: Request;
  readonly response: Response;
}

/** `/users/{id}/events` and `/users/{id}/calendar`: schedule, create, read, change, cancel, delete, search by own tag. */
export function eventsRouter(world: GraphWorld): Router {
  const router = Router({ mergeParams: true });
  const on =
    (handle: (at: At) => void) =>
    (request: Request, response: Response): void => {
      const mailbox = world.mailbox(String(request.params['person']));
      if (!mailbox) return refuse(response, 404, 'ErrorInvalidUser');
      if (mailbox.access === 'denied') return refuse(response, 403, 'ErrorAccessDenied');
      handle({ world, mailbox, request, response });
    };
  router.post(
    '/calendar/getSchedule',
    on(({ request, response }) => getSchedule(world, request, response)),
  );
  router.post(['/events', '/calendar/events'], on(create));
  router.get(['/events', '/calendar/events'], on(list));
  router.get('/events/:event', on(withEvent(read)));
  router.patch('/events/:event', on(withEvent(change)));
  router.delete('/events/:event', on(withEvent(remove)));
  router.post('/events/:event/cancel', on(withEvent(cancel)));
  return router;
}

function create({ world, mailbox, request, response }: At): void {
  const input = newEventSchema.safeParse(request.body);
  if (!input.success) return refuse(response, 400, 'RequestBodyRead', input.error.issues[0]?.message);
  const { transactionId } = input.data;
  const known = world
    .eventsOf(mailbox)
    .find((event) => event.transactionId !== undefined && event.transactionId === transactionId);
  if (known && world.onKnownTransaction !== 'existing') return refuseKnown(world, response, known);
  const event = known ?? createEvent(world, mailbox, input.data);
  if (!event) return refuse(response, 400, 'ErrorPropertyValidationFailure');
  const json = eventJson(world, event, zoneOf(request));
  response.status(201).json(world.isJoinUrlLate ? { ...json, onlineMeeting: null } : json);
}

function refuseKnown({ onKnownTransaction, isKnownEventNamed }: GraphWorld, response: Response, { id }: CalendarEvent): void {
  const status = onKnownTransaction === 'conflict' ? 409 : 400;
  const words = 'An event with this transaction id has already been created.';
  refuse(response, status, 'ErrorDuplicateTransactionId', isKnownEventNamed ? `${words} Id: ${id}` : words);
}

function list({ world, mailbox, request, response }: At): void {
  const filter = request.query['$filter'];
  const events = world.eventsOf(mailbox);
  const found = typeof filter === 'string' ? filtered(world.searchesInVain > 0 ? [] : events, filter) : events;
  if (typeof filter === 'string') world.searchesInVain = Math.max(0, world.searchesInVain - 1);
  if (!found) return refuse(response, 400, 'BadRequest', 'Invalid filter clause.');
  const values = found.map((event) => shape(world, event, request));
  response.json(page(request, values, 10));
}

function read({ world, request, response }: At, event: CalendarEvent): void {
  response.json(shape(world, event, request));
}

function change({ world, request, response }: At, event: CalendarEvent): void {
  const input = eventChangeSchema.safeParse(request.body);
  if (!input.success) return refuse(response, 400, 'RequestBodyRead', input.error.issues[0]?.message);
  if (!changeEvent(world, event, input.data)) return refuse(response, 400, 'ErrorPropertyValidationFailure');
  response.json(eventJson(world, event, zoneOf(request)));
}

function remove({ world, response }: At, event: CalendarEvent): void {
  removeEvent(world, event);
  response.status(204).end();
}

/** 202 with an empty body; only the organizer may. */
function cancel({ world, response }: At, event: CalendarEvent): void {
  if (event.organizer !== event.mailbox)
    return refuse(response, 400, 'ErrorOccurrenceCrossingBoundary', 'You are not the organizer.');
  removeEvent(world, event);
  response.status(202).end();
}

function withEvent(handle: (at: At, event: CalendarEvent) => void) {
  return (at: At): void => {
    const event = at.world.event(at.mailbox, String(at.request.params['event']));
    if (event) handle(at, event);
    else refuse(at.response, 404, 'ErrorItemNotFound');
  };
}

/** The two filters that a bot needs to find its own event; undefined for any other. */
function filtered(events: readonly CalendarEvent[], filter: string): readonly CalendarEvent[] | undefined {
  const tag = /ep\/id eq '([^']+)' and ep\/value eq '([^']+)'/u.exec(filter);
  if (tag) return events.filter(({ properties }) => properties.some(({ id, value }) => id === tag[1] && value === tag[2]));
  const iCalUId = /iCalUId eq '([^']+)'/iu.exec(filter);
  return iCalUId ? events.filter((event) => event.iCalUId === iCalUId[1]) : undefined;
}

function shape(world: GraphWorld, event: CalendarEvent, request: Request): Record<string, unknown> {
  const json = eventJson(world, event, zoneOf(request));
  return typeof request.query['$expand'] === 'string' ? withProperties(json, event) : json;
}

function zoneOf(request: Request): string {
  return preferredZone(request.get('prefer'));
}
