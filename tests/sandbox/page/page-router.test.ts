import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOBS } from '../../../src/model/planned/jobs.ts';
import { isSeen } from '../../../src/sandbox/next-seen.ts';
import type { GraphMailbox } from '../../../src/sandbox/graph/mailboxes.ts';
import { type SmallSandbox, startSmallSandbox } from '../support/small-sandbox.ts';

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is not there');
  return value;
}

describe('what the page asks of the sandbox', () => {
  let sandbox: SmallSandbox;
  const HENNA = '1e7a0000-0000-4000-8000-0000000000a1';
  const AINO = '1e7a0000-0000-4000-8000-000000000001';

  beforeAll(async () => {
    sandbox = await startSmallSandbox();
  });

  afterAll(() => sandbox.close());

  const ask = async (action: string, body: unknown): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${sandbox.origin}/sandbox/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const state = async (): Promise<unknown> => (await fetch(`${sandbox.origin}/sandbox/state`)).json();

  it('What the page asks of the sandbox gets the page, its files and the renderer of cards, under a policy that lets in nothing foreign', async () => {
    const page = await fetch(`${sandbox.origin}/`);
    expect(await page.text()).toContain('id="panes"');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    // The bot's pictures name it localhost, also where the page is opened at 127.0.0.1.
    expect(policy).toContain(`img-src 'self' data: https: ${sandbox.origin.replace('127.0.0.1', 'localhost')}`);
    for (const file of ['js/main.js', 'css/base.css', 'adaptivecards.js', 'markdown-it.js', 'icon.svg']) {
      expect((await fetch(`${sandbox.origin}/sandbox/${file}`)).status).toBe(200);
    }
  });

  it('What the page asks of the sandbox says something as a person and sees the bot’s answer', async () => {
    expect((await ask('say', { person: HENNA, text: 'kortti' })).status).toBe(200);
    const { messages } = (await state()) as { messages: { from: string; text: string; card: unknown }[] };
    expect(messages.map(({ from, text }) => [from, text])).toEqual([
      [HENNA, 'kortti'],
      ['bot', ''],
    ]);
    expect(messages[1]?.card).toMatchObject({ type: 'AdaptiveCard' });
  });

  it('What the page asks of the sandbox presses a button and gets what the bot answered to that person', async () => {
    const { messages } = (await state()) as { messages: { id: string; conversationId: string }[] };
    const { id: message, conversationId: conversation } = messages[1] ?? { id: '', conversationId: '' };
    const pressed = await ask('press', {
      person: HENNA,
      conversation,
      message,
      action: { type: 'Action.Execute', verb: 'refuse', data: {} },
    });
    expect(pressed.body).toEqual({ outcome: { kind: 'message', text: 'Selvä' } });
    expect(sandbox.teams.world.messages.find(conversation, message)?.notes.get(HENNA)?.text).toBe('Selvä');
  });

  it('What the page asks of the sandbox moves the bot’s clock by an hour, and to what somebody will see next, past what nobody does', async () => {
    await ask('clock', { by: 'hour' });
    expect(Math.round(sandbox.moved() / 60_000)).toBe(60);
    await ask('clock', { by: 'seen' });
    expect(Math.round(sandbox.moved() / 60_000)).toBe(120);
  });

  it.each(['fi', 'sv', 'en'])('What the page lists of planned work it names in %s', async (language) => {
    const file = `../../../src/sandbox/page/static/js/texts/texts.${language}.js`;
    const { [language]: texts } = (await import(file)) as Record<string, { readonly jobs: Readonly<Record<string, string>> }>;
    const seen = Object.keys(JOBS).filter((job) => isSeen({ job }));
    expect(Object.keys(texts?.jobs ?? {}).sort()).toEqual(seen.sort());
  });

  it('What the page asks of the sandbox sets a fault by name, shows it as waiting, and clears it', async () => {
    expect((await ask('fault', { id: 'graph-down' })).body).toMatchObject({ active: ['graph-down'] });
    expect((await fetch(`${sandbox.graph.origin}/v1.0/users`, { headers: { authorization: 'Bearer x' } })).status).toBe(503);
    await ask('fault', { id: 'graph-link-late' });
    expect(sandbox.graph.world.isJoinUrlLate).toBe(true);
    expect((await ask('fault', { id: 'graph-sync-lost' })).status).toBe(200);
    expect((await ask('fault', { id: 'press-new-id' })).body).toMatchObject({
      active: ['graph-down', 'graph-link-late', 'press-new-id'],
    });
    expect((await ask('fault', { id: 'none' })).body).toMatchObject({ active: [] });
    expect(sandbox.graph.world.isJoinUrlLate).toBe(false);
    expect((await ask('fault', { id: 'flood' })).status).toBe(404);
  });

  it('What the page asks of the sandbox draws a week of calendars, without subjects, and makes one unreadable', async () => {
    const { body } = await ask('calendar', { monday: '2026-11-30' });
    const { rows, days } = body as { rows: { person: string; access: string; blocks: { label: string }[] }[]; days: string[] };
    expect(days).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']);
    expect(rows).toHaveLength(25);
    expect(rows.flatMap(({ blocks }) => blocks).every(({ label }) => label === '')).toBe(true);
    await ask('access', { person: AINO, access: 'unknown' });
    expect(sandbox.graph.world.mailbox(AINO)?.access).toBe('unknown');
  });

  it('What the page asks of the sandbox moves, declines and deletes what stands in somebody’s Outlook', async () => {
    const { world } = sandbox.graph;
    const [mailbox, cecilia] = [sandbox.demo.mailbox, 'cecilia.pahittstrom@itaraja.example'].map((email) =>
      found(world.mailbox(email)),
    ) as [GraphMailbox, GraphMailbox];
    const span = { start: Date.parse('2026-12-02T11:00Z'), end: Date.parse('2026-12-02T12:00Z') };
    const event = world.addBusy(mailbox.email, { span, subject: 'VP-2026-0001' });
    event.attendees = [{ name: 'Cecilia', address: cecilia.email, type: 'required', response: 'none' }];
    await ask('outlook', { person: mailbox.email, event: event.id, act: 'move', to: '2026-12-03T14:30' });
    const [copy] = world.copiesOf(event).map(found);
    expect(copy?.span).toEqual({ start: Date.parse('2026-12-03T12:30Z'), end: Date.parse('2026-12-03T13:30Z') });
    const hers = { person: cecilia.id, event: copy?.id };
    await ask('outlook', { ...hers, act: 'move', to: '2026-12-04T09:00' });
    expect([event.span.start, copy?.span.start]).toEqual([Date.parse('2026-12-03T12:30Z'), Date.parse('2026-12-04T07:00Z')]);
    await ask('outlook', { ...hers, act: 'delete' });
    expect(event.attendees.map(({ response }) => response)).toEqual(['declined']);
    expect((await ask('outlook', { ...hers, act: 'accepted' })).status).toBe(404);
    expect((await ask('outlook', { person: mailbox.email, event: event.id, act: 'move' })).status).toBe(400);
  });

  it('What the page asks of the sandbox refuses what it does not know, in words', async () => {
    expect((await ask('say', { person: 'nobody', text: 'hei' })).status).toBe(404);
    expect((await ask('say', { person: HENNA })).status).toBe(400);
    expect((await ask('constructor', {})).status).toBe(404);
  });

  it('What the page asks of the sandbox streams changes as they happen', async () => {
    const abort = new AbortController();
    const stream = await fetch(`${sandbox.origin}/sandbox/stream`, { signal: abort.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await ask('say', { person: AINO, text: 'moi' });
    let heard = '';
    while (!heard.includes('kuulin: moi')) heard += (await reader?.read())?.value ?? '';
    abort.abort();
    expect(heard).toContain('"kind":"message"');
  });
});
