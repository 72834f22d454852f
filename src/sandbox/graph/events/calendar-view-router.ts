import { type Request, type Response, Router } from 'express';
import { type Interval, parseInstant } from '../../../kernel/time/instant.ts';
import { eventJson } from './event-answer.ts';
import { refuse } from '../graph-errors.ts';
import type { GraphWorld } from '../graph-world.ts';
import type { GraphMailbox } from '../mailboxes.ts';
import { GRAPH, page } from '../paging.ts';
import { preferredZone } from './zoned.ts';

/** `/users/{id}/calendarView` and its delta. A delta token is the place in the world's history of changes. */
export function calendarViewRouter(world: GraphWorld): Router {
  const router = Router({ mergeParams: true });
  router.get('/calendarView', (request, response) => {
    const at = asked(world, request, response);
    if (!at) return;
    const zone = preferredZone(request.get('prefer'));
    const events = world.eventsWithin(at.mailbox, at.span).map((event) => eventJson(world, event, zone));
    response.json(page(request, events, 10));
  });
  router.get('/calendarView/delta', (request, response) => delta(world, request, response));
  return router;
}

function delta(world: GraphWorld, request: Request, response: Response): void {
  if (NOT_IN_DELTA.some((option) => request.query[option] !== undefined)) return refuse(response, 400, 'ErrorInvalidUrlQuery');
  const mailbox = readable(world, request, response);
  const state = mailbox && stateOf(world, request, response);
  if (!mailbox || !state) return;
  const { since } = state;
  const zone = preferredZone(request.get('prefer'));
  const changed = world.eventsWithin(mailbox, state).filter((event) => event.changed > since);
  const gone = since === 0 ? [] : world.removedSince(mailbox, since).map((id) => ({ id, '@removed': { reason: 'deleted' } }));
  response.json(deltaPage(request, [...changed.map((event) => eventJson(world, event, zone)), ...gone], state));
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

/** From the token, or of a first call. Undefined, and 410 answered: a token that nobody gave out, or that is no longer known. */
function stateOf(world: GraphWorld, request: Request, response: Response): DeltaState | undefined {
  const now = world.sequence;
  const token = request.query['$deltatoken'] ?? request.query['$skiptoken'];
  if (token === undefined) {
    const period = periodOf(request, response);
    return period && { ...period, since: 0, skip: 0, now };
  }
  const match = /^(\d+)\.(\d+)\.(\d+)\.?(\d*)$/u.exec(typeof token === 'string' ? token : '');
  const [start, end, since, skip] = (match ?? ['', '', '-1', '']).slice(-4).map(Number) as [number, number, number, number];
  if (since >= world.syncStateFrom) return { start, end, since, skip, now };
  refuse(response, 410, 'SyncStateNotFound');
  return undefined;
}

function asked(world: GraphWorld, request: Request, response: Response): { mailbox: GraphMailbox; span: Interval } | undefined {
  const mailbox = readable(world, request, response);
  const span = mailbox && periodOf(request, response);
  return mailbox && span && { mailbox, span };
}

function readable(world: GraphWorld, request: Request, response: Response): GraphMailbox | undefined {
  const mailbox = world.mailbox(String((request.params as Record<string, string>)['person']));
  if (!mailbox) refuse(response, 404, 'ErrorInvalidUser');
  else if (mailbox.access !== 'open') refuse(response, 403, 'ErrorAccessDenied');
  else return mailbox;
  return undefined;
}

function periodOf(request: Request, response: Response): Interval | undefined {
  const [start, end] = [instantIn(request, 'startDateTime'), instantIn(request, 'endDateTime')];
  if (start !== undefined && end !== undefined) return { start, end };
  refuse(response, 400, 'BadRequest');
  return undefined;
}

/** Without an offset the time is UTC. */
function instantIn(request: Request, name: string): number | undefined {
  const text = request.query[name];
  if (typeof text !== 'string') return undefined;
  return parseInstant(/(Z|[+-]\d{2}:\d{2})$/u.test(text) ? text : `${text}Z`);
}
