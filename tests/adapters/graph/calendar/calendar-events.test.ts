import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyChange } from '../../../../src/adapters/graph/calendar/event-body.ts';
import { TAG_ID, transactionIdOf } from '../../../../src/adapters/graph/calendar/event-json.ts';
import { graphCalendar } from '../../../../src/adapters/graph/calendar/graph-calendar.ts';
import { AmbiguousError, PermanentError, TransientError } from '../../../../src/kernel/errors.ts';
import type { Calendar, MeetingEvent } from '../../../../src/ports/calendar.ts';
import { startPretendGraph, type PretendGraph } from '../../../../src/sandbox/graph/pretend-graph.ts';
import {
  development,
  graphFault,
  startTinyGraph,
  type Asked,
  type GraphReply,
  type Json,
  type TinyGraph,
} from '../support/tiny-graph.ts';

const DESK = 'desk@example.fi';
const note = (): void => undefined;
const LOG = { info: note, warn: note, error: note };

function meeting(parts: Partial<MeetingEvent> = {}): MeetingEvent {
  return {
    key: 'VP-2026-0001/booking-1',
    subject: 'Verkostopalaveri',
    body: 'Tervetuloa.\n\nTauko & kahvi <puolivälissä>.',
    slot: { start: Date.UTC(2026, 11, 10, 11), end: Date.UTC(2026, 11, 10, 13, 30) },
    place: 'Neuvotteluhuone 2',
    attendees: [
      { email: 'aino@example.fi', name: 'Aino Esimerkki' },
      { email: 'bertil@example.fi', name: 'Bertil Exempel' },
    ],
    isOnline: true,
    ...parts,
  };
}

describe('a meeting in the calendar', () => {
  let graph: PretendGraph;
  let calendar: Calendar;

  beforeEach(async () => {
    graph = await startPretendGraph();
    for (const name of ['desk', 'aino', 'bertil', 'cecilia']) {
      graph.world.addMailbox({ id: `id-${name}`, email: `${name}@example.fi`, givenName: name, surname: 'X' } as never);
    }
    calendar = graphCalendar(development(graph.origin), LOG);
  });
  afterEach(() => graph.close());

  const events = (): readonly Json[] => graph.world.eventsOf(graph.world.mailbox(DESK)!);

  it('A meeting in the calendar is made once for one key, however often it is booked', async () => {
    const booked = await calendar.book(DESK, meeting());
    expect(await calendar.book(DESK, meeting())).toEqual(booked);
    expect(events()).toHaveLength(1);
    expect(events()[0]).toMatchObject({ sensitivity: 'private', showAs: 'busy', location: 'Neuvotteluhuone 2' });
    expect(booked.joinUrl).toContain('https://teams.microsoft.com/');
  });

  it('A meeting in the calendar is a new one for another key', async () => {
    const first = await calendar.book(DESK, meeting());
    const second = await calendar.book(DESK, meeting({ key: 'VP-2026-0001/booking-2' }));
    expect(second.eventId).not.toBe(first.eventId);
  });

  it('A meeting in the calendar gets its link also where Graph makes it a moment later', async () => {
    graph.world.isJoinUrlLate = true;
    expect((await calendar.book(DESK, meeting())).joinUrl).toContain('https://');
    expect((await calendar.book(DESK, meeting({ key: 'k2', isOnline: false }))).joinUrl).toBeUndefined();
  });

  it('A meeting in the calendar is found again where Graph knows the transaction but not we', async () => {
    graph.world.onKnownTransaction = 'conflict';
    const booked = await calendar.book(DESK, meeting());
    expect(await calendar.book(DESK, meeting())).toEqual(booked);
  });

  it('A meeting in the calendar is brought to new content without disturbing what stays', async () => {
    const { eventId, joinUrl } = await calendar.book(DESK, meeting());
    const attendees = [...meeting().attendees.slice(0, 1), { email: 'cecilia@example.fi', name: 'Cecilia' }];
    const slot = { start: meeting().slot.start + 3_600_000, end: meeting().slot.end + 3_600_000 };
    const changed = meeting({ attendees, slot, subject: 'Uusi', body: 'Uudet sanat', place: undefined });
    expect(await calendar.update(DESK, eventId, changed)).toEqual({ joinUrl });
    expect(events()[0]).toMatchObject({ subject: 'Uusi', location: '', span: slot, joinUrl });
    expect(events()[0].attendees.map(({ address }: { address: string }) => address)).toEqual([
      'aino@example.fi',
      'cecilia@example.fi',
    ]);
    expect(events()[0].body).toMatch(/^<p>Uudet sanat<\/p>.*me-email/);
  });

  it('A meeting in the calendar is cancelled, and cancelling it again is no harm', async () => {
    const { eventId } = await calendar.book(DESK, meeting());
    await calendar.cancel(DESK, eventId, 'Peruttu');
    expect(events()).toEqual([]);
    await calendar.cancel(DESK, eventId, 'Peruttu');
    await expect(calendar.update(DESK, eventId, meeting())).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('when it is not clear what happened', () => {
  let graph: TinyGraph;
  afterEach(() => graph.close());

  async function calendarOn(reply: (asked: Asked, no: number) => GraphReply): Promise<Calendar> {
    graph = await startTinyGraph(reply);
    return graphCalendar(development(graph.origin), LOG);
  }

  const empty: GraphReply = { status: 200, body: { value: [] } };
  const tagged = { id: 'e-1', singleValueExtendedProperties: [{ id: TAG_ID, value: meeting().key }] };
  const found: GraphReply = { status: 200, body: { value: [{ id: 'other' }, tagged] } };
  const steps = (): readonly string[] => graph.asked.map(({ method }) => method);

  it.each<[string, GraphReply]>([
    ['a 504', { status: 504 }],
    ['a cut connection', 'cut'],
    ['a success without an event', { status: 201 }],
    ['a 409', graphFault(409, 'ErrorDuplicateTransactionId')],
  ])('After %s the event is looked for, and found', async (_name, fault) => {
    const calendar = await calendarOn((asked) => {
      if (asked.method === 'POST') return fault;
      return graph.asked.some(({ method }) => method === 'POST') ? found : empty;
    });
    expect(await calendar.book(DESK, meeting({ isOnline: false }))).toEqual({ eventId: 'e-1', joinUrl: undefined });
    expect(steps()).toEqual(['GET', 'POST', 'GET']);
  });

  const known = (status: number, words: string): GraphReply => ({
    status,
    body: { error: { code: 'ErrorDuplicateTransactionId', message: words } },
  });
  const ours = { id: 'e-1', transactionId: transactionIdOf(meeting().key) };

  it.each([400, 409])('A known transaction (%i) whose event is named is that event, when it is ours', async (status) => {
    const [mine, other] = ['a', 'b'].map((one) => `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${one.repeat(40)}`);
    const calendar = await calendarOn(({ method, path }) => {
      if (method === 'POST') return known(status, `Already made: ${other}, ${mine}.`);
      if (path.includes(other!)) return { status: 200, body: { id: other } };
      return path.includes(mine!) ? { status: 200, body: { ...ours, id: mine } } : empty;
    });
    expect((await calendar.book(DESK, meeting({ isOnline: false }))).eventId).toBe(mine);
  });

  it.each([400, 409])('A known transaction (%i) that no search finds is found around its time, page by page', async (status) => {
    const calendar = await calendarOn(({ method, path, query }) => {
      if (method === 'POST') return known(status, 'Already made.');
      if (!path.endsWith('/calendarView')) return empty;
      if (query.get('$skiptoken') !== null) return { status: 200, body: { value: [ours] } };
      const next = 'https://graph.microsoft.com/v1.0/users/desk%40example.fi/calendarView?$skiptoken=2';
      return { status: 200, body: { value: [{ id: 'other', transactionId: 'another' }], '@odata.nextLink': next } };
    });
    expect((await calendar.book(DESK, meeting({ isOnline: false }))).eventId).toBe('e-1');
    expect(graph.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(await calendar.booked(DESK, meeting().key, meeting().slot)).toBe('e-1');
  });

  it('A known transaction that is found nowhere yet is neither made again nor given up', async () => {
    const calendar = await calendarOn(({ method }) => (method === 'POST' ? known(400, 'Already made.') : empty));
    await expect(calendar.book(DESK, meeting())).rejects.toBeInstanceOf(AmbiguousError);
    expect(graph.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it.each([
    [401, 'InvalidAuthenticationToken'],
    [403, 'Forbidden'],
    [412, 'ErrorX'],
  ])('A creation that is refused once with %i %s is repeated', async (status, code) => {
    const posts = (): number => graph.asked.filter(({ method }) => method === 'POST').length;
    const made = { status: 201, body: { id: 'e-2' } };
    const calendar = await calendarOn(({ method }) =>
      method === 'POST' ? (posts() === 1 ? graphFault(status, code) : made) : empty,
    );
    expect((await calendar.book(DESK, meeting({ isOnline: false }))).eventId).toBe('e-2');
  });

  it('A key is quoted in the search', async () => {
    const calendar = await calendarOn(({ method }) => (method === 'POST' ? { status: 201, body: { id: 'e' } } : empty));
    await calendar.book(DESK, meeting({ key: "it's", isOnline: false }));
    expect(graph.asked[0]?.query.get('$filter')).toContain("ep/value eq 'it''s'");
  });

  it('The second creation carries the same transaction id, and there is no third', async () => {
    const calendar = await calendarOn(({ method }) => (method === 'POST' ? 'cut' : empty));
    await expect(calendar.book(DESK, meeting())).rejects.toBeInstanceOf(AmbiguousError);
    expect(steps()).toEqual(['GET', 'POST', 'GET', 'POST', 'GET']);
    const [first, second] = graph.asked.filter(({ method }) => method === 'POST').map(({ body }) => body.transactionId);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).toBe(first);
  });

  it("A Graph that cannot search, or answers somebody else's event, does not stop the booking", async () => {
    const made = { status: 201, body: { id: 'e-2' } };
    for (const search of [graphFault(400, 'BadRequest'), { status: 200, body: { value: [{ id: 'other' }] } }, { status: 501 }]) {
      const calendar = await calendarOn(({ method }) => (method === 'POST' ? made : search));
      expect((await calendar.book(DESK, meeting({ isOnline: false }))).eventId).toBe('e-2');
      await graph.close();
    }
  });

  it('A clear no ends it', async () => {
    const calendar = await calendarOn(({ method }) => (method === 'POST' ? graphFault(403, 'ErrorAccessDenied') : empty));
    const booking = calendar.book(DESK, meeting());
    await expect(booking).rejects.toBeInstanceOf(PermanentError);
    await expect(booking).rejects.toMatchObject({ code: 'ErrorAccessDenied' });
    const error = await booking.catch((caught: unknown) => caught);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/aino|secret/);
  });

  it('Being throttled for long is told with its length', async () => {
    const calendar = await calendarOn(() => graphFault(429, 'ApplicationThrottled', { 'retry-after': '120' }));
    const booking = calendar.book(DESK, meeting());
    await expect(booking).rejects.toBeInstanceOf(TransientError);
    await expect(booking).rejects.toMatchObject({ retryAfterMs: expect.any(Number) });
  });

  it('Nothing is sent where the event says all of it already', async () => {
    const { slot, subject, place, attendees, body } = meeting();
    const time = (at: number): unknown => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: 'UTC' });
    const present = {
      id: 'e-1',
      subject,
      start: time(slot.start),
      end: time(slot.end),
      location: { displayName: place },
      attendees: [...attendees].reverse().map(({ email, name }) => ({ emailAddress: { address: email.toUpperCase(), name } })),
      body: {
        contentType: 'html',
        content: `<p>${body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
      },
      isOnlineMeeting: true,
      onlineMeeting: { joinUrl: 'https://join' },
    };
    const calendar = await calendarOn(() => ({ status: 200, body: present }));
    expect(await calendar.update(DESK, 'e/1=', meeting())).toEqual({ joinUrl: 'https://join' });
    expect(graph.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1.0/users/desk%40example.fi/events/e%2F1%3D`,
    ]);
  });

  it('Attendees who stay are sent back as they were, and nothing else is sent', async () => {
    const { slot, subject, place, body } = meeting();
    const time = (at: number): unknown => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: 'UTC' });
    const aino = { type: 'required', status: { response: 'accepted' }, emailAddress: { address: 'Aino@example.fi', name: 'A' } };
    const desk = { emailAddress: { address: DESK } };
    const words = { subject, start: time(slot.start), end: time(slot.end), location: { displayName: place } };
    const present = { id: 'e-1', ...words, attendees: [desk, aino], organizer: desk, body: { content: body } };
    const wanted = meeting({ isOnline: false, body: 'Tervetuloa.', attendees: meeting().attendees });
    const calendar = await calendarOn(() => ({ status: 200, body: { ...present, body: { content: '<p>Tervetuloa.</p>' } } }));
    await calendar.update(DESK, 'e-1', wanted);
    const bertil = { type: 'required', emailAddress: { address: 'bertil@example.fi', name: 'Bertil Exempel' } };
    expect(graph.asked[1]).toMatchObject({ method: 'PATCH', body: { attendees: [aino, bertil] } });
    expect(Object.keys(graph.asked[1]?.body as object)).toEqual(['attendees']);
  });

  it('An event that cannot be cancelled because nobody is invited is deleted', async () => {
    const calendar = await calendarOn(({ method }) =>
      method === 'POST' ? graphFault(400, 'ErrorInvalidRequest') : { status: 204 },
    );
    await calendar.cancel(DESK, 'e-1', 'Peruttu');
    expect(steps()).toEqual(['POST', 'DELETE']);
  });

  it('Cancelling is repeated until it is clear, and fails for now otherwise', async () => {
    const calendar = await calendarOn((_asked, no) => ({ status: no === 1 ? 503 : 202 }));
    await calendar.cancel(DESK, 'e-1', 'Peruttu');
    expect(steps()).toEqual(['POST', 'POST']);
    await graph.close();
    await expect(calendar.cancel(DESK, 'e-1', 'x')).rejects.toBeInstanceOf(TransientError);
  });
});

describe('the words of an online meeting', () => {
  const joinUrl = 'https://teams.microsoft.com/l/x';
  const present = (content: string): Json => ({ id: 'e', body: { content }, onlineMeeting: { joinUrl } });

  it('The words of an online meeting keep the block of links under them', () => {
    for (const block of [
      `<div style="x" class="me-email-text">${joinUrl}</div>`,
      `<div>${'_'.repeat(80)}</div><a href="${joinUrl}">x</a>`,
    ]) {
      expect(bodyChange(present(`<html><body>Vanhat${block}</body></html>`), 'Uudet')?.content).toBe(
        `<p>Uudet</p>${block}</body></html>`,
      );
    }
  });

  it('The words of an online meeting stay as they are where the block cannot be told apart', () => {
    expect(bodyChange(present(`Vanhat <a href="${joinUrl}">Liity</a>`), 'Uudet')).toBeUndefined();
  });
});
