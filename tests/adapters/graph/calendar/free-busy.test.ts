import { afterEach, describe, expect, it } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { graphCalendar } from '../../../../src/adapters/graph/calendar/graph-calendar.ts';
import { DAY } from '../../../../src/kernel/time/instant.ts';
import type { Calendar, Reading } from '../../../../src/ports/calendar.ts';
import { unhurried } from '../../../support/patience.ts';
import { limitsOf } from '../../../support/time-limits.ts';
import {
  allFree,
  development,
  graphFault,
  startTinyGraph,
  type Asked,
  type GraphReply,
  type TinyGraph,
} from '../support/tiny-graph.ts';

const PERIOD = { start: Date.UTC(2026, 11, 7), end: Date.UTC(2026, 11, 14) };
const DESK = 'desk@example.fi';
const SEARCH_MS = 30_000;

let graph: TinyGraph;
let logged: unknown[];
afterEach(() => graph.close());

async function calendarOn(reply: (asked: Asked, no: number) => GraphReply | Promise<GraphReply>): Promise<Calendar> {
  logged = [];
  graph = await startTinyGraph(reply);
  const note = (...line: unknown[]): void => void logged.push(line);
  return graphCalendar(development(graph.origin, { searchWithinMs: SEARCH_MS }), { info: note, warn: note, error: note });
}

const people = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `person${i}@example.fi`);

/** Answers nobody before four have asked, and some time for a fifth. */
function afterFour(): (asked: Asked, no: number) => Promise<GraphReply> {
  const four = { come: (): void => undefined };
  const come = new Promise<void>((resolve) => (four.come = resolve));
  return async (asked, no) => {
    if (no === 4) void wait(30).then(four.come);
    await come;
    return allFree(asked);
  };
}

function reasons(readings: ReadonlyMap<string, Reading>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reading of readings.values()) {
    const key = reading.isKnown ? 'known' : reading.reason;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe('reading calendars', () => {
  it('Reading calendars asks for twenty at a time, four requests at once, as the desk, in UTC', async () => {
    const calendar = await calendarOn(afterFour());
    const readings = await calendar.freeBusy('Väinö#EXT#@example.fi', [...people(205), 'PERSON1@example.fi'], PERIOD);
    expect(reasons(readings)).toEqual({ known: 205 });
    expect(graph.asked).toHaveLength(11);
    expect(Math.max(...graph.asked.map(({ body }) => body.schedules.length))).toBe(20);
    expect(graph.most()).toBe(4);
    expect(graph.asked[0]).toMatchObject({
      method: 'POST',
      path: '/v1.0/users/V%C3%A4in%C3%B6%23EXT%23%40example.fi/calendar/getSchedule',
      prefer: 'IdType="ImmutableId", outlook.timezone="UTC"',
      authorization: 'Bearer development',
    });
  });

  it('Reading calendars four at once counts for all searches together', async () => {
    const calendar = await calendarOn(afterFour());
    await Promise.all([1, 2, 3].map(() => calendar.freeBusy(DESK, people(100), PERIOD)));
    expect(graph.most()).toBe(4);
  });

  it('Reading calendars splits what is longer than Graph takes, and whoever is unknown in a part is unknown', async () => {
    let isRefused = true;
    const calendar = await calendarOn((asked) => {
      if (isRefused && asked.body.startTime.dateTime.startsWith('2027')) return graphFault(403, 'ErrorAccessDenied');
      const start = { dateTime: asked.body.startTime.dateTime, timeZone: 'UTC' };
      const end = { dateTime: asked.body.startTime.dateTime.replace('T00', 'T01'), timeZone: 'UTC' };
      return { status: 200, body: { value: [{ scheduleId: 'a@x.fi', scheduleItems: [{ status: 'busy', start, end }] }] } };
    });
    const long = { start: PERIOD.start, end: PERIOD.start + 100 * DAY };
    expect(reasons(await calendar.freeBusy(DESK, ['a@x.fi'], long))).toEqual({ error: 1 });
    expect(new Set(graph.asked.map(({ body }) => body.endTime.dateTime))).toEqual(
      new Set(['2027-02-05T00:00:00', '2027-03-17T00:00:00']),
    );
    isRefused = false;
    const reading = (await calendar.freeBusy(DESK, ['a@x.fi'], long)).get('a@x.fi');
    expect(reading?.isKnown === true && reading.busy.length).toBe(2);
  });

  it('Reading calendars asks for nobody without an address', async () => {
    const calendar = await calendarOn(allFree);
    expect(reasons(await calendar.freeBusy(DESK, ['', 'nobody'], PERIOD))).toEqual({ 'no-mailbox': 2 });
    expect((await calendar.freeBusy(DESK, [], PERIOD)).size).toBe(0);
    expect(graph.asked).toEqual([]);
  });
});

describe('a Graph in trouble', () => {
  it('A Graph in trouble that asks to wait is waited for by every worker', async () => {
    const at: number[] = [];
    const calendar = await calendarOn((asked, no) => {
      at.push(performance.now());
      return no === 1 ? graphFault(429, 'ApplicationThrottled', { 'retry-after': '1' }) : allFree(asked);
    });
    expect(reasons(await calendar.freeBusy(DESK, people(160), PERIOD))).toEqual({ known: 160 });
    const early = at.filter((each) => each - at[0]! < 900);
    expect(early.length).toBeLessThanOrEqual(4);
  });

  it('A Graph in trouble that asks to wait for long leaves people unknown at once', async () => {
    const calendar = await calendarOn(() => graphFault(429, 'ApplicationThrottled', { 'retry-after': '300' }));
    // It would be longer than any test may take.
    expect(reasons(await calendar.freeBusy(DESK, people(100), PERIOD))).toEqual({ throttled: 100 });
    expect(graph.asked.length).toBeLessThanOrEqual(4);
  });

  it.each<[string, GraphReply]>([
    ['a 500', { status: 500, body: 'x' }],
    ['a 503', graphFault(503, 'ServiceUnavailable')],
    ['a cut connection', 'cut'],
  ])('A Graph in trouble with %s is asked again, twice at most', async (_name, fault) => {
    const calendar = await calendarOn((asked, no) => (no <= 2 ? fault : allFree(asked)));
    expect(reasons(await calendar.freeBusy(DESK, people(3), PERIOD))).toEqual({ known: 3 });
  });

  it('A Graph in trouble that stays out of order leaves people unknown', async () => {
    const calendar = await calendarOn(() => ({ status: 502 }));
    expect(reasons(await calendar.freeBusy(DESK, people(3), PERIOD))).toEqual({ error: 3 });
    expect(graph.asked).toHaveLength(3);
  });

  it.each([
    [401, 'InvalidAuthenticationToken'],
    [403, 'ErrorX'],
    [403, 'ErrorAccessDenied'],
    [404, 'ErrorItemNotFound'],
    [412, 'ErrorX'],
  ])('A Graph in trouble that says no with %i %s once leaves nobody unknown', async (status, code) => {
    const calendar = await calendarOn((asked, no) => (no === 1 ? graphFault(status, code) : allFree(asked)));
    expect(reasons(await calendar.freeBusy(DESK, people(3), PERIOD))).toEqual({ known: 3 });
    expect(graph.asked).toHaveLength(2);
  });

  it.each([401, 403, 404])(
    'A Graph in trouble that keeps saying no with %i leaves the people of that chunk unknown',
    async (status) => {
      const isRefused = (asked: Asked): boolean => asked.body.schedules.includes('person0@example.fi');
      const calendar = await calendarOn((asked) => (isRefused(asked) ? graphFault(status, 'ErrorX') : allFree(asked)));
      expect(reasons(await calendar.freeBusy(DESK, people(25), PERIOD))).toEqual({ error: 20, known: 5 });
      expect(JSON.stringify(logged)).not.toMatch(/example|secret/);
    },
  );

  it('A Graph in trouble that refuses everybody for one address is asked in halves, until that one alone is unknown', async () => {
    const bad = 'person7@example.fi';
    const calendar = await calendarOn((asked) =>
      asked.body.schedules.includes(bad) ? graphFault(400, 'ErrorInvalidSmtpAddress') : allFree(asked),
    );
    const readings = await calendar.freeBusy(DESK, people(40), PERIOD);
    expect(reasons(readings)).toEqual({ known: 39, error: 1 });
    expect(readings.get(bad)).toEqual({ isKnown: false, reason: 'error' });
    expect(graph.asked.length).toBeLessThanOrEqual(12);
  });

  it('A Graph in trouble that refuses whatever it is asked is not flooded with halves', async () => {
    const calendar = await calendarOn(() => graphFault(400, 'BadRequest'));
    expect(reasons(await calendar.freeBusy(DESK, people(400), PERIOD))).toEqual({ error: 400 });
    expect(graph.asked.length).toBeLessThanOrEqual(80);
  });

  it('A Graph in trouble is asked first for somebody in a hurry, who waits no longer than that', async () => {
    const calendar = await calendarOn(afterFour());
    const search = calendar.freeBusy(DESK, people(120), PERIOD);
    const quick = calendar.freeBusy(DESK, ['quick@example.fi'], { ...PERIOD, hurry: unhurried() });
    const gone = calendar.freeBusy(DESK, ['gone@example.fi'], { ...PERIOD, hurry: AbortSignal.timeout(1) });
    expect((await gone).get('gone@example.fi')).toEqual({ isKnown: false, reason: 'not-asked' });
    expect(reasons(await quick)).toEqual({ known: 1 });
    expect(reasons(await search)).toEqual({ known: 120 });
    const order = graph.asked.map(({ body }) => body.schedules[0]);
    expect(order.indexOf('quick@example.fi')).toBe(4);
    expect(order).not.toContain('gone@example.fi');
  });

  it('A Graph in trouble that says nothing is given up at the deadline: who was asked for is timed out, the rest were not asked', async () => {
    const endSearch = limitsOf(SEARCH_MS);
    const calendar = await calendarOn((_asked, no) => {
      if (no === 4) endSearch();
      return 'silent';
    });
    expect(reasons(await calendar.freeBusy(DESK, people(120), PERIOD))).toEqual({ timeout: 80, 'not-asked': 40 });
  });

  it('A Graph in trouble that answers with words that are no schedules leaves people unknown', async () => {
    const calendar = await calendarOn((_asked, no) => ({ status: 200, body: no % 2 === 0 ? [] : 'fine' }));
    expect(reasons(await calendar.freeBusy(DESK, people(40), PERIOD))).toEqual({ error: 40 });
  });

  it('A Graph in trouble that is not there leaves everybody unknown', async () => {
    const calendar = await calendarOn(allFree);
    await graph.close();
    expect(reasons(await calendar.freeBusy(DESK, people(2), PERIOD))).toEqual({ error: 2 });
  });
});
