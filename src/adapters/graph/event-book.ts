import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod/v4';
import { AmbiguousError, PermanentError, TransientError } from '../../kernel/errors.ts';
import type { MeetingEvent } from '../../ports/calendar.ts';
import type { Log } from '../../ports/log.ts';
import { bodyChange } from './event-body.ts';
import { TAG_ID, changesOf, eventSchema, joinUrlOf, newEvent, transactionIdOf } from './event-json.ts';
import type { ForeignEvent } from './event-json.ts';
import type { Gate } from './gate.ts';
import { NoAnswerError } from './graph-client.ts';
import type { CallGraph, GraphAnswer, GraphRequest } from './graph-client.ts';
import { faultOf, isGone, isSuccess } from './graph-faults.ts';
import { patientCall } from './patient-call.ts';

export interface Booked {
  readonly eventId: string;
  readonly joinUrl?: string | undefined;
}

/** What may be sent twice. */
const REPEATABLE = { throttledRetries: 2, unclearRetries: 2, longestWaitMs: 10_000, timeoutMs: 15_000, isFirst: true };
const ONCE = { ...REPEATABLE, unclearRetries: 0 };
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
    const earlier = await this.#find(organizer, event);
    if (earlier !== undefined) return this.#booked(organizer, event, earlier);
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const answer = await this.#create(organizer, event);
      const made = answer && isSuccess(answer) ? eventSchema.safeParse(answer.body).data : undefined;
      if (made !== undefined) return this.#booked(organizer, event, made);
      if (answer !== undefined && !isUnclear(answer)) throw faultOf(answer);
      this.#log.warn({ status: answer?.status, attempt }, 'it is not clear whether an event was made');
      const found = await this.#find(organizer, event);
      if (found !== undefined) return this.#booked(organizer, event, found);
    }
    throw new AmbiguousError('it is not known whether the event was made');
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

  /** Attendees are told. An event without attendees cannot be cancelled, only deleted. */
  async cancel(organizer: string, eventId: string, comment: string): Promise<void> {
    const path = pathOf(organizer, eventId);
    const answer = await this.#send({ method: 'POST', path: `${path}/cancel`, body: { comment } });
    if (isSuccess(answer) || isGone(answer)) return;
    if (answer.status !== 400) throw faultOf(answer);
    const deleted = await this.#send({ method: 'DELETE', path });
    if (!isSuccess(deleted) && !isGone(deleted)) throw faultOf(deleted);
  }

  /** Undefined: no answer came. */
  async #create(organizer: string, event: MeetingEvent): Promise<GraphAnswer | undefined> {
    const request = { method: 'POST', path: `/users/${encodeURIComponent(organizer)}/events`, body: newEvent(event) } as const;
    return this.#attempt(request, ONCE);
  }

  async #find(organizer: string, event: MeetingEvent): Promise<ForeignEvent | undefined> {
    const value = event.key.replaceAll("'", "''");
    const query = {
      $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${TAG_ID}' and ep/value eq '${value}')`,
      $expand: `singleValueExtendedProperties($filter=id eq '${TAG_ID}')`,
      $top: '5',
    };
    const answer = await this.#attempt(
      { method: 'GET', path: `/users/${encodeURIComponent(organizer)}/events`, query },
      REPEATABLE,
    );
    if (answer !== undefined && !isSuccess(answer)) this.#log.warn({ status: answer.status }, 'events could not be searched');
    const { value: events } = listSchema.safeParse(answer?.body).data ?? { value: [] };
    return events.flatMap((each) => eventSchema.safeParse(each).data ?? []).find((each) => isOurs(each, event));
  }

  async #get(organizer: string, eventId: string): Promise<ForeignEvent | undefined> {
    const answer = await this.#send({ method: 'GET', path: pathOf(organizer, eventId) });
    if (isGone(answer)) return undefined;
    const event = isSuccess(answer) ? eventSchema.safeParse(answer.body).data : undefined;
    if (event === undefined) throw isSuccess(answer) ? new TransientError('Graph answered no event') : faultOf(answer);
    return event;
  }

  async #booked(organizer: string, wanted: MeetingEvent, made: ForeignEvent): Promise<Booked> {
    return { eventId: made.id, joinUrl: await this.#joinUrl(organizer, wanted, made) };
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

  async #send(request: GraphRequest): Promise<GraphAnswer> {
    const answer = await this.#attempt(request, REPEATABLE);
    if (answer === undefined) throw new TransientError('Graph did not answer');
    return answer;
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

const listSchema = z.looseObject({ value: z.array(z.unknown()) });

/** Searched again by hand, because a Graph that ignores the filter would answer somebody else's event. */
function isOurs(found: ForeignEvent, event: MeetingEvent): boolean {
  const isTagged = (found.singleValueExtendedProperties ?? []).some(({ id, value }) => id === TAG_ID && value === event.key);
  return (isTagged || found.transactionId === transactionIdOf(event)) && found.isCancelled !== true;
}

/** Made or not? A 409 says that the transaction id is known, so it was. A success without an event says nothing either. */
function isUnclear(answer: GraphAnswer): boolean {
  return answer.status >= 500 || answer.status === 408 || answer.status === 409 || isSuccess(answer);
}

function pathOf(organizer: string, eventId: string): string {
  return `/users/${encodeURIComponent(organizer)}/events/${encodeURIComponent(eventId)}`;
}
