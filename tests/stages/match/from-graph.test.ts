import { afterEach, describe, expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/calendar/graph-calendar.ts';
import { toOffsetIso } from '../../../src/kernel/time/zone.ts';
import type { OrderRequest } from '../../../src/model/order/order.ts';
import type { World } from '../../../src/runtime/world.ts';
import { gatherForSearch } from '../../../src/stages/match/gather.port.ts';
import { proposeTimes } from '../../../src/stages/match/times/propose-times.ts';
import { search } from '../../../src/stages/match/search.ts';
import { periodToRead } from '../../../src/stages/match/nearest/variations.ts';
import { development, startTinyGraph, type TinyGraph } from '../../adapters/graph/support/tiny-graph.ts';
import { aConsultant, anArea, anOrder, aRequest } from '../../support/order-builder.ts';
import { ZONE, at } from './match-facts.ts';
import { inReach } from '../../support/in-reach.ts';

/** What getSchedule says of one mailbox, but for its name. */
type Schedule = Readonly<Record<string, unknown>>;

const FREE: Schedule = { scheduleItems: [], availabilityView: '0' };
const NOBODY: Schedule = { error: { responseCode: '5009', message: 'cannot be resolved' } };
/** A day's notice before the first of the wished days. */
const NOW = at('2027-01-15 09:00');

/** An item on the wall clock of Helsinki; Graph answers in UTC, as it was asked to. */
function item(from: string, to: string, status = 'busy', timeZone = 'FLE Standard Time'): unknown {
  const time = (wall: string) => ({ dateTime: `${wall.replace(' ', 'T')}:00.0000000`, timeZone });
  return { status, start: time(from), end: time(to), isPrivate: true };
}

const items = (...list: readonly unknown[]): Schedule => ({ scheduleItems: list });

function hours(from: string, to: string, name = 'FLE Standard Time'): Schedule {
  const daysOfWeek = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  return { ...FREE, workingHours: { daysOfWeek, startTime: `${from}:00.0`, endTime: `${to}:00.0`, timeZone: { name } } };
}

const graphs: TinyGraph[] = [];
afterEach(async () => {
  for (const graph of graphs.splice(0)) await graph.close();
});

/** What is proposed to the orderer, given the calendars of Kaisa, of Kalle and of the orderer. */
async function proposed(
  calendars: { readonly kaisa?: Schedule; readonly kalle?: Schedule; readonly olli?: Schedule },
  request: Partial<OrderRequest> = {},
): Promise<readonly string[]> {
  const of: Readonly<Record<string, Schedule | undefined>> = { ...calendars };
  const graph = await startTinyGraph(({ body }) => {
    const schedules = (body.schedules as readonly string[]).map((scheduleId) => ({
      scheduleId,
      ...(of[scheduleId.split('@')[0] ?? ''] ?? FREE),
    }));
    return { status: 200, body: { value: schedules } };
  });
  graphs.push(graph);
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const bank = [aConsultant(), aConsultant({ id: 'consultant-2', email: 'kalle@example.fi' })];
  const world = {
    areas: [anArea()],
    ...inReach,
    clock: { now: () => NOW },
    bank: { all: async () => bank, serving: async () => bank },
    orders: { commitments: async () => [], offeredTimes: async () => [] },
    calendar: graphCalendar(development(graph.origin), quiet),
    directory: { emailOf: async () => 'olli@example.fi' },
  } as unknown as World;
  const windows = [{ date: '2027-01-20', from: '12:00', to: '16:00' }];
  const order = anOrder({ request: aRequest({ windows, ...request }) });
  const facts = await gatherForSearch(world, order, periodToRead);
  const decision = proposeTimes(order, search(facts), facts.need);
  const [event] = decision.ok ? decision.events : [];
  return event?.type === 'TimesProposed' ? event.proposals.map(({ slot }) => toOffsetIso(slot.start, ZONE).slice(5, 16)) : [];
}

const ALL = ['01-20T12:00', '01-20T12:30', '01-20T13:00', '01-20T13:30'];

describe('from a calendar of Graph to the proposed times', () => {
  it('A free one leaves every start at which the meeting fits', async () => {
    expect(await proposed({})).toEqual(ALL);
  });

  it.each(['busy', 'tentative', 'oof', 'somethingNew'])('What is %s is in the way', async (status) => {
    expect(await proposed({ kaisa: items(item('2027-01-20 10:00', '2027-01-20 11:30', status)) })).toEqual(ALL.slice(1));
  });

  it.each(['free', 'workingElsewhere'])('What is %s is in nobody’s way', async (status) => {
    expect(await proposed({ kaisa: items(item('2027-01-20 10:00', '2027-01-20 18:00', status)) })).toEqual(ALL);
  });

  it('From a calendar of Graph to the proposed times set-up, debrief and travel need their time on either side, to the minute', async () => {
    const around = (before: string, after: string) =>
      items(item('2027-01-20 08:00', `2027-01-20 ${before}`), item(`2027-01-20 ${after}`, '2027-01-20 18:00'));
    expect(await proposed({ kalle: around('11:30', '16:00') })).toEqual(['01-20T12:30']);
    expect(await proposed({ kalle: around('11:31', '16:00') })).toEqual([]);
    expect(await proposed({ kalle: around('11:30', '15:59') })).toEqual([]);
    expect(await proposed({ kalle: around('12:00', '15:30') }, { placeType: 'remote' })).toEqual(['01-20T12:30']);
  });

  it('From a calendar of Graph to the proposed times absences of a whole day, of 24 hours and of weeks leave nothing of their days', async () => {
    const windows = ['2027-01-20', '2027-01-21', '2027-01-22'].map((date) => ({ date, from: '12:00', to: '14:30' }));
    const found = (schedule: Schedule) => proposed({ kaisa: schedule }, { windows });
    expect(await found(items(item('2027-01-21 00:00', '2027-01-22 00:00', 'oof')))).toEqual(['01-20T12:00', '01-22T12:00']);
    expect(await found(items(item('2027-01-20 13:00', '2027-01-21 13:00')))).toEqual(['01-22T12:00']);
    expect(await found(items(item('2026-12-01 00:00', '2027-03-01 00:00', 'oof')))).toEqual([]);
  });

  it('From a calendar of Graph to the proposed times things of no length, overlapping and unsorted ones are understood', async () => {
    const mess = items(
      item('2027-01-20 16:00', '2027-01-20 17:00'),
      item('2027-01-20 13:00', '2027-01-20 13:00'),
      item('2027-01-20 10:30', '2027-01-20 11:30'),
      item('2027-01-20 10:00', '2027-01-20 11:00', 'tentative'),
    );
    expect(await proposed({ kaisa: mess })).toEqual(['01-20T12:30']);
  });

  it('A mailbox that cannot be read is nobody’s free time, and its colleague’s is not lost', async () => {
    expect(await proposed({ kaisa: NOBODY })).toEqual([]);
    expect(await proposed({ kaisa: NOBODY }, { seats: 1 })).toEqual([]);
  });

  it('From a calendar of Graph to the proposed times only the view, where nothing else is shown, is enough', async () => {
    expect(await proposed({ kaisa: { availabilityView: '0'.repeat(6_000) } })).toEqual(ALL);
    expect(await proposed({ kaisa: { availabilityView: '2'.repeat(6_000) } })).toEqual([]);
  });

  it('From a calendar of Graph to the proposed times working hours count in the mailbox’s own zone, by its Windows name', async () => {
    const day = { windows: [{ date: '2027-01-20', from: '08:00', to: '20:00' }], placeType: 'remote' as const };
    expect((await proposed({ kaisa: hours('09:00', '13:00') }, day))[0]).toBe('01-20T09:30');
    expect((await proposed({ kaisa: hours('09:00', '13:00', 'W. Europe Standard Time') }, day))[0]).toBe('01-20T10:30');
    expect((await proposed({ kaisa: hours('09:00', '13:00', 'Eastern Standard Time') }, day))[0]).toBe('01-20T16:30');
  });

  it('The orderer’s own calendar chooses among the times, but takes none away when it leaves none', async () => {
    expect(await proposed({ olli: items(item('2027-01-20 12:00', '2027-01-20 13:00')) })).toEqual(ALL.slice(2));
    expect(await proposed({ olli: items(item('2027-01-20 00:00', '2027-01-21 00:00')) })).toEqual(ALL);
    expect(await proposed({ olli: NOBODY })).toEqual(ALL);
  });

  it.each([
    ['goes forward', '2027-03-28', ['03-28T12:00', '03-28T12:30', '03-28T13:30']],
    ['goes back', '2027-10-31', ['10-31T12:00', '10-31T12:30', '10-31T13:30']],
  ])(
    'From a calendar of Graph to the proposed times on the Sunday when the clock %s, wall time is wall time',
    async (_how, date, [first, second, last]) => {
      const windows = [{ date, from: '12:00', to: '16:00' }];
      expect(await proposed({}, { windows })).toEqual(expect.arrayContaining([first, last]));
      const untilEleven = items(item(`${date} 00:00`, `${date} 11:30`));
      expect((await proposed({ kalle: untilEleven }, { windows }))[0]).toBe(second);
    },
  );
});
