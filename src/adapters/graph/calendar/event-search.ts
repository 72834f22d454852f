import { z } from 'zod/v4';
import { DAY, toIso } from '../../../kernel/time/instant.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import { linkOf } from './event-changes.ts';
import { TAG_ID, eventSchema, transactionIdOf } from './event-json.ts';
import type { ForeignEvent } from './event-json.ts';
import type { GraphAnswer, GraphRequest } from '../graph-client.ts';
import { isSuccess } from '../graph-faults.ts';

type Ask = (request: GraphRequest) => Promise<GraphAnswer | undefined>;

/** The events of a mailbox that carry our own mark. */
export function searchByTag(mailbox: string, key: string): GraphRequest {
  const value = key.replaceAll("'", "''");
  const query = {
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${TAG_ID}' and ep/value eq '${value}')`,
    $expand: `singleValueExtendedProperties($filter=id eq '${TAG_ID}')`,
    $top: '5',
  };
  return { method: 'GET', path: `/users/${encodeURIComponent(mailbox)}/events`, query };
}

/** Ours among the events of an answer. */
export function ourEventIn(answer: GraphAnswer, key: string): ForeignEvent | undefined {
  const { value: events } = listSchema.safeParse(answer.body).data ?? { value: [] };
  return events.flatMap((each) => eventSchema.safeParse(each).data ?? []).find((each) => isOurs(each, key));
}

/** Somebody may have moved it since, though hardly far. */
const REACH = DAY;
/** A calendar with more than this around one meeting is somebody's who has no time for meetings. */
const MOST_PAGES = 6;

/**
 * The event among those around its time. What has just been made is in the calendar at once, while a search by its mark may find it only
 * minutes later.
 */
export async function findByTime(ask: Ask, mailbox: string, key: string, around: Interval): Promise<ForeignEvent | undefined> {
  const query = {
    startDateTime: toIso(around.start - REACH),
    endDateTime: toIso(around.end + REACH),
    $select: 'id,transactionId,isCancelled,start,end,isOnlineMeeting,onlineMeeting',
    $top: '50',
  };
  let next: Pick<GraphRequest, 'path' | 'query'> | undefined = {
    path: `/users/${encodeURIComponent(mailbox)}/calendarView`,
    query,
  };
  for (let page = 0; next !== undefined && page < MOST_PAGES; page += 1) {
    const answer: GraphAnswer | undefined = await ask({ method: 'GET', ...next });
    if (answer === undefined || !isSuccess(answer)) return undefined;
    const found = ourEventIn(answer, key);
    if (found !== undefined) return found;
    const link: string | null | undefined = listSchema.safeParse(answer.body).data?.['@odata.nextLink'];
    next = typeof link === 'string' ? linkOf(link) : undefined;
  }
  return undefined;
}

/** Looked at again by hand, because a Graph that ignores the filter would answer somebody else's event. */
export function isOurs(found: ForeignEvent, key: string): boolean {
  const isTagged = (found.singleValueExtendedProperties ?? []).some(({ id, value }) => id === TAG_ID && value === key);
  return (isTagged || found.transactionId === transactionIdOf(key)) && found.isCancelled !== true;
}

const listSchema = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });
