import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/calendar/graph-calendar.ts';
import type { Calendar } from '../../../src/ports/calendar.ts';
import { startPretendGraph, type PretendGraph } from '../../../src/sandbox/graph/pretend-graph.ts';
import { development, type Json } from './support/tiny-graph.ts';

const note = (): void => undefined;
const LOG = { info: note, warn: note, error: note };
const BLOCK = { start: Date.UTC(2026, 11, 10, 11), end: Date.UTC(2026, 11, 10, 13, 30) };

describe('a tentative hold', () => {
  let graph: PretendGraph;
  let calendar: Calendar;
  const AINO = 'aino@example.fi';
  const hold = { key: 'hold/offer-1', subject: 'Alustava varaus', block: BLOCK };

  beforeEach(async () => {
    graph = await startPretendGraph();
    graph.world.addMailbox({ id: 'id-aino', email: AINO, givenName: 'Aino', surname: 'X' } as never);
    calendar = graphCalendar(development(graph.origin), LOG);
  });
  afterEach(() => graph.close());

  const events = (): readonly Json[] => graph.world.eventsOf(graph.world.mailbox(AINO)!);

  it('A tentative hold is private and tentative, invites nobody, and is made once', async () => {
    const placed = await calendar.hold(AINO, hold);
    expect(await calendar.hold(AINO, hold)).toEqual(placed);
    expect(events()).toMatchObject([{ sensitivity: 'private', showAs: 'tentative', attendees: [], span: hold.block }]);
  });

  it('A tentative hold has its own time in free/busy, so that we know our own', async () => {
    await calendar.hold(AINO, hold);
    const reading = (await calendar.freeBusy(AINO, [AINO], hold.block)).get(AINO);
    expect(reading).toMatchObject({ isKnown: true, busy: [hold.block] });
  });

  it('A tentative hold is given back by its id, by its key alone, and again with no harm', async () => {
    const { eventId } = await calendar.hold(AINO, hold);
    await calendar.release(AINO, { key: hold.key, eventId });
    await calendar.release(AINO, { key: hold.key, eventId });
    expect(events()).toEqual([]);
    await calendar.hold(AINO, hold);
    await calendar.release(AINO, { key: hold.key });
    await calendar.release(AINO, { key: hold.key });
    expect(events()).toEqual([]);
  });
});
