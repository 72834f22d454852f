import { z } from 'zod/v4';
import { toIso, type Interval } from '../../../kernel/time/instant.ts';
import { TransientError } from '../../../kernel/errors.ts';
import type { CalendarChanges } from '../../../ports/calendar.ts';
import type { Log } from '../../../ports/log.ts';
import { readAnswer } from '../graph-answers.ts';
import type { Graph, GraphAnswer, GraphRequest } from '../graph-client.ts';
import { faultOf, isSuccess } from '../graph-faults.ts';
import { listedIn, pagesOf, linkOf } from '../graph-pages.ts';
import { answerWithRetry } from '../graph-retry.ts';

const RETRY = { throttledRetries: 2, ambiguousRetries: 2, longestWaitMs: 10_000, timeoutMs: 15_000 };
const PAGE_SIZE = 'odata.maxpagesize=100';
/** A calendar with more than this is looked at event by event. */
const MOST_PAGES = 50;

interface Parts {
  readonly graph: Graph;
  readonly log: Log;
}

interface Asked {
  readonly organizer: string;
  readonly period: Interval;
  readonly mark: string | undefined;
}

/**
 * What has changed in a calendar, by delta query. Graph can neither filter nor narrow this query, so of what it answers only the ids
 * are kept. A mark that Graph no longer knows (410, syncStateNotFound) begins anew; where there is no delta at all, every event that
 * matters is to be looked at.
 */
export async function readChanges({ graph, log }: Parts, { organizer, period, mark }: Asked): Promise<CalendarChanges> {
  const known = mark === undefined ? undefined : await drain(graph, linkOf(mark));
  if (known?.state === 'read') return { changed: known.ids, mark: known.mark };
  if (known !== undefined) log.info({ status: known.answer.status }, 'the calendar is read anew');
  const whole = await drain(graph, firstOf(organizer, period));
  if (whole.state === 'read') return { changed: 'unknown', mark: whole.mark };
  if (isUnreadable(whole.answer)) throw faultOf(whole.answer);
  return { changed: 'unknown' };
}

type Drained =
  | { readonly state: 'read'; readonly ids: ReadonlySet<string>; readonly mark: string | undefined }
  | { readonly state: 'refused'; readonly answer: GraphAnswer };

async function drain(graph: Graph, first: Pick<GraphRequest, 'path' | 'query'>): Promise<Drained> {
  const ids: string[] = [];
  const ask = (request: GraphRequest) => answerWithRetry(graph, request, RETRY);
  for await (const answer of pagesOf(ask, { method: 'GET', ...first, prefer: [PAGE_SIZE] }, MOST_PAGES)) {
    if (!isSuccess(answer)) return refusedBy(answer);
    ids.push(...listedIn(answer, changedSchema).map(({ id }) => id));
    const mark = lastPageSchema.safeParse(answer.body).data?.['@odata.deltaLink'];
    if (mark !== undefined) return { state: 'read', ids: new Set(ids), mark };
  }
  return { state: 'read', ids: new Set(ids), mark: undefined };
}

function refusedBy(answer: GraphAnswer): Drained {
  const fault = faultOf(answer);
  if (fault instanceof TransientError) throw fault;
  return { state: 'refused', answer };
}

function firstOf(organizer: string, { start, end }: Interval): Pick<GraphRequest, 'path' | 'query'> {
  const query = { startDateTime: toIso(start), endDateTime: toIso(end) };
  return { path: `/users/${encodeURIComponent(organizer)}/calendarView/delta`, query };
}

/** No right, or no mailbox: then looking at single events is in vain too. */
function isUnreadable(answer: GraphAnswer): boolean {
  const { about } = readAnswer(answer);
  return about === 'right' || about === 'mailbox';
}

const changedSchema = z.looseObject({ id: z.string().min(1) });
const lastPageSchema = z.looseObject({ '@odata.deltaLink': z.string() });
