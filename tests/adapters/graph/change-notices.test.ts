import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphNotices } from '../../../src/adapters/graph/change-notices.ts';
import { TransientError } from '../../../src/kernel/errors.ts';
import { DAY, HOUR } from '../../../src/kernel/time/instant.ts';
import type { ChangeNotices } from '../../../src/ports/change-notices.ts';
import { respond } from '../../../src/sandbox/graph/events/event-requests.ts';
import { startPretendGraph, type PretendGraph } from '../../../src/sandbox/graph/pretend-graph.ts';
import { webServer, type WebServer } from '../web/support/web-server.ts';
import { development, graphFault, startTinyGraph, type GraphReply, type TinyGraph } from './support/tiny-graph.ts';

const DESK = 'desk@example.fi';
const BOXES = [
  { mailbox: DESK, code: 'c0de', secret: 's3cret' },
  { mailbox: 'other@example.fi', code: 'other', secret: '0ther' },
];
const BEGUN = Date.UTC(2026, 11, 1);

describe('being told of changes, with our own address answering', () => {
  let now: number;
  let told: [string, boolean][];
  let site: WebServer;
  let graph: PretendGraph;
  let notices: ChangeNotices;

  beforeEach(async () => {
    now = BEGUN;
    told = [];
    const take = async (mailbox: string, isAnew: boolean): Promise<void> => void told.push([mailbox, isAnew]);
    site = await webServer(undefined, { notices: { webhooks: BOXES, told: take } });
    graph = await startPretendGraph({ now: () => now });
    for (const name of ['desk', 'other', 'aino']) {
      graph.world.addMailbox({ id: `id-${name}`, email: `${name}@example.fi`, givenName: name, surname: 'X' } as never);
    }
    notices = graphNotices(development(graph.origin), BOXES, () => site.origin);
  });
  afterEach(() => Promise.all([site.close(), graph.close()]));

  const kept = () => graph.subscriptions.list();
  const answered = (status: number) => graph.traffic.list().filter((one) => one.status === status).length;

  it('Being told of changes, with our own address answering begins with a subscription to one mailbox’s events, whose word comes to its box', async () => {
    await notices.begin(DESK, now);
    expect(kept()).toMatchObject([
      {
        resource: 'users/desk@example.fi/events',
        changeType: 'updated,deleted',
        notificationUrl: `${site.origin}/api/calendar/c0de`,
        lifecycleNotificationUrl: `${site.origin}/api/calendar/c0de`,
        clientState: 's3cret',
        expires: now + 6 * DAY,
      },
    ]);
    const event = graph.world.addBusy(DESK, { span: { start: now, end: now + HOUR } });
    respond(graph.world, event, { address: 'aino@example.fi', response: 'declined' });
    graph.world.remove(event);
    graph.world.addBusy('other@example.fi', { span: { start: now, end: now + HOUR } });
    expect(await graph.subscriptions.answered()).toEqual([202, 202]);
    graph.subscriptions.lifecycle('missed');
    await graph.subscriptions.answered();
    expect(told).toEqual([
      [DESK, false],
      [DESK, false],
      [DESK, true],
    ]);
  });

  it('Being told of changes, with our own address answering is renewed day by day as one and the same, and made anew when it has been removed or has ended', async () => {
    await notices.begin(DESK, now);
    const [first] = kept();
    now += DAY;
    await notices.begin(DESK, now);
    expect(kept()).toMatchObject([{ id: first?.id, expires: now + 6 * DAY }]);
    graph.subscriptions.lifecycle('subscriptionRemoved');
    await notices.begin(DESK, now);
    now += 7 * DAY;
    expect(kept()).toEqual([]);
    await notices.begin(DESK, now);
    expect(kept()).toHaveLength(1);
    expect([answered(409), answered(400)]).toEqual([0, 0]);
  });

  it('Being told of changes, with our own address answering ends, with what an earlier key has left at our address, but leaves the other mailbox’s and other addresses’ alone', async () => {
    await notices.begin(DESK, now);
    await notices.begin('other@example.fi', now);
    const [mine, others] = kept();
    if (mine === undefined || others === undefined) throw new Error('two were made');
    const elsewhere = { ...mine, notificationUrl: site.origin, lifecycleNotificationUrl: undefined };
    const former = { ...elsewhere, notificationUrl: `${site.origin}/api/calendar/former` };
    // No address answers there: they stand in the list from before.
    const list = graph.subscriptions.list.bind(graph.subscriptions);
    graph.subscriptions.list = () => [...list(), { ...elsewhere, id: 'elsewhere' }, { ...former, id: 'former' }];
    await notices.end(DESK);
    const removed = graph.traffic.list().filter(({ method }) => method === 'DELETE');
    expect(removed.map(({ path }) => path.split('/').at(-1))).toEqual(['former', mine.id]);
    expect(list().map(({ id }) => id)).toEqual([others.id]);
    graph.subscriptions.list = list;
    await notices.end(DESK);
  });

  it('Being told of changes, with our own address answering is not begun where our address does not answer, or the mailbox may not be read', async () => {
    await site.close();
    await expect(notices.begin(DESK, now)).rejects.toMatchObject({ code: 'ValidationError' });
    graph.world.setAccess(graph.world.mailbox(DESK)!, 'denied');
    await expect(notices.begin(DESK, now)).rejects.toMatchObject({ code: 'ErrorAccessDenied' });
    await expect(notices.begin('nobody@example.fi', now)).rejects.toMatchObject({ code: 'no-webhook' });
  });
});

describe('a Graph that answers otherwise', () => {
  let graph: TinyGraph;
  afterEach(() => graph.close());

  const BASE = 'https://bot.example.fi';
  const mine = { id: 'mine', notificationUrl: `${BASE}/api/calendar/c0de` };
  const list = (...value: object[]): GraphReply => ({ status: 200, body: { value } });

  /** Answers by method, in turn; the last answer of a method stays. */
  async function noticesOn(replies: Readonly<Record<string, readonly GraphReply[]>>): Promise<ChangeNotices> {
    const turn = new Map<string, number>();
    graph = await startTinyGraph(({ method }) => {
      const no = turn.get(method) ?? 0;
      turn.set(method, no + 1);
      const all = replies[method] ?? [];
      return all[Math.min(no, all.length - 1)] ?? { status: 204 };
    });
    return graphNotices(development(graph.origin), BOXES, () => BASE);
  }
  const asked = () => graph.asked.map(({ method, path }) => `${method} ${path.replace('/v1.0', '')}`);

  it('A Graph that answers otherwise with a double keeps one of them', async () => {
    const notices = await noticesOn({ GET: [list(mine, { ...mine, id: 'double' })], PATCH: [{ status: 200, body: {} }] });
    await notices.begin(DESK, BEGUN);
    expect(asked()).toEqual(['GET /subscriptions', 'DELETE /subscriptions/double', 'PATCH /subscriptions/mine']);
  });

  it('A Graph that answers otherwise through its pages', async () => {
    const page: GraphReply = {
      status: 200,
      body: { value: [], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/subscriptions?$skiptoken=2' },
    };
    const notices = await noticesOn({ GET: [page, list(mine)], PATCH: [{ status: 200, body: {} }] });
    await notices.begin(DESK, BEGUN);
    expect(asked()).toEqual(['GET /subscriptions', 'GET /subscriptions', 'PATCH /subscriptions/mine']);
    expect(graph.asked[1]?.query.get('$skiptoken')).toBe('2');
  });

  it('A Graph that answers otherwise that has lost what it lists is asked for a new one', async () => {
    const notices = await noticesOn({
      GET: [list(mine)],
      PATCH: [graphFault(404, 'ExtensionError')],
      POST: [{ status: 201, body: {} }],
    });
    await notices.begin(DESK, BEGUN);
    expect(asked().at(-1)).toBe('POST /subscriptions');
  });

  it('A Graph that answers otherwise that knows one already, though it was not in the list, has it renewed; one elsewhere is left to end', async () => {
    const conflict = graphFault(409, 'Conflict');
    const late = await noticesOn({ GET: [list(), list(mine)], POST: [conflict], PATCH: [{ status: 200, body: {} }] });
    await late.begin(DESK, BEGUN);
    expect(asked()).toEqual(['GET /subscriptions', 'POST /subscriptions', 'GET /subscriptions', 'PATCH /subscriptions/mine']);
    await graph.close();
    const elsewhere = await noticesOn({
      GET: [list({ id: 'x', notificationUrl: 'https://old.example.fi/api/calendar/c0de' })],
      POST: [conflict],
    });
    await expect(elsewhere.begin(DESK, BEGUN)).rejects.toMatchObject({ code: 'Conflict' });
    expect(asked().filter((one) => one.startsWith('DELETE'))).toEqual([]);
  });

  it('A Graph that answers otherwise that did not reach us in time may be asked again soon', async () => {
    const words = 'Subscription validation request timed out.';
    const slow: GraphReply = { status: 400, body: { error: { code: 'ValidationError', message: words } } };
    const notices = await noticesOn({ GET: [list()], POST: [slow] });
    await expect(notices.begin(DESK, BEGUN)).rejects.toBeInstanceOf(TransientError);
  });

  it('A Graph that answers otherwise that does not say whether it has made one is not asked twice at once', async () => {
    for (const unclear of ['cut' as const, graphFault(503, 'ServiceUnavailable')]) {
      const notices = await noticesOn({ GET: [list()], POST: [unclear] });
      await expect(notices.begin(DESK, BEGUN)).rejects.toBeInstanceOf(TransientError);
      expect(asked()).toEqual(['GET /subscriptions', 'POST /subscriptions']);
      await graph.close();
    }
  });
});
