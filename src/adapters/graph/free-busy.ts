import { DAY, mergeIntervals } from '../../kernel/time/instant.ts';
import type { Interval } from '../../kernel/time/instant.ts';
import type { Reading, UnknownReason } from '../../ports/calendar.ts';
import type { Log } from '../../ports/log.ts';
import type { Gate } from './gate.ts';
import type { CallGraph, GraphAnswer } from './graph-client.ts';
import { patientCall } from './patient-call.ts';
import { readSchedules, scheduleRequest, unknown } from './schedule.ts';

/** Documented limit of `getSchedule`. */
const CHUNK = 20;
/** Graph takes less than 62 days at a time. */
const LONGEST_PERIOD = 60 * DAY;
const SEARCH_WITHIN_MS = 20_000;
const PATIENCE = { throttledRetries: 3, unclearRetries: 2, longestWaitMs: 10_000, timeoutMs: 10_000 };

export interface FreeBusyParts {
  readonly call: CallGraph;
  readonly gate: Gate;
  readonly log: Log;
  readonly searchWithinMs?: number | undefined;
}

/** Reads calendars in chunks, within one deadline for all of them. Never throws: who cannot be read is unknown. */
export async function readFreeBusy(
  parts: FreeBusyParts,
  organizer: string,
  mailboxes: readonly string[],
  period: Interval,
): Promise<ReadonlyMap<string, Reading>> {
  const asked = [...new Set(mailboxes.map((mailbox) => mailbox.trim().toLowerCase()))];
  const real = asked.filter((mailbox) => mailbox.includes('@'));
  const signal = AbortSignal.timeout(parts.searchWithinMs ?? SEARCH_WITHIN_MS);
  const tasks = periods(period).flatMap((part) => chunks(real).map((chunk) => readChunk(parts, organizer, chunk, part, signal)));
  const readings = new Map<string, Reading>(asked.map((mailbox) => [mailbox, unknown('no-mailbox')]));
  const seen = new Set<string>();
  for (const chunk of await Promise.all(tasks)) {
    for (const [mailbox, reading] of chunk) {
      const earlier = seen.has(mailbox) ? readings.get(mailbox) : undefined;
      readings.set(mailbox, earlier === undefined ? reading : joined(earlier, reading));
      seen.add(mailbox);
    }
  }
  return readings;
}

async function readChunk(
  { call, gate, log }: FreeBusyParts,
  organizer: string,
  chunk: readonly string[],
  period: Interval,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Reading>> {
  const state = { isAsked: false };
  const counted: CallGraph = (request) => {
    state.isAsked = true;
    return call(request);
  };
  const all = (reason: UnknownReason): ReadonlyMap<string, Reading> => new Map(chunk.map((each) => [each, unknown(reason)]));
  const path = `/users/${encodeURIComponent(organizer)}/calendar/getSchedule`;
  const request = { method: 'POST', path, body: scheduleRequest(chunk, period), signal } as const;
  try {
    const answer = await patientCall(counted, gate, request, PATIENCE);
    if (answer.status === 200) return readSchedules(chunk, period, answer.body);
    log.warn({ status: answer.status, mailboxes: chunk.length }, 'calendars could not be read');
    return all(reasonOf(answer));
  } catch {
    if (!signal.aborted) return all('error');
    log.warn({ mailboxes: chunk.length, ...state }, 'calendars were not read in time');
    return all(state.isAsked ? 'timeout' : 'not-asked');
  }
}

function reasonOf({ status }: GraphAnswer): UnknownReason {
  return status === 429 ? 'throttled' : 'error';
}

function periods({ start, end }: Interval): readonly Interval[] {
  const parts = Math.max(1, Math.ceil((end - start) / LONGEST_PERIOD));
  return Array.from({ length: parts }, (_, at) => ({
    start: start + at * LONGEST_PERIOD,
    end: Math.min(end, start + (at + 1) * LONGEST_PERIOD),
  }));
}

function chunks(mailboxes: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(mailboxes.length / CHUNK);
  return Array.from({ length: count }, (_, at) => mailboxes.slice(at * CHUNK, (at + 1) * CHUNK));
}

/** Two periods of the same person: known only if both are. */
function joined(a: Reading, b: Reading): Reading {
  if (!a.isKnown) return a;
  if (!b.isKnown) return b;
  return { ...b, ...a, busy: mergeIntervals([...a.busy, ...b.busy]) };
}
