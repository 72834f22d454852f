import { setMaxListeners } from 'node:events';
import { DAY, type Interval } from '../../../kernel/time/instant.ts';
import type { Reading, UnknownReason } from '../../../ports/calendar.ts';
import type { Log } from '../../../ports/log.ts';
import { readAnswer } from '../graph-answers.ts';
import type { CallGraph, Graph } from '../graph-client.ts';
import { callWithRetry } from '../graph-retry.ts';
import { readSchedules, scheduleRequest, unknown } from './schedule.ts';

/** Documented limit of `getSchedule`. */
const CHUNK = 20;
/** Graph takes less than 62 days at a time. */
const LONGEST_PERIOD = 60 * DAY;
/** Enough to find half a dozen bad addresses. */
const MOST_HALVINGS = 30;
const SEARCH_WITHIN_MS = 20_000;
const RETRY = { throttledRetries: 3, ambiguousRetries: 2, doubtedRetries: 1, longestWaitMs: 10_000, timeoutMs: 10_000 };

export interface FreeBusyParts {
  readonly graph: Graph;
  readonly log: Log;
  readonly searchWithinMs?: number | undefined;
}

export interface FreeBusyQuery {
  /** In whose name it is read. */
  readonly organizer: string;
  readonly mailboxes: readonly string[];
  readonly period: Interval;
  readonly hurry?: AbortSignal | undefined;
}

type Readings = ReadonlyMap<string, Reading>;

/** Reads calendars in chunks, within one deadline for all of them. Never throws: who cannot be read is unknown. */
export async function readFreeBusy(
  parts: FreeBusyParts,
  { organizer, mailboxes, period, hurry }: FreeBusyQuery,
): Promise<Readings> {
  const asked = [...new Set(mailboxes.map((mailbox) => mailbox.trim().toLowerCase()))];
  const real = asked.filter((mailbox) => mailbox.includes('@'));
  const deadline = AbortSignal.timeout(parts.searchWithinMs ?? SEARCH_WITHIN_MS);
  const signal = AbortSignal.any([deadline, ...(hurry === undefined ? [] : [hurry])]);
  setMaxListeners(0, signal); // one for each chunk that waits
  const reader: Reader = {
    ...parts,
    path: `/users/${encodeURIComponent(organizer)}/calendar/getSchedule`,
    signal,
    isFirst: hurry !== undefined,
    halvings: { left: MOST_HALVINGS },
  };
  const tasks = periods(period).flatMap((part) => chunks(real).map((chunk) => readChunk(reader, chunk, part)));
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

interface Reader extends FreeBusyParts {
  readonly path: string;
  /** The deadline of the whole reading. */
  readonly signal: AbortSignal;
  readonly isFirst: boolean;
  /** Where Graph refuses everything, halving on would only be a flood of requests. */
  readonly halvings: { left: number };
}

async function readChunk(reader: Reader, chunk: readonly string[], period: Interval): Promise<Readings> {
  const { graph, log, path, signal, isFirst } = reader;
  const state = { isAsked: false };
  const call: CallGraph = (request) => {
    state.isAsked = true;
    return graph.call(request);
  };
  const all = (reason: UnknownReason): Readings => new Map(chunk.map((each) => [each, unknown(reason)]));
  const request = { method: 'POST', path, body: scheduleRequest(chunk, period), signal } as const;
  try {
    const answer = await callWithRetry({ ...graph, call }, request, { ...RETRY, isFirst });
    if (answer === undefined) return all('error');
    const { means, about } = readAnswer(answer);
    if (means === 'done') return readSchedules(chunk, period, answer.body);
    if (means === 'ours' && chunk.length > 1 && reader.halvings.left-- > 0) return await readHalves(reader, chunk, period);
    log.warn({ status: answer.status, mailboxes: chunk.length }, 'calendars could not be read');
    return all(about === 'pace' ? 'throttled' : 'error');
  } catch {
    if (!signal.aborted) return all('error');
    log.warn({ mailboxes: chunk.length, ...state }, 'calendars were not read in time');
    return all(state.isAsked ? 'timeout' : 'not-asked');
  }
}

/** One address that Graph does not take makes it refuse the whole request: it is found by halving, and the others are read. */
async function readHalves(reader: Reader, chunk: readonly string[], period: Interval): Promise<Readings> {
  const middle = chunk.length >> 1;
  const halves = [chunk.slice(0, middle), chunk.slice(middle)].map((half) => readChunk(reader, half, period));
  return new Map((await Promise.all(halves)).flatMap((half) => [...half]));
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
  return { ...b, ...a, busy: [...a.busy, ...b.busy] };
}
