import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeRoutes } from '../../../src/adapters/web/notice-routes.ts';
import { webServer, type WebServer } from './support/web-server.ts';

const BOX = { mailbox: 'verkosto@example.fi', code: 'c0de', secret: 's3cret' };
const NOTICE = { subscriptionId: 'sub', clientState: BOX.secret, changeType: 'updated', resource: 'Users/x/Events/y' };

describe('what Graph tells of a calendar', () => {
  let told: [string, boolean][];
  let plan: () => Promise<void>;
  let server: WebServer;
  beforeEach(async () => {
    told = [];
    plan = () => Promise.resolve();
    const take = (mailbox: string, isAnew: boolean): Promise<void> => {
      told.push([mailbox, isAnew]);
      return plan();
    };
    server = await webServer(undefined, { notices: { webhooks: [BOX], told: take } });
  });
  afterEach(() => server.close());

  const send = (body: unknown, path = `/api/calendar/${BOX.code}`): Promise<Response> =>
    server.post(path, typeof body === 'string' ? body : JSON.stringify(body), { 'content-type': 'application/json' });
  const shake = (query: string, path = `/api/calendar/${BOX.code}`): Promise<Response> =>
    server.post(`${path}?${query}`, '', { 'content-type': 'text/plain; charset=utf-8' });

  it('What Graph tells of a calendar begins with a token that is given back as plain text', async () => {
    const token = 'Validation: Testing client application reachability for subscription Request-Id: 4b2f+/=&1';
    const plain = token.replace('&1', '');
    const answer = await shake(`validationToken=${encodeURIComponent(plain)}`);
    expect([answer.status, await answer.text()]).toEqual([200, plain]);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(told).toEqual([]);
  });

  it('What Graph tells of a calendar gives back no markup, nothing long, and nothing at an address that is nobody’s', async () => {
    const markup = await shake(`validationToken=${encodeURIComponent('<script>"a"</script>')}`);
    expect(await markup.text()).toBe('&lt;script&gt;&quot;a&quot;&lt;/script&gt;');
    expect((await shake(`validationToken=${'x'.repeat(1_025)}`)).status).toBe(400);
    expect((await shake('validationToken=a&validationToken=b')).status).toBe(400);
    const foreign = await shake('validationToken=abc', '/api/calendar/other');
    expect([foreign.status, await foreign.text()]).toEqual([404, '']);
  });

  it('What Graph tells of a calendar is written down once for a request, however much stands in it', async () => {
    const answer = await send({ value: [NOTICE, { ...NOTICE, changeType: 'deleted' }] });
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    expect(told).toEqual([[BOX.mailbox, false]]);
  });

  it.each(['missed', 'subscriptionRemoved', 'reauthorizationRequired'])(
    'What Graph tells of a calendar asks for everything anew when its words have failed: %s',
    async (lifecycleEvent) => {
      const { clientState, subscriptionId } = NOTICE;
      expect((await send({ value: [NOTICE, { subscriptionId, clientState, lifecycleEvent }] })).status).toBe(202);
      expect(told).toEqual([[BOX.mailbox, true]]);
    },
  );

  it('What Graph tells of a calendar has no effect without the secret, and says so to nobody', async () => {
    const wrong = [undefined, null, '', 's3cre', 's3crets', BOX.code];
    for (const clientState of wrong) {
      expect((await send({ value: [{ ...NOTICE, clientState, lifecycleEvent: 'missed' }] })).status).toBe(202);
    }
    expect((await send({ value: [] })).status).toBe(202);
    expect((await send({ value: [NOTICE] }, '/api/calendar/other')).status).toBe(202);
    expect([told, server.logged]).toEqual([[], []]);
  });

  it('What Graph tells of a calendar is refused quietly when it cannot be read', async () => {
    const rubbish = ['{', '"x"', 'null', '[]', '{"value":1}', '{"value":[1]}', '{"value":[{"clientState":7}]}'];
    const large = JSON.stringify({ value: [{ ...NOTICE, more: 'x'.repeat(1_100_000) }] });
    for (const body of [...rubbish, large]) {
      const answer = await send(body);
      expect([answer.status, await answer.text()]).toEqual([400, '']);
    }
    expect((await server.post(`/api/calendar/${BOX.code}`, 'a=b')).status).toBe(400);
    expect([told, server.logged]).toEqual([[], []]);
    expect((await server.get(`/api/calendar/${BOX.code}?lang=fi`)).status).toBe(404);
  });

  it('What Graph tells of a calendar is asked for again when it could not be written down, or not in time', async () => {
    plan = () => Promise.reject(new Error('the database is away'));
    expect((await send({ value: [NOTICE] })).status).toBe(503);
    await server.close();
    const desk = { webhooks: [BOX], told: () => new Promise<void>(() => undefined) };
    server = await webServer(undefined, { messages: noticeRoutes(desk, 20) });
    expect((await send({ value: [NOTICE] })).status).toBe(503);
    expect(server.logged).toEqual([]);
  });
});
