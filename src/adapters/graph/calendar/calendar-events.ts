import { setTimeout as wait } from 'node:timers/promises';
import { AmbiguousError, PermanentError, TransientError } from '../../../kernel/errors.ts';
import type { Interval } from '../../../kernel/time/instant.ts';
import type { Calendar, MeetingEvent, Removal, SeenEvent, TentativeHold } from '../../../ports/calendar.ts';
import type { Log } from '../../../ports/log.ts';
import { bodyChange } from './event-body.ts';
import { changesOf, eventSchema, joinUrlOf, newEvent, newHold, seenOf, type ForeignEvent } from './event-json.ts';
import { findByTime, isOurs, ourEventIn, searchByTag, type Sought } from './event-search.ts';
import { idsIn, readAnswer } from '../graph-answers.ts';
import type { Graph, GraphAnswer, GraphRequest } from '../graph-client.ts';
import { faultOf, isGone, isSuccess } from '../graph-faults.ts';
import { answerWithRetry, callWithRetry } from '../graph-retry.ts';

export interface Booked {
  readonly eventId: string;
  readonly joinUrl?: string | undefined;
}

/** What may be sent twice. */
const REPEATABLE = { throttledRetries: 2, ambiguousRetries: 2, longestWaitMs: 10_000, timeoutMs: 15_000, isFirst: true };
const ONCE = { ...REPEATABLE, ambiguousRetries: 0 };
const LOOKED_AT = 'id,start,end,isCancelled,attendees,onlineMeeting';
/** The link of an online meeting is sometimes made a moment later. */
const JOIN_URL_WAITS_MS = [500, 1500];

/** Of an answer to a creation that is not the event itself. */
const MAY_BE_MADE: ReadonlySet<unknown> = new Set(['done', 'made-already', 'ambiguous']);
const MOST_NAMED = 3;

/** Meetings in the organizer's calendar, and holds in the consultants'. */
export class CalendarEvents {
  readonly #graph: Graph;
  readonly #log: Log;

  constructor(graph: Graph, log: Log) {
    this.#graph = graph;
    this.#log = log;
  }

  /**
   * Looks first whether the event was made by an earlier attempt, and looks again whenever a creation ends without a clear
   * outcome. A second creation carries the same transaction id, so Graph too would recognise it.
   */
  async book(organizer: string, event: MeetingEvent): Promise<Booked> {
    const made = await this.#make({ mailbox: organizer, key: event.key, around: event.slot }, newEvent(event));
    return { eventId: made.id, joinUrl: await this.#joinUrl(organizer, event, made) };
  }

  async booked(organizer: string, key: string, around?: Interval): Promise<string | undefined> {
    const answer = await this.#send(searchByTag({ mailbox: organizer, key }));
    if (isGone(answer)) return undefined;
    if (!isSuccess(answer)) throw faultOf(answer);
    const found = ourEventIn(answer, key);
    if (found !== undefined || around === undefined) return found?.id;
    return (await findByTime((request) => this.#send(request), { mailbox: organizer, key, around }))?.id;
  }

  async hold(mailbox: string, hold: TentativeHold): Promise<{ readonly eventId: string }> {
    return { eventId: (await this.#make({ mailbox, key: hold.key, around: hold.block }, newHold(hold))).id };
  }

  async release(mailbox: string, { key, eventId, block }: Parameters<Calendar['release']>[1]): Promise<Removal> {
    const id = eventId ?? (await this.booked(mailbox, key, block));
    return id === undefined ? 'absent' : this.#delete(pathOf(mailbox, id));
  }

  async update(organizer: string, eventId: string, event: MeetingEvent): Promise<{ readonly joinUrl?: string | undefined }> {
    const present = await this.#get(organizer, eventId);
    if (present === undefined || present.isCancelled === true)
      throw new PermanentError('the event is gone', { code: 'gone', isDoubted: true });
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
  async cancel(organizer: string, eventId: string, comment: string): Promise<Removal> {
    const path = pathOf(organizer, eventId);
    const answer = await this.#send({ method: 'POST', path: `${path}/cancel`, body: { comment } });
    if (isSuccess(answer)) return 'removed';
    if (isGone(answer)) return 'absent';
    if (readAnswer(answer).means !== 'ours') throw faultOf(answer);
    return this.#delete(path);
  }

  async #delete(path: string): Promise<Removal> {
    const answer = await this.#send({ method: 'DELETE', path });
    if (isGone(answer)) return 'absent';
    if (!isSuccess(answer)) throw faultOf(answer);
    return 'removed';
  }

  async #make(sought: Sought, body: Readonly<Record<string, unknown>>): Promise<ForeignEvent> {
    const earlier = await this.#find(sought);
    if (earlier !== undefined) return earlier;
    const path = `/users/${encodeURIComponent(sought.mailbox)}/events`;
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const answer = await this.#attempt({ method: 'POST', path, body }, ONCE);
      const made = madeBy(answer);
      if (made !== undefined) return made;
      this.#log.warn({ status: answer?.status, attempt }, 'it is not clear whether an event was made');
      // A second creation would only be told the same.
      if (answer !== undefined && readAnswer(answer).means === 'made-already') return this.#findMade(sought, answer);
      const found = await this.#find(sought);
      if (found !== undefined) return found;
    }
    throw new AmbiguousError('it is not known whether the event was made');
  }

  /** By the id that the answer names, by its mark, or by its time, where a search by the mark does not find it yet. */
  async #findMade(sought: Sought, answer: GraphAnswer): Promise<ForeignEvent> {
    const found =
      (await this.#named(sought, answer)) ??
      (await this.#find(sought)) ??
      (await findByTime((request) => this.#attempt(request, REPEATABLE), sought));
    if (found === undefined) throw new AmbiguousError('the event has been made, and cannot be found yet');
    return found;
  }

  /** The event that the answer names, if it is ours. */
  async #named({ mailbox, key }: Sought, answer: GraphAnswer): Promise<ForeignEvent | undefined> {
    for (const id of idsIn(answer).slice(0, MOST_NAMED)) {
      const there = await this.#attempt({ method: 'GET', path: pathOf(mailbox, id) }, REPEATABLE);
      const event = eventSchema.safeParse(there?.body).data;
      if (event !== undefined && isOurs(event, key)) return event;
    }
    return undefined;
  }

  /** A search that fails is no reason not to try to make the event: Graph knows the transaction id. */
  async #find(sought: Sought): Promise<ForeignEvent | undefined> {
    const answer = await this.#attempt(searchByTag(sought), REPEATABLE);
    if (answer !== undefined && !isSuccess(answer)) this.#log.warn({ status: answer.status }, 'events could not be searched');
    return answer && ourEventIn(answer, sought.key);
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
    return answerWithRetry(this.#graph, request, REPEATABLE);
  }

  #attempt(request: GraphRequest, policy: typeof REPEATABLE): Promise<GraphAnswer | undefined> {
    return callWithRetry(this.#graph, request, policy);
  }
}

/** Undefined: it is not clear. Throws where it is clear that nothing was made. */
function madeBy(answer: GraphAnswer | undefined): ForeignEvent | undefined {
  if (answer === undefined) return undefined;
  const { means } = readAnswer(answer);
  if (!MAY_BE_MADE.has(means)) throw faultOf(answer);
  return means === 'done' ? eventSchema.safeParse(answer.body).data : undefined;
}

function pathOf(organizer: string, eventId: string): string {
  return `/users/${encodeURIComponent(organizer)}/events/${encodeURIComponent(eventId)}`;
}
