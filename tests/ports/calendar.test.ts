import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphCalendar } from '../../src/adapters/graph/calendar/graph-calendar.ts';
import { AmbiguousError, TransientError } from '../../src/kernel/errors.ts';
import { HOUR, type Interval } from '../../src/kernel/time/instant.ts';
import type { Calendar, MeetingEvent, TentativeHold } from '../../src/ports/calendar.ts';
import { changeEvent, respond } from '../../src/sandbox/graph/events/event-requests.ts';
import { startPretendGraph } from '../../src/sandbox/graph/pretend-graph.ts';
import { toZoned } from '../../src/sandbox/graph/events/zoned.ts';
import { development } from '../adapters/graph/support/tiny-graph.ts';
import { MemoryCalendar } from '../support/proof/memory-calendar.ts';

/** Calendars of a desk, of Aino and of Bertil, whose next answer may be spoilt. */
interface Office {
  readonly calendar: Calendar;
  /** Events that stand in somebody's calendar, holds as well. */
  count(mailbox: string): number;
  addBusy(mailbox: string, span: Interval): void;
  /** Done in Outlook, to an event of the desk's. */
  decline(eventId: string, mailbox: string): void;
  move(eventId: string, to: Interval): void;
  remove(eventId: string): void;
  /** The next call about an event is told that it is not there. */
  hide(): void;
  /** The next making of an event is answered by "made already"; a search does not find it yet. */
  makeUnfound(): void;
  /** The next writing is done, and its answer is lost. */
  loseAnswer(): void;
  close(): Promise<void>;
}

const [DESK, AINO, BERTIL] = ['desk@example.fi', 'aino@example.fi', 'bertil@example.fi'] as const;
const SLOT = { start: Date.UTC(2026, 11, 10, 11), end: Date.UTC(2026, 11, 10, 13) };
const PERIOD = { start: Date.UTC(2026, 11, 1), end: Date.UTC(2027, 0, 1) };
const MEETING: MeetingEvent = {
  key: 'VP-2026-0001/booking-0',
  subject: 'Verkostopalaveri',
  body: 'Tervetuloa.',
  slot: SLOT,
  attendees: [{ email: AINO, name: 'Aino' }],
  isOnline: false,
};
const HOLD: TentativeHold = { key: 'offer-1', subject: 'Varaus', block: SLOT };

function keepsItsPromises(open: () => Promise<Office>): void {
  let office: Office;
  let calendar: Calendar;
  beforeEach(async () => {
    office = await open();
    ({ calendar } = office);
  });
  afterEach(() => office.close());

  async function busy(mailbox: string): Promise<readonly Interval[]> {
    const reading = (await calendar.freeBusy(DESK, [mailbox.toUpperCase()], PERIOD)).get(mailbox);
    return reading?.isKnown === true ? reading.busy : [];
  }

  it('Reads who is busy when, by address in lower case', async () => {
    office.addBusy(AINO, SLOT);
    office.addBusy(AINO, { start: PERIOD.end + HOUR, end: PERIOD.end + 2 * HOUR });
    expect(await busy(AINO)).toEqual([SLOT]);
    expect(await busy(BERTIL)).toEqual([]);
  });

  it('Books once for one key, into the calendars of those invited, and anew for another', async () => {
    const booked = await calendar.book(DESK, MEETING);
    expect((await calendar.book(DESK, MEETING)).eventId).toBe(booked.eventId);
    expect([office.count(DESK), office.count(AINO)]).toEqual([1, 1]);
    expect([await busy(DESK), await busy(AINO), await busy(BERTIL)]).toEqual([[SLOT], [SLOT], []]);
    expect((await calendar.book(DESK, { ...MEETING, key: 'another' })).eventId).not.toBe(booked.eventId);
  });

  it('Finds what was booked under a key for as long as it stands', async () => {
    expect(await calendar.booked(DESK, MEETING.key)).toBeUndefined();
    const { eventId } = await calendar.book(DESK, MEETING);
    expect(await calendar.booked(DESK, MEETING.key)).toBe(eventId);
    expect(await calendar.booked(DESK, 'another')).toBeUndefined();
    await calendar.cancel(DESK, eventId, 'Peruttu');
    expect(await calendar.booked(DESK, MEETING.key)).toBeUndefined();
  });

  it('Brings an event to new times and people', async () => {
    const { eventId } = await calendar.book(DESK, MEETING);
    const slot = { start: SLOT.start + HOUR, end: SLOT.end + HOUR };
    await calendar.update(DESK, eventId, { ...MEETING, slot, attendees: [{ email: BERTIL, name: 'Bertil' }] });
    expect([await busy(DESK), await busy(AINO), await busy(BERTIL)]).toEqual([[slot], [], [slot]]);
  });

  it('Cancels as often as asked; what is cancelled is gone', async () => {
    const { eventId } = await calendar.book(DESK, MEETING);
    await calendar.cancel(DESK, eventId, 'Peruttu');
    await calendar.cancel(DESK, eventId, 'Peruttu');
    expect([office.count(DESK), office.count(AINO)]).toEqual([0, 0]);
    expect(await calendar.look(DESK, eventId)).toBeUndefined();
    await expect(calendar.update(DESK, eventId, MEETING)).rejects.toMatchObject({ code: 'gone' });
  });

  it('Holds once for one key, in the own calendar alone, and releases as often as asked, also by the key', async () => {
    const { eventId } = await calendar.hold(AINO, HOLD);
    expect((await calendar.hold(AINO, HOLD)).eventId).toBe(eventId);
    expect([office.count(AINO), office.count(DESK)]).toEqual([1, 0]);
    expect((await calendar.freeBusy(DESK, [AINO], PERIOD)).get(AINO)).toMatchObject({ busy: [SLOT] });
    await calendar.release(AINO, { key: HOLD.key, eventId });
    await calendar.release(AINO, { key: HOLD.key });
    expect(office.count(AINO)).toBe(0);
    await calendar.hold(AINO, HOLD);
    await calendar.release(AINO, { key: HOLD.key });
    expect(office.count(AINO)).toBe(0);
  });

  it('Tells what was done in Outlook since a mark, and how the event stands now', async () => {
    const { eventId } = await calendar.book(DESK, MEETING);
    const first = await calendar.changes(DESK, PERIOD, undefined);
    expect(first.changed).toBe('unknown');
    expect((await calendar.changes(DESK, PERIOD, first.mark)).changed).toEqual(new Set());
    expect(await calendar.look(DESK, eventId)).toMatchObject({ slot: SLOT, declined: new Set() });
    const slot = { start: SLOT.start + 24 * HOUR, end: SLOT.end + 24 * HOUR };
    office.move(eventId, slot);
    office.decline(eventId, AINO);
    expect(await calendar.look(DESK, eventId)).toMatchObject({ slot, declined: new Set([AINO]) });
    const second = await calendar.changes(DESK, PERIOD, first.mark);
    expect(second.changed).toEqual(new Set([eventId]));
    office.remove(eventId);
    expect((await calendar.changes(DESK, PERIOD, second.mark)).changed).toEqual(new Set([eventId]));
    expect(await calendar.look(DESK, eventId)).toBeUndefined();
  });

  it('Says that an event is not there where Graph says so, and once more that it is', async () => {
    const { eventId } = await calendar.book(DESK, MEETING);
    office.hide();
    expect(await calendar.look(DESK, eventId)).toBeUndefined();
    expect(await calendar.look(DESK, eventId)).toMatchObject({ slot: SLOT });
    office.hide();
    await expect(calendar.update(DESK, eventId, MEETING)).rejects.toMatchObject({ code: 'gone', isDoubted: true });
    await calendar.update(DESK, eventId, MEETING);
    office.hide();
    expect(await calendar.cancel(DESK, eventId, 'Peruttu')).toBe('absent');
    expect(office.count(DESK)).toBe(1);
    expect(await calendar.cancel(DESK, eventId, 'Peruttu')).toBe('removed');
    expect(await calendar.cancel(DESK, eventId, 'Peruttu')).toBe('absent');
    expect(office.count(DESK)).toBe(0);
  });

  it('Finds an event that was made already, at the latest when it is asked again, and makes no second one', async () => {
    office.makeUnfound();
    const made = async (): Promise<string | undefined> => {
      const told = await calendar.book(DESK, MEETING).catch((error: unknown) => {
        expect(error).toBeInstanceOf(AmbiguousError);
      });
      return told?.eventId;
    };
    const ids = [await made(), await made(), await made(), await made()];
    expect(office.count(DESK)).toBe(1);
    expect(ids.at(-1)).toBe(await calendar.booked(DESK, MEETING.key, SLOT));
  });

  it('Makes one event and one hold however often their answers are lost', async () => {
    const unclear = (error: unknown): void => {
      expect(error instanceof AmbiguousError || error instanceof TransientError).toBe(true);
    };
    office.loseAnswer();
    await calendar.book(DESK, MEETING).catch(unclear);
    const { eventId } = await calendar.book(DESK, MEETING);
    office.loseAnswer();
    await calendar.hold(BERTIL, HOLD).catch(unclear);
    await calendar.hold(BERTIL, HOLD);
    expect([office.count(DESK), office.count(BERTIL)]).toEqual([1, 1]);
    office.loseAnswer();
    await calendar.cancel(DESK, eventId, 'Peruttu').catch(unclear);
    await calendar.cancel(DESK, eventId, 'Peruttu');
    expect(office.count(DESK)).toBe(0);
  });
}

describe('the Graph adapter, over HTTP', () => {
  const note = (): void => undefined;
  keepsItsPromises(async () => {
    const graph = await startPretendGraph();
    const { world } = graph;
    for (const [i, email] of [DESK, AINO, BERTIL].entries())
      world.addMailbox({ id: `id-${i}`, email, givenName: email, surname: 'X' } as never);
    const mailbox = (email: string) => world.mailbox(email)!;
    const event = (id: string) => world.event(mailbox(DESK), id)!;
    return {
      calendar: graphCalendar(development(graph.origin), { info: note, warn: note, error: note }),
      count: (email) => world.eventsOf(mailbox(email)).length,
      addBusy: (email, span) => void world.addBusy(email, { span }),
      decline: (id, email) => respond(world, event(id), { address: email, response: 'declined' }),
      move: (id, { start, end }) =>
        void changeEvent(world, event(id), { start: toZoned(start, 'UTC'), end: toZoned(end, 'UTC') }),
      remove: (id) => world.remove(event(id)),
      hide: () => void graph.faults.add({ kind: 'missing', path: '/events/', code: 'ErrorItemNotFound' }),
      makeUnfound: () => {
        Object.assign(world, { onKnownTransaction: 'bad-request', searchesInVain: 4 });
        graph.faults.add({ kind: 'error-after', method: 'POST', path: '/events$', status: 503 });
        graph.faults.add({ kind: 'error-before', method: 'GET', path: '/calendarView$', status: 503, times: 3 });
      },
      loseAnswer: () => void graph.faults.add({ kind: 'cut-after', method: 'POST' }),
      close: () => graph.close(),
    };
  });
});

describe('the calendar of the proof, in memory', () => {
  keepsItsPromises(async () => {
    const memory = new MemoryCalendar();
    const event = (id: string) => memory.events.find(({ eventId }) => eventId === id)!;
    return {
      calendar: memory.calendar,
      count: (mailbox) => memory.standing(mailbox).length,
      addBusy: (mailbox, span) => void memory.busy.set(mailbox, [...(memory.busy.get(mailbox) ?? []), span]),
      decline: (id, mailbox) => memory.happen(event(id), { declined: new Set([mailbox]) }),
      move: (id, movedTo) => memory.happen(event(id), { movedTo }),
      remove: (id) => memory.happen(event(id), { isAlive: false }),
      hide: () => memory.troubles.add('hidden', 1),
      makeUnfound: () => memory.troubles.add('made-already', 1),
      loseAnswer: () => memory.troubles.add('arrived', 1),
      close: () => Promise.resolve(),
    };
  });
});
