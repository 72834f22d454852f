import { Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/kernel/time/instant.ts';
import { type PretendGraph, startPretendGraph } from '../../../src/sandbox/graph/pretend-graph.ts';

const OFFICE = 'verkosto@itaraja.example';
const AINO = { id: 'c1000000-0000-4000-8000-000000000001', email: 'aino.esimerkki@itaraja.example' };
const BERTIL = { id: 'c1000000-0000-4000-8000-000000000002', email: 'bertil.exempel@itaraja.example' };

const span = (from: string, to: string) => ({ start: parseInstant(from) ?? 0, end: parseInstant(to) ?? 0 });

describe('the pretend Graph, with the real client', () => {
  let graph: PretendGraph;
  let client: Client;

  beforeEach(async () => {
    graph = await startPretendGraph();
    const seed = { givenName: 'Aino', surname: 'Esimerkki', locale: 'fi-FI' };
    graph.world.addMailbox({ ...seed, ...AINO });
    graph.world.addMailbox({ ...seed, givenName: 'Bertil', surname: 'Exempel', locale: 'sv-FI', ...BERTIL });
    graph.world.addMailbox({
      ...seed,
      givenName: 'Verkostopalaverit',
      surname: '',
      id: 'c1000000-0000-4000-8000-00000000000f',
      email: OFFICE,
    });
    client = clientFor(graph.origin);
  });

  afterEach(() => graph.close());

  const schedule = (schedules: readonly string[], zone = 'UTC') =>
    client
      .api(`/users/${OFFICE}/calendar/getSchedule`)
      .header('Prefer', `outlook.timezone="${zone}"`)
      .post({
        schedules,
        startTime: { dateTime: '2027-01-18T00:00:00', timeZone: 'Europe/Helsinki' },
        endTime: { dateTime: '2027-01-20T00:00:00', timeZone: 'FLE Standard Time' },
        availabilityViewInterval: 60,
      });

  const meeting = {
    subject: 'Verkostopalaveri VP-2027-0001',
    start: { dateTime: '2027-01-18T11:00:00', timeZone: 'UTC' },
    end: { dateTime: '2027-01-18T13:30:00', timeZone: 'UTC' },
    attendees: [{ emailAddress: { address: AINO.email, name: 'Aino' }, type: 'required' }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    transactionId: 'VP-2027-0001/1',
    singleValueExtendedProperties: [{ id: 'String {11111111-2222-3333-4444-555555555555} Name Order', value: 'VP-2027-0001/1' }],
  };
  const book = (change: object = {}) => client.api(`/users/${OFFICE}/events`).post({ ...meeting, ...change });

  it('The pretend Graph, with the real client answers free/busy in the preferred zone, with working hours under a Windows name', async () => {
    graph.world.addBusy(AINO.email, {
      span: span('2027-01-18T08:00:00Z', '2027-01-18T09:00:00Z'),
      subject: 'asiakas',
      showAs: 'oof',
    });
    const { value } = await schedule([AINO.email], 'Europe/Helsinki');
    expect(value[0].scheduleItems).toMatchObject([
      { status: 'oof', start: { dateTime: '2027-01-18T10:00:00.0000000', timeZone: 'Europe/Helsinki' } },
    ]);
    expect(value[0].availabilityView).toBe('0'.repeat(10) + '3' + '0'.repeat(37));
    expect(value[0].workingHours).toMatchObject({ startTime: '08:00:00.0000000', timeZone: { name: 'FLE Standard Time' } });
  });

  it('The pretend Graph, with the real client answers 200 with an error for each mailbox that cannot be read', async () => {
    const bertil = graph.world.mailbox(BERTIL.id);
    if (bertil) graph.world.setAccess(bertil, 'unknown');
    const { value } = await schedule([AINO.email, BERTIL.email, 'kuka@muualla.example']);
    expect(value.map((each: { error?: { responseCode: string } }) => each.error?.responseCode)).toEqual([
      undefined,
      '5009',
      '5009',
    ]);
  });

  it('The pretend Graph, with the real client refuses more than a hundred mailboxes, 62 days and a null interval', async () => {
    await expect(schedule(Array.from({ length: 101 }, () => AINO.email))).rejects.toMatchObject({
      statusCode: 400,
      code: 'ErrorMailboxDataArrayTooBig',
    });
    const ask = (body: object) =>
      client.api(`/users/${OFFICE}/calendar/getSchedule`).post({
        schedules: [AINO.email],
        startTime: { dateTime: '2027-01-01T00:00:00', timeZone: 'UTC' },
        endTime: { dateTime: '2027-03-04T00:00:00', timeZone: 'UTC' },
        ...body,
      });
    await expect(ask({})).rejects.toMatchObject({ code: 'ErrorTimeWindowTooBig' });
    await expect(ask({ availabilityViewInterval: null })).rejects.toMatchObject({ statusCode: 500 });
  });

  it("The pretend Graph, with the real client books once for one transaction id, also in the attendees' calendars", async () => {
    const first = await book();
    const second = await book();
    expect(second.id).toBe(first.id);
    expect(first.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//u);
    const { value } = await schedule([AINO.email, OFFICE]);
    expect(value.map((each: { scheduleItems: unknown[] }) => each.scheduleItems.length)).toEqual([1, 1]);
  });

  it('The pretend Graph, with the real client can be told to answer a known transaction with 409, and to be late with the link', async () => {
    graph.world.onKnownTransaction = 'conflict';
    graph.world.isJoinUrlLate = true;
    const { id, onlineMeeting } = await book();
    expect(onlineMeeting).toBeNull();
    expect((await client.api(`/users/${OFFICE}/events/${id}`).get()).onlineMeeting.joinUrl).toContain('meetup-join');
    await expect(book()).rejects.toMatchObject({ statusCode: 409 });
  });

  it('The pretend Graph, with the real client finds an event by its own tag', async () => {
    const { id } = await book();
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${meeting.singleValueExtendedProperties[0]?.id ?? ''}' and ep/value eq 'VP-2027-0001/1')`;
    const { value } = await client.api(`/users/${OFFICE}/events`).filter(filter).get();
    expect(value.map((event: { id: string }) => event.id)).toEqual([id]);
  });

  it('The pretend Graph, with the real client moves every copy with the event and takes copies from those no longer invited', async () => {
    const { id } = await book();
    const bertil = { emailAddress: { address: BERTIL.email, name: 'Bertil' }, type: 'required' };
    await client
      .api(`/users/${OFFICE}/events/${id}`)
      .patch({ attendees: [bertil], start: { dateTime: '2027-01-18T10:00:00', timeZone: 'UTC' } });
    const { value } = await schedule([AINO.email, BERTIL.email]);
    expect(value[0].scheduleItems).toEqual([]);
    expect(value[1].scheduleItems).toMatchObject([{ start: { dateTime: '2027-01-18T10:00:00.0000000' } }]);
  });

  it('The pretend Graph, with the real client loses the online meeting when the body is replaced without its block', async () => {
    const { id } = await book();
    const changed = await client.api(`/users/${OFFICE}/events/${id}`).patch({ body: { contentType: 'html', content: 'uusi' } });
    expect(changed.onlineMeeting).toBeNull();
  });

  it('The pretend Graph, with the real client cancels with an empty 202 and takes every copy away', async () => {
    const { id } = await book();
    const answer = await client
      .api(`/users/${OFFICE}/events/${id}/cancel`)
      .responseType(ResponseType.RAW)
      .post({ comment: 'peruttu' });
    expect(answer.status).toBe(202);
    expect(await answer.text()).toBe('');
    await expect(client.api(`/users/${OFFICE}/events/${id}`).get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'ErrorItemNotFound',
    });
    expect((await schedule([AINO.email])).value[0].scheduleItems).toEqual([]);
  });

  it('The pretend Graph, with the real client runs a batch item by item, each with its own status', async () => {
    const requests = [
      { id: '1', method: 'GET', url: `/users/${AINO.id}` },
      { id: '2', method: 'GET', url: '/users/nobody@itaraja.example' },
    ];
    graph.faults.add({ kind: 'throttle', path: `${AINO.id}$`, retryAfterSeconds: 3 });
    const { responses } = await client.api('/$batch').post({ requests });
    const byId = Object.fromEntries(responses.map((each: { id: string }) => [each.id, each]));
    expect(byId['1']).toMatchObject({ status: 429, headers: { 'Retry-After': '3' } });
    expect(byId['2']).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
  });

  it('The pretend Graph, with the real client finds people by filter and by search, and gives mailbox settings', async () => {
    const ids = async (query: string) =>
      (await client.api(`/users${query}`).header('ConsistencyLevel', 'eventual').get()).value.map(
        (each: { id: string }) => each.id,
      );
    expect(await ids(`?$filter=mail eq '${AINO.email}'`)).toEqual([AINO.id]);
    expect(await ids(`?$filter=startswith(surname,'Exe') or id in ('${AINO.id}')&$select=id`)).toEqual([AINO.id, BERTIL.id]);
    expect(await ids('?$search="displayName:bertil"')).toEqual([BERTIL.id]);
    expect((await client.api(`/users/${BERTIL.id}/mailboxSettings`).get()).timeZone).toBe('FLE Standard Time');
  });

  it('The pretend Graph, with the real client pages with links to the public host and follows changes by delta', async () => {
    for (const hour of ['07', '08', '09'])
      graph.world.addBusy(AINO.email, { span: span(`2027-01-18T${hour}:00:00Z`, `2027-01-18T${hour}:30:00Z`) });
    const view = `/users/${AINO.id}/calendarView?startDateTime=2027-01-18T00:00:00Z&endDateTime=2027-01-19T00:00:00Z&$top=2`;
    const first = await client.api(view).get();
    expect(first['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//u);
    expect((await client.api(first['@odata.nextLink']).get()).value).toHaveLength(1);
    const delta = await client.api(view.replace('calendarView', 'calendarView/delta')).get();
    const [event] = graph.world.eventsWithin(
      graph.world.mailboxes[0] as never,
      span('2027-01-18T00:00:00Z', '2027-01-19T00:00:00Z'),
    );
    if (event) graph.world.remove(event);
    const later = await client.api(delta['@odata.deltaLink']).get();
    expect(later.value).toEqual([{ id: event?.id, '@removed': { reason: 'deleted' } }]);
    await expect(client.api(`/users/${AINO.id}/calendarView/delta?$deltatoken=old`).get()).rejects.toMatchObject({
      statusCode: 410,
    });
  });

  it('The pretend Graph, with the real client refuses a call without a token and one to a closed mailbox', async () => {
    expect((await fetch(`${graph.origin}/v1.0/users`)).status).toBe(401);
    const aino = graph.world.mailbox(AINO.id);
    if (aino) graph.world.setAccess(aino, 'denied');
    await expect(client.api(`/users/${AINO.id}/events`).get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'ErrorAccessDenied',
    });
  });
});

/** As the platform notes advise: the public base URL, with the origin rewritten at the last step. */
function clientFor(origin: string): Client {
  class Rewrite extends HTTPMessageHandler {
    override async execute(context: Parameters<HTTPMessageHandler['execute']>[0]): Promise<void> {
      const request = context.request;
      context.request = (typeof request === 'string' ? request : request.url).replace('https://graph.microsoft.com', origin);
      context.options = {
        ...context.options,
        headers: { ...headersOf(context.options?.headers), authorization: 'Bearer development' },
      };
      return super.execute(context);
    }
  }
  return Client.initWithMiddleware({ middleware: new Rewrite() });
}

function headersOf(headers: unknown): Record<string, string> {
  return Object.fromEntries(new Headers(headers as Record<string, string>).entries());
}
