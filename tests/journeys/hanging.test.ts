import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphCalendar } from '../../src/adapters/graph/calendar/graph-calendar.ts';
import { openDatabase, type Database } from '../../src/adapters/prisma/database/database.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { teamsMessaging } from '../../src/adapters/teams/teams-messaging.ts';
import { card } from '../../src/kernel/card/card.ts';
import { AmbiguousError, TransientError } from '../../src/kernel/errors.ts';
import { HOUR } from '../../src/kernel/time/instant.ts';
import type { FaultRule } from '../../src/sandbox/faults/fault-rules.ts';
import type { Calendar } from '../../src/ports/calendar.ts';
import type { Address, Messenger } from '../../src/ports/messenger.ts';
import { startPretendGraph, type PretendGraph } from '../../src/sandbox/graph/pretend-graph.ts';
import { startPretendTeams, type PretendTeams } from '../../src/sandbox/teams/pretend-teams.ts';
import { AINO } from '../sandbox/support/people.ts';
import { orderIn } from '../support/commits.ts';
import { databaseLine, type DatabaseLine } from '../support/database-line.ts';
import { NOW, SLOT } from '../support/order-builder.ts';
import { limitsOf } from '../support/time-limits.ts';
import { freshDatabase } from '../support/prepared-database.ts';
import { TEST_KEY } from '../support/test-key.ts';

const note = (): void => undefined;
const LOG = { info: note, warn: note, error: note };
const LIMIT_MS = 9_000;

/** The server takes so many requests of the method and never answers; the time limit of each passes when it has come. */
function hangs({ faults, traffic }: Pick<PretendTeams, 'faults' | 'traffic'>, rule: FaultRule, limitMs = LIMIT_MS): void {
  faults.add(rule);
  const endLimit = limitsOf(limitMs);
  let left = rule.times ?? 1;
  const stop = traffic.moments.subscribe(({ at, method, path }) => {
    if (at !== 'received' || method !== rule.method || !new RegExp(rule.path ?? '').test(path.split('?')[0] ?? '')) return;
    setImmediate(endLimit);
    left -= 1;
    if (left === 0) stop();
  });
}

describe('A Teams that takes the request and never answers', () => {
  const HEI = card({ language: 'fi', title: 'Hei', body: [] });
  let teams: PretendTeams;
  let messenger: Messenger;
  let chat: Address;
  beforeEach(async () => {
    teams = await startPretendTeams({ botUrl: () => 'http://127.0.0.1:1' });
    const aino = teams.world.addPerson(AINO);
    aino.isInstalled = true;
    chat = { tenant: 't', serviceUrl: `${teams.origin}/`, botId: '28:bot', conversationId: aino.chatId };
    const config = { botId: '', tenantId: '', botType: 'SingleTenant', allowedTenants: [], mayBeUnauthenticated: true } as const;
    ({ messenger } = teamsMessaging({ config, log: LOG, apology: () => '', sendWithinMs: LIMIT_MS }));
  });
  afterEach(() => teams.close());

  it.each(['hang-before', 'hang-after'] as const)(
    'A Teams that takes the request and never answers (%s) leaves a new message unclear, and the next one goes its way',
    async (kind) => {
      hangs(teams, { kind, method: 'POST' });
      await expect(messenger.post(chat, HEI, 'Hei')).rejects.toBeInstanceOf(AmbiguousError);
      await messenger.post(chat, HEI, 'Hei');
      expect(teams.world.messages.in(chat.conversationId)).toHaveLength(kind === 'hang-after' ? 2 : 1);
    },
  );

  it('A Teams that takes the request and never answers lets an edit be tried again', async () => {
    const sent = await messenger.post(chat, HEI, 'Hei');
    hangs(teams, { kind: 'hang-before', method: 'PUT' });
    await expect(messenger.edit(chat, sent, HEI, 'Hei')).rejects.toBeInstanceOf(TransientError);
    await messenger.edit(chat, sent, HEI, 'Hei');
  });
});

describe('A Graph that takes the request and never answers', () => {
  const DESK = 'desk@example.fi';
  const SEARCH_MS = 20_000;
  const MEETING = { key: 'VP-2026-0001/booking-0', subject: 'x', body: 'x', slot: SLOT, attendees: [], isOnline: false };
  let graph: PretendGraph;
  let calendar: Calendar;
  beforeEach(async () => {
    graph = await startPretendGraph();
    graph.world.addMailbox({ id: 'id-desk', email: DESK, givenName: 'desk', surname: 'X' } as never);
    const config = { origin: graph.origin, credential: { kind: 'development' }, answerWithinMs: LIMIT_MS } as const;
    calendar = graphCalendar({ ...config, searchWithinMs: SEARCH_MS }, LOG);
  });
  afterEach(() => graph.close());

  const period = { start: SLOT.start - HOUR, end: SLOT.end + HOUR };

  it('A Graph that takes the request and never answers is asked for calendars again, and who is not read in time is unknown', async () => {
    hangs(graph, { kind: 'hang-before', method: 'POST', path: 'getSchedule' });
    expect((await calendar.freeBusy(DESK, [DESK], period)).get(DESK)).toMatchObject({ isKnown: true });
    hangs(graph, { kind: 'hang-before', method: 'POST', path: 'getSchedule', times: 0 }, SEARCH_MS);
    expect((await calendar.freeBusy(DESK, [DESK], period)).get(DESK)).toMatchObject({ isKnown: false });
  });

  it.each(['hang-before', 'hang-after'] as const)(
    'A Graph that takes the request and never answers (%s) gets one event from a creation that ended so',
    async (kind) => {
      hangs(graph, { kind, method: 'POST', path: '/events$' });
      const booked = await calendar.book(DESK, MEETING).catch(() => calendar.book(DESK, MEETING));
      const mailbox = graph.world.mailbox(DESK);
      expect((mailbox ? graph.world.eventsOf(mailbox) : []).map(({ id }) => id)).toEqual([booked.eventId]);
    },
  );
});

const adminUrl = process.env['TEST_DATABASE_URL'];
const onServer = adminUrl === undefined ? describe.skip : describe;

onServer('A database that takes the statement and never answers (PostgreSQL)', () => {
  let line: DatabaseLine;
  let database: Database;
  let leave: () => Promise<void>;
  beforeEach(async () => {
    const fresh = await freshDatabase(adminUrl ?? '');
    line = await databaseLine(fresh.url);
    database = await openDatabase({ databaseUrl: line.url, dataDir: '', answerWithinMs: 2_000 });
    leave = async () => {
      line.mend();
      await database.close();
      await line.close();
      await fresh.drop();
    };
  });
  afterEach(() => leave());

  it('A database that takes the statement and never answers (PostgreSQL) is an outage for whoever waits, and what comes after the mending is done', async () => {
    const { orders } = prismaStores(database, { now: () => NOW }, TEST_KEY);
    const { number } = await orderIn(orders);
    line.hang();
    await expect(orders.load(number)).rejects.toBeInstanceOf(TransientError);
    await expect(orders.change(number, () => ({ result: 1 }))).rejects.toBeInstanceOf(TransientError);
    line.mend();
    const change = () => orders.change(number, () => ({ result: 2 }));
    expect(await change().catch(change)).toBe(2);
  });
});
