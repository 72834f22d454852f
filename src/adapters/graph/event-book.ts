import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod/v4';
import { AmbiguousError, PermanentError, TransientError } from '../../kernel/errors.ts';
import type { MeetingEvent, SeenEvent, TentativeHold } from '../../ports/calendar.ts';
import type { Log } from '../../ports/log.ts';
import { bodyChange } from './event-body.ts';
import { TAG_ID, changesOf, eventSchema, joinUrlOf, newEvent, newHold, seenOf, transactionIdOf } from './event-json.ts';
import type { ForeignEvent } from './event-json.ts';
import type { Gate } from './gate.ts';
import { NoAnswerError } from './graph-client.ts';
import type { CallGraph, GraphAnswer, GraphRequest } from './graph-client.ts';
import { faultOf, isGone, isSuccess } from './graph-faults.ts';
import { answeredCall, patientCall } from './patient-call.ts';

export interface Booked {
  readonly eventId: string;
  readonly joinUrl?: string | undefined;
}

/** What may be sent twice. */
const REPEATABLE = { throttledRetries: 2, unclearRetries: 2, longestWaitMs: 10_000, timeoutMs: 15_000, isFirst: true };
const ONCE = { ...REPEATABLE, unclearRetries: 0 };
const LOOKED_AT = 'id,start,end,isCancelled,attendees,onlineMeeting';
/** The link of an online meeting is sometimes made a moment later. */
const JOIN_URL_WAITS_MS = [500, 1500];

/** Meetings in the organizer's calendar. */
export class EventBook {
  readonly #call: CallGraph;
  readonly #gate: Gate;
  readonly #log: Log;

  constructor(call: CallGraph, gate: Gate, log: Log) {
    this.#call = call;
    this.#gate = gate;
    this.#log = log;
  }

  /**
   * Looks first whether the event was made by an earlier attempt, and looks again whenever a creation ends without a clear
   * outcome. A second creation carries the same transaction id, so Graph too would recognise it.
   */
  async book(organizer: string, event: MeetingEvent): Promise<Booked> {
    const made = await this.#make(organizer, event.key, newEvent(event));
    return { eventId: made.id, joinUrl: await this.#joinUrl(organizer, event, made) };
  }

  async booked(organizer: string, key: string): Promise<string | undefined> {
    const answer = await this.#send(searchFor(organizer, key));
    if (isGone(answer)) return undefined;
    if (!isSuccess(answer)) throw faultOf(answer);
    return ourEventIn(answer, key)?.id;
  }

  async hold(mailbox: string, hold: TentativeHold): Promise<{ readonly eventId: string }> {
    return { eventId: (await this.#make(mailbox, hold.key, newHold(hold))).id };
  }

  async release(
    mailbox: string,
    { key, eventId }: { readonly key: string; readonly eventId?: string | undefined },
  ): Promise<void> {
    const id = eventId ?? (await this.booked(mailbox, key));
    if (id === undefined) return;
    const answer = await this.#send({ method: 'DELETE', path: pathOf(mailbox, id) });
    if (!isSuccess(answer) && !isGone(answer)) throw faultOf(answer);
  }

  async update(organizer: string, eventId: string, event: MeetingEvent): Promise<{ readonly joinUrl?: string | undefined }> {
    const present = await this.#get(organizer, eventId);
    if (present === undefined || present.isCancelled === true) throw new PermanentError('the event is gone', { code: 'gone' });
    const body = bodyChange(present, event.body);
    const changes = { ...changesOf(present, event), ...(body && { body }) };
    if (Object.keys(changes).length === 0) return { joinUrl: joinUrlOf(present) };
    const answer = await this.#send({ method: 'PATCH', path: pathOf(organizer, eventId), body: changes });
    if (!isSuccess(answer)) throw faultOf(answer);
    const changed = eventSchema.safeParse(answer.body).data ?? present;
    return { joinUrl: await this.#joinUrl(organizer, event, changed) };
  }

  /** Only what matters is asked for: time, answers, and whether it still stands. */
  async look(organizer: string, eventId: string): Promise<SeenEvent | undefined> {
    const present = await this.#get(organizer, eventId, LOOKED_AT);
    return present === undefined || present.isCancelled === true ? undefined : seenOf(present);
  }

  /** Attendees are told. An event without attendees cannot be cancelled, only deleted. */
  async cancel(organizer: string, eventId: string, comment: string): Promise<void> {
    const path = pathOf(organizer, eventId);
    const answer = await this.#send({ method: 'POST', path: `${path}/cancel`, body: { comment } });
    if (isSuccess(answer) || isGone(answer)) return;
    if (answer.status !== 400) throw faultOf(answer);
    const deleted = await this.#send({ method: 'DELETE', path });
    if (!isSuccess(deleted) && !isGone(deleted)) throw faultOf(deleted);
  }

  async #make(mailbox: string, key: string, body: Readonly<Record<string, unknown>>): Promise<ForeignEvent> {
    const earlier = await this.#find(mailbox, key);
    if (earlier !== undefined) return earlier;
    const path = `/users/${encodeURIComponent(mailbox)}/events`;
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const answer = await this.#attempt({ method: 'POST', path, body }, ONCE);
      const made = answer && isSuccess(answer) ? eventSchema.safeParse(answer.body).data : undefined;
      if (made !== undefined) return made;
      if (answer !== undefined && !isUnclear(answer)) throw faultOf(answer);
      this.#log.warn({ status: answer?.status, attempt }, 'it is not clear whether an event was made');
      const found = await this.#find(mailbox, key);
      if (found !== undefined) return found;
    }
    throw new AmbiguousError('it is not known whether the event was made');
  }

  /** A search that fails is no reason not to try to make the event: Graph knows the transaction id. */
  async #find(organizer: string, key: string): Promise<ForeignEvent | undefined> {
    const answer = await this.#attempt(searchFor(organizer, key), REPEATABLE);
    if (answer !== undefined && !isSuccess(answer)) this.#log.warn({ status: answer.status }, 'events could not be searched');
    return answer && ourEventIn(answer, key);
  }

  async #get(organizer: string, eventId: string, $select?: string): Promise<ForeignEvent | undefined> {
    const query = $select === undefined ? {} : { $select };
    const answer = await this.#send({ method: 'GET', path: pathOf(organizer, eventId), query });
    if (isGone(answer)) return undefined;
    const event = isSuccess(answer) ? eventSchema.safeParse(answer.body).data : undefined;
    if (event === undefined) throw isSuccess(answer) ? new TransientError('Graph answered no event') : faultOf(answer);
    return event;
  }

  /** Looks again a little later when the link is not there yet. The meeting stands without it too. */
  async #joinUrl(organizer: string, wanted: MeetingEvent, made: ForeignEvent): Promise<string | undefined> {
    let joinUrl = joinUrlOf(made);
    for (const ms of wanted.isOnline ? JOIN_URL_WAITS_MS : []) {
      if (joinUrl !== undefined) break;
      await wait(ms);
      const again = await this.#attempt({ method: 'GET', path: pathOf(organizer, made.id) }, ONCE);
      const event = eventSchema.safeParse(again?.body).data;
      joinUrl = event && joinUrlOf(event);
    }
    return joinUrl;
  }

  #send(request: GraphRequest): Promise<GraphAnswer> {
    return answeredCall(this.#call, this.#gate, request, REPEATABLE);
  }

  async #attempt(request: GraphRequest, patience: typeof REPEATABLE): Promise<GraphAnswer | undefined> {
    try {
      return await patientCall(this.#call, this.#gate, request, patience);
    } catch (error) {
      if (error instanceof NoAnswerError) return undefined;
      throw error;
    }
  }
}

function searchFor(organizer: string, key: string): GraphRequest {
  const value = key.replaceAll("'", "''");
  const query = {
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${TAG_ID}' and ep/value eq '${value}')`,
    $expand: `singleValueExtendedProperties($filter=id eq '${TAG_ID}')`,
    $top: '5',
  };
  return { method: 'GET', path: `/users/${encodeURIComponent(organizer)}/events`, query };
}

function ourEventIn(answer: GraphAnswer, key: string): ForeignEvent | undefined {
  const { value: events } = listSchema.safeParse(answer.body).data ?? { value: [] };
  return events.flatMap((each) => eventSchema.safeParse(each).data ?? []).find((each) => isOurs(each, key));
}

const listSchema = z.looseObject({ value: z.array(z.unknown()) });

/** Searched again by hand, because a Graph that ignores the filter would answer somebody else's event. */
function isOurs(found: ForeignEvent, key: string): boolean {
  const isTagged = (found.singleValueExtendedProperties ?? []).some(({ id, value }) => id === TAG_ID && value === key);
  return (isTagged || found.transactionId === transactionIdOf(key)) && found.isCancelled !== true;
}

/** Made or not? A 409 says that the transaction id is known, so it was. A success without an event says nothing either. */
function isUnclear(answer: GraphAnswer): boolean {
  return answer.status >= 500 || answer.status === 408 || answer.status === 409 || isSuccess(answer);
}

function pathOf(organizer: string, eventId: string): string {
  return `/users/${encodeURIComponent(organizer)}/events/${encodeURIComponent(eventId)}`;
}
