import { z } from 'zod/v4';
import { toIso } from '../../../kernel/time/instant.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import { TransientError } from '../../../kernel/errors.ts';
import type { CalendarChanges } from '../../../ports/calendar.ts';
import type { Log } from '../../../ports/log.ts';
import type { Gate } from '../gate.ts';
import { readAnswer } from '../graph-answers.ts';
import type { CallGraph, GraphAnswer, GraphRequest } from '../graph-client.ts';
import { faultOf, isSuccess } from '../graph-faults.ts';
import { answeredCall } from '../patient-call.ts';

const PATIENCE = { throttledRetries: 2, unclearRetries: 2, longestWaitMs: 10_000, timeoutMs: 15_000 };
const PAGE_SIZE = 'odata.maxpagesize=100';
/** A calendar with more than this is looked at event by event. */
const MOST_PAGES = 50;

interface Parts {
  readonly call: CallGraph;
  readonly gate: Gate;
  readonly log: Log;
}

/**
 * What has changed in a calendar, by delta query. Graph can neither filter nor narrow this query, so of what it answers only the ids
 * are kept. A mark that Graph no longer knows (410, syncStateNotFound) begins anew; where there is no delta at all, every event that
 * matters is to be looked at.
 */
export async function readChanges(
  parts: Parts,
  organizer: string,
  period: Interval,
  mark: string | undefined,
): Promise<CalendarChanges> {
  const known = mark === undefined ? undefined : await drain(parts, linkOf(mark));
  if (known?.state === 'read') return { changed: known.ids, mark: known.mark };
  if (known !== undefined) parts.log.info({ status: known.answer.status }, 'the calendar is read anew');
  const whole = await drain(parts, firstOf(organizer, period));
  if (whole.state === 'read') return { changed: 'unknown', mark: whole.mark };
  if (isUnreadable(whole.answer)) throw faultOf(whole.answer);
  return { changed: 'unknown' };
}

type Drained =
  | { readonly state: 'read'; readonly ids: ReadonlySet<string>; readonly mark: string | undefined }
  | { readonly state: 'refused'; readonly answer: GraphAnswer };

async function drain(parts: Parts, first: Pick<GraphRequest, 'path' | 'query'>): Promise<Drained> {
  const ids: string[] = [];
  let next: typeof first | undefined = first;
  for (let page = 0; next !== undefined && page < MOST_PAGES; page += 1) {
    const answer: GraphAnswer = await ask(parts, { method: 'GET', ...next, prefer: [PAGE_SIZE] });
    if (!isSuccess(answer)) return refusedBy(answer);
    const read: Page = pageOf(answer.body);
    ids.push(...read.ids);
    if (read.mark !== undefined) return { state: 'read', ids: new Set(ids), mark: read.mark };
    next = read.next;
  }
  return { state: 'read', ids: new Set(ids), mark: undefined };
}

function refusedBy(answer: GraphAnswer): Drained {
  const fault = faultOf(answer);
  if (fault instanceof TransientError) throw fault;
  return { state: 'refused', answer };
}

interface Page {
  readonly ids: readonly string[];
  readonly mark: string | undefined;
  readonly next: Pick<GraphRequest, 'path' | 'query'> | undefined;
}

function pageOf(body: unknown): Page {
  const { data = {} } = pageSchema.safeParse(body);
  const next = data['@odata.nextLink'] ?? undefined;
  return {
    ids: (data.value ?? []).flatMap((each) => changedSchema.safeParse(each).data?.id ?? []),
    mark: data['@odata.deltaLink'] ?? undefined,
    next: next === undefined ? undefined : linkOf(next),
  };
}

function ask({ call, gate }: Parts, request: GraphRequest): Promise<GraphAnswer> {
  return answeredCall(call, gate, request, PATIENCE);
}

function firstOf(organizer: string, { start, end }: Interval): Pick<GraphRequest, 'path' | 'query'> {
  const query = { startDateTime: toIso(start), endDateTime: toIso(end) };
  return { path: `/users/${encodeURIComponent(organizer)}/calendarView/delta`, query };
}

/** Graph's links are whole addresses: only the part below the version is ours to ask. */
export function linkOf(link: string): Pick<GraphRequest, 'path' | 'query'> {
  const { pathname, searchParams } = new URL(link, 'https://graph.microsoft.com');
  return { path: pathname.replace(/^\/(?:v1\.0|beta)(?=\/)/, ''), query: Object.fromEntries(searchParams) };
}

/** No right, or no mailbox: then looking at single events is in vain too. */
function isUnreadable(answer: GraphAnswer): boolean {
  const { about } = readAnswer(answer);
  return about === 'right' || about === 'mailbox';
}

const changedSchema = z.looseObject({ id: z.string().min(1) });
const pageSchema = z.looseObject({
  value: z.array(z.unknown()).nullish(),
  '@odata.nextLink': z.string().nullish(),
  '@odata.deltaLink': z.string().nullish(),
});
