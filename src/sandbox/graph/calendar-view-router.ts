import { type Request, type Response, Router } from 'express';
import { type Interval, parseInstant } from '../../kernel/time/instant.ts';
import { eventJson } from './event-json.ts';
import { refuse } from './graph-errors.ts';
import type { GraphWorld } from './graph-world.ts';
import type { Mailbox } from './mailboxes.ts';
import { GRAPH, page } from './paging.ts';
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
  const token = tokenOf(request);
  if (token === undefined) return refuse(response, 410, 'SyncStateNotFound');
  const span = token ?? asked(world, request, response)?.span;
  const mailbox = world.mailbox(String((request.params as Record<string, string>)['person']));
  if (!span || !mailbox) return;
  const since = token?.sequence ?? 0;
  const zone = preferredZone(request.get('prefer'));
  const changed = world.eventsWithin(mailbox, span).filter((event) => event.changed > since);
  const gone = since === 0 ? [] : world.removedSince(mailbox, since).map((id) => ({ id, '@removed': { reason: 'deleted' } }));
  const link = `${GRAPH}${request.originalUrl.split('?')[0] ?? ''}?$deltatoken=${span.start}.${span.end}.${world.sequence}`;
  response.json({ value: [...changed.map((event) => eventJson(world, event, zone)), ...gone], '@odata.deltaLink': link });
}

/** Null: the first call, without a token. Undefined: a token that nobody gave out. */
function tokenOf(request: Request): (Interval & { readonly sequence: number }) | null | undefined {
  const token = request.query['$deltatoken'];
  if (token === undefined) return null;
  const match = typeof token === 'string' ? /^(\d+)\.(\d+)\.(\d+)$/u.exec(token) : null;
  return match ? { start: Number(match[1]), end: Number(match[2]), sequence: Number(match[3]) } : undefined;
}

function asked(world: GraphWorld, request: Request, response: Response): { mailbox: Mailbox; span: Interval } | undefined {
  const mailbox = world.mailbox(String((request.params as Record<string, string>)['person']));
  const [start, end] = [instantIn(request, 'startDateTime'), instantIn(request, 'endDateTime')];
  if (!mailbox) refuse(response, 404, 'ErrorInvalidUser');
  else if (mailbox.access !== 'open') refuse(response, 403, 'ErrorAccessDenied');
  else if (start === undefined || end === undefined) refuse(response, 400, 'BadRequest');
  else return { mailbox, span: { start, end } };
  return undefined;
}

/** Without an offset the time is UTC. */
function instantIn(request: Request, name: string): number | undefined {
  const text = request.query[name];
  if (typeof text !== 'string') return undefined;
  return parseInstant(/(Z|[+-]\d{2}:\d{2})$/u.test(text) ? text : `${text}Z`);
}
