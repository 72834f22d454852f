import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card } from '../../../src/kernel/card/card.ts';
import { AmbiguousError, PermanentError, TransientError } from '../../../src/kernel/errors.ts';
import type { Address } from '../../../src/ports/messenger.ts';
import { BOT, CHANNEL, TEAM, TENANT } from './support/activities.ts';
import { startBot, type RunningBot } from './support/running-bot.ts';

const HEI = card({ language: 'fi', title: 'Hei', body: [] });

let bot: RunningBot;
let chat: Address;
let channel: Address;

beforeEach(async () => {
  bot = await startBot(() => ({ kind: 'none' }));
  const shared = { tenant: TENANT, serviceUrl: bot.connector.url, botId: BOT };
  chat = { ...shared, conversationId: 'a:chat', memberId: '29:aino' };
  channel = { ...shared, conversationId: CHANNEL, teamId: TEAM };
});
afterEach(() => bot.close());

const heard = (): readonly string[] => bot.connector.heard.map(({ method, path }) => `${method} ${path}`);

describe('posting', () => {
  it('Posting puts a card into a private chat, with words for the lock screen', async () => {
    const sent = await bot.messaging.messenger.post(chat, HEI, 'Uusi viesti');
    expect(sent).toEqual({ conversationId: 'a:chat', activityId: 'm-1' });
    expect(heard()).toEqual(['POST /v3/conversations/a:chat/activities']);
    expect(bot.connector.heard[0]?.body).toMatchObject({
      type: 'message',
      summary: 'Uusi viesti',
      from: { id: BOT },
      recipient: { id: '29:aino' },
      conversation: { id: 'a:chat' },
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: HEI }],
    });
    expect(bot.connector.heard[0]?.authorization).toBeUndefined();
  });

  it('Posting begins a new thread in a channel and knows its first message', async () => {
    const sent = await bot.messaging.messenger.post(channel, HEI, 'Tilaus');
    expect(sent).toEqual({ conversationId: '19:new@thread.tacv2;messageid=1700000000001', activityId: '1700000000001' });
    expect(heard()).toEqual(['POST /v3/conversations']);
    expect(bot.connector.heard[0]?.body).toMatchObject({
      isGroup: true,
      tenantId: TENANT,
      channelData: { channel: { id: CHANNEL }, tenant: { id: TENANT } },
      activity: { type: 'message', summary: 'Tilaus' },
    });
  });

  it('Posting replies in the thread of a channel message, also of one whose thread is not in its id', async () => {
    const inThread = { conversationId: `${CHANNEL};messageid=17`, activityId: '17' };
    await bot.messaging.messenger.reply(channel, inThread, HEI, 'x');
    await bot.messaging.messenger.reply(channel, { conversationId: CHANNEL, activityId: '18' }, HEI, 'x');
    expect(heard()).toEqual([17, 18].map((id) => `POST /v3/conversations/${CHANNEL};messageid=${id}/activities`));
  });

  it('Posting edits the message that it is told', async () => {
    await bot.messaging.messenger.edit(chat, { conversationId: 'a:chat', activityId: '17' }, HEI, 'x');
    expect(heard()).toEqual(['PUT /v3/conversations/a:chat/activities/17']);
    expect(bot.connector.heard[0]?.body.id).toBe('17');
  });
});

describe('opening a chat', () => {
  it('Opening a chat finds the person on the roster of a known team', async () => {
    const opened = await bot.messaging.messenger.open('aad-1', channel);
    expect(heard()).toEqual([`GET /v3/conversations/${TEAM}/members/aad-1`, 'POST /v3/conversations']);
    expect(bot.connector.heard[1]?.body).toMatchObject({ members: [{ id: '29:member' }], tenantId: TENANT, isGroup: false });
    expect(opened).toMatchObject({ tenant: TENANT, serviceUrl: bot.connector.url, botId: BOT, memberId: '29:member' });
    expect(opened.teamId).toBeUndefined();
  });

  it('Opening a chat tries the directory id where no roster has the person', async () => {
    bot.connector.script.push({ status: 404, code: 'MemberNotFoundInConversation' });
    await bot.messaging.messenger.open('aad-1', channel);
    await bot.messaging.messenger.open('aad-2', chat);
    const members = bot.connector.heard.filter(({ method }) => method === 'POST').map(({ body }) => body.members[0].id);
    expect(members).toEqual(['aad-1', 'aad-2']);
  });

  it('Opening a chat is by the id that the person is known by, with no look at a roster', async () => {
    await bot.messaging.messenger.open('aad-1', channel, '29:known');
    expect(heard()).toEqual(['POST /v3/conversations']);
    expect(bot.connector.heard[0]?.body).toMatchObject({ members: [{ id: '29:known' }] });
  });

  it.each([
    [404, undefined],
    [403, 'ServiceError'],
  ])('Opening a chat does not believe at once that nobody can be reached: %i %s', async (status, code) => {
    bot.connector.script.push(code === undefined ? { status } : { status, code });
    await expect(bot.messaging.messenger.open('aad-1', channel)).rejects.toBeInstanceOf(TransientError);
    bot.connector.script.push({ status: 200, body: { id: '29:member' } }, code === undefined ? { status } : { status, code });
    await expect(bot.messaging.messenger.open('aad-1', channel)).rejects.toBeInstanceOf(TransientError);
  });

  it('Opening a chat ends with a clear no where Teams refuses, and where no conversation is known', async () => {
    bot.connector.script.push({ status: 400, code: 'BadArgument' });
    await expect(bot.messaging.messenger.open('aad-1', chat)).rejects.toMatchObject({ code: 'not-in-roster' });
    bot.connector.script.push({ status: 403, code: 'MessageWritesBlocked' });
    await expect(bot.messaging.messenger.open('aad-1', chat)).rejects.toMatchObject({ code: 'blocked' });
    await expect(bot.messaging.messenger.open('aad-1', undefined)).rejects.toMatchObject({ code: 'not-in-roster' });
  });

  it('Opening a chat may be repeated after an unclear end, because it is the same chat', async () => {
    bot.connector.script.push({ status: 502 });
    await expect(bot.messaging.messenger.open('aad-1', chat)).rejects.toBeInstanceOf(TransientError);
  });
});

describe('asking whether Teams takes messages', () => {
  const inThread = { conversationId: `${CHANNEL};messageid=17`, activityId: '17' };

  it('Asking whether Teams takes messages leaves nothing behind: in a chat, a channel and a thread', async () => {
    await bot.messaging.messenger.probe(chat, undefined);
    await bot.messaging.messenger.probe(channel, undefined);
    await bot.messaging.messenger.probe(channel, inThread);
    expect(heard()).toEqual(
      ['a:chat', CHANNEL, `${CHANNEL};messageid=17`].map((id) => `POST /v3/conversations/${id}/activities`),
    );
    expect(bot.connector.heard.map(({ body }) => body.type)).toEqual(['typing', 'typing', 'typing']);
  });

  it.each([400, 403, 404])('Asking whether Teams takes messages is answered by a clear no as well: %i', async (status) => {
    bot.connector.script.push({ status });
    await bot.messaging.messenger.probe(chat, undefined);
  });

  it.each([503, 'cut'] as const)('Asking whether Teams takes messages is not answered by %s', async (fault) => {
    bot.connector.script.push(fault === 'cut' ? 'cut' : { status: fault });
    const asked = bot.messaging.messenger.probe(chat, undefined);
    await expect(asked).rejects.toBeInstanceOf(TransientError);
    await expect(asked).rejects.toMatchObject({ isOutage: true });
  });
});

describe('a no of Teams', () => {
  it.each([
    [403, 'MessageWritesBlocked', 'blocked'],
    [403, 'BotNotInConversationRoster', 'not-in-roster'],
    [403, 'ConversationBlockedByUser', 'blocked'],
    [404, 'ActivityNotFoundInConversation', 'gone'],
    [413, 'MessageSizeTooBig', 'too-large'],
    [400, 'BadSyntax', 'BadSyntax'],
  ])('%i %s is permanent: %s', async (status, code, told) => {
    bot.connector.script.push({ status, code });
    const failed = bot.messaging.messenger.post(chat, HEI, 'x');
    await expect(failed).rejects.toBeInstanceOf(PermanentError);
    await expect(failed).rejects.toMatchObject({ code: told });
    expect(heard()).toHaveLength(1);
  });

  it.each([
    [403, 'ServiceError', 'forbidden'],
    [403, undefined, 'forbidden'],
    [404, 'ConversationNotFound', 'no-conversation'],
    [404, undefined, 'no-conversation'],
  ])('%i %s may pass, and is told as what it is: %s', async (status, code, told) => {
    bot.connector.script.push(code === undefined ? { status } : { status, code });
    const failed = bot.messaging.messenger.post(chat, HEI, 'x');
    await expect(failed).rejects.toBeInstanceOf(TransientError);
    await expect(failed).rejects.toMatchObject({ code: told, isOutage: false });
    expect(heard()).toHaveLength(1);
  });

  it.each([500, 502, 503, 504, 'cut'] as const)('%s is unclear for a new message, which is not sent again', async (fault) => {
    bot.connector.script.push(fault === 'cut' ? 'cut' : { status: fault });
    await expect(bot.messaging.messenger.post(chat, HEI, 'x')).rejects.toBeInstanceOf(AmbiguousError);
    expect(heard()).toHaveLength(1);
  });

  it.each([500, 502, 503, 504, 'cut'] as const)('%s lets an edit be tried again later', async (fault) => {
    bot.connector.script.push(fault === 'cut' ? 'cut' : { status: fault });
    const edited = bot.messaging.messenger.edit(chat, { conversationId: 'a:chat', activityId: '17' }, HEI, 'x');
    await expect(edited).rejects.toBeInstanceOf(TransientError);
    expect(heard()).toHaveLength(1);
  });

  it('A no of Teams is clear where the connection was never made', async () => {
    const { serviceUrl } = chat;
    await bot.connector.close();
    await expect(bot.messaging.messenger.post({ ...chat, serviceUrl }, HEI, 'x')).rejects.toBeInstanceOf(TransientError);
  });

  it('A no of Teams 429 with a short wait is waited for, by everybody', async () => {
    bot.connector.script.push({ status: 429, headers: { 'retry-after': '1' } });
    const before = performance.now();
    await bot.messaging.messenger.post(chat, HEI, 'x');
    await bot.messaging.messenger.post({ ...chat, conversationId: 'a:other' }, HEI, 'x');
    expect(performance.now() - before).toBeGreaterThanOrEqual(990);
    expect(heard()).toHaveLength(3);
  });

  it('A no of Teams 429 with a long wait is told with its length', async () => {
    bot.connector.script.push({ status: 429, headers: { 'retry-after': '120' } });
    const failed = bot.messaging.messenger.post(chat, HEI, 'x');
    await expect(failed).rejects.toBeInstanceOf(TransientError);
    await expect(failed).rejects.toMatchObject({ retryAfterMs: 120_000 });
  });

  it('A no of Teams says nothing of what was in the message', async () => {
    bot.connector.script.push({ status: 400, code: 'BadSyntax' });
    const error = await bot.messaging.messenger.post(chat, HEI, 'x').catch((caught: unknown) => caught);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/secret|Hei/);
  });
});
