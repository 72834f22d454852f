import { type Request, Router } from 'express';
import { type Interval, parseInstant } from '../../../kernel/time/instant.ts';
import { eventJson } from './event-answer.ts';
import { refuse } from '../../http/http-refusal.ts';
import type { GraphWorld } from '../graph-world.ts';
import type { GraphMailbox } from '../mailboxes.ts';
import { GRAPH, page } from '../paging.ts';
import { preferredZone } from './zoned.ts';

/** `/users/{id}/calendarView` and its delta. A delta token is the place in the world's history of changes. */
export function calendarViewRouter(world: GraphWorld): Router {
  const router = Router({ mergeParams: true });
  router.get('/calendarView', (request, response) => {
    const mailbox = readable(world, request);
    const zone = preferredZone(request.get('prefer'));
    const events = world.eventsWithin(mailbox, periodOf(request)).map((event) => eventJson(world, event, zone));
    response.json(page(request, events, 10));
  });
  router.get('/calendarView/delta', (request, response) => response.json(delta(world, request)));
  return router;
}

function delta(world: GraphWorld, request: Request): unknown {
  if (NOT_IN_DELTA.some((option) => request.query[option] !== undefined)) refuse(400, 'ErrorInvalidUrlQuery');
  const mailbox = readable(world, request);
  const state = stateOf(world, request);
  const { since } = state;
  const zone = preferredZone(request.get('prefer'));
  const changed = world.eventsWithin(mailbox, state).filter((event) => event.changed > since);
  const gone = since === 0 ? [] : world.removedSince(mailbox, since).map((id) => ({ id, '@removed': { reason: 'deleted' } }));
  return deltaPage(request, [...changed.map((event) => eventJson(world, event, zone)), ...gone], state);
}

/** Calendar view's delta knows none of these. */
const NOT_IN_DELTA = ['$select', '$expand', '$filter', '$orderby', '$search'];

interface DeltaState extends Interval {
  readonly since: number;
  readonly skip: number;
  readonly now: number;
}

/** A part of the changes, with the link to the next part, or after the last one the link by which to ask for what comes later. */
function deltaPage(request: Request, all: readonly unknown[], { start, end, since, skip, now }: DeltaState): unknown {
  const size = Number(/odata\.maxpagesize=(\d+)/u.exec(request.get('prefer') ?? '')?.[1] ?? 10);
  const path = `${GRAPH}${request.originalUrl.split('?')[0] ?? ''}`;
  const isLast = skip + size >= all.length;
  return {
    value: all.slice(skip, skip + size),
    ...(isLast
      ? { '@odata.deltaLink': `${path}?$deltatoken=${start}.${end}.${now}` }
      : { '@odata.nextLink': `${path}?$skiptoken=${start}.${end}.${since}.${skip + size}` }),
  };
}

/** From the token, or of a first call. 410: a token that nobody gave out, or that is no longer known. */
function stateOf(world: GraphWorld, request: Request): DeltaState {
  const now = world.sequence;
  const token = request.query['$deltatoken'] ?? request.query['$skiptoken'];
  if (token === undefined) return { ...periodOf(request), since: 0, skip: 0, now };
  const match = /^(\d+)\.(\d+)\.(\d+)\.?(\d*)$/u.exec(typeof token === 'string' ? token : '');
  const [start, end, since, skip] = (match ?? ['', '', '-1', '']).slice(-4).map(Number) as [number, number, number, number];
  return since >= world.syncStateFrom ? { start, end, since, skip, now } : refuse(410, 'SyncStateNotFound');
}

function readable(world: GraphWorld, request: Request): GraphMailbox {
  const mailbox = world.mailbox(String((request.params as Record<string, string>)['person']));
  if (!mailbox) return refuse(404, 'ErrorInvalidUser');
  return mailbox.access === 'open' ? mailbox : refuse(403, 'ErrorAccessDenied');
}

function periodOf(request: Request): Interval {
  const [start, end] = [instantIn(request, 'startDateTime'), instantIn(request, 'endDateTime')];
  return start === undefined || end === undefined ? refuse(400, 'BadRequest') : { start, end };
}

/** Without an offset the time is UTC. */
function instantIn(request: Request, name: string): number | undefined {
  const text = request.query[name];
  if (typeof text !== 'string') return undefined;
  return parseInstant(/(Z|[+-]\d{2}:\d{2})$/u.test(text) ? text : `${text}Z`);
}
