import { DAY, toIso, type Interval } from '../../../kernel/time/instant.ts';
import { TAG_ID, eventSchema, transactionIdOf, type ForeignEvent } from './event-json.ts';
import type { GraphAnswer, GraphRequest } from '../graph-client.ts';
import { isSuccess } from '../graph-faults.ts';
import { listedIn, pagesOf } from '../graph-pages.ts';

type Ask = (request: GraphRequest) => Promise<GraphAnswer | undefined>;

/** One of our events: whose calendar it is in, its key, and about when it is to be. */
export interface Sought {
  readonly mailbox: string;
  readonly key: string;
  readonly around: Interval;
}

/** The events of a mailbox that carry our own mark. */
export function searchByTag({ mailbox, key }: Omit<Sought, 'around'>): GraphRequest {
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
  return listedIn(answer, eventSchema).find((each) => isOurs(each, key));
}

/** Somebody may have moved it since, though hardly far. */
const REACH = DAY;
/** A calendar with more than this around one meeting is somebody's who has no time for meetings. */
const MOST_PAGES = 6;

/**
 * The event among those around its time. What has just been made is in the calendar at once, while a search by its mark may find it only
 * minutes later.
 */
export async function findByTime(ask: Ask, { mailbox, key, around }: Sought): Promise<ForeignEvent | undefined> {
  const query = {
    startDateTime: toIso(around.start - REACH),
    endDateTime: toIso(around.end + REACH),
    $select: 'id,transactionId,isCancelled,start,end,isOnlineMeeting,onlineMeeting',
    $top: '50',
  };
  const first = { method: 'GET', path: `/users/${encodeURIComponent(mailbox)}/calendarView`, query } as const;
  for await (const answer of pagesOf(ask, first, MOST_PAGES)) {
    if (answer === undefined || !isSuccess(answer)) return undefined;
    const found = ourEventIn(answer, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Looked at again by hand, because a Graph that ignores the filter would answer somebody else's event. */
export function isOurs(found: ForeignEvent, key: string): boolean {
  const isTagged = (found.singleValueExtendedProperties ?? []).some(({ id, value }) => id === TAG_ID && value === key);
  return (isTagged || found.transactionId === transactionIdOf(key)) && found.isCancelled !== true;
}
