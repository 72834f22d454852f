import { type Request, type Response, Router } from 'express';
import { eventChangeSchema, newEventSchema } from './event-input.ts';
import { eventJson } from './event-answer.ts';
import { changeEvent, createEvent, removeEvent } from './event-requests.ts';
import { schedules } from './get-schedule.ts';
import { readBody, refuse } from '../../http/http-refusal.ts';
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
      const mailbox = world.mailbox(String(request.params['person'])) ?? refuse(404, 'ErrorInvalidUser');
      if (mailbox.access === 'denied') refuse(403, 'ErrorAccessDenied');
      handle({ world, mailbox, request, response });
    };
  router.post(
    '/calendar/getSchedule',
    on(({ request, response }) => response.json(schedules(world, request))),
  );
  router.post(['/events', '/calendar/events'], on(create));
  router.get(['/events', '/calendar/events'], on(list));
  router.get(
    '/events/:event',
    on((at) => at.response.json(shape(at, eventOf(at)))),
  );
  router.patch('/events/:event', on(change));
  router.delete('/events/:event', on(remove));
  router.post('/events/:event/cancel', on(cancel));
  return router;
}

function create({ world, mailbox, request, response }: At): void {
  const input = readBody(newEventSchema, request, 'RequestBodyRead');
  const known = world
    .eventsOf(mailbox)
    .find(({ transactionId }) => transactionId !== undefined && transactionId === input.transactionId);
  if (known && world.onKnownTransaction !== 'existing') refuseKnown(world, known);
  const event = known ?? createEvent(world, mailbox, input) ?? refuse(400, 'ErrorPropertyValidationFailure');
  const json = eventJson(world, event, zoneOf(request));
  response.status(201).json(world.isJoinUrlLate ? { ...json, onlineMeeting: null } : json);
}

function refuseKnown({ onKnownTransaction, isKnownEventNamed }: GraphWorld, { id }: CalendarEvent): never {
  const status = onKnownTransaction === 'conflict' ? 409 : 400;
  const words = 'An event with this transaction id has already been created.';
  refuse(status, 'ErrorDuplicateTransactionId', isKnownEventNamed ? `${words} Id: ${id}` : words);
}

function list(at: At): void {
  const { world, mailbox, request, response } = at;
  const filter = request.query['$filter'];
  const events = world.eventsOf(mailbox);
  const found = typeof filter === 'string' ? filtered(world.searchesInVain > 0 ? [] : events, filter) : events;
  if (typeof filter === 'string') world.searchesInVain = Math.max(0, world.searchesInVain - 1);
  response.json(
    page(
      request,
      found.map((event) => shape(at, event)),
      10,
    ),
  );
}

function change(at: At): void {
  const { world, request, response } = at;
  const event = eventOf(at);
  if (!changeEvent(world, event, readBody(eventChangeSchema, request, 'RequestBodyRead')))
    refuse(400, 'ErrorPropertyValidationFailure');
  response.json(eventJson(world, event, zoneOf(request)));
}

function remove(at: At): void {
  removeEvent(at.world, eventOf(at));
  at.response.status(204).end();
}

/** 202 with an empty body; only the organizer may. */
function cancel(at: At): void {
  const event = eventOf(at);
  if (event.organizer !== event.mailbox) refuse(400, 'ErrorOccurrenceCrossingBoundary', 'You are not the organizer.');
  removeEvent(at.world, event);
  at.response.status(202).end();
}

function eventOf({ world, mailbox, request }: At): CalendarEvent {
  return world.event(mailbox, String(request.params['event'])) ?? refuse(404, 'ErrorItemNotFound');
}

/** The two filters that a bot needs to find its own event. */
function filtered(events: readonly CalendarEvent[], filter: string): readonly CalendarEvent[] {
  const tag = /ep\/id eq '([^']+)' and ep\/value eq '([^']+)'/u.exec(filter);
  if (tag) return events.filter(({ properties }) => properties.some(({ id, value }) => id === tag[1] && value === tag[2]));
  const iCalUId = /iCalUId eq '([^']+)'/iu.exec(filter);
  return iCalUId ? events.filter((event) => event.iCalUId === iCalUId[1]) : refuse(400, 'BadRequest', 'Invalid filter clause.');
}

function shape({ world, request }: At, event: CalendarEvent): Record<string, unknown> {
  const json = eventJson(world, event, zoneOf(request));
  const isExpanded = typeof request.query['$expand'] === 'string';
  return isExpanded ? { ...json, singleValueExtendedProperties: event.properties } : json;
}

function zoneOf(request: Request): string {
  return preferredZone(request.get('prefer'));
}
