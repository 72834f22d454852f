import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphCalendar } from '../../../../src/adapters/graph/calendar/graph-calendar.ts';
import { TransientError } from '../../../../src/kernel/errors.ts';
import type { Calendar } from '../../../../src/ports/calendar.ts';
import { changeEvent, respond } from '../../../../src/sandbox/graph/events/event-requests.ts';
import { startPretendGraph, type PretendGraph } from '../../../../src/sandbox/graph/pretend-graph.ts';
import { development, graphFault, startTinyGraph, type Asked, type GraphReply, type TinyGraph } from '../support/tiny-graph.ts';

const DESK = 'desk@example.fi';
const note = (): void => undefined;
const LOG = { info: note, warn: note, error: note };
const PERIOD = { start: Date.UTC(2026, 11, 1), end: Date.UTC(2027, 0, 1) };
const MEETING = {
  key: 'VP-2026-0001/booking-0',
  subject: 'Verkostopalaveri',
  body: '',
  slot: { start: Date.UTC(2026, 11, 10, 11), end: Date.UTC(2026, 11, 10, 13) },
  attendees: [{ email: 'aino@example.fi', name: 'Aino' }],
  isOnline: false,
};

describe('changes made in Outlook', () => {
  let graph: PretendGraph;
  let calendar: Calendar;
  let eventId: string;

  beforeEach(async () => {
    graph = await startPretendGraph();
    for (const name of ['desk', 'aino']) {
      graph.world.addMailbox({ id: `id-${name}`, email: `${name}@example.fi`, givenName: name, surname: 'X' } as never);
    }
    calendar = graphCalendar(development(graph.origin), LOG);
    ({ eventId } = await calendar.book(DESK, MEETING));
  });
  afterEach(() => graph.close());

  const event = () => graph.world.event(graph.world.mailbox(DESK)!, eventId)!;

  it('Changes made in Outlook are told since the last mark, and only those', async () => {
    const first = await calendar.changes(DESK, PERIOD, undefined);
    expect(first).toMatchObject({ changed: 'unknown', mark: expect.any(String) });
    const quiet = await calendar.changes(DESK, PERIOD, first.mark);
    expect(quiet.changed).toEqual(new Set());
    respond(graph.world, event(), { address: 'aino@example.fi', response: 'declined' });
    const later = await calendar.changes(DESK, PERIOD, quiet.mark);
    expect(later.changed).toEqual(new Set([eventId]));
    expect((await calendar.look(DESK, eventId))?.declined).toEqual(new Set(['aino@example.fi']));
    expect((await calendar.changes(DESK, PERIOD, later.mark)).changed).toEqual(new Set());
  });

  it('Changes made in Outlook show where an event was moved to, and that it was deleted', async () => {
    changeEvent(graph.world, event(), {
      start: { dateTime: '2026-12-11T09:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-12-11T11:00:00', timeZone: 'UTC' },
    });
    expect(await calendar.look(DESK, eventId)).toMatchObject({
      slot: { start: Date.UTC(2026, 11, 11, 9), end: Date.UTC(2026, 11, 11, 11) },
    });
    const { mark } = await calendar.changes(DESK, PERIOD, undefined);
    graph.world.remove(event());
    expect((await calendar.changes(DESK, PERIOD, mark)).changed).toEqual(new Set([eventId]));
    expect(await calendar.look(DESK, eventId)).toBeUndefined();
  });

  it('Changes made in Outlook are read through all pages', async () => {
    const { mark } = await calendar.changes(DESK, PERIOD, undefined);
    const slot = MEETING.slot;
    for (let no = 0; no < 130; no += 1) graph.world.addBusy(DESK, { span: slot });
    const { changed } = await calendar.changes(DESK, PERIOD, mark);
    expect(changed === 'unknown' ? 0 : changed.size).toBe(130);
  });

  it('Changes made in Outlook begin anew when the mark is no longer known', async () => {
    const { mark } = await calendar.changes(DESK, PERIOD, undefined);
    graph.world.forgetSyncState();
    const anew = await calendar.changes(DESK, PERIOD, mark);
    expect(anew.changed).toBe('unknown');
    expect((await calendar.changes(DESK, PERIOD, anew.mark)).changed).toEqual(new Set());
  });

  it('Changes made in Outlook cannot be told of a mailbox that may not be read', async () => {
    graph.world.setAccess(graph.world.mailbox(DESK)!, 'denied');
    await expect(calendar.changes(DESK, PERIOD, undefined)).rejects.toMatchObject({ code: 'ErrorAccessDenied' });
  });
});

describe('a Graph that answers otherwise', () => {
  let graph: TinyGraph;
  afterEach(() => graph.close());

  async function calendarOn(reply: (asked: Asked, no: number) => GraphReply): Promise<Calendar> {
    graph = await startTinyGraph(reply);
    return graphCalendar(development(graph.origin), LOG);
  }

  it('A Graph that answers otherwise without delta is looked at event by event', async () => {
    for (const status of [400, 404, 501]) {
      const calendar = await calendarOn(() => graphFault(status, 'NotImplemented'));
      expect(await calendar.changes(DESK, PERIOD, undefined)).toEqual({ changed: 'unknown' });
      await graph.close();
    }
    const calendar = await calendarOn(() => graphFault(503, 'ServiceUnavailable', { 'retry-after': '0' }));
    await expect(calendar.changes(DESK, PERIOD, undefined)).rejects.toBeInstanceOf(TransientError);
  });

  it('A Graph that answers otherwise whose mailbox is gone is not taken for one whose event was deleted', async () => {
    const calendar = await calendarOn(() => graphFault(404, 'MailboxNotEnabledForRESTAPI'));
    await expect(calendar.look(DESK, 'e-1')).rejects.toMatchObject({ code: 'MailboxNotEnabledForRESTAPI' });
    await expect(calendar.changes(DESK, PERIOD, undefined)).rejects.toMatchObject({ code: 'MailboxNotEnabledForRESTAPI' });
  });

  it('A Graph that answers otherwise that cancels an event and keeps it is as good as one that deletes it', async () => {
    const calendar = await calendarOn(() => ({ status: 200, body: { id: 'e-1', isCancelled: true } }));
    expect(await calendar.look(DESK, 'e-1')).toBeUndefined();
  });
});
